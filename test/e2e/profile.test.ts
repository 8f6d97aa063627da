import {createReadStream} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {demo} from './browser.js';

const site = demo();

const script = fileURLToPath(new URL('../../dist/massage-elements.js', import.meta.url));
const scripts = {
  'a module script': '<script type="module" src="/massage-elements.js"></script>',
  'an async module script': '<script type="module" async src="/massage-elements.js"></script>',
  'a classic script with defer': '<script defer src="/load.js"></script>',
};

/** A page that arrives in parts, as from a slow server: each part when the test says so. */
describe('a profile at the end of the page', () => {
  let server: Server;
  let head = '';
  let next: (part: string, last?: boolean) => void;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/massage-elements.js') {
        response.setHeader('content-type', 'text/javascript');
        createReadStream(script).pipe(response);
      } else if (request.url === '/load.js') {
        response.setHeader('content-type', 'text/javascript');
        response.end("import('/massage-elements.js');");
      } else {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.write(`<!doctype html><html lang="en-CA"><title>x</title><link rel="icon" href="data:,">${head}`);
        next = (part, last = false) => {
          response.write(part);
          if (last) response.end();
        };
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.close();
  });

  it.each(Object.entries(scripts))('is read with %s in the head, without a word in the console', async (name, tag) => {
    head = tag;
    const page = await site.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {waitUntil: 'commit'});
    next('<body><aftercare-card></aftercare-card>');
    const card = page.locator('aftercare-card .root');
    // An async module does not wait for the rest of the page.
    if (name.includes('async')) await card.waitFor();
    next('<script type="application/json" id="massage-elements-profile">{"phone": "780-555');
    await page.locator('#massage-elements-profile').waitFor({state: 'attached'});
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    expect(await page.locator('#massage-elements-profile').textContent()).not.toContain('}');
    next('-0100"}</script>', true);
    await card.getByText('780-555-0100').first().waitFor();
    expect(said).toEqual([]);
    await page.close();
  });

  it('is spoken of once the page is there, where it is broken', async () => {
    head = scripts['an async module script'];
    const page = await site.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {waitUntil: 'commit'});
    next('<body><aftercare-card></aftercare-card><aftercare-card profile="nowhere"></aftercare-card>');
    await page.locator('aftercare-card .root').last().waitFor();
    next('<script type="application/json" id="massage-elements-profile">{"phone": "780-555');
    await page.locator('#massage-elements-profile').waitFor({state: 'attached'});
    expect(said).toEqual([]);
    next('</script>', true);
    await expect.poll(() => said.length).toBe(2);
    expect(said.sort().join('\n')).toMatch(
      /profile "massage-elements-profile" is not valid JSON.*\n.*profile="nowhere": no element with this id/,
    );
    await page.close();
  });
});

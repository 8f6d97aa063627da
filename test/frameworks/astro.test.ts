import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {inChromium, installedApp, snippets} from './app.js';

describe('an Astro site', () => {
  let built: {status: number | null; output: string};
  const site = installedApp('astro', async (app, at) => {
    ['Aftercare', 'Techniques', 'AftercareInHtml'].forEach((name, index) =>
      app.write(`src/components/${name}.astro`, snippets('astro.md', 'astro')[index]!),
    );
    cpSync(join(app.folder, 'node_modules/massage-elements/dist'), join(app.folder, 'public/massage-elements'), {recursive: true});
    built = await app.run(at('astro/astro.js'), 'build');
  });

  it('has the text in its HTML, then the elements take over, also by the router forward and back', async () => {
    expect(built.status, built.output).toBe(0);
    await inChromium(join(site().folder, 'dist'), async (page, problems, html) => {
      expect(html).toMatch(
        /<aftercare-card technique="cupping" phone="780-555-0100"[^>]*>\s*Call us on 780-555-0100 if anything worries you/,
      );
      expect(html.match(/<script[^>]*type="module"[^>]*src="[^"]*Aftercare/g)).toHaveLength(1);
      const english = async () => {
        for (const name of ['Cupping', 'Shiatsu']) await page.getByRole('heading', {name: `After your massage: ${name}`}).waitFor();
      };
      await english();
      await page.evaluate(() => ((window as unknown as {kept: boolean}).kept = true));
      await page.getByRole('link', {name: 'Nos massages'}).click();
      await page.getByRole('heading', {name: 'Massage Riverbend'}).waitFor();
      await page.getByRole('heading', {name: /^Après votre massage/}).waitFor();
      await page.locator('technique-explorer').getByRole('searchbox').waitFor();
      expect(await page.locator('technique-explorer [part=root]').getAttribute('lang')).toBe('fr');
      await page.goBack();
      await english();
      expect(await page.locator('aftercare-card').count()).toBe(2);
      expect(await page.locator('aftercare-card .root').count()).toBe(2);
      // By the router: the page was never left.
      expect(await page.evaluate(() => (window as unknown as {kept?: boolean}).kept)).toBe(true);
      expect(problems).toEqual([]);
    });
  });

  it('has an element’s whole content in its HTML, which the script takes over', async () => {
    await inChromium(join(site().folder, 'dist'), async (page, problems) => {
      const response = await page.goto(new URL('/rendered/', page.url()).href);
      expect(await response!.text()).toMatch(/<aftercare-card [^>]*>\s*<template shadowrootmode="open">[^]*Après votre massage/);
      const card = page.locator('aftercare-card');
      // What is served carries its styles along.
      await expect.poll(() => card.evaluate((element) => element.shadowRoot!.querySelectorAll('style').length)).toBe(0);
      await card.getByRole('heading', {name: /^Après votre massage/}).waitFor();
      expect(await card.locator('.root').count()).toBe(1);
      expect(problems).toEqual([]);
    });
  });
});

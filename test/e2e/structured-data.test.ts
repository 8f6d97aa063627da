import {describe, expect, it} from 'vitest';
import {demo} from './browser.js';

const site = demo();
const selector = 'script[type="application/ld+json"]';

describe('structured data under a strict content security policy with Trusted Types', () => {
  it.each(['', '; trusted-types lit-html'])('is published without a violation%s', async (policies) => {
    const {page} = await site.open('index.html');
    await page.route('**/strict.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: {
          'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'${policies}`,
        },
        body: `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,"><script type="module" src="/massage-elements/technique-explorer.js"></script><technique-explorer structured-data show="modality" clinic-name="&lt;/script>&lt;script>document.title='ran'&lt;/script>&lt;!--"></technique-explorer>`,
      }),
    );
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, {seen});
      document.addEventListener('securitypolicyviolation', ({violatedDirective}) => seen.push(violatedDirective));
    });
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    const violations = () =>
      page.evaluate(() => (window as unknown as {seen: string[]}).seen.filter((directive) => directive !== 'img-src'));
    const read = async () => JSON.parse((await page.locator(selector).textContent())!) as {'@graph': Readonly<Record<string, string>>[]};
    const inLanguage = async () => (await read())['@graph'].find((node) => node['@type'] === 'MedicalWebPage')!['inLanguage'];

    await page.goto(new URL('strict.html', site.url).href);
    await page.locator(selector).waitFor({state: 'attached'});
    expect(await inLanguage()).toBe('en');
    expect((await read())['@graph'].find((node) => node['@type'] === 'MedicalBusiness')!['name']).toBe(
      "</script><script>document.title='ran'</script><!--",
    );
    await page.evaluate(() => (document.documentElement.lang = 'fr'));
    await expect.poll(inLanguage).toBe('fr');
    await page.evaluate(() => {
      const explorer = document.querySelector('technique-explorer')!;
      explorer.remove();
      document.body.append(explorer);
    });
    await expect.poll(() => page.locator(selector).count()).toBe(1);
    expect(await page.title()).toBe('x');
    expect(problems.filter((text) => !/img-src/.test(text))).toEqual([]);
    expect(await violations()).toEqual([]);

    // The same by other means is one, so that this page would tell.
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.append('{}');
      document.head.append(script);
    });
    expect(await violations()).toEqual(['require-trusted-types-for']);
  });
});

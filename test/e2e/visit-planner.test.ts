import {PDFiumLibrary} from '@hyzyla/pdfium';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {engine} from '../engines.js';
import {demo} from './browser.js';

const site = demo();

/** An empty page with one planner. */
async function plannerOn(attributes = '', options: Parameters<typeof site.open>[1] = {}): Promise<Page> {
  const {page} = await site.open('index.html', {locale: 'en-CA', ...options});
  await page.route('**/planner.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>x</title><link rel="icon" href="data:,"><style>body{margin:0}</style><script type="module" src="/massage-elements/visit-planner.js"></script><visit-planner ${attributes}></visit-planner>`,
    }),
  );
  await page.goto(new URL('planner.html', site.url).href);
  await page.locator('visit-planner .root').waitFor();
  return page;
}
const tree = (page: Page) => page.locator('visit-planner').ariaSnapshot();
async function choose(page: Page, goal: string, phase?: string): Promise<void> {
  await page.getByRole('combobox', {name: 'Why do you want to come?'}).selectOption(goal);
  if (phase) await page.getByRole('combobox', {name: 'How are things now?'}).selectOption(phase);
}

describe('the planner’s accessibility tree', () => {
  it('when nothing is chosen', async () => {
    const page = await plannerOn('phone="780-555-0100"');
    await expect(await tree(page)).toMatchFileSnapshot('snapshots/planner-empty.aria.txt');
  });

  it('with a goal and a phase, and weeks', async () => {
    const page = await plannerOn('starts-at="2026-11-23"');
    await choose(page, 'neck-pain', 'improving');
    await page.getByText('2 weeks between visits', {exact: true}).waitFor();
    await expect(await page.locator('visit-planner [part=between]').ariaSnapshot()).toMatchFileSnapshot('snapshots/planner-weeks.aria.txt');
  });

  it('with one part open and no sourced number', async () => {
    const page = await plannerOn('goal="sport" open-part="between" booking-href="/book"');
    await expect(await tree(page)).toMatchFileSnapshot('snapshots/planner-open-part.aria.txt');
  });
});

describe('the planner on a small or zoomed screen', () => {
  it.each([280, 320, 390, 768, 1280])('needs no sideways scrolling at %d px, in either direction of reading', async (width) => {
    const page = await plannerOn('starts-at="2026-11-23" booking-href="/book"', {viewport: {width, height: 800}});
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    for (const dir of ['ltr', 'rtl']) {
      await page.locator('visit-planner').evaluate((planner, to) => planner.setAttribute('dir', to), dir);
      for (const [goal, phase] of [['neck-pain', 'acute'], ['wellness']] as [string, string?][]) {
        await choose(page, goal, phase);
        await page.locator('visit-planner').evaluate((planner) => {
          for (const details of planner.shadowRoot!.querySelectorAll('details')) details.open = true;
        });
        expect(await overflow(), dir).toBeLessThanOrEqual(1); // one for sub-pixel rounding
      }
      // Nor is anything cut off inside.
      const outside = await page.locator('visit-planner').evaluate((planner) =>
        [...planner.shadowRoot!.querySelectorAll('p, li, dt, dd, select, .choice, button, svg')]
          .filter((element) => !element.classList.contains('visually-hidden'))
          .map((element) => ({text: element.textContent.trim().slice(0, 30), box: element.getBoundingClientRect()}))
          .filter(({box}) => box.left < -1 || box.right > innerWidth + 1)
          .map(({text}) => text),
      );
      expect(outside, dir).toEqual([]);
    }
  });

  it('has targets of at least 24 px', async () => {
    const page = await plannerOn('open-part="between" languages="en fr" booking-href="/book"', {viewport: {width: 390, height: 800}});
    await choose(page, 'neck-pain', 'improving');
    const small = await page.locator('visit-planner').evaluate((planner) => {
      for (const details of planner.shadowRoot!.querySelectorAll('details')) details.open = true;
      return [...planner.shadowRoot!.querySelectorAll<HTMLElement>('button, summary, select, input, .choice, .button')]
        .filter((element) => !element.matches('.choice input'))
        .map((element) => ({text: element.textContent.trim().slice(0, 30), box: element.getBoundingClientRect()}))
        .filter(({box}) => box.width < 24 || box.height < 24)
        .map(({text}) => text);
    });
    expect(small).toEqual([]);
  });

  it('shows what is chosen in forced colours, and moves nothing with reduced motion', async () => {
    const page = await plannerOn('', {forcedColors: 'active', reducedMotion: 'reduce'});
    await page.getByRole('checkbox', {name: /Insured/}).check();
    await choose(page, 'pain', 'acute');
    const styles = await page.locator('visit-planner').evaluate((planner) => {
      const styleOf = (selector: string) => getComputedStyle(planner.shadowRoot!.querySelector(selector)!);
      return {
        outline: styleOf('.choice:has(input:checked)').outlineStyle,
        duration: styleOf('button').transitionDuration,
        visit: styleOf('.weeks-picture .visit').fill,
        maybe: [styleOf('.weeks-picture .maybe').fill, styleOf('.weeks-picture .maybe').stroke],
        text: styleOf('.weeks-picture .week').fill,
      };
    });
    expect(styles).toMatchObject({outline: 'solid', duration: '0s'});
    // A visit and one that may be left out still differ, in the colour of text.
    expect(styles.visit).toBe(styles.text);
    expect(styles.maybe).toEqual(['none', styles.text]);
  });

  it('runs time in the direction of reading', async () => {
    const page = await plannerOn('goal="wellness" dir="rtl"');
    const weeks = await page.locator('visit-planner .week').evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().x));
    expect(weeks.length).toBe(13);
    expect(weeks).toEqual([...weeks].sort((a, b) => b - a));
    const first = await page.locator('visit-planner .visit').evaluate((visit) => visit.getBoundingClientRect().x);
    expect(Math.abs(first - weeks[0]!)).toBeLessThan(20);
  });
});

describe('the planner on paper', () => {
  /** What the browser would print, as a page of its own. */
  async function printed(attributes: string, of: RegExp): Promise<Page> {
    const page = await plannerOn(attributes);
    await page.evaluate(() => {
      const create = document.createElement.bind(document);
      document.createElement = ((name: string) => {
        const element = create(name);
        if (element instanceof HTMLIFrameElement) {
          Object.defineProperty(element, 'contentWindow', {
            get() {
              const view = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!.get!.call(this) as Window | null;
              if (view)
                view.print = () => {
                  const rules = view.document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({cssText}) => cssText));
                  document.title = `<!doctype html><html lang="en"><style>${rules.join('')}</style>${view.document.body.outerHTML}`;
                  view.dispatchEvent(new Event('afterprint'));
                };
              return view;
            },
          });
        }
        return element;
      }) as typeof document.createElement;
    });
    await page.getByRole('button', {name: of}).click();
    await expect.poll(() => page.title()).toContain('<main');
    const {page: paper} = await site.open('index.html');
    await paper.setContent(await page.title());
    return paper;
  }
  const pagesOf = async (paper: Page) => {
    // Playwright 1.64.1 tells Firefox inches where that takes centimetres.
    const unit = engine() === 'firefox' ? 'in' : 'cm';
    const pdf = await paper.pdf({width: `21${unit}`, height: `29.7${unit}`, preferCSSPageSize: true});
    const library = await PDFiumLibrary.init();
    const pages = (await library.loadDocument(pdf)).getPageCount();
    library.destroy();
    return pages;
  };

  it('fits: the checklist on one page, the plan on few, nothing wider than the paper', async () => {
    const checklist = await printed('', /Print this checklist/);
    expect(await pagesOf(checklist)).toBe(1);
    const plan = await printed('goal="neck-pain" phase="improving" starts-at="2026-11-23"', /Print this plan/);
    expect(await plan.innerText('body')).toMatch(/2 weeks between visits[^]*It is no promise|It is no promise[^]*2 weeks between visits/);
    expect(await pagesOf(plan)).toBeLessThanOrEqual(4);
    await plan.setViewportSize({width: 700, height: 900});
    expect(await plan.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700);
  });
});

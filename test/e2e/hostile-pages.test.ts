import {mkdirSync, readFileSync} from 'node:fs';
import type {Frame, Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {needs} from '../engines.js';
import {demo} from './browser.js';
import {scriptedPages, styledPages, type HostilePage} from './hostile-pages.js';
import {host} from './host.js';

const site = demo();
const clinic = host();
const tags = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'];
const elements = `<contraindication-checker id="health" phone="780-555-0100" country="CA">Call us on 780-555-0100.</contraindication-checker>
<technique-explorer id="techniques" for="health">Call us on 780-555-0100.</technique-explorer>
<aftercare-card for="techniques" phone="780-555-0100" country="CA">Call us on 780-555-0100.</aftercare-card>
<visit-planner>Call us on 780-555-0100.</visit-planner>`;
const builds = {
  'all-in-one': (url: string) => `<script type="module" src="${url}massage-elements/massage-elements.js"></script>`,
  classic: (url: string) => `<script defer src="${url}massage-elements/massage-elements.classic.js"></script>`,
  autoloader: (url: string) => `<script type="module" src="${url}massage-elements/autoloader.js"></script>`,
};

/** Notes what is printed and how the frame stood in the page, and prints nothing. */
const catchPrints = () => {
  const {get} = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  const printed: unknown[] = [];
  Object.assign(window, {printed});
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = get!.call(this) as (Window & typeof globalThis) | null;
      if (view && this.ariaHidden === 'true')
        view.print = () => {
          view.dispatchEvent(new view.Event('beforeprint'));
          const {left, right, bottom, width} = this.getBoundingClientRect();
          const {display, visibility} = getComputedStyle(this);
          printed.push({
            text: view.document.body.innerText,
            shown: display !== 'none' && visibility === 'visible' && width > 400,
            away: right <= 0 || bottom <= 0 || left >= innerWidth,
          });
          view.dispatchEvent(new view.Event('afterprint'));
        };
      return view;
    },
  });
};
const printed = (page: Page | Frame) =>
  page.evaluate(() => (window as unknown as {printed: {text: string; shown: boolean; away: boolean}[]}).printed);

interface Opened {
  readonly page: Page;
  /** What was thrown, was refused without being caught, or went to the console as an error or a warning. */
  readonly problems: string[];
}

/** Opens a page whose address is its own. */
async function open(body: string, options: Parameters<typeof site.open>[1] = {}, path = '/row.html'): Promise<Opened> {
  clinic.pages.set(path, {body});
  const {page, problems} = await site.hosted('', {options: {viewport: {width: 390, height: 844}, ...options}});
  page.setDefaultTimeout(10_000);
  await page.addInitScript(catchPrints);
  await page.goto(clinic.url + path.slice(1));
  return {page, problems};
}

function documentOf(row: HostilePage, build: keyof typeof builds = 'all-in-one'): string {
  const {css = '', html = 'lang="en"', doctype = '<!doctype html>', head = '', scripts = [], around = (inside) => inside} = row;
  return `${doctype}<html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><link rel="icon" href="data:,">
${head}<style>body { margin: 0 }</style><style>${css}</style>${scripts.map((code) => `<script>${code.replaceAll('</script', '<\\/script')}</script>`).join('')}
${builds[build](clinic.url)}</head><body>${around(elements)}</body></html>`;
}

/** What a patient does: ticks a condition, answers, reads; opens a technique, reads the card; plans visits; prints. */
async function walk(where: Page | Frame, problems: readonly string[], linked = true): Promise<void> {
  await steps(where, linked).catch((cause: unknown) => {
    throw new Error([String(cause), 'On the page:', ...problems].join('\n'), {cause});
  });
}

async function steps(where: Page | Frame, linked: boolean): Promise<void> {
  const [checker, explorer, card, planner] = tags.map((tag) => where.locator(tag)) as [Locator, Locator, Locator, Locator];
  await checker.getByRole('combobox').first().fill('warfarin');
  await checker.getByRole('option', {name: /Blood thinner/}).click();
  await checker.locator('.result').getByText('Ask your doctor before you book').first().waitFor();
  await checker.getByRole('radio', {name: /A knock to the head/}).check();
  await checker.getByRole('alert').getByText('Get help now').waitFor();
  await checker.locator('.finding').first().getByText('Blood thinner').first().waitFor();
  await explorer
    .getByRole('button', {name: /Cupping/})
    .first()
    .click();
  await explorer.locator('.title').getByText('Cupping').first().waitFor();
  if (linked) await card.getByRole('heading', {name: 'After your massage: Cupping'}).waitFor();
  else await card.getByRole('heading', {name: 'After your massage'}).waitFor();
  await planner.getByRole('combobox').first().selectOption('wellness');
  await planner.getByRole('checkbox').first().check();
  await planner.locator('[part=answer]').getByText(/weeks/).first().waitFor();
  await checker.getByRole('button', {name: 'Print this list'}).click();
  await expect
    .poll(() => printed(where))
    .toEqual([{text: expect.stringMatching(/Get help now[^]*Blood thinner/), shown: true, away: true}]);
  expect(await where.locator('iframe[aria-hidden=true]').count()).toBe(0);
}

/**
 * Every text that a visitor can see in the elements, and what is wrong with how it looks: too small, too faint, off the page,
 * over another text.
 */
function look([names, sideways = false]: readonly [names: readonly string[], sideways?: boolean]): {texts: string[]; wrong: string[]} {
  const wrong = new Set<string>();
  const texts: string[] = [];
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
  const colors = new Map<string, number[]>();
  const colorOf = (text: string): number[] => {
    let color = colors.get(text);
    if (!color) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = text;
      context.fillRect(0, 0, 1, 1);
      colors.set(text, (color = [...context.getImageData(0, 0, 1, 1).data]));
    }
    return color;
  };
  const over = ([r, g, b, a]: number[], ground: number[]) => [r, g, b].map((part, at) => ground[at]! + ((part! - ground[at]!) * a!) / 255);
  const luminance = (color: number[]) => {
    const [r, g, b] = color.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const above = (node: Element): Element | null =>
    node.assignedSlot ?? node.parentElement ?? ((node.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;
  const groundOf = (element: Element): number[] => {
    const layers: number[][] = [];
    for (let node: Element | null = element; node; node = above(node)) layers.unshift(colorOf(getComputedStyle(node).backgroundColor));
    return layers.reduce((ground, layer) => over(layer, ground), [255, 255, 255]);
  };
  const root = document.scrollingElement!;
  if (!sideways && root.scrollWidth > root.clientWidth + 1)
    wrong.add(`the page scrolls sideways, ${root.scrollWidth} of ${root.clientWidth}`);
  const hosts = (function find(tree: ParentNode): Element[] {
    return [...tree.querySelectorAll('*')].flatMap((each) => [
      ...(names.includes(each.localName) ? [each] : []),
      ...(each.shadowRoot ? find(each.shadowRoot) : []),
    ]);
  })(document);
  for (const host of hosts) {
    const box = host.getBoundingClientRect();
    if (box.width < 200 || box.height < 200) wrong.add(`${host.localName} is ${Math.round(box.width)} × ${Math.round(box.height)}`);
    const lines: {text: string; rect: DOMRect}[] = [];
    // What is far from the window is not laid out, and takes a place of a guessed size until it comes near.
    for (const each of host.shadowRoot!.querySelectorAll<HTMLElement>('*'))
      if (getComputedStyle(each).contentVisibility === 'auto') each.style.contentVisibility = 'visible';
    const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      const text = node.nodeValue!.trim().replace(/\s+/g, ' ');
      if (!text || !element || element.closest('.visually-hidden, .probe, style, option, svg') || !element.checkVisibility()) continue;
      texts.push(text);
      const style = getComputedStyle(element);
      const say = (what: string) => wrong.add(`${host.localName}: “${text.slice(0, 40)}” ${what}`);
      if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true})) say('cannot be seen');
      if (parseFloat(style.fontSize) < 11) say(`is ${style.fontSize} high`);
      const ground = groundOf(element);
      const [light, dark] = [luminance(over(colorOf(style.webkitTextFillColor), ground)), luminance(ground)].sort((a, b) => b - a);
      const contrast = (light! + 0.05) / (dark! + 0.05);
      if (contrast < 4.4) say(`has a contrast of ${contrast.toFixed(2)}`);
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({width}) => width > 0);
      if (rects.length === 0) say('has no size');
      for (const rect of rects) {
        if (rect.left < box.left - 1 || rect.right > box.right + 1)
          say(`is from ${Math.round(rect.left)} to ${Math.round(rect.right)} of ${Math.round(box.left)} to ${Math.round(box.right)}`);
        if (!element.closest('.to-result, .bar, .tray')) lines.push({text, rect});
      }
    }
    lines.sort((a, b) => a.rect.top - b.rect.top);
    lines.forEach(({text, rect}, at) => {
      for (let next = at + 1; next < lines.length && lines[next]!.rect.top < rect.bottom; next++) {
        const other = lines[next]!;
        const high = Math.min(rect.bottom, other.rect.bottom) - other.rect.top;
        const wide = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
        if (wide > 2 && high > 0.35 * Math.min(rect.height, other.rect.height))
          wrong.add(`${host.localName}: “${text.slice(0, 30)}” and “${other.text.slice(0, 30)}” overlap`);
      }
    });
  }
  return {texts, wrong: [...wrong]};
}

/** Where the pictures of the pages go, to be looked at. */
const shots = process.env.SHOTS;
async function shoot(page: Page, name: string): Promise<void> {
  if (!shots) return;
  mkdirSync(shots, {recursive: true});
  await page.screenshot({path: `${shots}/${name.replaceAll(/[^\w-]+/g, '-')}.png`, fullPage: true});
}

describe('a page with hostile styles', () => {
  let plain: string[];
  it('has a plain page to be compared with', async () => {
    const {page, problems} = await open(documentOf({name: 'plain'}));
    await walk(page, problems);
    const {texts, wrong} = await page.evaluate(look, [tags] as const);
    expect(texts.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
    expect(problems).toEqual([]);
    plain = texts;
    await shoot(page, 'plain');
    await page.close();
  });

  it.each(styledPages.map((row) => [row.name, row] as const))('%s: everything works and is readable', async (name, row) => {
    const {page, problems} = await open(documentOf(row));
    await walk(page, problems);
    const {texts, wrong} = await page.evaluate(look, [tags, row.sideways] as const);
    await shoot(page, name);
    expect(wrong).toEqual([]);
    expect(texts).toEqual(plain);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('that hides all in print: our buttons print all the same, whatever the page does to frames', async (context) => {
    needs(context, 'a page as it is on paper');
    const {page} = await open(
      documentOf({
        name: 'print',
        css: '@media print { body * { display: none !important } } iframe { display: none !important; width: 1px !important }',
      }),
    );
    await page.locator('aftercare-card .root').waitFor();
    await page.emulateMedia({media: 'print'});
    await page.locator('aftercare-card').evaluate((card: HTMLElement & {print(): void}) => card.print());
    expect(await printed(page)).toEqual([{text: expect.stringContaining('Get help now'), shown: true, away: true}]);
    await page.close();
  });
});

describe.each(Object.keys(builds) as (keyof typeof builds)[])('a page with hostile scripts, and the %s build', (build) => {
  it.each(scriptedPages.map((row) => [row.name, row] as const))('%s: everything works', async (name, row) => {
    const {page, problems} = await open(documentOf(row, build));
    if (build === 'autoloader' && name.startsWith('Shadow roots')) {
      // It looks for elements in the document alone.
      expect(await page.locator('visit-planner').innerText()).toBe('Call us on 780-555-0100.');
      expect(await page.locator('visit-planner').evaluate((element) => element.matches(':defined'))).toBe(false);
      expect(problems).toEqual([]);
      await page.close();
      return;
    }
    const withoutIds = name.startsWith('Blocker');
    await walk(page, problems, !withoutIds);
    // What the page’s own libraries say is theirs. That an id is gone is for the page’s developer to know.
    const theirs = withoutIds ? /there is no element with this id/ : /^(Removing|Tolerating) /;
    expect(problems.filter((problem) => !theirs.test(problem))).toEqual([]);
    await page.close();
  });
});

async function pickBloodThinner(page: Page): Promise<void> {
  await page.locator('visit-planner .root').waitFor();
  const checker = page.locator('contraindication-checker');
  await checker.getByRole('combobox').fill('warfarin');
  await checker.getByRole('option', {name: /Blood thinner/}).click();
}

describe('an odd document', () => {
  it('that is written anew by document.write when it has loaded: the elements work in what is written', async () => {
    const {page, problems} = await open(documentOf({name: 'write'}));
    await page.locator('visit-planner .root').waitFor();
    await page.evaluate((inside) => {
      document.open();
      document.write(
        `<!doctype html><html lang="en"><title>x</title><body>${inside}<div data-massage-element="aftercare-card" data-technique="shiatsu">Call us.</div>`,
      );
      document.close();
    }, elements);
    await page.getByRole('heading', {name: 'After your massage: Shiatsu'}).waitFor();
    await page.locator('[data-massage-element]').evaluate((each) => each.remove());
    await walk(page, problems);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('in a frame without an address: everything works', async () => {
    const {page, problems} = await open('');
    const inside = documentOf({name: 'frame'}).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    await page.setContent(`<!doctype html><iframe title="x" width="380" height="800" srcdoc="${inside}"></iframe>`);
    await expect.poll(() => page.frames().length).toBe(2);
    await walk(page.frames()[1]!, problems);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('into which elements are adopted from another one, and back: they keep answers, language and looks', async () => {
    const {page, problems} = await open(documentOf({name: 'adopt'}));
    await pickBloodThinner(page);
    await page
      .locator('technique-explorer')
      .getByRole('button', {name: /Cupping/})
      .first()
      .click();
    const before = await page.evaluate(look, [tags] as const);
    expect(before.wrong).toEqual([]);
    const state = (to: 'frame' | 'page') =>
      page.evaluate(async (where) => {
        let frame = document.querySelector('iframe');
        if (!frame) {
          const srcdoc = '<!doctype html><body style="margin: 0"><div lang="fr"><p>Cadre</p></div>';
          const added = Object.assign(document.createElement('iframe'), {title: 'x', width: '390', height: '800', srcdoc});
          const loaded = new Promise((resolve) => void added.addEventListener('load', resolve));
          document.body.prepend(added);
          await loaded;
          frame = added;
        }
        const own = [document, frame.contentDocument!];
        const target = where === 'frame' ? frame.contentDocument!.querySelector('div')! : document.body;
        for (const element of own.flatMap((each) => [
          ...each.querySelectorAll('contraindication-checker, technique-explorer, aftercare-card, visit-planner'),
        ]))
          target.append(element);
      }, to);
    const styled = async (where: Page | Frame) =>
      where.evaluate(() => {
        const checker = document.querySelector('contraindication-checker')!;
        const {justifyContent, minHeight, fontWeight} = getComputedStyle(checker.shadowRoot!.querySelector('.category .toggle')!);
        return [justifyContent, parseFloat(minHeight) > 40, fontWeight, getComputedStyle(checker).display];
      });
    const usual = await styled(page);
    expect(usual).toEqual(['start', true, '600', 'block']);
    await state('frame');
    const frame = page.frames()[1]!;
    await frame.getByRole('heading', {name: 'Avant votre massage'}).waitFor();
    expect(await styled(frame)).toEqual(usual);
    expect(await frame.locator('contraindication-checker input[value=anticoagulants]').isChecked()).toBe(true);
    await frame
      .locator('aftercare-card')
      .getByRole('heading', {name: /^Après votre massage ?: /})
      .waitFor();
    await frame.getByRole('radio', {name: /choc à la tête|coup à la tête/i}).check();
    await frame.getByRole('alert').waitFor();
    await state('page');
    await page.getByRole('heading', {name: 'Before your massage'}).waitFor();
    expect(await styled(page)).toEqual(usual);
    await page.getByRole('alert').getByText('Get help now').waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it('that comes back from the back-forward cache: keeps what was answered, and goes on', async () => {
    const {page, problems} = await open(documentOf({name: 'back'}));
    await pickBloodThinner(page);
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
      document.dispatchEvent(new Event('freeze'));
      document.dispatchEvent(new Event('resume'));
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    });
    await page.locator('contraindication-checker .finding').getByText('Blood thinner').first().waitFor();
    await walkOn(page);
    expect(problems).toEqual([]);
    await page.close();
  });
});

/** The rest of a walk, when a condition is picked. */
async function walkOn(page: Page): Promise<void> {
  await page.getByRole('radio', {name: /A knock to the head/}).check();
  await page.getByRole('alert').getByText('Get help now').waitFor();
}

describe('docs/hostile-pages.md', () => {
  it('names every page that is tried here, and no other', () => {
    const page = readFileSync(new URL('../../docs/hostile-pages.md', import.meta.url), 'utf8');
    const named = [...page.matchAll(/^\| ([^|]+?) +\| (?:works|its own text stays)/gm)].map(([, name]) => name!.replaceAll('`', ''));
    expect(named).toEqual([...styledPages, ...scriptedPages].map(({name}) => name));
  });
});

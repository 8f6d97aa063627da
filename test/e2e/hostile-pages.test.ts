import {mkdirSync, readFileSync} from 'node:fs';
import type {Frame, Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {needs} from '../engines.js';
import {demo} from './browser.js';
import {builds, documentOf, elements, scriptedPages, styledPages, tags} from './hostile-pages.js';
import {host} from './host.js';
import {catchPrints, look} from './look.js';

const site = demo();
const clinic = host();
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
    const {page, problems} = await open(documentOf(clinic.url, {name: 'plain'}));
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
    const {page, problems} = await open(documentOf(clinic.url, row));
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
      documentOf(clinic.url, {
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
    const {page, problems} = await open(documentOf(clinic.url, row, build));
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
    const {page, problems} = await open(documentOf(clinic.url, {name: 'write'}));
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
    const inside = documentOf(clinic.url, {name: 'frame'}).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    await page.setContent(`<!doctype html><iframe title="x" width="380" height="800" srcdoc="${inside}"></iframe>`);
    await expect.poll(() => page.frames().length).toBe(2);
    await walk(page.frames()[1]!, problems);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('into which elements are adopted from another one, and back: they keep answers, language and looks', async () => {
    const {page, problems} = await open(documentOf(clinic.url, {name: 'adopt'}));
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
    const {page, problems} = await open(documentOf(clinic.url, {name: 'back'}));
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

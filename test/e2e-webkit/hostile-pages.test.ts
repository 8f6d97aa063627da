import {beforeAll, describe, expect, it, vi} from 'vitest';
import {documentOf, scriptedPages, styledPages, tags, type HostilePage} from '../e2e/hostile-pages.js';
import {host} from '../e2e/host.js';
import {catchPrints, look} from '../e2e/look.js';
import {setInnerSize} from '../webkit.js';
import {visitor, watch} from './visitor.js';

const clinic = host();
const webkit = visitor();
const {control, problems} = webkit;
let browser: WebdriverIO.Browser;
beforeAll(async () => {
  ({browser} = webkit);
  await setInnerSize(browser, 600, 900);
});

/** What the driver itself cannot do without in a page. */
const driverNeeds = `Promise.race ??= (all) => new Promise((resolve, reject) => all.forEach((each) => each.then(resolve, reject)));
Promise.prototype.finally ??= function (last) { return this.then((value) => { last(); return value; }, (error) => { last(); throw error; }); };`;

async function open(row: HostilePage, build?: 'classic'): Promise<void> {
  const scripts = [...(row.scripts ?? []), driverNeeds];
  clinic.pages.set('/row.html', {body: documentOf(clinic.url, {...row, scripts}, build, `${watch}\n(${catchPrints.toString()})();`)});
  await browser.url(`${clinic.url}row.html`);
}
const printed = () => webkit.list('printed');

/** What a patient does: looks a medicine up, answers, reads; opens a technique, reads the card; plans visits; prints. */
async function walk({linked = true, misplaced = false} = {}): Promise<void> {
  // The driver looks in the wrong place where the page has a zoom, and scrolls past it where the page is written from top to bottom.
  const press = async (...what: Parameters<typeof control>) => {
    if (misplaced) await browser.execute((target) => (target as unknown as HTMLElement).click(), await control(...what));
    else await webkit.press(...what);
  };
  // Where a script of the page moves the element as it loads, the focus goes.
  await vi.waitFor(
    async () =>
      expect(
        await browser.execute(
          async (found) => {
            const field = found as unknown as HTMLElement;
            field.focus();
            for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
            return (field.getRootNode() as ShadowRoot).activeElement === field;
          },
          await control('contraindication-checker', '[role=combobox]'),
        ),
      ).toBe(true),
    webkit.patience,
  );
  await browser.keys('warfarin');
  await press('contraindication-checker', '[role=option]', 'Blood thinner');
  await control('contraindication-checker', '.result', 'Ask your doctor before you book');
  await press('contraindication-checker', '.choice', 'A knock to the head');
  await control('contraindication-checker', '[role=alert]', 'Get help now');
  await control('contraindication-checker', '.finding', 'Blood thinner');
  await press('technique-explorer', 'button.open', 'Cupping');
  await control('technique-explorer', '.title', 'Cupping');
  await control('aftercare-card', '.title', linked ? 'After your massage: Cupping' : 'After your massage');
  const goals = await control('visit-planner', 'select');
  if (misplaced)
    await browser.execute((target) => {
      const select = target as unknown as HTMLSelectElement;
      select.value = 'wellness';
      select.dispatchEvent(new Event('change', {bubbles: true}));
    }, goals);
  else await goals.selectByAttribute('value', 'wellness');
  await press('visit-planner', 'input[type=checkbox]');
  await control('visit-planner', '[part=answer]', 'weeks');
  await press('contraindication-checker', 'button', 'Print this list');
  await vi.waitFor(
    async () => expect(await printed()).toEqual([{text: expect.stringMatching(/Get help now[^]*Blood thinner/), shown: true, away: true}]),
    webkit.patience,
  );
}

describe('a page with hostile styles, in WebKit', () => {
  let plain: readonly string[];
  it('has a plain page to be compared with', async () => {
    await open({name: 'plain'});
    await walk();
    const {texts, wrong} = await browser.execute(look, [tags] as const);
    expect(texts.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
    expect(await problems()).toEqual([]);
    plain = texts;
  });

  it.each(styledPages.map((row) => [row.name, row] as const))('%s: everything works and is readable', async (_, row) => {
    await open(row);
    await walk({misplaced: /^Zoom|top to bottom/.test(row.name)});
    const {texts, wrong} = await browser.execute(look, [tags, row.sideways] as const);
    expect(wrong).toEqual([]);
    expect(texts).toEqual(plain);
    expect(await problems()).toEqual([]);
  });
});

describe.each(['all-in-one', 'classic'] as const)('a page with hostile scripts, and the %s build, in WebKit', (build) => {
  it.each(scriptedPages.map((row) => [row.name, row] as const))('%s: everything works', async (name, row) => {
    await open(row, build === 'classic' ? build : undefined);
    const withoutIds = name.startsWith('Blocker');
    await walk({linked: !withoutIds});
    const theirs = withoutIds ? /there is no element with this id/ : /^(Removing|Tolerating) /;
    expect((await problems()).filter((problem) => !theirs.test(problem))).toEqual([]);
  });
});

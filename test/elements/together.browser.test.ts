import {fixture, html} from '@open-wc/testing/pure';
import {afterEach, beforeEach, describe, expect, expect as chaiExpect, it, vi} from 'vitest';
import {page} from 'vitest/browser';
import type {AftercareCard} from '../../src/elements/aftercare-card/aftercare-card.js';
import type {ContraindicationChecker} from '../../src/elements/contraindication-checker/contraindication-checker.js';
import type {TechniqueExplorer} from '../../src/elements/technique-explorer/technique-explorer.js';
import type {VisitPlanner} from '../../src/elements/visit-planner/visit-planner.js';
import {catchPrints} from './outputs.js';

const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const personal = (card: Element) => squeeze(card.shadowRoot!.querySelector('[part=personal]')?.textContent);
const pick = async (checker: Element, category: string, condition: string) => {
  const inside = page.elementLocator(checker);
  const toggle = inside.getByRole('button', {name: category}).first();
  if (toggle.element().getAttribute('aria-expanded') !== 'true') await toggle.click();
  await inside.getByRole('checkbox', {name: condition}).first().click();
};
const open = async (explorer: TechniqueExplorer, id: string) => {
  explorer.shadowRoot!.querySelector<HTMLElement>(`#open-${id}`)!.click();
  await explorer.updateComplete;
};

describe('the elements together', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('a choice in the explorer drives the card, and the checker’s findings show in both, in any order of appearance', async () => {
    const box = await fixture(
      html`<div>
        <aftercare-card for="techniques" lang="en"></aftercare-card>
        <technique-explorer id="techniques" for="health" lang="en"></technique-explorer>
        <contraindication-checker id="health" lang="en"></contraindication-checker>
      </div>`,
    );
    const card = box.querySelector('aftercare-card')!;
    const explorer = box.querySelector('technique-explorer')!;
    const checker = box.querySelector('contraindication-checker')!;
    expect(personal(card)).toBe('');
    await pick(checker, 'Medicines', 'Blood thinner');
    await expect
      .poll(() => personal(card))
      .toMatch(
        /^For you, from your answers Where a line says to get help now, call: \S+ A growing bruise.*You may bruise or bleed more easily/,
      );
    expect(personal(card)).not.toContain('firm work');
    await open(explorer, 'deep-tissue-massage');
    await expect.poll(() => squeeze(card.shadowRoot!.querySelector('.title')!.textContent)).toBe('After your massage: Deep tissue massage');
    expect(personal(card)).toContain('report every new bruise to us, also a small one');
    expect(personal(card)).toContain('Because of: Blood thinner (anticoagulant).');
    await chaiExpect(card).to.be.accessible();
    await page.elementLocator(checker).getByRole('button', {name: 'Clear everything'}).click();
    await expect.poll(() => personal(card)).toBe('');
  });

  it('a card names a checker by itself, says what cannot wait, and what it has no advice for', async () => {
    const {printed} = catchPrints();
    const box = await fixture(
      html`<div>
        <contraindication-checker id="health" lang="en"></contraindication-checker
        ><aftercare-card for="health" lang="en" country="GB" technique="swedish-massage"></aftercare-card>
      </div>`,
    );
    const [checker, card] = box.children as unknown as [ContraindicationChecker, AftercareCard];
    await pick(checker, 'Skin', 'lump or mole');
    await expect
      .poll(() => personal(card))
      .toMatch(/You also picked: .*lump or mole.*\. Ask your therapist or doctor what to watch for\.$/);
    await pick(checker, 'Heart, blood and circulation', 'Blood clot in a deep vein');
    await page.elementLocator(checker).getByRole('radio', {name: 'Short of breath or chest pain'}).click();
    await expect.poll(() => squeeze(card.shadowRoot!.querySelector('.stop')?.textContent)).toMatch(/^Get help now/);
    expect(card.shadowRoot!.querySelector('.stop a')!.getAttribute('href')).toBe('tel:999');
    expect(card.technique).toBe('swedish-massage');
    card.print();
    // An emergency is nothing to ask the therapist about.
    expect(personal(card)).toMatch(
      /^For you, from your answers Where a line says to get help now, call: 999 Short of breath.*You also picked: /,
    );
    expect(personal(card).split('You also picked: ')[1]).not.toMatch(/[Ss]hortness of breath|clot/);
    expect(printed()[0]).toMatch(
      /For you, from your answers\s+Get help now\s+Short of breath, chest pain[^]*If two lines differ[^]*Some of your answers have no line here/,
    );
  });

  it('a planner that names a checker says first what cannot wait, and then suggests neither weeks nor booking', async () => {
    const box = await fixture(
      html`<div>
        <contraindication-checker id="health" lang="en"></contraindication-checker
        ><visit-planner for="health" lang="en" country="GB" goal="wellness" starts-at="2026-11-30" booking-href="/book"></visit-planner>
      </div>`,
    );
    const [checker, planner] = box.children as unknown as [ContraindicationChecker, VisitPlanner];
    const inside = (selector: string) => planner.shadowRoot!.querySelector(selector);
    const offers = () => [inside('[part=booking]'), inside('[part=timeline]'), inside('[part=calendar]')].map((each) => each !== null);
    const region = inside('.stops')!;
    expect([region.getAttribute('role'), region.textContent]).toEqual(['status', '']);
    expect(offers()).toEqual([true, true, true]);
    expect(planner.summary()).toContain('SUGGESTED WEEKS');
    await pick(checker, 'Fever and infections', 'Fever');
    await expect.poll(() => squeeze(inside('.stop')?.textContent)).toMatch(/^Not right now Please wait with massage\./);
    expect(inside('.stops')).toBe(region);
    expect(inside('.stop a')).toBeNull();
    expect(offers()).toEqual([false, false, false]);
    expect(planner.summary()).not.toContain('SUGGESTED WEEKS');
    await pick(checker, 'Warning signs you have now', 'Chest');
    await expect.poll(() => squeeze(inside('.stop')?.textContent)).toMatch(/^Get help now No massage\. This comes first\. 999$/);
    expect(planner.summary().split('\n\n')[1]).toBe('GET HELP NOW: 999\n- No massage. This comes first.');
    await chaiExpect(planner).to.be.accessible();
    await page.elementLocator(checker).getByRole('button', {name: 'Clear everything'}).click();
    await expect.poll(offers).toEqual([true, true, true]);
    expect(region.textContent).toBe('');
  });

  it('say what cannot wait in a region that was there before it, once, and offer no booking with it', async () => {
    const box = await fixture(
      html`<div>
        <contraindication-checker id="health" lang="en"></contraindication-checker
        ><technique-explorer for="health" lang="en" booking-href="/book"></technique-explorer
        ><aftercare-card for="health" lang="en" booking-href="/book"></aftercare-card>
      </div>`,
    );
    const [checker, ...others] = box.children as unknown as [ContraindicationChecker, TechniqueExplorer, AftercareCard];
    const regions = others.map((element) => element.shadowRoot!.querySelector('.stops')!);
    const booking = () => others.map((element) => element.shadowRoot!.querySelector('[part=booking]') !== null);
    for (const region of regions) {
      expect([region.getAttribute('role'), region.textContent]).toEqual(['status', '']);
      // Empty, it takes no room and is still known to screen readers.
      const {position, display, visibility} = getComputedStyle(region);
      expect([position, display, visibility]).toEqual(['absolute', 'block', 'visible']);
    }
    expect(booking()).toEqual([true, true]);
    await pick(checker, 'Medicines', 'Blood thinner');
    await expect.poll(() => personal(others[1])).not.toBe('');
    expect(regions.map(({textContent}) => textContent)).toEqual(['', '']);
    await page.elementLocator(checker).getByRole('radio', {name: 'A knock to the head'}).click();
    for (const [index, element] of others.entries()) {
      await expect.poll(() => squeeze(element.shadowRoot!.querySelector('.stop')?.textContent)).toMatch(/^Get help now/);
      expect(element.shadowRoot!.querySelector('.stops')).toBe(regions[index]);
      expect(squeeze(element.shadowRoot!.textContent).match(/No massage\. This comes first\./g)).toHaveLength(1);
      await chaiExpect(element).to.be.accessible();
    }
    expect(booking()).toEqual([false, false]);
  });

  it('adds what to report after firm work for a clinic’s own technique that is strong, or of which nothing is known', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'massage-elements-profile';
    const own = {name: 'Ours', summary: 'Our own.'};
    script.textContent = JSON.stringify({
      techniques: [
        {...own, id: 'own-gentle', like: 'swedish-massage'},
        {...own, id: 'own-strong', like: 'swedish-massage', pressure: [3, 5]},
        {...own, id: 'own-unknown'},
      ],
    });
    document.head.append(script);
    const box = await fixture(
      html`<div>
        <contraindication-checker id="health" lang="en"></contraindication-checker><aftercare-card for="health" lang="en"></aftercare-card>
      </div>`,
    );
    const [checker, card] = box.children as unknown as [ContraindicationChecker, AftercareCard];
    await pick(checker, 'Medicines', 'Blood thinner');
    const firm = async (technique: string) => {
      card.technique = technique;
      await card.updateComplete;
      return personal(card).includes('every new bruise');
    };
    const found = [await firm('own-gentle'), await firm('own-strong'), await firm('own-unknown'), await firm('swedish-massage')];
    script.remove();
    expect(found).toEqual([false, true, true, false]);
  });

  it('says a line for everyone no more where one for the visitor says the opposite', async () => {
    const box = await fixture(
      html`<div>
        <contraindication-checker id="health" topics="metabolic" lang="en"></contraindication-checker
        ><aftercare-card for="health" lang="en"></aftercare-card>
      </div>`,
    );
    const [checker, card] = box.children as unknown as [Element, AftercareCard];
    const packs = () =>
      squeeze(card.shadowRoot!.textContent).match(/(A warm or cold pack may soothe|No warm or cold pack where your skin)/g);
    expect(packs()).toEqual(['A warm or cold pack may soothe']);
    await pick(checker, 'Diabetes and hormones', 'Diabetes');
    await expect.poll(packs).toEqual(['No warm or cold pack where your skin']);
    expect(card.summary()).not.toContain('A warm or cold pack may soothe');
  });

  it('heeds every checker that is named, and the most cautious finding comes first', async () => {
    const box = await fixture(
      html`<div>
        <contraindication-checker id="skin" topics="skin" lang="en"></contraindication-checker
        ><contraindication-checker id="fever" topics="infection" lang="en"></contraindication-checker
        ><technique-explorer id="both" for="skin fever" lang="en"></technique-explorer
        ><aftercare-card for="skin both" lang="en"></aftercare-card>
      </div>`,
    );
    const [skin, fever, explorer, card] = box.children as unknown as [Element, Element, TechniqueExplorer, AftercareCard];
    await pick(skin, 'Skin', 'Psoriasis');
    await expect.poll(() => personal(card)).toMatch(/psoriasis/i);
    expect(explorer.shadowRoot!.querySelector('.stop')).toBeNull();
    await pick(fever, 'Fever and infections', 'Fever');
    await expect.poll(() => squeeze(explorer.shadowRoot!.querySelector('.stop')?.textContent)).toMatch(/^Not right now/);
    await expect.poll(() => squeeze(card.shadowRoot!.querySelector('.stop')?.textContent)).toMatch(/^Not right now/);
    expect(personal(card).match(/psoriasis/gi)).toHaveLength(1);
  });

  it('puts no answer into attributes, events or the page', async () => {
    const box = await fixture(
      html`<div>
        <contraindication-checker id="health" lang="en"></contraindication-checker><aftercare-card for="health" lang="en"></aftercare-card>
      </div>`,
    );
    const [checker, card] = box.children as unknown as [ContraindicationChecker, AftercareCard];
    const details: unknown[] = [];
    for (const type of ['massage-change', 'massage-select', 'massage-complete', 'massage-ready'] as const)
      document.addEventListener(type, (event) => details.push(event.detail), {once: true});
    // The marks for session replay come with the first touch.
    for (const element of box.children) element.dispatchEvent(new Event('pointerdown'));
    const before = box.outerHTML;
    await pick(checker, 'Medicines', 'Blood thinner');
    await expect.poll(() => personal(card)).not.toBe('');
    expect(box.outerHTML).toBe(before);
    expect(JSON.stringify(details)).not.toMatch(/anticoag|blood/i);
  });

  it('follows an explorer that comes late, goes and is replaced, and lets the visitor choose again', async () => {
    const card = await fixture<AftercareCard>(html`<aftercare-card for="late" lang="en"></aftercare-card>`);
    const add = (technique: string) => {
      const explorer = document.createElement('technique-explorer');
      explorer.id = 'late';
      explorer.lang = 'en';
      explorer.technique = technique;
      card.after(explorer);
      return explorer;
    };
    const first = add('cupping');
    await expect.poll(() => card.technique).toBe('cupping');
    const select = card.shadowRoot!.querySelector('select')!;
    select.value = 'shiatsu';
    select.dispatchEvent(new Event('change'));
    await card.updateComplete;
    expect(card.technique).toBe('shiatsu');
    first.technique = 'reflexology';
    await expect.poll(() => card.technique).toBe('reflexology');
    first.remove();
    await card.updateComplete;
    expect(card.technique).toBe('reflexology');
    add('thai-massage');
    await expect.poll(() => card.technique).toBe('thai-massage');
    card.for = '';
    await card.updateComplete;
    document.querySelector('technique-explorer')!.technique = 'cupping';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(card.technique).toBe('thai-massage');
  });

  it('works between shadow roots of a framework, and says when what it names is missing or of another kind', async () => {
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    const box = await fixture(
      html`<div>
        <p id="words"></p>
        <aftercare-card for="words nobody" lang="en"></aftercare-card>
      </div>`,
    );
    vi.advanceTimersByTime(3000);
    vi.useRealTimers();
    expect(vi.mocked(console.warn).mock.calls.flat().join('\n')).toContain(
      '<aftercare-card for="words nobody">: the element with the id "words" is no <technique-explorer> or <contraindication-checker>. The card does not follow it.',
    );
    const root = box.attachShadow({mode: 'open'});
    const explorer = document.createElement('technique-explorer');
    const card = document.createElement('aftercare-card');
    explorer.id = card.for = 'inner';
    card.lang = explorer.lang = 'en';
    root.append(card);
    await card.updateComplete;
    root.append(explorer);
    await explorer.updateComplete;
    await open(explorer, 'cupping');
    await expect.poll(() => card.technique).toBe('cupping');
  });
});

import {fixture, html} from '@open-wc/testing/pure';
import {afterEach, beforeEach, describe, expect, expect as chaiExpect, it, vi} from 'vitest';
import {page} from 'vitest/browser';
import type {AftercareCard} from '../../src/elements/aftercare-card/aftercare-card.js';
import type {ContraindicationChecker} from '../../src/elements/contraindication-checker/contraindication-checker.js';
import type {TechniqueExplorer} from '../../src/elements/technique-explorer/technique-explorer.js';
import {techniques} from '../../src/knowledge/techniques/index.js';

const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const one = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const cards = (explorer: Element) => [...explorer.shadowRoot!.querySelectorAll('.card .open')].map(({id}) => id.slice('open-'.length));
const cardOf = (explorer: Element, id: string) => one(explorer, `#open-${id}`)!.closest('.card')!;
const profile = (value: unknown, id = 'massage-elements-profile') => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = id;
  script.textContent = JSON.stringify(value);
  document.head.append(script);
};
const signature = {
  id: 'riverbend-signature',
  name: {en: 'Riverbend signature', fr: 'Signature Riverbend'},
  summary: 'Slow strokes for your back, with a warm towel. <b>Bold</b>',
  like: 'swedish-massage',
  pressure: [2, 3],
  minutes: [75, 75],
  goals: ['relaxation'],
  regions: ['upper-back'],
  price: '$120',
};

describe('a clinic’s own techniques', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    document.head.querySelectorAll('script[type="application/json"]').forEach((script) => script.remove());
    vi.restoreAllMocks();
  });
  const said = () => vi.mocked(console.warn).mock.calls.flat().join('\n');

  it('come first in the clinic’s order, renamed and priced, and are marked as its own', async () => {
    profile({
      techniques: [
        signature,
        {id: 'cupping', price: '$40', note: 'Only with Sam <i>'},
        {id: 'swedish-massage', name: 'Relaxation massage'},
        {id: 'wrong'},
      ],
      hideTechniques: 'shiatsu',
    });
    const explorer = await fixture<TechniqueExplorer>(html`<technique-explorer lang="en"></technique-explorer>`);
    expect(cards(explorer).slice(0, 3)).toEqual(['riverbend-signature', 'cupping', 'swedish-massage']);
    expect(cards(explorer)).toHaveLength(techniques.length);
    expect(cards(explorer)).not.toContain('shiatsu');
    expect(squeeze(cardOf(explorer, 'riverbend-signature').textContent)).toContain('Massage style, our clinic’s own');
    expect(squeeze(cardOf(explorer, 'riverbend-signature').textContent)).toContain('Our price: $120');
    expect(squeeze(cardOf(explorer, 'swedish-massage').textContent)).toMatch(
      /^Relaxation massage Massage style, our name for: Swedish massage/,
    );
    expect(said()).toContain('/techniques/3 has no id of a built-in technique');
    // Found by both names.
    await page.getByRole('searchbox').fill('swedish');
    expect(cards(explorer)).toContain('swedish-massage');
    await page.getByRole('searchbox').fill('signature');
    await expect.poll(() => cards(explorer)).toEqual(['riverbend-signature']);
    one(explorer, '#open-riverbend-signature')!.click();
    await explorer.updateComplete;
    const detail = squeeze(one(explorer, '.detail')!.textContent);
    expect(detail).toContain('<b>Bold</b>');
    expect(detail).toContain('These are our clinic’s own words. The listed sources say nothing about this massage.');
    expect(detail).toContain('usually 75 minutes');
    expect(detail).not.toMatch(/common practice|How it feels|Sources/);
    expect(detail).toMatch(/No benefit is listed\. This massage is our clinic’s own/);
    expect(explorer.summary()).toContain('Our price: $120');
    await chaiExpect(explorer).to.be.accessible();
    // What it is most like.
    await page.getByRole('button', {name: 'Relaxation massage'}).click();
    await expect.poll(() => explorer.technique).toBe('swedish-massage');
    expect(squeeze(one(explorer, '.detail')!.textContent)).toContain('Sources');
  });

  it('are filtered and counted like the others', async () => {
    profile({techniques: [signature]});
    const explorer = await fixture<TechniqueExplorer>(
      html`<technique-explorer lang="en" show="riverbend-signature stroke"></technique-explorer>`,
    );
    const select = one(explorer, '#filter-goal') as HTMLSelectElement;
    expect([...select.options].find(({value}) => value === 'relaxation')!.text).toMatch(/\(\d+\)$/);
    select.value = 'relaxation';
    select.dispatchEvent(new Event('change'));
    await explorer.updateComplete;
    expect(cards(explorer)).toContain('riverbend-signature');
    const pressure = one(explorer, '#filter-pressure') as HTMLSelectElement;
    pressure.value = '5';
    pressure.dispatchEvent(new Event('change'));
    await explorer.updateComplete;
    expect(cards(explorer)).not.toContain('riverbend-signature');
  });

  it('speak the language of the element', async () => {
    profile({techniques: [signature]});
    const explorer = await fixture<TechniqueExplorer>(html`<technique-explorer lang="fr-CA"></technique-explorer>`);
    await expect.poll(() => squeeze(one(explorer, '#open-riverbend-signature')?.textContent)).toBe('Signature Riverbend');
    explorer.lang = 'en';
    await expect.poll(() => squeeze(one(explorer, '#open-riverbend-signature')?.textContent)).toBe('Riverbend signature');
  });

  it('are marked from answers: like the one they are like, and “ask first” where that is not said', async () => {
    profile({techniques: [signature, {id: 'mystery', name: 'Mystery', summary: 'Ask us.'}]});
    const both = await fixture<HTMLElement>(
      html`<div>
        <contraindication-checker id="health" lang="en" topics="skin"></contraindication-checker
        ><technique-explorer for="health" lang="en"></technique-explorer>
      </div>`,
    );
    const [checker, explorer] = both.children as unknown as [ContraindicationChecker, TechniqueExplorer];
    await page.elementLocator(checker).getByRole('button', {name: 'Skin'}).first().click();
    await page.elementLocator(checker).getByRole('checkbox', {name: 'Psoriasis'}).first().click();
    const mark = (id: string) => squeeze(cardOf(explorer, id).querySelector('.mark strong')?.textContent);
    await expect
      .poll(() => [mark('riverbend-signature'), mark('swedish-massage'), mark('mystery')])
      .toEqual(['With changes', 'With changes', 'Ask first']);
  });

  it('have aftercare: by the clinic’s name, with the advice of the one they are like', async () => {
    profile({
      techniques: [
        {...signature, like: 'hot-stone-massage'},
        {id: 'cupping', name: 'Fire cups'},
      ],
    });
    const card = await fixture<AftercareCard>(html`<aftercare-card lang="en"></aftercare-card>`);
    await page.getByRole('combobox').selectOptions('riverbend-signature');
    await expect.poll(() => squeeze(one(card, '.title')!.textContent)).toBe('After your massage: Riverbend signature');
    expect(squeeze(card.shadowRoot!.textContent)).toMatch(/blister/i);
    expect([...card.shadowRoot!.querySelectorAll('option')].map(({text}) => text)).toContain('Fire cups');
    expect(said()).toBe('');
  });

  it('may be 200', async () => {
    const many = Array.from({length: 200}, (_, n) => ({
      id: `own-${n}`,
      name: `Massage number ${n}`,
      summary: `Number ${n} of many.`,
      goals: [n % 2 ? 'pain' : 'relaxation'],
      pressure: [1 + (n % 5), 5],
    }));
    profile({techniques: many, showTechniques: many.map(({id}) => id).join(' ')});
    const explorer = await fixture<TechniqueExplorer>(html`<technique-explorer lang="en"></technique-explorer>`);
    expect(cards(explorer)).toEqual(many.map(({id}) => id));
    await page.getByRole('searchbox').fill('number 150');
    await expect.poll(() => cards(explorer)).toEqual(['own-150']);
    await page.getByRole('searchbox').fill('');
    const select = one(explorer, '#filter-goal') as HTMLSelectElement;
    expect([...select.options].map(({text}) => text.trim())).toEqual(['Any', 'Relax and unwind (100)', 'Long-lasting muscle pain (100)']);
  });
});

describe('a link to a technique', () => {
  const start = location.href;
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    history.replaceState(history.state, '', start);
    vi.restoreAllMocks();
  });
  const make = (template = html`<technique-explorer lang="en" hash></technique-explorer>`) => fixture<TechniqueExplorer>(template);
  const open = async (explorer: TechniqueExplorer, id: string) => {
    one(explorer, `#open-${id}`)!.click();
    await explorer.updateComplete;
  };

  it('opens what the address names, and follows Back and Forward', async () => {
    history.replaceState(history.state, '', '#technique=cupping');
    const explorer = await make();
    expect(explorer.technique).toBe('cupping');
    await page.getByRole('button', {name: 'Back to all techniques'}).click();
    await expect.poll(() => location.hash).toBe('');
    await open(explorer, 'shiatsu');
    expect(location.hash).toBe('#technique=shiatsu');
    history.back();
    await expect.poll(() => explorer.technique).toBe('');
    history.forward();
    await expect.poll(() => explorer.technique).toBe('shiatsu');
  });

  it('leaves the address alone unless asked', async () => {
    history.replaceState(history.state, '', '#technique=cupping');
    const explorer = await make(html`<technique-explorer lang="en"></technique-explorer>`);
    expect(explorer.technique).toBe('');
    await open(explorer, 'shiatsu');
    expect(location.hash).toBe('#technique=cupping');
  });

  it('may have a name, for two explorers on a page, and keeps away from routes and from other fragments', async () => {
    history.replaceState(history.state, '', '#treatment=cupping');
    const explorer = await make(html`<technique-explorer lang="en" hash="treatment"></technique-explorer>`);
    const other = await make();
    expect([explorer.technique, other.technique]).toEqual(['cupping', '']);
    location.hash = 'contact';
    await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    expect(explorer.technique).toBe('cupping');
    history.replaceState(history.state, '', '#/route');
    await open(other, 'shiatsu');
    expect(location.hash).toBe('#/route');
    expect(vi.mocked(console.warn).mock.calls.flat().join()).toContain('route of the page ("#/route")');
    const bad = await make(html`<technique-explorer lang="en" hash="a=b"></technique-explorer>`);
    history.replaceState(history.state, '', start);
    await open(bad, 'shiatsu');
    expect(location.hash).toBe('#technique=shiatsu');
    expect(vi.mocked(console.warn).mock.calls.flat().join()).toContain(
      'hash="a=b">: up to 100 letters, digits and hyphens are accepted. Using "technique"',
    );
  });

  it('shows the list for an id that is not there', async () => {
    history.replaceState(history.state, '', '#technique=unicorn');
    const explorer = await make();
    expect(cards(explorer).length).toBeGreaterThan(30);
    expect(vi.mocked(console.warn).mock.calls.flat().join()).toContain('technique="unicorn"');
  });
});

import {fixture, html, oneEvent} from '@open-wc/testing/pure';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import type {ContraindicationChecker} from '../../src/elements/contraindication-checker/contraindication-checker.js';
import type {TechniqueExplorer} from '../../src/elements/technique-explorer/technique-explorer.js';
import type {MassageEvent} from '../../src/internal/events.js';
import {techniques} from '../../src/knowledge/techniques/index.js';

const make = (template = html`<technique-explorer lang="en"></technique-explorer>`) => fixture<TechniqueExplorer>(template);
const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const text = (element: Element) => squeeze(element.shadowRoot!.textContent);
const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const focused = (element: Element) => element.shadowRoot!.activeElement?.id;
/** Ids of the techniques whose cards are shown. */
const cards = (explorer: Element) => all(explorer, '.card .open').map(({id}) => id.slice('open-'.length));
const counted = (explorer: Element) => squeeze(one(explorer, '#count')?.textContent);
const search = (words: string) => page.getByRole('searchbox').fill(words);
const facets = ['goal', 'area', 'pressure', 'kind'] as const;
const select = (explorer: Element, facet: string) => one(explorer, `#filter-${facet}`) as HTMLSelectElement;
const choose = async (explorer: TechniqueExplorer, facet: string, value: string) => {
  const control = select(explorer, facet);
  control.value = value;
  control.dispatchEvent(new Event('change'));
  await explorer.updateComplete;
};
/** How many techniques each option says that it would leave. */
const optionCounts = (explorer: Element, facet: string) =>
  [...select(explorer, facet).options]
    .filter(({value}) => value !== '')
    .map((option) => ({value: option.value, n: Number(/\((\d+)\)\s*$/.exec(option.text)![1]), disabled: option.disabled}));
const openCard = async (explorer: TechniqueExplorer, id: string) => {
  one(explorer, `#open-${id}`)!.click();
  await explorer.updateComplete;
};
const compareBox = (explorer: Element, id: string) =>
  one(explorer, `#open-${id}`)!.closest('.card')!.querySelector<HTMLInputElement>('.compare input')!;
const compare = async (explorer: TechniqueExplorer, ...ids: readonly string[]) => {
  for (const id of ids) {
    compareBox(explorer, id).click();
    await explorer.updateComplete;
  }
};

describe('technique-explorer', () => {
  let warn: ReturnType<typeof vi.spyOn>;
  const said = () => warn.mock.calls.flat().join('\n');
  beforeEach(() => {
    warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('shows every technique, and how many there are', async () => {
    const explorer = await make();
    expect(cards(explorer)).toEqual(techniques.map(({id}) => id));
    expect(counted(explorer)).toBe('33 techniques');
    expect(text(explorer)).toContain('not yet reviewed by a clinician');
    expect(text(explorer)).toContain('It does not assess, diagnose or clear anyone');
  });

  describe('search', () => {
    it.each([
      ['hot stone', 'hot-stone-massage'],
      ['STONES HOT', 'hot-stone-massage'],
      ['  swédish-mässage ', 'swedish-massage'],
      ['shïàtsü', 'shiatsu'],
      ['zone therapy', 'reflexology'],
      ['lymphedema', 'lymphatic-drainage'],
    ])('finds %s', async (words, id) => {
      const explorer = await make();
      await search(words);
      await expect.poll(() => cards(explorer)).toContain(id);
      expect(cards(explorer).length).toBeLessThan(techniques.length);
      expect(counted(explorer)).toMatch(new RegExp(`^${cards(explorer).length} techniques?$`));
    });

    it.each([
      ['pàin', 'pain'],
      ['THÁI', 'thai'],
      ['knêé', 'knee'],
    ])('finds with %s what it finds with %s', async (accented, plain) => {
      const explorer = await make();
      await search(plain);
      await expect.poll(() => cards(explorer).length).toBeLessThan(techniques.length);
      const found = cards(explorer);
      expect(found.length).toBeGreaterThan(0);
      await search(accented);
      await explorer.updateComplete;
      expect(cards(explorer)).toEqual(found);
    });

    it('says when nothing matches, and clears from there', async () => {
      const explorer = await make();
      await search('warp drive');
      await expect.poll(() => cards(explorer)).toEqual([]);
      expect(counted(explorer)).toBe('0 techniques');
      expect(one(explorer, '#count')!.getAttribute('role')).toBe('status');
      expect(text(explorer)).toContain('Nothing matches. Try another word or fewer filters.');
      await page.getByRole('button', {name: 'Clear the filters'}).click();
      await expect.poll(() => cards(explorer).length).toBe(33);
      expect(focused(explorer)).toBe('search');
      await expect.element(page.getByRole('searchbox')).toHaveValue('');
    });
  });

  describe('filters', () => {
    it('leave exactly as many techniques as each option says, alone and together', async () => {
      const explorer = await make();
      const everyCount = async () => {
        let checked = 0;
        for (const facet of facets) {
          const before = select(explorer, facet).value;
          for (const {value, n, disabled} of optionCounts(explorer, facet)) {
            expect(disabled, `${facet} ${value}`).toBe(n === 0 && value !== before);
            await choose(explorer, facet, value);
            expect(cards(explorer).length, `${facet} ${value}`).toBe(n);
            checked++;
          }
          await choose(explorer, facet, before);
        }
        return checked;
      };
      expect(await everyCount()).toBeGreaterThan(25);
      await choose(explorer, 'goal', 'relaxation');
      await choose(explorer, 'pressure', '2');
      expect(cards(explorer).length).toBeGreaterThan(0);
      await everyCount();
      await search('stone');
      await expect.poll(() => cards(explorer)).toEqual(['hot-stone-massage']);
      await everyCount();
    });

    it('keep to what their names say', async () => {
      const explorer = await make();
      await choose(explorer, 'kind', 'stroke');
      expect(cards(explorer)).toEqual(techniques.filter(({kind}) => kind === 'stroke').map(({id}) => id));
      await choose(explorer, 'kind', '');
      await choose(explorer, 'pressure', '5');
      expect(cards(explorer)).toEqual(techniques.filter(({pressure}) => pressure && pressure[1] === 5).map(({id}) => id));
      await choose(explorer, 'pressure', '');
      await choose(explorer, 'goal', 'pregnancy');
      expect(cards(explorer)).toEqual(techniques.filter(({goals}) => goals.includes('pregnancy')).map(({id}) => id));
    });

    it('stand as chips, which go one by one or all at once', async () => {
      const explorer = await make();
      expect(one(explorer, '.chips')).toBeNull();
      await page.getByRole('combobox', {name: 'What for'}).selectOptions('pain');
      await page.getByRole('combobox', {name: 'Pressure'}).selectOptions('4');
      const chips = () => all(explorer, '.chips .remove').map((chip) => squeeze(chip.textContent));
      await expect.poll(chips).toEqual(['Remove filter: Long-lasting muscle pain', 'Remove filter: Pressure 4, strong']);
      await page.getByRole('button', {name: 'Remove filter: Long-lasting muscle pain'}).click();
      await expect.poll(chips).toEqual(['Remove filter: Pressure 4, strong']);
      expect(focused(explorer)).toBe('filter-goal');
      expect(select(explorer, 'goal').value).toBe('');
      await page.getByRole('button', {name: 'Clear the filters'}).click();
      await expect.poll(() => cards(explorer).length).toBe(33);
      expect(one(explorer, '.chips')).toBeNull();
      expect(select(explorer, 'pressure').value).toBe('');
      expect(focused(explorer)).toBe('search');
    });
  });

  describe('detail', () => {
    it('opens from its card with focus on the heading, and goes back to the card and the same list', async () => {
      const explorer = await make();
      await search('stone');
      await page.getByRole('button', {name: 'Hot stone massage'}).click();
      await expect.poll(() => focused(explorer)).toBe('detail');
      expect(explorer.shadowRoot!.activeElement!.localName).toBe('h2');
      for (const part of ['How it feels', 'Pressure', 'What it may help', 'Speak with us first about', 'Sources']) {
        expect(text(explorer)).toContain(part);
      }
      await page.getByRole('button', {name: 'Back to all techniques'}).click();
      await expect.poll(() => focused(explorer)).toBe('open-hot-stone-massage');
      await expect.element(page.getByRole('searchbox')).toHaveValue('stone');
      expect(cards(explorer)).toEqual(['hot-stone-massage']);
    });

    it('is worked by keyboard alone', async () => {
      const explorer = await make(html`<technique-explorer lang="en" show="cupping reflexology"></technique-explorer>`);
      one(explorer, '#open-cupping')!.focus();
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => focused(explorer)).toBe('detail');
      await userEvent.tab({shift: true});
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => focused(explorer)).toBe('open-cupping');
    });

    it('shows of every technique all its texts, each benefit with its evidence', async () => {
      const explorer = await make();
      const plain = (message: string) => message;
      for (const technique of techniques) {
        explorer.technique = technique.id;
        await explorer.updateComplete;
        const shown = text(explorer);
        const texts = [technique.name, technique.summary, technique.feel, ...technique.benefits.map((benefit) => benefit.text)];
        if (technique.limits) texts.push(technique.limits);
        for (const each of texts) expect(shown).toContain(squeeze(each(plain as never)));
        expect(all(explorer, '.detail .benefits .evidence').length, technique.id).toBe(technique.benefits.length);
        expect(all(explorer, '.cautions li').length, technique.id).toBe(technique.cautions.length);
      }
    });

    it('links the strokes, and leads back the same way', async () => {
      const explorer = await make();
      await openCard(explorer, 'swedish-massage');
      await page.getByRole('button', {name: 'Gliding (effleurage)'}).click();
      await expect.poll(() => explorer.technique).toBe('effleurage');
      expect(focused(explorer)).toBe('detail');
      await page.getByRole('button', {name: 'Back to Swedish massage'}).click();
      await expect.poll(() => focused(explorer)).toBe('stroke-effleurage');
      await page.getByRole('button', {name: 'Back to all techniques'}).click();
      await expect.poll(() => focused(explorer)).toBe('open-swedish-massage');
    });

    it('names a stroke that the page leaves out, without a link', async () => {
      const explorer = await make(html`<technique-explorer lang="en" show="modality" technique="swedish-massage"></technique-explorer>`);
      expect(squeeze(one(explorer, '.strokes')!.textContent)).toContain('Gliding (effleurage)');
      expect(one(explorer, '.strokes button')).toBeNull();
    });
  });

  describe('comparison', () => {
    it('takes up to three', async () => {
      const explorer = await make();
      await compare(explorer, 'cupping');
      expect(one(explorer, '.to-comparison')).toBeNull();
      expect(counted(explorer)).toBe('33 techniques. 1 chosen to compare. You can choose up to 3.');
      await compare(explorer, 'shiatsu', 'reflexology');
      expect(counted(explorer)).toBe('33 techniques. 3 chosen to compare, which is the most.');
      expect(compareBox(explorer, 'thai-massage').disabled).toBe(true);
      expect(compareBox(explorer, 'shiatsu').disabled).toBe(false);
      await compare(explorer, 'cupping');
      expect(compareBox(explorer, 'thai-massage').disabled).toBe(false);
      await page.getByRole('button', {name: 'Compare 2 techniques'}).click();
      await expect.poll(() => focused(explorer)).toBe('comparison');
      expect(all(explorer, 'thead th').map((cell) => squeeze(cell.textContent))).toEqual(['Shiatsu', 'Reflexology']);
      for (const row of all(explorer, 'tbody tr')) expect(row.querySelectorAll('td').length, squeeze(row.textContent)).toBeGreaterThan(1);
    });

    it('opens a technique and comes back to its column', async () => {
      const explorer = await make();
      await compare(explorer, 'cupping', 'shiatsu');
      await page.getByRole('button', {name: 'Compare 2 techniques'}).click();
      await page.getByRole('button', {name: 'Shiatsu', exact: true}).click();
      await expect.poll(() => explorer.technique).toBe('shiatsu');
      await page.getByRole('button', {name: 'Back to the comparison'}).click();
      await expect.poll(() => focused(explorer)).toBe('column-shiatsu');
    });

    it('lets techniques be taken out, and ends with the last', async () => {
      const explorer = await make();
      await compare(explorer, 'cupping', 'shiatsu');
      await page.getByRole('button', {name: 'Compare 2 techniques'}).click();
      await page.getByRole('button', {name: 'Take out Cupping'}).click();
      await expect.poll(() => all(explorer, 'thead th').length).toBe(1);
      expect(focused(explorer)).toBe('comparison');
      await page.getByRole('button', {name: 'Take out Shiatsu'}).click();
      await expect.poll(() => cards(explorer).length).toBe(33);
      expect(focused(explorer)).toBe('count');
    });

    it('goes back to the list with focus on a card that was compared', async () => {
      const explorer = await make();
      await compare(explorer, 'shiatsu', 'cupping');
      await page.getByRole('button', {name: 'Compare 2 techniques'}).click();
      await page.getByRole('button', {name: 'Back to all techniques'}).click();
      await expect.poll(() => focused(explorer)).toBe('open-shiatsu');
      expect(compareBox(explorer, 'cupping').checked).toBe(true);
    });
  });

  describe('attributes', () => {
    it('opens `technique`, reflects what is opened, and follows changes', async () => {
      const explorer = await make(html`<technique-explorer lang="en" technique="cupping"></technique-explorer>`);
      expect(squeeze(one(explorer, '#detail')!.textContent)).toBe('Cupping');
      expect(focused(explorer)).toBeUndefined();
      explorer.setAttribute('technique', 'shiatsu');
      await explorer.updateComplete;
      expect(squeeze(one(explorer, '#detail')!.textContent)).toBe('Shiatsu');
      explorer.removeAttribute('technique');
      await explorer.updateComplete;
      expect(cards(explorer).length).toBe(33);
      await openCard(explorer, 'reflexology');
      expect(explorer.getAttribute('technique')).toBe('reflexology');
      await page.getByRole('button', {name: 'Back to all techniques'}).click();
      await expect.poll(() => explorer.hasAttribute('technique')).toBe(false);
    });

    it('shows the list for an unknown `technique`, and names the nearest', async () => {
      const explorer = await make(html`<technique-explorer lang="en" technique="shiatsuu"></technique-explorer>`);
      expect(cards(explorer).length).toBe(33);
      expect(said()).toMatch(/technique="shiatsuu".*nearest is "shiatsu", one of \d+ accepted\. The list is shown/);
    });

    it('shows and hides', async () => {
      const explorer = await make(
        html`<technique-explorer lang="en" show="adjunct swedish-massage" hide="aromatherapy"></technique-explorer>`,
      );
      expect(cards(explorer)).toEqual(['swedish-massage', 'cupping', 'heat-cold-packs']);
      explorer.hide = '';
      await explorer.updateComplete;
      expect(cards(explorer)).toContain('aromatherapy');
      expect(warn).not.toHaveBeenCalled();
    });

    it('filters by `goal` at first, and lets the visitor change it', async () => {
      const explorer = await make(html`<technique-explorer lang="en" goal="scar"></technique-explorer>`);
      expect(cards(explorer)).toEqual(techniques.filter(({goals}) => goals.includes('scar')).map(({id}) => id));
      expect(select(explorer, 'goal').value).toBe('scar');
      await choose(explorer, 'goal', '');
      expect(cards(explorer).length).toBe(33);
      expect(explorer.goal).toBe('scar');
    });

    it('lays cards out as grid or list', async () => {
      const explorer = await make(html`<technique-explorer lang="en" layout="list"></technique-explorer>`);
      expect(one(explorer, '.cards')!.classList).toContain('list');
      const columns = () => new Set(all(explorer, '.card').map((card) => card.getBoundingClientRect().left)).size;
      expect(columns()).toBe(1);
      explorer.layout = 'grid';
      await explorer.updateComplete;
      expect(columns()).toBeGreaterThan(1);
    });

    it('falls back from bad values, and says so', async () => {
      const explorer = await make(
        html`<technique-explorer
          lang="en"
          show="swedish-massage swedihs"
          hide="cuping"
          goal="fun"
          layout=${'rows' as never}
          heading-level="12"
        ></technique-explorer>`,
      );
      expect(cards(explorer)).toEqual(['swedish-massage']);
      expect(one(explorer, '.chips')).toBeNull();
      expect(one(explorer, '.cards')!.classList).toContain('grid');
      expect(one(explorer, '#title')!.localName).toBe('h2');
      for (const word of ['show>: left out "swedihs"', '"cuping"', 'goal>: left out "fun"', 'layout="rows"', 'heading-level>']) {
        expect(said()).toContain(word);
      }
      expect(said()).toContain('accepted are relaxation, pain, sport');
      expect(said()).toContain('accepted are grid, list. Using "grid"');
    });
  });

  describe('with a checker', () => {
    const marks = (explorer: Element) => all(explorer, '.card .mark').map((mark) => squeeze(mark.querySelector('strong')!.textContent));
    const markOf = (explorer: Element, id: string) =>
      squeeze(one(explorer, `#open-${id}`)!.closest('.card')!.querySelector('.mark')?.textContent);
    const pick = async (checker: Element, category: string, condition: string) => {
      const inside = page.elementLocator(checker);
      const toggle = inside.getByRole('button', {name: category}).first();
      if (toggle.element().getAttribute('aria-expanded') !== 'true') await toggle.click();
      await inside.getByRole('checkbox', {name: condition}).first().click();
    };
    const linked = async () => {
      const both = await fixture<HTMLElement>(
        html`<div>
          <contraindication-checker id="health" lang="en"></contraindication-checker
          ><technique-explorer for="health" lang="en"></technique-explorer>
        </div>`,
      );
      const [checker, explorer] = both.children as unknown as [ContraindicationChecker, TechniqueExplorer];
      return {checker, explorer, both};
    };

    it('marks techniques as soon as something is picked, with the reason, and stops when it is cleared', async () => {
      const {checker, explorer} = await linked();
      expect(marks(explorer)).toEqual([]);
      await pick(checker, 'Medicines', 'Blood thinner');
      await expect.poll(() => marks(explorer).length).toBe(33);
      expect(markOf(explorer, 'deep-tissue-massage')).toBe('Not for now Because of: Blood thinner (anticoagulant).');
      expect(markOf(explorer, 'swedish-massage')).toBe('Ask first Because of: Blood thinner (anticoagulant).');
      expect(text(explorer)).toContain('Marked from what you picked in the health questions. Your therapist decides with you.');
      await page.elementLocator(checker).getByRole('button', {name: 'Clear everything'}).click();
      await expect.poll(() => marks(explorer)).toEqual([]);
      expect(text(explorer)).not.toContain('Marked from');
      await page.elementLocator(checker).getByRole('button', {name: 'Undo'}).click();
      await expect.poll(() => marks(explorer).length).toBe(33);
    });

    it('follows unpicking and further answers', async () => {
      const {checker, explorer} = await linked();
      await pick(checker, 'Skin', 'Psoriasis');
      await expect.poll(() => markOf(explorer, 'swedish-massage')).toMatch(/^With changes /);
      await pick(checker, 'Medicines', 'Blood thinner');
      await expect.poll(() => markOf(explorer, 'swedish-massage')).toMatch(/^Ask first /);
      await pick(checker, 'Medicines', 'Blood thinner');
      await expect.poll(() => markOf(explorer, 'swedish-massage')).toMatch(/^With changes /);
      await pick(checker, 'Skin', 'Psoriasis');
      await expect.poll(() => marks(explorer)).toEqual([]);
    });

    it('marks the open technique and the comparison too', async () => {
      const {checker, explorer} = await linked();
      await pick(checker, 'Medicines', 'Blood thinner');
      await expect.poll(() => marks(explorer).length).toBe(33);
      await compare(explorer, 'cupping', 'effleurage');
      await openCard(explorer, 'deep-tissue-massage');
      expect(squeeze(one(explorer, '.detail header .mark')!.textContent)).toMatch(/^Not for now .*(bruis|bleed)/i);
      await page.getByRole('button', {name: 'Back to all techniques'}).click();
      await page.getByRole('button', {name: 'Compare 2 techniques'}).click();
      await expect.poll(() => all(explorer, 'td .mark').length).toBe(2);
      expect(text(explorer)).toContain('From your answers');
    });

    it('says first what cannot wait', async () => {
      const {checker, explorer} = await linked();
      checker.country = explorer.country = 'GB';
      await pick(checker, 'Fever and infections', 'Fever');
      await expect.poll(() => squeeze(one(explorer, '.stop')?.textContent)).toMatch(/^Not right now Please wait with massage/);
      expect(new Set(marks(explorer))).toEqual(new Set(['Not for now']));
      await pick(checker, 'Heart, blood and circulation', 'Blood clot in a deep vein');
      await page.elementLocator(checker).getByRole('radio', {name: 'Short of breath or chest pain'}).click();
      await expect.poll(() => squeeze(one(explorer, '.stop')?.textContent)).toMatch(/^Get help now/);
      expect(one(explorer, '.stop a')!.getAttribute('href')).toBe('tel:999');
    });

    it('finds a checker that is inserted later, and one that has answers already', async () => {
      const explorer = await make(html`<technique-explorer lang="en" for="later"></technique-explorer>`);
      const checker = await fixture<ContraindicationChecker>(html`<contraindication-checker lang="en"></contraindication-checker>`);
      await pick(checker, 'Medicines', 'Blood thinner');
      expect(marks(explorer)).toEqual([]);
      const box = checker.parentElement!;
      checker.remove();
      checker.id = 'later';
      box.append(checker);
      await pick(checker, 'Skin', 'Psoriasis');
      await expect.poll(() => marks(explorer).length).toBe(33);
      const second = await make(html`<technique-explorer lang="en"></technique-explorer>`);
      second.for = 'later';
      await second.updateComplete;
      expect(marks(second).length).toBe(33);
      second.for = '';
      await second.updateComplete;
      expect(marks(second)).toEqual([]);
      second.for = 'later';
      await second.updateComplete;
      // Renamed and removed.
      checker.id = 'other';
      await expect.poll(() => marks(explorer)).toEqual([]);
      checker.id = 'later';
      await expect.poll(() => marks(explorer).length).toBe(33);
      checker.remove();
      await expect.poll(() => [marks(explorer), marks(second)]).toEqual([[], []]);
    });

    it('can be named by explorers that name each other', async () => {
      const both = await fixture(
        html`<div>
          <technique-explorer id="a" for="b" lang="en"></technique-explorer
          ><technique-explorer id="b" for="a health" lang="en"></technique-explorer
          ><contraindication-checker id="health" lang="en"></contraindication-checker>
        </div>`,
      );
      const [a, b, checker] = both.children as unknown as [TechniqueExplorer, TechniqueExplorer, ContraindicationChecker];
      await pick(checker, 'Skin', 'Psoriasis');
      await expect.poll(() => [marks(a).length, marks(b).length]).toEqual([33, 33]);
    });

    it('finds its checker in its own shadow root first', async () => {
      const {explorer} = await linked();
      const host = await fixture(html`<div></div>`);
      const root = host.attachShadow({mode: 'open'});
      const checker = document.createElement('contraindication-checker');
      checker.lang = 'en';
      checker.id = 'health';
      const inner = document.createElement('technique-explorer');
      inner.lang = 'en';
      inner.for = 'health';
      root.append(checker, inner);
      await inner.updateComplete;
      await pick(checker, 'Skin', 'Psoriasis');
      await expect.poll(() => marks(inner).length).toBe(33);
      expect(marks(explorer)).toEqual([]);
    });

    it('puts no answer into attributes, events or the page', async () => {
      const {checker, explorer, both} = await linked();
      const events: MassageEvent[] = [];
      for (const type of ['massage-change', 'massage-select', 'massage-complete', 'massage-clear', 'massage-ready'] as const) {
        both.addEventListener(type, (event: MassageEvent) => events.push(event));
      }
      // The marks for session replay come with the first touch.
      for (const element of [checker, explorer]) element.dispatchEvent(new Event('pointerdown'));
      const outside = () => [both.outerHTML, explorer.outerHTML, document.title, location.href];
      const before = outside();
      await pick(checker, 'Skin', 'Psoriasis');
      await pick(checker, 'Medicines', 'Blood thinner');
      await expect.poll(() => marks(explorer).length).toBe(33);
      expect(outside()).toEqual(before);
      await openCard(explorer, 'cupping');
      expect(JSON.stringify(events.map(({detail, element}) => [detail, element]))).not.toMatch(/psoriasis|anticoag|avoid|ask-first|adapt/);
      expect(events.find(({type}) => type === 'massage-select')!.detail).toEqual({id: 'cupping'});
    });

    it('marks nothing without a checker, and says so', async () => {
      vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
      const box = await fixture(
        html`<div>
          <p id="no-checker"></p>
          <technique-explorer lang="en" for="nowhere"></technique-explorer>
        </div>`,
      );
      const explorer = box.querySelector('technique-explorer')!;
      expect(said()).toBe('');
      vi.advanceTimersByTime(3000);
      expect(said()).toContain('for="nowhere">: there is no element with this id');
      explorer.for = 'no-checker';
      await explorer.updateComplete;
      expect(marks(explorer)).toEqual([]);
      vi.advanceTimersByTime(3000);
      expect(said()).toContain(
        'for="no-checker">: the element with the id "no-checker" is no <contraindication-checker>. No technique is marked.',
      );
    });
  });

  describe('events', () => {
    it('say what is opened and closed, and bubble out of shadow roots', async () => {
      const explorer = await make();
      let selected = oneEvent(explorer, 'massage-select');
      await openCard(explorer, 'cupping');
      const event = await selected;
      expect(event.detail).toEqual({id: 'cupping'});
      expect([event.bubbles, event.composed, event.element]).toEqual([true, true, 'technique-explorer']);
      expect(event.contentVersion).toMatch(/^\d+\.\d+\.\d+$/);
      selected = oneEvent(explorer, 'massage-select');
      await page.getByRole('button', {name: 'Back to all techniques'}).click();
      expect((await selected).detail).toEqual({id: ''});
    });

    it('come from the visitor, not from what the page sets', async () => {
      const explorer = await make();
      const heard = vi.fn();
      explorer.addEventListener('massage-select', heard);
      explorer.technique = 'cupping';
      await explorer.updateComplete;
      expect(heard).not.toHaveBeenCalled();
    });

    it('say ready, with the language, and cleared once', async () => {
      const explorer = document.createElement('technique-explorer');
      explorer.lang = 'en';
      const ready = oneEvent(explorer, 'massage-ready');
      const box = await fixture(html`<div></div>`);
      box.append(explorer);
      expect((await ready).detail).toEqual({locale: 'en'});
      const heard = vi.fn();
      explorer.addEventListener('massage-clear', heard);
      explorer.clear();
      expect(heard).not.toHaveBeenCalled();
      await choose(explorer, 'kind', 'stroke');
      await compare(explorer, 'friction', 'vibration');
      await openCard(explorer, 'effleurage');
      explorer.clear();
      await explorer.updateComplete;
      expect(heard).toHaveBeenCalledOnce();
      expect(cards(explorer).length).toBe(33);
      expect(counted(explorer)).toBe('33 techniques');
    });

    it('say that it prints, and print what is open', async () => {
      const explorer = await make(html`<technique-explorer lang="en" technique="cupping" clinic-name="Riverbend"></technique-explorer>`);
      let printed = '';
      const frames = new MutationObserver(() => {
        const frame = document.querySelector('iframe');
        if (!frame?.contentDocument?.body.textContent) return;
        printed = `${frame.contentDocument.title} | ${frame.contentDocument.body.textContent}`;
        frame.contentWindow!.dispatchEvent(new Event('afterprint'));
      });
      frames.observe(document.body, {childList: true});
      const print = oneEvent(explorer, 'massage-print');
      await page.getByRole('button', {name: 'Print this technique'}).click();
      expect((await print).detail).toEqual({});
      await expect.poll(() => printed).toMatch(/^Cupping \| .*Riverbend.*What it is/);
      await expect.poll(() => document.querySelector('iframe')).toBeNull();
      frames.disconnect();
    });
  });

  describe('summary', () => {
    it('gives the list as it is filtered, as text and as HTML', async () => {
      const explorer = await make(html`<technique-explorer lang="en" clinic-name="Riverbend" goal="scar"></technique-explorer>`);
      const summary = explorer.summary();
      expect(summary).toMatch(/^Massage techniques\nRiverbend\n/);
      expect(summary).toContain('- Scar massage\n');
      expect(summary).not.toContain('Reflexology');
      expect(summary).toMatch(/Content version \d/);
      expect(explorer.summary('html')).toContain('<h3>Scar massage</h3>');
    });

    it('gives the open technique, the comparison, and the marks', async () => {
      const explorer = await make();
      await compare(explorer, 'cupping', 'shiatsu');
      await page.getByRole('button', {name: 'Compare 2 techniques'}).click();
      await explorer.updateComplete;
      expect(explorer.summary().match(/^- \S.*$/gm)).toEqual(['- Shiatsu', '- Cupping']);
      explorer.technique = 'swedish-massage';
      await explorer.updateComplete;
      expect(explorer.summary('text')).toMatch(/^Swedish massage\n[\s\S]*WHAT IT MAY HELP\n- .*\(Backed by some good studies\)/);
      expect(explorer.summary('html')).toMatch(/^<article lang="en" dir="ltr"><h1>Swedish massage<\/h1>/);
    });

    it('refuses other formats', async () => {
      const explorer = await make();
      for (const format of ['fhir', 'pdf', '']) expect(() => explorer.summary(format as never)).toThrow(TypeError);
    });
  });

  it('shows what the clinic writes as text, never as markup, and refuses script links', async () => {
    const explorer = await make(
      html`<technique-explorer
        lang="en"
        technique="cupping"
        clinic-name=${'<img src=x onerror=alert(1)>'}
        phone=${'<b>1</b>'}
        emergency-number=${'<u>9</u>'}
        booking-href="javascript:alert(2)"
      ></technique-explorer>`,
    );
    expect(one(explorer, 'img, b, u, a[href^="javascript"]')).toBeNull();
    expect(explorer.summary('html')).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(explorer.summary('html')).not.toMatch(/<img|<b>/);
    expect(said()).toContain('<technique-explorer booking-href> must be an https:');
    explorer.bookingHref = '/book';
    await explorer.updateComplete;
    expect(one(explorer, '[part=booking]')!.getAttribute('href')).toBe('/book');
  });

  it('keeps two explorers on one page apart', async () => {
    const both = await fixture(
      html`<div><technique-explorer lang="en"></technique-explorer><technique-explorer lang="en"></technique-explorer></div>`,
    );
    const [first, second] = [...both.querySelectorAll('technique-explorer')];
    await choose(first!, 'kind', 'adjunct');
    await openCard(first!, 'cupping');
    expect(second!.technique).toBe('');
    expect(cards(second!).length).toBe(33);
  });

  describe('is accessible', () => {
    it('as a list, filtered, and empty', async () => {
      const explorer = await make();
      for (const details of all(explorer, 'details')) (details as HTMLDetailsElement).open = true;
      await expect(explorer).to.be.accessible();
      await choose(explorer, 'kind', 'stroke');
      await compare(explorer, 'friction', 'vibration', 'effleurage');
      explorer.layout = 'list';
      await explorer.updateComplete;
      await expect(explorer).to.be.accessible();
      await search('warp drive');
      await expect.poll(() => cards(explorer)).toEqual([]);
      await expect(explorer).to.be.accessible();
    });

    it('in detail', async () => {
      const explorer = await make(html`<technique-explorer lang="en" technique="swedish-massage"></technique-explorer>`);
      for (const details of all(explorer, 'details')) (details as HTMLDetailsElement).open = true;
      await expect(explorer).to.be.accessible();
    });

    it('side by side', async () => {
      const explorer = await make();
      await compare(explorer, 'cupping', 'shiatsu', 'effleurage');
      await page.getByRole('button', {name: 'Compare 3 techniques'}).click();
      await expect.poll(() => focused(explorer)).toBe('comparison');
      await expect(explorer).to.be.accessible();
    });

    it('with marks, on light and dark', async () => {
      const both = await fixture(
        html`<div>
          <contraindication-checker id="marked" lang="en"></contraindication-checker
          ><technique-explorer for="marked" lang="en"></technique-explorer>
        </div>`,
      );
      const checker = both.querySelector('contraindication-checker')!;
      const explorer = both.querySelector('technique-explorer')!;
      const inside = page.elementLocator(checker);
      await inside.getByRole('button', {name: 'Fever and infections'}).click();
      await inside.getByRole('checkbox', {name: 'Fever'}).first().click();
      await expect.poll(() => all(explorer, '.mark').length).toBe(33);
      await expect(explorer).to.be.accessible();
      Object.assign(document.body.style, {background: '#191a1c', color: '#eeeeee'});
      await expect.poll(() => getComputedStyle(one(explorer, '.root')!).colorScheme).toBe('dark');
      await expect(explorer).to.be.accessible();
      document.body.removeAttribute('style');
      await openCard(explorer, 'cupping');
      await expect.poll(() => getComputedStyle(one(explorer, '.root')!).colorScheme).toBe('light');
      await expect(explorer).to.be.accessible();
    });

    it('and the check sees it when a control loses its name', async () => {
      const explorer = await make();
      one(explorer, '.open')!.textContent = '';
      await expect(expect(explorer).to.be.accessible()).rejects.toThrow(/button-name/);
    });
  });
});

import {expect as chaiExpect} from 'vitest';
import {fixture, html, oneEvent} from '@open-wc/testing/pure';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {catchDownloads, catchPrints} from './outputs.js';
import type {AftercareCard} from '../../src/elements/aftercare-card/aftercare-card.js';
import type {TechniqueExplorer} from '../../src/elements/technique-explorer/technique-explorer.js';
import type {VisitPlanner} from '../../src/elements/visit-planner/visit-planner.js';
import type {ContraindicationChecker} from '../../src/elements/contraindication-checker/contraindication-checker.js';

const make = async (template = html`<contraindication-checker lang="en"></contraindication-checker>`) => {
  const checker = await fixture<ContraindicationChecker>(template);
  await checker.updateComplete;
  return checker;
};
const text = (checker: Element) => checker.shadowRoot!.textContent!.replace(/\s+/g, ' ');
const open = async (name: string) => page.getByRole('button', {name}).first().click();
const tick = async (name: string) => page.getByRole('checkbox', {name}).first().click();
const findings = (checker: Element) =>
  [...checker.shadowRoot!.querySelectorAll('.finding > :is(h2, h3, h4, h5, h6)')].map((heading) => heading.textContent!.trim());

describe('contraindication-checker', () => {
  let warn: ReturnType<typeof vi.spyOn>;
  beforeEach(() => {
    warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  it('starts with the emergency number, before any question', async () => {
    const checker = await make(html`<contraindication-checker lang="en" country="GB"></contraindication-checker>`);
    expect(checker.shadowRoot!.querySelector('[part=emergency] h2')!.textContent).toBe('Get help now');
    const link = checker.shadowRoot!.querySelector('[part=emergency] a')!;
    expect(link.getAttribute('href')).toBe('tel:999');
    const firstControl = checker.shadowRoot!.querySelector('input, button')!;
    expect(link.compareDocumentPosition(firstControl) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('goes from a pick over its follow-ups to a card, milder only when all is answered', async () => {
    const checker = await make();
    await open('Medicines');
    await tick('Blood thinner');
    await expect.element(page.getByRole('heading', {name: 'Ask your doctor before you book'})).toBeInTheDocument();
    expect(findings(checker)).toEqual(['Blood thinner (anticoagulant)']);
    expect(text(checker)).toContain('Not all questions are answered');
    await page.getByRole('radio', {name: 'A knock to the head'}).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Get help now');
    await page.getByRole('radio', {name: 'None of these'}).first().click();
    await expect.poll(() => checker.shadowRoot!.querySelector('[role=alert]')).toBeNull();
    expect(checker.shadowRoot!.querySelectorAll('fieldset').length).toBeGreaterThan(1);
  });

  it('gives each finding of a short list its size before it is seen, and puts off only a long one', async () => {
    const checker = await make();
    const root = checker.shadowRoot!;
    await open('Medicines');
    await page.getByRole('button', {name: /^Show \d+ more$/}).click();
    // The engine lays out what is near the window; nothing is.
    checker.before(Object.assign(document.createElement('div'), {style: 'block-size: 40000px'}));
    const pick = (selector: string) => {
      for (const each of root.querySelectorAll<HTMLInputElement>(selector)) each.click();
    };
    const laidOut = () =>
      [...root.querySelectorAll('.finding')].map((each) => each.firstElementChild!.checkVisibility({contentVisibilityAuto: true}));
    const drawn = async () => {
      await checker.updateComplete;
      for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    pick('input[value=anticoagulants]');
    await drawn();
    expect(laidOut()).toEqual([true]);
    pick('.items input[type=checkbox][value]:not(:checked)');
    await drawn();
    expect(laidOut().length).toBeGreaterThan(15);
    expect(laidOut()).toContain(false);
  });

  it('lets "none of these" and picks exclude each other', async () => {
    const checker = await make();
    await open('Medicines');
    await tick('Blood thinner');
    await page.getByRole('checkbox', {name: 'None of these'}).click();
    expect(checker.shadowRoot!.querySelectorAll<HTMLInputElement>('input:checked').length).toBe(1);
    expect(text(checker)).toContain(
      'No special advice here. Still tell your therapist about your health. Some parts are not answered yet.',
    );
    await tick('Blood thinner');
    await expect.element(page.getByRole('checkbox', {name: 'None of these'})).not.toBeChecked();
  });

  it('shows the questions of a condition that an answer handed over to', async () => {
    const checker = await make();
    await open('Heart, blood and circulation');
    await tick('Blood clot in a deep vein');
    await page.getByRole('radio', {name: 'None of these'}).first().click();
    const before = checker.shadowRoot!.querySelectorAll('fieldset').length;
    await page
      .getByRole('radio', {name: /6 months/})
      .last()
      .click();
    await expect.poll(() => checker.shadowRoot!.querySelectorAll('fieldset').length).toBeGreaterThan(before);
    expect(checker.shadowRoot!.querySelector('.about')).not.toBeNull();
  });

  it('clears, and undoes clearing', async () => {
    const checker = await make();
    await open('Skin');
    await tick('Psoriasis');
    const cleared = oneEvent(checker, 'massage-clear');
    await page.getByRole('button', {name: 'Clear everything'}).click();
    await cleared;
    await expect.poll(() => findings(checker)).toEqual([]);
    await page.getByRole('button', {name: 'Undo'}).click();
    await expect.poll(() => findings(checker)).toEqual(['Psoriasis']);
  });

  it('announces the list once it settles', async () => {
    const checker = await make();
    await open('Skin');
    await tick('Psoriasis');
    const status = () => checker.shadowRoot!.querySelector('.announcement')!.textContent!;
    await expect.poll(status).toMatch(/Your list: 1 thing to talk about\. We keep away from that area/);
  });

  it('says once below the cards not to change a medicine without the doctor, while a medicine is among them', async () => {
    const checker = await make(html`<contraindication-checker lang="en" topics="medicines skin"></contraindication-checker>`);
    const cards = () => checker.shadowRoot!.querySelectorAll('[part=finding]').length;
    const care = () => [...checker.shadowRoot!.querySelectorAll('.result .medicine-care')].map(({textContent}) => textContent);
    const line = expect.stringMatching(/Talk with your doctor before you change anything about your medicine\.$/);
    await open('Skin');
    await tick('Psoriasis');
    await expect.poll(cards).toBe(1);
    expect(care()).toEqual([]);
    await open('Medicines');
    for (const [many, name] of [
      [2, 'Blood thinner'],
      [3, 'Steroid tablets'],
    ] as const) {
      await tick(name);
      await expect.poll(cards).toBe(many);
      expect(care()).toEqual([line]);
    }
    const all = [...checker.shadowRoot!.querySelectorAll('[part=finding], .medicine-care')];
    expect(all.at(-1)!.className).toBe('medicine-care');
    checker.clear();
    await expect.poll(cards).toBe(0);
    expect(care()).toEqual([]);
  });

  it('names the parts that nobody answered, leads to each, and names none once all that is shown is answered', async () => {
    const checker = await make(
      html`<contraindication-checker lang="en" topics="skin infection" exclude="fever"></contraindication-checker>`,
    );
    const left = () => [...checker.shadowRoot!.querySelectorAll('.unanswered button')].map((button) => button.textContent!.trim());
    const fhir = () => (JSON.parse(checker.summary('fhir')) as {status: string}).status;
    const status = () => checker.shadowRoot!.querySelector('.announcement')!.textContent!;
    expect(left()).toEqual([]);
    // Nothing is entered: on paper too it is not said of anything that there is no special advice.
    expect(checker.summary()).toMatch(/NOT ANSWERED\n- Warning signs you have now; Skin; Fever and infections\n/);
    await open('Skin');
    await page.getByRole('checkbox', {name: 'None of these'}).click();
    await expect.poll(left).toEqual(['Warning signs you have now', 'Fever and infections']);
    expect(checker.summary()).toContain('NOT ANSWERED\n- Warning signs you have now; Fever and infections\n');
    expect(fhir()).toBe('in-progress');
    await expect.poll(status).toBe('No special advice here. Still tell your therapist about your health. Some parts are not answered yet.');
    await chaiExpect(checker).to.be.accessible();
    for (const name of left()) {
      await page.getByRole('button', {name}).last().click();
      const active = () => checker.shadowRoot!.activeElement;
      await expect.poll(() => active()?.getAttribute('aria-expanded')).toBe('true');
      expect(active()!.textContent).toContain(name);
      await page.elementLocator(active()!.closest('.category')!).getByRole('checkbox', {name: 'None of these'}).click();
    }
    await expect.poll(left).toEqual([]);
    expect(checker.shadowRoot!.querySelector('.unanswered')).toBeNull();
    expect(checker.summary()).not.toMatch(/not answered/i);
    expect(fhir()).toBe('completed');
    await expect.poll(status).toBe('No special advice here. Still tell your therapist about your health.');
  });

  it('offers no booking while something cannot wait or massage has to wait', async () => {
    const checker = await make(html`<contraindication-checker lang="en" booking-href="/book"></contraindication-checker>`);
    const booking = () => checker.shadowRoot!.querySelector('[part=booking]');
    await open('Skin');
    await tick('Psoriasis');
    await expect.poll(booking).not.toBeNull();
    await open('Fever and infections');
    await page.getByRole('checkbox', {name: 'Fever'}).first().click();
    await expect.poll(() => text(checker)).toContain('Not right now');
    expect(booking()).toBeNull();
    await page.getByRole('checkbox', {name: 'Fever'}).first().click();
    await expect.poll(booking).not.toBeNull();
    await open('Warning signs you have now');
    await page.elementLocator(checker.shadowRoot!.querySelector('#items-red-flags')!).getByRole('checkbox').first().click();
    await expect.poll(() => text(checker)).toContain('No massage. This comes first.');
    expect(booking()).toBeNull();
  });

  it('tells the page nothing of the answers by default, and everything with expose-answers', async () => {
    const checker = await make();
    let change = oneEvent(checker, 'massage-change');
    await open('Skin');
    await tick('Psoriasis');
    expect((await change).detail).toEqual({});
    expect(checker.outerHTML).not.toMatch(/psoriasis/i);
    checker.exposeAnswers = true;
    change = oneEvent(checker, 'massage-change');
    await tick('Eczema');
    expect((await change).detail.answers).toHaveProperty('psoriasis');
  });

  it('keeps its answers when it is moved in the page', async () => {
    const checker = await make();
    await open('Skin');
    await tick('Psoriasis');
    const box = document.createElement('div');
    checker.parentElement!.append(box);
    box.append(checker);
    await checker.updateComplete;
    expect(findings(checker)).toEqual(['Psoriasis']);
  });

  it('keeps two checkers on one page apart', async () => {
    const both = await fixture(
      html`<div>
        <contraindication-checker lang="en"></contraindication-checker><contraindication-checker lang="en"></contraindication-checker>
      </div>`,
    );
    const [first, second] = both.querySelectorAll('contraindication-checker');
    await open('Skin');
    await page.getByRole('checkbox', {name: 'Psoriasis'}).first().click();
    expect(findings(first!)).toEqual(['Psoriasis']);
    expect(findings(second!)).toEqual([]);
  });

  it('shows what the clinic writes as text, never as markup, and refuses script links', async () => {
    const checker = await make(
      html`<contraindication-checker
        lang="en"
        clinic-name=${'<img src=x onerror=alert(1)>'}
        phone=${'<b>1</b>'}
        booking-href="javascript:alert(1)"
      ></contraindication-checker>`,
    );
    await open('Skin');
    await tick('Psoriasis');
    expect(checker.shadowRoot!.querySelector('img, b')).toBeNull();
    expect(checker.shadowRoot!.querySelector('a[href^="javascript"]')).toBeNull();
    expect(checker.summary('html')).toContain('&lt;img src=x');
    expect(warn.mock.calls.flat().join()).toMatch(/booking-href> must be an https:, .*, not "javascript:alert\(1\)"; it is left out/);
  });

  it('falls back from bad values, and says so', async () => {
    const checker = await make(
      html`<contraindication-checker
        lang="en"
        topics="skin shoes"
        exclude="psoriasiss"
        scope="some"
        heading-level="9"
        country="Canada"
      ></contraindication-checker>`,
    );
    expect(checker.shadowRoot!.querySelectorAll('.category').length).toBe(2);
    expect(checker.shadowRoot!.querySelector('h2.title')!.textContent).toContain('Before your massage');
    const said = warn.mock.calls.flat().join('\n');
    for (const word of ['"shoes"', '"psoriasiss"', 'scope="some"', 'heading-level', 'country> must', 'not "Canada"'])
      expect(said).toContain(word);
    expect(said).toMatch(/topics>: left out "shoes"; accepted are red-flags, /);
    expect(said).toMatch(/exclude>: left out "psoriasiss"; nearest is "psoriasis", one of \d+ accepted\./);
  });

  it('says all of it before anybody has touched it', async () => {
    await make(
      html`<contraindication-checker
        lang="en"
        booking-href="ftp://x"
        view=${'pro' as never}
        value-format=${'xml' as never}
        technique="swedihs-massage"
        dir="left"
      ></contraindication-checker>`,
    );
    const said = warn.mock.calls.flat().join('\n');
    for (const word of [
      'booking-href> must be an https:',
      'view="pro">: accepted are visitor, professional. Using "visitor".',
      'value-format="xml">: accepted are text, json, fhir. Using "text".',
      'technique="swedihs-massage">: nearest is "swedish-massage", one of 33 accepted. It counts as not given.',
      'dir="left">: accepted are ltr, rtl, auto. Using "auto".',
    ])
      expect(said).toContain(word);
  });

  it('says that warning signs cannot be left out, and names no list of hundreds', async () => {
    const checker = await make(
      html`<contraindication-checker lang="en" exclude="rf-stroke diabtes" hide-topics="red-flags"></contraindication-checker>`,
    );
    await open('Warning signs');
    expect(text(checker)).toContain('Face drooping');
    const said = warn.mock.calls.flat().join('\n');
    expect(said).toContain('exclude>: left out "rf-stroke"; warning signs are always asked.');
    expect(said).toContain('hide-topics>: left out "red-flags"; warning signs are always asked.');
    expect(said).toContain('exclude>: left out "diabtes"; nearest is "diabetes", one of');
    expect(said).not.toMatch(/accepted.*rf-/);
  });

  it('gives its list as text and as escaped HTML, and refuses other formats', async () => {
    const checker = await make(html`<contraindication-checker lang="en" clinic-name="Riverbend"></contraindication-checker>`);
    await open('Medicines');
    await tick('Blood thinner');
    const summary = checker.summary();
    expect(summary).toContain('Riverbend');
    expect(summary).toContain('ASK YOUR DOCTOR BEFORE YOU BOOK');
    expect(summary).toContain('Do you have any of these now? Not answered.');
    expect(summary).toMatch(/Content version \d/);
    expect(checker.summary('html')).toContain('<h2>Ask your doctor before you book</h2>');
    expect(() => checker.summary('pdf' as never)).toThrow(TypeError);
  });

  it('can be worked by keyboard alone', async () => {
    const checker = await make();
    const active = () => checker.shadowRoot!.activeElement;
    const skin = [...checker.shadowRoot!.querySelectorAll<HTMLButtonElement>('.toggle')].find((button) =>
      /Skin/.test(button.textContent!),
    )!;
    skin.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    expect(active()).toBeInstanceOf(HTMLInputElement);
    await userEvent.keyboard(' ');
    await expect.poll(() => findings(checker).length).toBe(1);
    await userEvent.tab();
    expect((active() as HTMLInputElement).type).toBe('radio');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => checker.shadowRoot!.querySelectorAll('input[type=radio]:checked').length).toBe(1);
  });

  it('is accessible when empty, open, and full', async () => {
    const checker = await make();
    await chaiExpect(checker).to.be.accessible();
    await open('Heart, blood and circulation');
    await tick('Blood clot in a deep vein');
    await page.getByRole('radio', {name: 'Short of breath or chest pain'}).click();
    await open('Medicines');
    await tick('Blood thinner');
    await chaiExpect(checker).to.be.accessible();
  });

  it('is caught by the accessibility check when a control loses its name', async () => {
    const checker = await make();
    checker.shadowRoot!.querySelector('.toggle')!.textContent = '';
    await expect(chaiExpect(checker).to.be.accessible()).rejects.toThrow(/button-name/);
  });
});

describe('contraindication-checker, search', () => {
  it('finds by a brand name, says by which word, picks by keyboard and goes to the pick', async () => {
    const checker = await make();
    const box = page.getByRole('combobox');
    await box.fill('eliquis');
    await expect.element(page.getByRole('option', {name: /Blood thinner/})).toBeInTheDocument();
    expect(text(checker)).toContain('Found by “Eliquis”');
    expect(checker.shadowRoot!.querySelector('.search [role=status]')!.textContent).toMatch(/\d+ match/);
    await userEvent.keyboard('{ArrowDown}');
    const active = checker.shadowRoot!.querySelector('#search')!.getAttribute('aria-activedescendant');
    expect(checker.shadowRoot!.querySelector(`#${active}`)!.getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => (checker.shadowRoot!.activeElement as HTMLInputElement | null)?.value).toBe('anticoagulants');
    expect((checker.shadowRoot!.activeElement as HTMLInputElement).checked).toBe(true);
    expect(checker.shadowRoot!.querySelector<HTMLInputElement>('#search')!.value).toBe('');
  });

  it('puts warning signs first, closes on Escape, and says honestly when nothing is found', async () => {
    const checker = await make();
    const box = page.getByRole('combobox');
    await box.fill('chest pain');
    await expect.element(page.getByRole('option').first()).toHaveTextContent(/Chest pain/);
    await userEvent.keyboard('{Escape}');
    await expect.element(box).toHaveValue('');
    await box.fill('zzzzqq');
    await expect.poll(() => text(checker)).toContain('Nothing found.');
  });
});

describe('contraindication-checker, steps', () => {
  const steps = html`<contraindication-checker lang="en" layout="steps" topics="skin medicines"></contraindication-checker>`;

  it('asks one category a step with true progress, checks the answers, and changes keep them', async () => {
    const checker = await make(steps);
    const heading = () => (checker.shadowRoot!.activeElement as HTMLElement | null)?.textContent?.trim();
    expect(text(checker)).toContain('Step 1 of 4');
    await page.getByRole('button', {name: 'Continue'}).click();
    await expect.poll(heading).toBe('Medicines');
    await tick('Blood thinner');
    await page.getByRole('button', {name: 'Continue'}).click();
    await expect.poll(heading).toBe('Skin');
    await page.getByRole('checkbox', {name: 'None of these'}).click();
    await page.getByRole('button', {name: 'Back'}).click();
    await expect.element(page.getByRole('checkbox', {name: 'Blood thinner'})).toBeChecked();
    await page.getByRole('button', {name: 'Continue'}).click();
    await page.getByRole('button', {name: 'Continue'}).click();
    await expect.poll(heading).toBe('Check your answers');
    expect(text(checker)).toContain('Step 4 of 4');
    expect([...checker.shadowRoot!.querySelectorAll('.check .line')].map((line) => line.textContent)).toEqual([
      'Not answered',
      'Blood thinner (anticoagulant)',
      'None of these',
    ]);
    await page.getByRole('button', {name: /Change.*Skin/}).click();
    await expect.poll(heading).toBe('Skin');
    await tick('Psoriasis');
    await page.getByRole('button', {name: 'Back to my answers'}).click();
    await expect.poll(() => findings(checker)).toEqual(['Blood thinner (anticoagulant)', 'Psoriasis']);
    await chaiExpect(checker).to.be.accessible();
  });
});

describe('contraindication-checker, for the therapist and the clinic', () => {
  it('shows the field’s terms in the professional view', async () => {
    const checker = await make(html`<contraindication-checker lang="en" view="professional"></contraindication-checker>`);
    await open('Medicines');
    await tick('Blood thinner');
    await expect.poll(() => text(checker)).toContain('Relative contraindication: physician clearance');
    expect(text(checker)).toContain('≤ 2/5');
    await chaiExpect(checker).to.be.accessible();
  });

  it('says first what the answers mean for the technique that the visitor wants', async () => {
    const checker = await make(html`<contraindication-checker lang="en" technique="deep-tissue-massage"></contraindication-checker>`);
    expect(checker.shadowRoot!.querySelector('.technique')).toBeNull();
    await open('Medicines');
    await tick('Blood thinner');
    await expect.poll(() => checker.shadowRoot!.querySelector('.technique')?.textContent).toMatch(/Deep tissue massage: Not for now/);
  });

  it('marks the areas on a body that is hidden from assistive technology, beside the same words', async () => {
    const checker = await make();
    await open('Heart, blood and circulation');
    await tick('Varicose veins');
    const picture = () => checker.shadowRoot!.querySelector('.finding svg.body');
    await expect.poll(picture).not.toBeNull();
    expect(picture()!.getAttribute('aria-hidden')).toBe('true');
    expect(picture()!.querySelectorAll('.marked').length).toBeGreaterThan(0);
    expect(text(checker)).toMatch(/Area we leave out[^.]*lower legs/);
  });

  it('offers a mail about a card when the profile gives an address, with the card’s id and no answer', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'report-profile';
    script.textContent = JSON.stringify({reportEmail: 'cards@clinic.example'});
    document.head.append(script);
    const checker = await make(html`<contraindication-checker lang="en" profile="report-profile"></contraindication-checker>`);
    await open('Medicines');
    await tick('Blood thinner');
    await page.getByRole('radio', {name: 'A knock to the head'}).click();
    const link = [...checker.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.finding a[href^="mailto:"]')].at(-1)!;
    expect(decodeURIComponent(link.href)).toMatch(/^mailto:cards@clinic\.example\?subject=.*“anticoagulants”, content \d/);
    expect(decodeURIComponent(link.href)).not.toMatch(/knock|head/i);
    script.remove();
  });
});

describe('contraindication-checker, to take along', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ['A4', 210],
    ['Letter', 215.9],
  ])('prints everything, folded parts and open questions too, within the width of %s', async (_, millimetres) => {
    const overflow: number[] = [];
    const {printed} = catchPrints((sheet) => {
      // The printable width of the paper between the margins of the sheet's own style.
      sheet.documentElement.style.inlineSize = `${millimetres - 28}mm`;
      const all = sheet.createRange();
      all.selectNodeContents(sheet.body);
      overflow.push(Math.max(0, Math.round(all.getBoundingClientRect().right - sheet.documentElement.getBoundingClientRect().right)));
    });
    const checker = await make(html`<contraindication-checker lang="en" clinic-name="Riverbend Massage"></contraindication-checker>`);
    await open('Medicines');
    await tick('Blood thinner');
    await page.getByRole('button', {name: 'Print this list'}).click();
    await expect.poll(() => printed().length).toBe(1);
    for (const words of [
      'Riverbend Massage',
      'Blood thinner (anticoagulant)',
      'Not answered.',
      'Sources:',
      'Last checked',
      'Content version',
    ]) {
      expect(printed()[0]).toContain(words);
    }
    expect(overflow).toEqual([0]);
    expect(checker.isConnected).toBe(true);
  });

  it('saves a FHIR file whose name says nothing about health', async () => {
    const {offered} = catchDownloads();
    await make();
    await open('Medicines');
    await tick('Blood thinner');
    await page.getByRole('button', {name: /FHIR/}).click();
    const [file] = await offered();
    expect(file!.name).toMatch(/^before-my-visit-\d{4}-\d{2}-\d{2}\.json$/);
  });
});

describe('contraindication-checker, with a profile', () => {
  it('asks its topics without its exclusions, once each, and says what it does not know', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'topics-profile';
    script.textContent = JSON.stringify({topics: 'skin skin <b>shoes</b>', exclude: 'psoriasis psoriasis rf-stroke'});
    document.head.append(script);
    const checker = await make(html`<contraindication-checker lang="en" profile="topics-profile"></contraindication-checker>`);
    expect([...checker.shadowRoot!.querySelectorAll('.toggle .label')].map(({textContent}) => textContent?.trim())).toEqual([
      'Warning signs you have now',
      'Skin',
    ]);
    await open('Skin');
    await open('Warning signs');
    expect(text(checker)).not.toContain('Psoriasis');
    expect(text(checker)).toContain('Face drooping');
    expect(warn.mock.calls.flat().join()).toContain('shoes');
    script.remove();
  });
});

describe('contraindication-checker, in a form', () => {
  const form = (checker: string) => {
    const template = document.createElement('template');
    template.innerHTML = `<form>${checker}</form>`;
    return fixture<HTMLFormElement>(html`${template.content}`);
  };

  it('submits nothing without a name', async () => {
    const owner = await form('<contraindication-checker lang="en"></contraindication-checker>');
    await open('Skin');
    const told = vi.spyOn(ElementInternals.prototype, 'setFormValue');
    await tick('Psoriasis');
    await expect.poll(() => findings(owner.querySelector('contraindication-checker')!)).toEqual(['Psoriasis']);
    expect([...new FormData(owner)]).toEqual([]);
    expect(told).toHaveBeenCalled();
    // Nothing for the browser to keep and restore either.
    expect(told.mock.calls.every(([value, state]) => value === null && state === null)).toBe(true);
    told.mockRestore();
  });

  it.each(['text', 'json', 'fhir'])('submits its list as %s under its name, and empties on reset', async (format) => {
    const owner = await form(`<contraindication-checker lang="en" name="health" value-format="${format}"></contraindication-checker>`);
    expect([...new FormData(owner)]).toEqual([]);
    await open('Skin');
    await tick('Psoriasis');
    await expect.poll(() => String(new FormData(owner).get('health'))).toMatch(/psoriasis/i);
    if (format !== 'text') expect(() => JSON.parse(String(new FormData(owner).get('health'))) as unknown).not.toThrow();
    owner.reset();
    await expect.poll(() => [...new FormData(owner)]).toEqual([]);
    expect(findings(owner.querySelector('contraindication-checker')!)).toEqual([]);
  });

  it('is invalid while required and untouched', async () => {
    const owner = await form('<contraindication-checker lang="en" name="health" required></contraindication-checker>');
    expect(owner.checkValidity()).toBe(false);
    await open('Skin');
    await page.getByRole('checkbox', {name: 'None of these'}).click();
    await expect.poll(() => owner.checkValidity()).toBe(true);
  });

  it('restores what the browser kept, and stays empty when it cannot be trusted', async () => {
    const checker = await make();
    checker.formStateRestoreCallback(JSON.stringify({picked: ['psoriasis'], answers: [], none: []}));
    await checker.updateComplete;
    expect(findings(checker)).toEqual(['Psoriasis']);
    for (const state of ['{', '{}', JSON.stringify({picked: ['gone'], answers: [], none: []}), null]) {
      const other = await make();
      other.formStateRestoreCallback(state);
      await other.updateComplete;
      expect(findings(other)).toEqual([]);
    }
  });
});

describe('contraindication-checker, on a shared tablet', () => {
  it('warns before it clears, lets a touch extend the time, and clears without undo', async () => {
    vi.useFakeTimers({toFake: ['setInterval', 'clearInterval', 'Date']});
    try {
      const checker = await make(html`<contraindication-checker lang="en" auto-clear="3"></contraindication-checker>`);
      const root = checker.shadowRoot!;
      const click = async (selector: string, words: RegExp) => {
        [...root.querySelectorAll<HTMLElement>(selector)].find((element) => words.test(element.textContent!))!.click();
        await checker.updateComplete;
      };
      await click('.toggle', /Skin/);
      await click('.choice', /Psoriasis/);
      vi.advanceTimersByTime(121_000);
      await checker.updateComplete;
      expect(text(checker)).toMatch(/Your answers will be cleared in \d+ seconds\./);
      await click('.warning button', /Keep my answers/);
      expect(root.querySelector('.warning')).toBeNull();
      vi.advanceTimersByTime(119_000);
      await checker.updateComplete;
      expect(findings(checker)).toEqual(['Psoriasis']);
      vi.advanceTimersByTime(62_000);
      await checker.updateComplete;
      expect(findings(checker)).toEqual([]);
      expect(root.querySelector('#undo')).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it.each(['5min', 'yes', '-5', 'Infinity'])('clears after the shortest time where auto-clear is %j, and says so', async (given) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.useFakeTimers({toFake: ['setInterval', 'clearInterval', 'Date']});
    try {
      const checker = await make(html`<contraindication-checker lang="en" auto-clear=${given}></contraindication-checker>`);
      expect(warn.mock.calls.flat().join()).toContain(`auto-clear="${given}">: minutes such as 5 are accepted. Using 2.`);
      const click = async (selector: string, words: RegExp) => {
        [...checker.shadowRoot!.querySelectorAll<HTMLElement>(selector)].find((element) => words.test(element.textContent!))!.click();
        await checker.updateComplete;
      };
      await click('.toggle', /Skin/);
      await click('.choice', /Psoriasis/);
      expect(findings(checker)).toEqual(['Psoriasis']);
      vi.advanceTimersByTime(121_000);
      await checker.updateComplete;
      expect(findings(checker)).toEqual([]);
    } finally {
      vi.useRealTimers();
      warn.mockRestore();
    }
  });

  it('offers no Undo after “Clear everything”, folds up and takes the search words back', async () => {
    const checker = await make(html`<contraindication-checker lang="en" auto-clear="3"></contraindication-checker>`);
    const root = checker.shadowRoot!;
    await open('Skin');
    await tick('Psoriasis');
    await page.getByRole('combobox').fill('hiv');
    await page.getByRole('button', {name: 'Clear everything'}).click();
    await expect.poll(() => root.activeElement?.id).toBe('result');
    expect(text(checker)).toContain('Everything is cleared.');
    expect(root.querySelector('#undo')).toBeNull();
    expect(root.querySelector('[aria-expanded=true]')).toBeNull();
    expect(root.querySelector<HTMLInputElement>('#search')!.value).toBe('');
    await expect.poll(() => root.querySelector('.announcement')!.textContent).toBe('Everything is cleared.');
    checker.layout = 'steps';
    await checker.updateComplete;
    await page.getByRole('button', {name: 'Continue'}).click();
    await page.getByRole('checkbox', {name: 'None of these'}).click();
    checker.clear();
    await checker.updateComplete;
    expect(root.querySelector('#undo')).toBeNull();
  });

  it('clears what was entered elsewhere on the page too, also by the time alone, and no other page hears why', async () => {
    vi.useFakeTimers({toFake: ['setInterval', 'clearInterval', 'Date']});
    try {
      const box = await fixture(
        html`<div>
          <contraindication-checker lang="en" auto-clear="3"></contraindication-checker
          ><contraindication-checker lang="en" topics="skin"></contraindication-checker><visit-planner lang="en"></visit-planner
          ><technique-explorer id="techniques" lang="en"></technique-explorer><aftercare-card for="techniques" lang="en"></aftercare-card>
        </div>`,
      );
      const [checker, other, planner, explorer, card] = box.children as unknown as [
        ContraindicationChecker,
        ContraindicationChecker,
        VisitPlanner,
        TechniqueExplorer,
        AftercareCard,
      ];
      const details: unknown[] = [];
      box.addEventListener('massage-clear', (event: Event) => details.push((event as CustomEvent).detail));
      const updated = () => Promise.all([checker, other, planner, explorer, card].map((each) => each.updateComplete));
      const click = async (element: Element, selector: string, words = /./) => {
        [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].find(({textContent}) => words.test(textContent!))!.click();
        await updated();
      };
      await click(planner, '.checks .choice');
      vi.advanceTimersByTime(121_000);
      await updated();
      expect(text(checker)).toMatch(/Your answers will be cleared in \d+ seconds\./);
      // A touch anywhere on the page extends the time.
      planner.shadowRoot!.querySelector('h2')!.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
      vi.advanceTimersByTime(100_000);
      await updated();
      expect(planner.shadowRoot!.querySelectorAll('input:checked')).toHaveLength(1);
      await click(other, '.toggle', /Skin/);
      await click(other, '.choice', /Psoriasis/);
      await click(explorer, '#open-cupping');
      await updated();
      expect(card.technique).toBe('cupping');
      vi.advanceTimersByTime(181_000);
      await updated();
      await updated();
      expect(planner.shadowRoot!.querySelectorAll('input:checked')).toHaveLength(0);
      expect(findings(other)).toEqual([]);
      expect(other.shadowRoot!.querySelector('#undo')).toBeNull();
      expect([explorer.technique, card.technique]).toEqual(['', '']);
      expect(details.every((detail) => JSON.stringify(detail) === '{}')).toBe(true);
      // Nothing is left to clear.
      vi.advanceTimersByTime(600_000);
      await updated();
      expect(checker.shadowRoot!.querySelector('.warning')).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it('leaves the other elements alone where no tablet is shared', async () => {
    const box = await fixture(
      html`<div><contraindication-checker lang="en"></contraindication-checker><visit-planner lang="en"></visit-planner></div>`,
    );
    const [checker, planner] = box.children as unknown as [ContraindicationChecker, VisitPlanner];
    planner.shadowRoot!.querySelector<HTMLElement>('.checks .choice')!.click();
    await open('Skin');
    await tick('Psoriasis');
    checker.clear();
    await Promise.all([checker.updateComplete, planner.updateComplete]);
    expect(planner.shadowRoot!.querySelectorAll('input:checked')).toHaveLength(1);
  });

  it('clears when the page is left', async () => {
    const checker = await make(html`<contraindication-checker lang="en" auto-clear="3"></contraindication-checker>`);
    await open('Skin');
    await tick('Psoriasis');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await checker.updateComplete;
    expect(findings(checker)).toEqual([]);
  });
});

describe('contraindication-checker, focus', () => {
  it('is never lost: on clearing, undoing, and showing more', async () => {
    const checker = await make();
    const active = () => checker.shadowRoot!.activeElement;
    await open('Skin');
    const before = checker.shadowRoot!.querySelectorAll('.items input').length;
    await page.getByRole('button', {name: /Show \d+ more/}).click();
    await expect.poll(() => checker.shadowRoot!.querySelectorAll('.items input').length).toBeGreaterThan(before);
    await expect.poll(() => active() instanceof HTMLInputElement).toBe(true);
    await tick('Psoriasis');
    await page.getByRole('button', {name: 'Clear everything'}).click();
    await expect.poll(() => active()?.id).toBe('undo');
    await page.getByRole('button', {name: 'Undo'}).click();
    await expect.poll(() => active()?.id).toBe('result');
  });
});

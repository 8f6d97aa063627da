import type {MassageElement} from '../../src/internal/massage-element.js';

/** One picture of an element: how it is written, and what a visitor has done in it. */
export interface Example {
  readonly label: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly prepare?: (element: MassageElement) => void | Promise<void>;
}

/** Ticks and answers, as a browser restores them into the form. */
interface Answered {
  readonly picked: readonly string[];
  readonly answers: readonly (readonly [condition: string, answers: Readonly<Record<string, string>>])[];
}

/** One card of each class below an emergency. */
export const oneOfEachClass: Answered = {
  picked: ['fever', 'anticoagulants', 'varicose-veins', 'low-blood-pressure-fainting'],
  answers: [],
};

/** The same, and an answer that needs help at once. */
export const withEmergency: Answered = {
  picked: [...oneOfEachClass.picked, 'deep-vein-thrombosis'],
  answers: [['deep-vein-thrombosis', {signs: 'breathless-or-chest-pain'}]],
};

/** Fills a checker with answers, by the way in which a browser restores a form. */
export function fillChecker(element: Element, {picked, answers}: Answered): void {
  (element as Element & {formStateRestoreCallback(state: string): void}).formStateRestoreCallback(
    JSON.stringify({picked, answers, none: []}),
  );
}

async function compare(element: MassageElement): Promise<void> {
  await element.updateComplete;
  const boxes = [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])].slice(0, 2);
  for (const box of boxes) box.click();
  await element.updateComplete;
  const button = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(({textContent}) => /compare \d/i.test(textContent ?? ''));
  button?.click();
}

const clinic = {'clinic-name': 'Riverbend Massage', phone: '780-555-0100', country: 'CA', 'booking-href': '#', lang: 'en'};

/** Pictures of each element that together show every part. */
export const examples: Readonly<Record<string, readonly [Example, ...Example[]]>> = {
  'contraindication-checker': [
    {
      label: 'With answers',
      attributes: {
        ...clinic,
        topics: 'circulation medicines infection',
        scope: 'core',
        technique: 'deep-tissue-massage',
        languages: 'en fr',
      },
      prepare: (element) => fillChecker(element, oneOfEachClass),
    },
    {label: 'In steps', attributes: {...clinic, layout: 'steps', topics: 'circulation medicines'}},
  ],
  'technique-explorer': [
    {label: 'List', attributes: {...clinic, show: 'adjunct swedish-massage deep-tissue-massage', languages: 'en fr'}},
    {label: 'One technique', attributes: {...clinic, technique: 'swedish-massage'}},
    {label: 'Comparison', attributes: {...clinic, show: 'adjunct'}, prepare: compare},
  ],
  'aftercare-card': [
    {label: 'Card', attributes: {...clinic, technique: 'deep-tissue-massage', 'visited-at': '2026-11-20', languages: 'en fr'}},
    {label: 'Handout', attributes: {...clinic, layout: 'sheet', technique: 'deep-tissue-massage', regions: 'neck lower-back'}},
  ],
  'visit-planner': [{label: 'Plan', attributes: {...clinic, goal: 'wellness', 'starts-at': '2026-11-23', languages: 'en fr'}}],
};

/** Makes the element of an example. */
export async function make(tag: string, {attributes, prepare}: Example): Promise<MassageElement> {
  const element = document.createElement(tag) as MassageElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await prepare?.(element);
  return element;
}

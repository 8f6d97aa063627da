import {fixture, html} from '@open-wc/testing/pure';
import ICAL from 'ical.js';
import {afterEach, describe, expect, it, vi} from 'vitest';
import type {ContraindicationChecker} from '../../src/elements/contraindication-checker/contraindication-checker.js';
import type {Source} from '../../src/knowledge/model.js';
import {sources} from '../../src/knowledge/sources/index.js';
import {locales, type LocaleStatus} from '../../src/localization/locales.js';
import {directionOf} from '../../src/localization/resolve-locale.js';
import sameAsEnglish from '../localization/same-as-english.json';
import {catchDownloads, catchPrints} from './outputs.js';

const complete = Object.entries(locales as Readonly<Record<string, {status: LocaleStatus}>>).flatMap(([locale, {status}]) =>
  status.coverage === 'complete' ? [locale] : [],
);
const clinic = {country: 'CA', 'clinic-name': 'Riverbend', phone: '780-555-0100'};
const patience = {timeout: 10_000};

/** Languages that write with other letters than English. */
const scripts: Readonly<Record<string, RegExp>> = {ar: /\p{Script=Arabic}/gu, 'zh-Hans': /\p{Script=Han}/gu, pa: /\p{Script=Gurmukhi}/gu};
/** Words that every English text of some length holds, and no other of the languages. */
const englishWords = /(?<!\p{L})(the|your|with|this|you|for|from|and|of)(?!\p{L})/giu;

interface Document {
  readonly name: string;
  readonly text: string;
}

/** An element in a language, wholly loaded. */
async function show(tag: string, lang: string, given: Readonly<Record<string, string>> = {}): Promise<HTMLElement> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({lang, ...clinic, ...given})) element.setAttribute(name, value);
  const place = await fixture(html`<div>${element}</div>`);
  await expect.poll(() => element.shadowRoot!.querySelector('.root')?.getAttribute('lang'), patience).toBe(lang);
  await expect.poll(() => element.shadowRoot!.querySelector('[part=review]'), patience).not.toBeNull();
  return place.querySelector<HTMLElement>(tag)!;
}
const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLInputElement>(selector)];

/** Picks a blood clot with its first sign of danger: an emergency. */
async function pick(checker: Element): Promise<void> {
  await expect.poll(() => all(checker, 'button[aria-expanded=false]').length, patience).toBeGreaterThan(0);
  for (const closed of all(checker, 'button[aria-expanded=false]')) closed.click();
  for (const selector of ['input[value=deep-vein-thrombosis]', 'input[type=radio]']) {
    await expect.poll(() => all(checker, selector).length, patience).toBeGreaterThan(0);
    all(checker, selector)[0]!.click();
  }
  await expect.poll(() => (checker as ContraindicationChecker).summary()).toMatch(/\b911\b/);
}

/** All that leaves the page in a language: what is printed, copied and saved. */
async function documentsIn(lang: string): Promise<Document[]> {
  const {printed} = catchPrints();
  const {offered} = catchDownloads();
  const checker = (await show('contraindication-checker', lang, {topics: 'circulation'})) as ContraindicationChecker;
  await pick(checker);
  const card = await show('aftercare-card', lang, {technique: 'deep-tissue-massage', 'visited-at': '2026-11-20'});
  const day = all(card, '#next-day')[0]!;
  day.value = '2026-12-18';
  day.dispatchEvent(new Event('input'));
  const planner = await show('visit-planner', lang, {goal: 'pain', phase: 'acute', 'starts-at': '2026-11-23', 'open-part': 'between'});
  const explorer = await show('technique-explorer', lang, {technique: 'deep-tissue-massage'});
  const elements = [checker, card, planner, explorer] as ContraindicationChecker[];
  for (const element of elements) element.print();
  await expect.poll(() => printed().length).toBe(elements.length);
  for (const element of [card, planner]) all(element, '[part=calendar] button, button[part=calendar]')[0]!.click();
  await expect.poll(async () => (await offered()).length).toBe(2);
  const events = (await offered()).flatMap(({text}) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)),
  );
  const texts: string[] = [];
  JSON.parse(checker.summary('fhir'), (key, value: unknown) => {
    if (['text', 'display', 'title', 'description'].includes(key) && typeof value === 'string') texts.push(value);
    return value;
  });
  return [
    ...elements.flatMap((element, index) => [
      {name: `${element.localName} copied`, text: element.summary()},
      {
        name: `${element.localName} as HTML`,
        text: new DOMParser().parseFromString(element.summary('html').replace(/<\/\w+>/g, '\n$&'), 'text/html').body.textContent,
      },
      {name: `${element.localName} printed`, text: printed()[index]!},
    ]),
    ...events.map(({summary, description}, index) => ({name: `calendar ${index}`, text: `${summary}\n${description}`})),
    {name: 'FHIR', text: texts.join('\n')},
  ];
}

/** Titles and publishers, which stay in their own language; the longest first, as some hold others. */
const cited = Object.values(sources as Readonly<Record<string, Source>>)
  .map((source) => [source.title, source.publisher, source.year].filter(Boolean).join(', '))
  .sort((one, other) => other.length - one.length);
/** Without those, and without the clinic's own name. */
const ours = ({name, text}: Document): Document => ({
  name,
  text: [...cited, clinic['clinic-name']].reduce((rest, each) => rest.replaceAll(each, ''), text),
});

/** What stands in lines, before and after colons, and as sentences. */
const piecesOf = (text: string) =>
  text
    .split(/[\n:·]|(?<=[.?])\s/)
    .map((piece) => piece.replace(/[\u2066-\u2069]/g, '').trim())
    .filter((piece) => /\p{L}{3}/u.test(piece));

describe('what is printed, copied and saved', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(complete)('is wholly in %s, and names the emergency number', async (locale) => {
    const english = (await documentsIn('en')).map(ours);
    vi.restoreAllMocks();
    const documents = (await documentsIn(locale)).map(ours);
    expect(documents.map(({name}) => name)).toEqual(english.map(({name}) => name));
    const allowed = [...((sameAsEnglish as Readonly<Record<string, string[]>>)[locale] ?? [])].map((each) => each.toLowerCase());
    for (const [index, {name, text}] of documents.entries()) {
      const before = new Set(piecesOf(english[index]!.text));
      expect(
        piecesOf(text).filter((piece) => before.has(piece) && !allowed.includes(piece.toLowerCase())),
        `English in ${name}`,
      ).toEqual([]);
      expect(english[index]!.text.match(englishWords), `no English in the English ${name}`).not.toBeNull();
      expect(text.match(englishWords), `English words in ${name}`).toBeNull();
      const letters = text.match(/\p{L}/gu)!.length;
      if (scripts[locale]) expect(text.match(scripts[locale])!.length / letters, `other letters in ${name}`).toBeGreaterThan(0.8);
      if (/^(contraindication-checker|aftercare-card)/.test(name))
        expect(text, `911 in ${name}`).toMatch(directionOf(locale) === 'rtl' && !name.endsWith('printed') ? /\u2068911\u2069/ : /\b911\b/);
    }
  });
});

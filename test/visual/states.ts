import {readFileSync} from 'node:fs';
import type {Locator} from 'playwright-core';
import {pseudo, type PseudoLocale} from '../../stories/support/pseudo-locales.js';

/** The ways in which states are looked at. */
export const looks = {
  light: {colorScheme: 'light', forcedColors: 'none', media: 'screen', dir: ''},
  'dark-rtl': {colorScheme: 'dark', forcedColors: 'none', media: 'screen', dir: 'rtl'},
  'forced-colours': {colorScheme: 'dark', forcedColors: 'active', media: 'screen', dir: ''},
  print: {colorScheme: 'light', forcedColors: 'none', media: 'print', dir: ''},
} as const;
export type Look = keyof typeof looks;
export const inLook = (look: Look, all: readonly State[]): readonly State[] =>
  all.filter((state) => look === 'light' || (state.looks ?? ['dark-rtl']).includes(look));

/** What one picture shows: an element with attributes, after what a visitor did. */
export interface State {
  /** Names the picture and its file. */
  readonly name: string;
  /** Width of the block: `small` 320 px, `phone` 390 px, `column` 803 px, `full` 1216 px, or one for what is narrower than any phone. */
  readonly width: 'narrow' | 'small' | 'phone' | 'column' | 'full';
  /** Height in pixels of a frame that scrolls, to see what stays at its end. Default: as tall as the content, up to `height`. */
  readonly frame?: number;
  /** Height in pixels below which is nothing that other states do not show, and so is cut off. Default 900. */
  readonly height?: number;
  /** Further looks beside `light`, where something looks different in them that no other state shows. Default: `dark-rtl`. */
  readonly looks?: readonly Look[];
  /** The HTML of the block. */
  readonly html: string;
  /** What the visitor does in the block, by the names that a screen reader says. */
  readonly act?: (block: Locator) => Promise<void>;
}

const attributes = (given: Readonly<Record<string, string>>) =>
  Object.entries(given)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
const clinic = {'clinic-name': 'Riverbend Massage', phone: '780-555-0100', country: 'CA'};
const longClinic = {...clinic, 'clinic-name': 'Association coopérative de massothérapie et de physiothérapie de Saint-Louis-du-Ha! Ha!'};
const element = (tag: string, given: Readonly<Record<string, string>> = {}, content = '') =>
  `<${tag}${attributes({...clinic, ...given})}>${content}</${tag}>`;

const press = (block: Locator, name: string | RegExp) => block.getByRole('button', {name}).first().click();
const tick = (block: Locator, name: string | RegExp) => block.getByRole('checkbox', {name}).first().check();

const goTo = (block: Locator, part: string) => block.locator(part).evaluate((element) => element.scrollIntoView({block: 'center'}));

const checker = (given?: Readonly<Record<string, string>>) => element('contraindication-checker', given);
const explorer = (given?: Readonly<Record<string, string>>) => element('technique-explorer', given);
const card = (given?: Readonly<Record<string, string>>) => element('aftercare-card', given);
const planner = (given?: Readonly<Record<string, string>>) => element('visit-planner', given);

interface Names {
  readonly conditions: readonly {readonly id: string; readonly name: string}[];
  readonly techniques: readonly {readonly id: string; readonly name: string}[];
  readonly labels: {readonly categories: Readonly<Record<string, string>>};
}
/** What the built content calls a topic, a condition or a technique in a language. */
function names(locale: string): (id: string) => string {
  const {conditions, techniques, labels} = JSON.parse(
    readFileSync(new URL(`../../dist/knowledge/${locale}.json`, import.meta.url), 'utf8'),
  ) as Names;
  const records = new Map([...conditions, ...techniques].map(({id, name}) => [id, name]));
  return (id) => labels.categories[id] ?? records.get(id)!;
}
const noneOfThese: Readonly<Record<string, string>> = {
  en: 'None of these',
  fr: 'Aucun de ces choix',
  es: 'Nada de esto',
  de: 'Nichts davon',
  ar: 'لا شيء من هذا',
  'zh-Hans': '以上都没有',
  pa: 'ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ',
};

/** One finding of each class below an emergency. */
async function pickMany(block: Locator, locale = 'en'): Promise<void> {
  const name = names(locale);
  await press(block, name('skin'));
  await tick(block, name('eczema-dermatitis'));
  await block.getByRole('radio', {name: noneOfThese[locale]!}).first().check();
  await press(block, name('infection'));
  await tick(block, new RegExp(`^${name('fever')}`));
  await press(block, name('circulation'));
  await tick(block, name('varicose-veins'));
  await press(block, name('medicines'));
  await tick(block, name('anticoagulants'));
  await tick(block, name('antiplatelets-nsaids'));
}

/** One finding, and its group closed again. */
async function pickOne(block: Locator, locale: string): Promise<void> {
  const name = names(locale);
  await press(block, name('medicines'));
  await tick(block, name('anticoagulants'));
  await block.getByRole('radio', {name: noneOfThese[locale]!}).first().check();
  await press(block, name('medicines'));
}

/** Techniques of each kind; one has no pressure, one no benefit that studies back. */
const show = 'swedish-massage deep-tissue-massage chair-massage effleurage petrissage aromatherapy';
async function chooseThree(block: Locator, locale = 'en'): Promise<void> {
  for (const id of ['swedish-massage', 'deep-tissue-massage', 'aromatherapy']) await tick(block, names(locale)(id));
}

const dated = {technique: 'deep-tissue-massage', regions: 'lower-back', 'visited-at': '2026-11-20', 'booking-href': 'book.html'};
const weeks = {'open-part': 'between', goal: 'pain', phase: 'acute', 'starts-at': '2026-11-23', 'booking-href': 'book.html'};

/** Locales of the built files in whose place the pseudo-languages come. The second gives its direction. */
export const inPlaceOf: Readonly<Record<string, PseudoLocale>> = {fr: 'en-XA', ar: 'ar-XB'};

/** One state of each element in a pseudo-language, narrow: what is cut off, put together or does not mirror shows here first. */
const inPseudo = ([lang, locale]: readonly [string, PseudoLocale]): readonly State[] => [
  {
    name: `checker-${locale}`,
    width: 'phone',
    height: 1300,
    looks: [],
    html: checker({lang, topics: 'medicines', 'booking-href': 'book.html'}),
    act: async (block) => {
      await press(block, pseudo('Medicines', locale));
      await tick(block, pseudo('Blood thinner (anticoagulant)', locale));
      await block
        .getByRole('radio', {name: pseudo('None of these', locale)})
        .first()
        .check();
    },
  },
  {name: `explorer-${locale}`, width: 'phone', height: 1100, looks: [], html: explorer({lang, show, 'booking-href': 'book.html'})},
  {name: `card-${locale}`, width: 'phone', height: 1300, looks: [], html: card({lang, ...dated})},
  {name: `planner-${locale}`, width: 'phone', height: 1300, looks: [], html: planner({lang, ...weeks})},
];

/** Each state of each element that looks different, once; and the elements in languages that look different. */
export const states: Readonly<Record<string, readonly State[]>> = {
  'contraindication-checker': [
    {name: 'empty', width: 'phone', height: 560, html: checker({languages: 'en fr', scope: 'core'})},
    {
      name: 'searching',
      width: 'phone',
      looks: ['dark-rtl', 'forced-colours'],
      html: checker({topics: 'medicines'}),
      act: async (block) => {
        await block.getByRole('combobox').fill('eliquis');
        await block.getByRole('combobox').press('ArrowDown');
      },
    },
    {
      name: 'nothing-found',
      width: 'phone',
      height: 480,
      looks: [],
      html: checker({topics: 'medicines'}),
      act: (block) => block.getByRole('combobox').fill('xylophone'),
    },
    {
      name: 'one-answered',
      width: 'phone',
      height: 1500,
      looks: ['dark-rtl', 'forced-colours'],
      html: checker({topics: 'medicines'}),
      act: async (block) => {
        await press(block, 'Medicines');
        await tick(block, 'Blood thinner');
        await block.getByRole('radio', {name: 'None of these'}).first().check();
        await block
          .getByText(/^Sources/)
          .first()
          .click();
      },
    },
    {
      name: 'emergency',
      width: 'phone',
      height: 1100,
      looks: ['dark-rtl', 'forced-colours'],
      html: checker({topics: 'circulation'}),
      act: async (block) => {
        await press(block, 'Heart, blood and circulation');
        await tick(block, 'Blood clot in a deep vein');
        await block.getByRole('radio', {name: 'Short of breath or chest pain'}).check();
      },
    },
    {
      name: 'help-today',
      width: 'phone',
      looks: [],
      html: checker({topics: 'skin', 'booking-href': 'book.html'}),
      act: async (block) => {
        await press(block, 'Skin');
        await tick(block, 'Open wound');
        await block.getByRole('radio', {name: 'Redness that spreads'}).check();
      },
    },
    {
      name: 'many',
      width: 'full',
      height: 1500,
      looks: ['forced-colours', 'print'],
      html: checker({topics: 'skin infection circulation medicines', technique: 'deep-tissue-massage', 'booking-href': 'book.html'}),
      act: pickMany,
    },
    {
      name: 'list-at-the-end-of-the-screen',
      width: 'phone',
      frame: 640,
      html: checker({topics: 'medicines'}),
      act: async (block) => {
        await press(block, 'Medicines');
        await tick(block, 'Blood thinner');
      },
    },
    {
      name: 'professional',
      width: 'column',
      looks: [],
      html: checker({topics: 'circulation', view: 'professional'}),
      act: async (block) => {
        await press(block, 'Heart, blood and circulation');
        await tick(block, 'Varicose veins');
        await block.getByRole('radio', {name: 'None of these'}).first().check();
      },
    },
    {
      name: 'steps',
      width: 'phone',
      html: checker({layout: 'steps', topics: 'skin', scope: 'core'}),
      act: async (block) => {
        await press(block, 'Continue');
        await tick(block, 'Psoriasis');
      },
    },
    {
      name: 'steps-at-the-end',
      width: 'column',
      looks: ['dark-rtl', 'forced-colours'],
      html: checker({layout: 'steps', topics: 'skin', scope: 'core'}),
      act: async (block) => {
        await tick(block, 'None of these');
        await press(block, 'Continue');
        await press(block, 'Continue');
      },
    },
    {
      name: 'cleared',
      width: 'phone',
      looks: [],
      html: checker({topics: 'medicines'}),
      act: async (block) => {
        await press(block, 'Medicines');
        await tick(block, 'None of these');
        await press(block, 'Clear everything');
        await press(block, 'Medicines');
      },
    },
    {
      name: 'copied-by-hand',
      width: 'phone',
      looks: ['forced-colours'],
      html: checker({topics: 'medicines'}),
      act: async (block) => {
        await press(block, 'Medicines');
        await tick(block, 'None of these');
        await press(block, 'Medicines');
        await press(block, 'Copy as text');
      },
    },
    {
      name: 'about-to-clear',
      width: 'phone',
      height: 1200,
      looks: ['forced-colours'],
      html: checker({topics: 'medicines', 'auto-clear': '2'}),
      act: async (block) => {
        await press(block, 'Medicines');
        await tick(block, 'None of these');
        await press(block, 'Medicines');
        await block.page().clock.runFor(70_000);
      },
    },
    {
      name: 'long-texts',
      width: 'narrow',
      height: 1000,
      looks: [],
      html: checker({...longClinic, lang: 'fr', topics: 'medicines', 'booking-href': 'book.html'}),
      act: async (block) => {
        await press(block, 'Médicaments');
        await tick(block, /Anticoagulant/);
      },
    },
  ],

  'technique-explorer': [
    {name: 'list', width: 'full', looks: ['dark-rtl', 'forced-colours', 'print'], html: explorer({show, 'booking-href': 'book.html'})},
    {
      name: 'filtered',
      width: 'phone',
      looks: ['dark-rtl', 'forced-colours'],
      html: explorer({show, goal: 'relaxation'}),
      act: async (block) => {
        await block.getByLabel('Pressure').selectOption('2');
        await tick(block, 'Compare Swedish massage');
      },
    },
    {
      name: 'nothing-found',
      width: 'phone',
      height: 760,
      looks: [],
      html: explorer({show}),
      act: (block) => block.getByRole('searchbox').fill('xylophone'),
    },
    {
      name: 'compare-at-the-end-of-the-screen',
      width: 'phone',
      frame: 640,
      html: explorer({show}),
      act: async (block) => {
        await chooseThree(block);
        await block.locator('.scroller').evaluate((scroller) => scroller.scrollTo(0, 620));
      },
    },
    {
      name: 'in-rows',
      width: 'column',
      height: 760,
      html: explorer({show, layout: 'list'}),
      act: (block) => tick(block, /Compare Gliding/),
    },
    {name: 'detail', width: 'full', looks: [], html: explorer({show, technique: 'swedish-massage'})},
    {name: 'detail-on-a-phone', width: 'phone', height: 1500, looks: [], html: explorer({technique: 'deep-tissue-massage'})},
    {name: 'detail-of-a-stroke', width: 'column', looks: [], html: explorer({technique: 'effleurage'})},
    {
      name: 'comparison',
      width: 'full',
      looks: ['dark-rtl', 'forced-colours', 'print'],
      html: explorer({show}),
      act: async (block) => {
        await chooseThree(block);
        await press(block, 'Compare 3');
      },
    },
    {
      name: 'comparison-on-a-phone',
      width: 'phone',
      html: explorer({show}),
      act: async (block) => {
        await chooseThree(block);
        await press(block, 'Compare 3');
      },
    },
    {
      name: 'marked-beside-a-checker',
      width: 'full',
      looks: ['forced-colours'],
      html: `<div class="beside"><div>${checker({id: 'answers', topics: 'medicines'})}</div><div>${explorer({for: 'answers', show: `${show} lymphatic-drainage`})}</div></div>`,
      act: async (block) => {
        await press(block, 'Medicines');
        await tick(block, 'Blood thinner');
      },
    },
    {
      name: 'marked-in-an-emergency',
      width: 'full',
      height: 700,
      looks: [],
      html: `<div class="beside"><div>${checker({id: 'urgent', topics: 'circulation'})}</div><div>${explorer({for: 'urgent', show: 'chair-massage', technique: 'chair-massage'})}</div><div>${explorer({for: 'urgent', show: 'chair-massage'})}</div></div>`,
      act: async (block) => {
        await press(block, 'Heart, blood and circulation');
        await tick(block, 'Blood clot in a deep vein');
        await block.getByRole('radio', {name: 'Short of breath or chest pain'}).check();
        await press(block, 'Heart, blood and circulation');
      },
    },
    {
      name: 'long-texts',
      width: 'narrow',
      height: 1000,
      looks: [],
      html: explorer({...longClinic, lang: 'fr', show: 'deep-tissue-massage effleurage'}),
    },
  ],

  'aftercare-card': [
    {name: 'any-massage', width: 'phone', height: 1100, html: card({languages: 'en fr'})},
    {
      name: 'one-technique',
      width: 'full',
      height: 1100,
      looks: ['forced-colours', 'print'],
      html: card({technique: 'deep-tissue-massage', regions: 'lower-back', 'visited-at': '2026-11-20', 'booking-href': 'book.html'}),
    },
    {
      name: 'all-open',
      width: 'column',
      height: 1600,
      looks: [],
      html: card({technique: 'hot-stone-massage'}),
      act: async (block) => {
        for (const summary of await block.locator('summary').all()) await summary.click();
        await press(block, 'Copy as text');
      },
    },
    {
      name: 'sheet',
      width: 'full',
      looks: [],
      html: card({technique: 'swedish-massage', regions: 'lower-back neck lower-legs feet', 'visited-at': '2026-11-20', layout: 'sheet'}),
    },
    {
      name: 'for-your-answers',
      width: 'column',
      html: `<div class="beside"><div>${card({for: 'picked', technique: 'deep-tissue-massage'})}</div><div>${checker({id: 'picked', topics: 'medicines'})}</div></div>`,
      act: async (block) => {
        await press(block, 'Medicines');
        await tick(block, 'Blood thinner');
      },
    },
    {
      name: 'sheet-on-a-phone',
      width: 'phone',
      height: 1300,
      looks: [],
      html: card({technique: 'swedish-massage', regions: 'neck face', layout: 'sheet'}),
    },
    {
      name: 'no-day-for-the-calendar',
      width: 'phone',
      frame: 640,
      looks: ['forced-colours'],
      html: card({technique: 'swedish-massage', 'visited-at': '2026-11-20'}),
      act: async (block) => {
        await press(block, 'Add my next visit');
        await goTo(block, '[part=calendar]');
      },
    },
    {
      name: 'in-the-calendar',
      width: 'column',
      frame: 500,
      html: card({technique: 'swedish-massage', 'visited-at': '2026-11-20'}),
      act: async (block) => {
        await block.getByLabel('Day of my next visit').fill('2026-12-18');
        await block.getByLabel('Time').fill('14:30');
        await press(block, 'Add my next visit');
        await goTo(block, '[part=calendar]');
      },
    },
    {
      name: 'long-texts',
      width: 'narrow',
      height: 1000,
      looks: [],
      html: card({...longClinic, lang: 'fr', technique: 'deep-tissue-massage', 'visited-at': '2026-11-20', 'booking-href': 'book.html'}),
    },
  ],

  'visit-planner': [
    {name: 'any-reason', width: 'phone', looks: [], html: planner({languages: 'en fr'})},
    {
      name: 'weeks',
      width: 'full',
      height: 1000,
      looks: ['forced-colours', 'print'],
      html: planner({'open-part': 'between', goal: 'pain', phase: 'acute', 'starts-at': '2026-11-23', 'booking-href': 'book.html'}),
    },
    {
      name: 'chosen-and-ticked',
      width: 'column',
      height: 1500,
      looks: ['dark-rtl'],
      html: planner(),
      act: async (block) => {
        await block.getByLabel('Why do you want to come?').selectOption('wellness');
        for (const index of [0, 2, 5]) await block.getByRole('checkbox').nth(index).check();
        await press(block, 'Copy as text');
      },
    },
    {
      name: 'between-visits',
      width: 'phone',
      height: 1200,
      looks: ['dark-rtl'],
      html: planner({'open-part': 'between', goal: 'knee-osteoarthritis'}),
      act: (block) => press(block, 'Add these weeks'),
    },
    {
      name: 'no-number-of-weeks',
      width: 'phone',
      height: 1000,
      looks: [],
      html: planner({'open-part': 'between', goal: 'fibromyalgia', 'booking-href': 'book.html'}),
      act: (block) =>
        block
          .getByText(/^\d sources?$/)
          .first()
          .click(),
    },
    {
      name: 'in-the-calendar',
      width: 'column',
      frame: 500,
      looks: [],
      html: planner({'open-part': 'between', goal: 'neck-pain', 'starts-at': '2026-11-23'}),
      act: async (block) => {
        await press(block, 'Add these weeks');
        await goTo(block, '[part=calendar]');
      },
    },
    {
      name: 'long-texts',
      width: 'narrow',
      height: 1000,
      looks: [],
      html: planner({...longClinic, lang: 'fr', goal: 'pain', phase: 'acute', 'starts-at': '2026-11-23'}),
    },
  ],

  languages: [
    {
      name: 'checker-ar',
      width: 'full',
      height: 1300,
      looks: [],
      html: checker({lang: 'ar', topics: 'skin infection circulation medicines', 'booking-href': 'book.html'}),
      act: (block) => pickMany(block, 'ar'),
    },
    {
      name: 'explorer-detail-ar',
      width: 'phone',
      height: 1600,
      looks: [],
      html: explorer({lang: 'ar', technique: 'deep-tissue-massage', 'booking-href': 'book.html'}),
    },
    {
      name: 'explorer-comparison-ar',
      width: 'column',
      looks: [],
      html: explorer({lang: 'ar', show}),
      act: async (block) => {
        await chooseThree(block, 'ar');
        await press(block, 'قارن 3');
      },
    },
    {name: 'card-ar', width: 'phone', height: 1700, looks: [], html: card({lang: 'ar', ...dated})},
    {name: 'planner-ar', width: 'column', height: 1200, looks: [], html: planner({lang: 'ar', ...weeks})},
    ...['pa', 'zh-Hans'].flatMap((lang): State[] => [
      {
        name: `checker-${lang}`,
        width: 'phone',
        height: 1300,
        looks: [],
        html: checker({lang, topics: 'medicines', 'booking-href': 'book.html'}),
        act: (block) => pickOne(block, lang),
      },
      {name: `explorer-${lang}`, width: 'phone', height: 1200, looks: [], html: explorer({lang, show: 'deep-tissue-massage effleurage'})},
      {name: `card-${lang}`, width: 'phone', height: 1300, looks: [], html: card({lang, ...dated})},
      {name: `planner-${lang}`, width: 'phone', height: 1200, looks: [], html: planner({lang, ...weeks})},
    ]),
    // Long words and sentences, on the narrowest phones; the other elements in French stand in their own states.
    ...['es', 'fr'].map((lang): State => ({
      name: `checker-${lang}`,
      width: 'small',
      height: 1300,
      looks: [],
      html: checker({...longClinic, lang, topics: 'medicines', 'booking-href': 'book.html'}),
      act: (block) => pickOne(block, lang),
    })),
    {
      name: 'explorer-es',
      width: 'phone',
      height: 1400,
      looks: [],
      html: explorer({lang: 'es', technique: 'deep-tissue-massage', 'booking-href': 'book.html'}),
    },
    {name: 'card-es', width: 'small', height: 1100, looks: [], html: card({...longClinic, lang: 'es', ...dated})},
    {name: 'planner-es', width: 'small', height: 1100, looks: [], html: planner({...longClinic, lang: 'es', ...weeks})},
    {
      name: 'checker-de',
      width: 'small',
      height: 1300,
      looks: [],
      html: checker({...longClinic, lang: 'de', topics: 'medicines', 'booking-href': 'book.html'}),
      act: (block) => pickOne(block, 'de'),
    },
    {name: 'explorer-de', width: 'small', looks: [], html: explorer({...longClinic, lang: 'de', show: 'deep-tissue-massage effleurage'})},
    {name: 'card-de', width: 'small', height: 1100, looks: [], html: card({...longClinic, lang: 'de', ...dated})},
    {name: 'planner-de', width: 'small', height: 1100, looks: [], html: planner({...longClinic, lang: 'de', ...weeks})},
  ],

  'pseudo-languages': (Object.entries(inPlaceOf) as [string, PseudoLocale][]).flatMap(inPseudo),
};

/** A sheet of paper: the element, what is done before, and the button that prints. */
export interface Sheet extends State {
  readonly print: string;
  /** How many pages it has to fit on. Default: any number. */
  readonly pages?: number;
}

export const sheets: readonly Sheet[] = [
  {
    name: 'checker-list',
    width: 'phone',
    html: checker({topics: 'skin infection circulation medicines'}),
    act: pickMany,
    print: 'Print this list',
  },
  {name: 'explorer-technique', width: 'phone', html: explorer({technique: 'swedish-massage'}), print: 'Print this technique', pages: 2},
  {
    name: 'explorer-comparison',
    width: 'phone',
    html: explorer({show}),
    act: async (block) => {
      await chooseThree(block);
      await press(block, 'Compare 3');
    },
    print: 'Print this comparison',
  },
  {
    name: 'aftercare-card',
    width: 'phone',
    html: card({technique: 'deep-tissue-massage', regions: 'lower-back', 'visited-at': '2026-11-20'}),
    print: 'Print this card',
    pages: 1,
  },
  {
    name: 'aftercare-sheet',
    width: 'phone',
    html: card({technique: 'swedish-massage', regions: 'lower-back neck lower-legs feet', 'visited-at': '2026-11-20', layout: 'sheet'}),
    print: 'Print this card',
    pages: 1,
  },
  {
    name: 'aftercare-card-fr-rtl',
    width: 'phone',
    html: card({lang: 'fr', dir: 'rtl', technique: 'deep-tissue-massage', 'visited-at': '2026-11-20'}),
    print: 'Imprimer cette fiche',
    pages: 1,
  },
  {
    name: 'planner-plan',
    width: 'phone',
    html: planner({goal: 'pain', phase: 'acute', 'starts-at': '2026-11-23'}),
    print: 'Print this plan',
  },
  {
    name: 'planner-checklist',
    width: 'phone',
    html: planner(),
    act: (block) => block.getByRole('checkbox').first().check(),
    print: 'Print this checklist',
  },
  {
    name: 'checker-list-ar',
    width: 'phone',
    html: checker({lang: 'ar', topics: 'medicines'}),
    act: (block) => pickOne(block, 'ar'),
    print: 'طباعة هذه القائمة',
  },
  {
    name: 'explorer-technique-ar',
    width: 'phone',
    html: explorer({lang: 'ar', technique: 'swedish-massage'}),
    print: 'طباعة هذه التقنية',
    pages: 2,
  },
  {name: 'aftercare-card-ar', width: 'phone', html: card({lang: 'ar', ...dated}), print: 'طباعة هذه البطاقة', pages: 1},
  {name: 'planner-plan-ar', width: 'phone', html: planner({lang: 'ar', ...weeks}), print: 'طباعة هذه الخطة'},
];

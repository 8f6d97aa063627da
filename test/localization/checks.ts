import {createHash} from 'node:crypto';
import {drugs, rules, saidInEnglish, type Claim, type LocaleRules, type TimeUnit} from './rules.js';
import {body, bounds, numberNames, urgency} from './terms.js';

/** A message with what it is used for. */
export interface Used {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Search words are rewritten for the speakers of a language, not translated word by word. */
  readonly search?: boolean;
  /** Stands on a button, in a menu or as a heading, where there is little room. */
  readonly label?: boolean;
}

/** Says what is wrong with a translation, or nothing. */
type Check = (message: Used, locale: string, its: LocaleRules) => string | undefined;

const places = (text: string): string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort();
const withoutPlaces = (text: string) => text.replace(/\{\w+\}/g, ' ');

/** The forms of a plural message by category; of any other the text as `other`. */
export function formsOf(text: string): Map<string, string> {
  if (!/^(zero|one|two|few|many|other):/.test(text)) return new Map([['other', text]]);
  return new Map(
    text.split('|').map((form) => {
      const [, category = '', words = ''] = /^\s*(?:(\w+):)?\s*(.*?)\s*$/s.exec(form) ?? [];
      return [category, words];
    }),
  );
}
const isPlural = (text: string) => /^one: /.test(text);

/** Each form of the translation beside the English one that it stands for. */
function pairsOf({source, target}: Used): (readonly [source: string, target: string, category: string])[] {
  const english = formsOf(source);
  return [...formsOf(target)].map(([category, text]) => [english.get(category) ?? english.get('other') ?? '', text, category]);
}
const inForms =
  (
    check: (source: string, target: string, its: LocaleRules, category: string, message: Used, locale: string) => string | undefined,
  ): Check =>
  (message, locale, its) => {
    for (const [source, target, category] of pairsOf(message)) {
      const wrong = check(source, target, its, category, message, locale);
      if (wrong) return wrong;
    }
    return undefined;
  };

/** Whole numbers, with what writes them in parts taken out: 1,000 · 37,8 · 37.8. */
const numbersIn = (text: string) =>
  (
    withoutPlaces(text)
      .replace(/(?<=\p{L}\p{M}?)-19(?!\d)/gu, '')
      .match(/\d+(?:[.,]\d+)*/g) ?? []
  ).map((number) => number.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'));
const numberWords: readonly (readonly [RegExp, string])[] = [
  [/\b(one|once|first|single|a|an)\b/i, '1'],
  [/\b(two|twice|second|both|couple)\b/i, '2'],
  [/\b(three|third|three times)\b/i, '3'],
  [/\bfour(th)?\b/i, '4'],
  [/\bfive|fifth\b/i, '5'],
  [/\bsix(th)?\b/i, '6'],
  [/\bseven(th)?\b/i, '7'],
  [/\beight(h)?\b/i, '8'],
  [/\bnine|ninth\b/i, '9'],
  [/\bten(th)?\b/i, '10'],
  [/\btwelve\b/i, '12'],
];
const symbolsIn = (text: string) =>
  [...withoutPlaces(text).matchAll(/(?<=\d[\s\u00A0\u202F]?)(°C|°F|%|％|mmHg|mm|cm|kg|mg|ml|km|m|g|l)(?!\p{Script=Latin})/gu)]
    .map(([unit]) => unit.replace('％', '%'))
    .sort();
const timesIn = (text: string) =>
  new Set(
    [
      ...text.matchAll(
        /\d[\d.,]*(?:[\s-]+(?:to|or|and)[\s-]+\d+|–\d+)?[\s-]+(?:full |whole |more )?(second|minute|hour|day|week|month|year)s?\b/gi,
      ),
    ].map(([, unit]) => unit!.toLowerCase() as TimeUnit),
  );

/** Words that say no, as often as they stand in a text. */
const refuses = /\b(not|no|never|without|none|nothing|nobody|neither|nor|cannot)\b|n[’']t\b/gi;
/** Words that another language may well say with a no: unless, only, leave out, unwell. */
const mayBecomeNo =
  /\b(unless|until|before|only|less|fewer|few|fail\w*|lack\w*|stop\w*|miss\w*|leave\w*|keep\w*|away|rather|instead|rule\w* out|numb\w*|hard|hardly|too|off|rest|wait\w*|avoid\w*|un(?!der\b|til|less|ited?\b|it\b)\w+|in(?:toleran\w+|flamed|sensitive|visible)|im(?:possible|moveable|mobile|balance)|dis(?:agree|ease|like|order|comfort)\w*|ir(?:regular|ritat)\w*|(?!unless)\w+less|lose|loss|lost|faint\w*|\w*free|rare\w*|except|other\w*|else\w*|even|than|ill|gone|barely|low|poor\w*|stay|out|weak\w*|alone|between|drop\w*|clumsy|slow|still\w*|terminal|whether|neither|lasting|within|under)\b/gi;
/** A no that English says once of several things, and another language of each: no heat, oil or rubbing. */
const joins = /,|\b(or|and|nor)\b/gi;
const avoids = /\bavoid/gi;
/** Says no by the letter alone. */
const idioms = /\bnot long ago\b/gi;
const sentencesIn = (text: string) => text.split(/(?<=[.!?。？！؟।](?:[”"»』」）)]*))\s*/u).filter((part) => /\p{L}/u.test(part));
const countOf = (pattern: RegExp, text: string) => (text.match(pattern) ?? []).length;

/** Each sentence beside its English one where they are as many, else the whole texts. */
function sentencePairs(source: string, target: string): (readonly [english: string, own: string])[] {
  const [english, own] = [sentencesIn(source), sentencesIn(target)];
  return english.length === own.length ? english.map((sentence, at) => [sentence, own[at]!]) : [[source, target]];
}

/** Every word of a text that says no. */
export const negationsIn = (text: string, {negative, notNegative}: LocaleRules): RegExpExecArray[] => [
  ...(notNegative ? text.replace(notNegative, (hidden) => ' '.repeat(hidden.length)) : text).matchAll(negative),
];

/** Words of a table that English has more often than the translation. */
const termsCheck = (terms: typeof urgency): Check =>
  inForms((source, target, _its, _category, {search}, locale) => {
    if (search) return undefined;
    if (!numberNames[locale]) throw new Error(`test/localization/terms.ts has nothing for ${locale}`);
    const lost = terms.filter(
      ([, english, own]) => countOf(english, source) > 0 && countOf(own[locale]!, target) < countOf(english, source),
    );
    return lost.length > 0 ? `lost ${lost.map(([name]) => name).join()}` : undefined;
  });

/** How often an English text says no. */
export const refusesIn = (source: string) => countOf(refuses, source.replace(idioms, ''));

/** Screen columns: a Chinese character takes two. */
const columnsOf = (text: string) =>
  [...new Intl.Segmenter('en', {granularity: 'grapheme'}).segment(text)].reduce(
    (sum, {segment}) => sum + (/[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/u.test(segment) ? 2 : 1),
    0,
  );
/** A label of so many columns has room anywhere. */
const shortEnough = 18;

/** A name without accents and without what languages spell differently: c and k, ph and f, y and i. */
const spelling = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ph', 'f')
    .replace(/[ck]/g, 'c')
    .replaceAll('y', 'i')
    .replaceAll('th', 't');

/** Simplified characters: those of GB 2312, decoded from all its two-byte codes. */
const simplified = new Set(
  new TextDecoder('gbk').decode(
    Uint8Array.from(Array.from({length: 72}, (_, row) => Array.from({length: 94}, (_, cell) => [0xb0 + row, 0xa1 + cell])).flat(2)),
  ),
);

/** The checks by name. Names are keys of accepted.json. */
export const checks: Readonly<Record<string, Check>> = {
  'lost place': inForms((source, target, _its, category) => {
    const [wanted, found] = [places(source), places(target)];
    // "One week" needs no figure.
    const mayLack = ['zero', 'one', 'two'].includes(category) ? ['{n}', '{count}'] : [];
    const lost = wanted.filter((place) => !found.includes(place) && !mayLack.includes(place));
    const extra = found.filter((place) => !wanted.includes(place) && !(mayLack.includes(place) && places(source).length < found.length));
    const twice = found.filter((place, at) => found.indexOf(place) !== at && wanted.filter((each) => each === place).length < 2);
    return lost.length + extra.length + twice.length > 0 ? `places of “${category}”: ${wanted.join()} are ${found.join()}` : undefined;
  }),

  'plural forms': ({source, target}, locale) => {
    if (!isPlural(source)) return /^(zero|one|two|few|many|other):/.test(target) ? 'has plural forms, and English has none' : undefined;
    const can = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    // Millions only: the form of "other" stands in for it.
    const must = can.filter((category) => !(category === 'many' && ['fr', 'es'].includes(locale)));
    const has = [...formsOf(target).keys()];
    const lost = must.filter((category) => !has.includes(category));
    const extra = has.filter((category) => !(can as string[]).includes(category));
    if (target.split('|').length !== has.length) return 'has a form twice';
    return lost.length + extra.length > 0 ? `needs ${must.join()}, has ${has.join()}` : undefined;
  },

  digits: ({target}) => {
    const other = /(?![0-9])\p{Nd}/u.exec(target)?.[0];
    return other && `writes ${other} where 0-9 are wanted`;
  },

  numbers: inForms((source, target, _its, category, {search}) => {
    if (search) return undefined;
    const wanted = numbersIn(source);
    const extra = numbersIn(target);
    const lost = wanted.filter((number) => {
      const at = extra.indexOf(number);
      if (at >= 0) extra.splice(at, 1);
      return at < 0;
    });
    const written = extra.filter((number) => !numberWords.some(([word, value]) => value === number && word.test(source)));
    return lost.length + written.length > 0 ? `numbers of “${category}”: lost ${lost.join()}; added ${written.join()}` : undefined;
  }),

  'number words': inForms((source, target, _its, category, {search}, locale) => {
    // “Two” may be a form of the plural.
    if (search || category === 'two') return undefined;
    const said = (names: (typeof numberNames)[string], text: string) =>
      names.filter(([, word]) => countOf(word, text) > 0).map(([number]) => number);
    const figures = [...numbersIn(source), ...numbersIn(target)].map(Number);
    const [english, own] = [said(numberNames['en']!, source), said(numberNames[locale]!, target)];
    // “Both … and” and “another” need no number.
    const lost = (/\b(two|twice)\b/i.test(source) ? [2] : [])
      .concat(english.filter((number) => number > 2))
      .filter((number) => ![...own, ...figures].includes(number));
    const gained = own.filter((number) => ![...english, ...figures].includes(number));
    return lost.length + gained.length > 0 ? `lost ${lost.join()}; added ${gained.join()}` : undefined;
  }),

  urgency: termsCheck(urgency),
  bounds: termsCheck(bounds),
  body: termsCheck(body),

  units: inForms((source, target, its, _category, {search}) => {
    if (search) return undefined;
    const [wanted, found] = [symbolsIn(source).join(), symbolsIn(target).join()];
    if (wanted !== found) return `units ${wanted} are ${found}`;
    const lost = [...timesIn(source)].filter((unit) => !its.time[unit].test(target));
    return lost.length > 0 ? `no ${lost.join()} beside its number` : undefined;
  }),

  'drug names': inForms((source, target, its, _category, {search}) => {
    if (search) return undefined;
    const lost = drugs.filter((drug) => {
      if (!new RegExp(`\\b${drug}s?\\b`, 'i').test(source)) return false;
      if (its.drugs?.[drug]?.test(target)) return false;
      if (target.toLowerCase().includes(drug)) return false;
      const start = spelling(drug).slice(0, 5);
      return !spelling(target)
        .split(/[^\p{L}]+/u)
        .some((word) => word.startsWith(start));
    });
    return lost.length > 0 ? `lost ${lost.join()}` : undefined;
  }),

  negation: inForms((source, target, its, _category, {search}) => {
    if (search) return undefined;
    const lost = sentencePairs(source.replace(idioms, ''), target).filter(([english, own]) => {
      const [wanted, avoided, found] = [countOf(refuses, english), countOf(avoids, english), negationsIn(own, its).length];
      return found < wanted || found + countOf(its.avoiding, own) < wanted + avoided;
    });
    return lost.length > 0 ? `a negation may be lost: ${lost.map(([english]) => english).join(' ')}` : undefined;
  }),

  'gained negation': inForms((source, target, its, category, {search}) => {
    if (search || category === 'zero') return undefined;
    const gained = sentencePairs(source, target).filter(([english, own]) => {
      const allowed = countOf(refuses, english) + countOf(mayBecomeNo, english);
      return negationsIn(own, its).length > allowed + (allowed > 0 ? countOf(joins, english) : 0);
    });
    return gained.length > 0 ? `English does not say no so often: ${gained.map(([, own]) => own).join(' ')}` : undefined;
  }),

  'wrong script': inForms((source, target, its, _category, {search}) => {
    const text = withoutPlaces(target);
    const never = (its.neverLetters ?? /(?![\p{Script=Latin}\p{Script=Greek}])\p{L}/u).exec(text)?.[0];
    if (never) return `holds ${never}`;
    // People may well type other characters when they search.
    if (!its.script || search) return undefined;
    const traditional = [...text].filter((letter) => /\p{Script=Han}/u.test(letter) && !simplified.has(letter));
    if (traditional.length > 0) return `holds ${traditional.join('')}, not among the simplified characters`;
    const english = source.toLowerCase();
    const isUnit = (word: string) => /^(mm|cm|kg|mg|ml|km|mmHg|C|F)$/.test(word);
    const foreign = [...text.matchAll(/[A-Za-z][A-Za-z’'-]*/g)].filter(({0: word, index}) => {
      const known = word.toLowerCase();
      if (isUnit(word) || its.latin?.includes(known) || drugs.includes(known)) return false;
      // A name or an abbreviation that English has too, or in brackets the term that stands there in English.
      const inBrackets = /[(（][^)）]*$/.test(text.slice(0, index));
      return !((/[A-Z]/.test(word) || inBrackets) && english.includes(known));
    });
    return foreign.length > 0 ? `left in Latin letters: ${foreign.map(([word]) => word).join(' ')}` : undefined;
  }),

  'exclamation mark': ({target}) => (/[!！]/.test(target) ? 'has an exclamation mark' : undefined),

  'question mark': inForms((source, target, its, _category, {search}) => {
    if (search) return undefined;
    const [wanted, found] = [source.match(/\?/g) ?? [], target.match(/[?؟？]/g) ?? []].map((marks) => marks.length) as [number, number];
    // One English question may become two.
    if (found < wanted || (wanted === 0 && found > 0) || /\?$/.test(source) !== /[?؟？]$/.test(target))
      return `question marks: ${wanted} are ${found}`;
    const own = its.questionMark.exec(target)?.[0];
    return own && `has a ${own}`;
  }),

  // Spanish opens a question too.
  'opening question mark': ({target, search}, locale) =>
    locale === 'es' && !search && target.split('¿').length !== target.split('?').length ? '¿ and ? differ in number' : undefined,

  quotes: ({target, search}) => (!search && /["']|``/.test(target) ? 'has straight quotes' : undefined),

  spaces: ({target}) => (/^\s|\s$| {2}/.test(target) ? 'has spaces at an end or two together' : undefined),

  'long label': ({source, target, label}) => {
    if (!label) return undefined;
    const most = (text: string) => Math.max(...[...formsOf(text).values()].map(columnsOf));
    const [english, own] = [most(source), most(target)];
    return own > shortEnough && own > 2.2 * english ? `${own} columns for English ${english}` : undefined;
  },

  'forbidden claim': ({source, target, search}, _locale, its) => {
    if (search) return undefined;
    const found = (Object.entries(its.claims) as [Claim, RegExp][]).find(
      ([claim, own]) => own.test(target) && !saidInEnglish[claim].test(source),
    );
    return found && `says ${found[1].exec(target)![0]}, and English nothing like it`;
  },
};

/** Short hash of a translation. Its message's id is one of the English text. */
export const hashOf = (target: string) => createHash('sha256').update(target).digest('hex').slice(0, 8);

/** What the checks find in a translation, by the name of the check. */
export function faultsOf(message: Used, locale: string): (readonly [check: string, wrong: string])[] {
  const its = rules[locale];
  if (!its) throw new Error(`test/localization/rules.ts has nothing for ${locale}`);
  return Object.entries(checks).flatMap(([name, check]) => {
    const wrong = check(message, locale, its);
    return wrong ? [[name, wrong] as const] : [];
  });
}

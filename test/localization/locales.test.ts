import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {locales} from '../../src/localization/locales.js';
import {availableLocales, loadMessages} from '../../src/localization/index.js';
import {conditions, techniques} from '../../src/knowledge/index.js';
import type {Msg} from '../../src/knowledge/model.js';
import {messagesOf, targetLocales, type Message} from '../messages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const statuses = JSON.parse(readFileSync(join(root, 'src/localization/locale-status.json'), 'utf8')) as Record<string, {coverage: string}>;
const complete = Object.keys(statuses).filter((locale) => statuses[locale]!.coverage === 'complete');
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
const isPlural = (text: string) => /^one: /.test(text);
const english = ((text: string) => text) as Msg;
/** Search words are rewritten for the speakers of a language, not translated number by number. */
const searchWords = new Set([...conditions, ...techniques].map(({synonyms}) => synonyms(english)));
/** Messages that are rightly the same in a language. */
const sameAsEnglish: Record<string, readonly string[]> = {
  fr: [
    'Sources',
    'one: {n} technique | other: {n} techniques',
    '{name} ({n})',
    'one: {n} source | other: {n} sources',
    'one: {n} minute | other: {n} minutes',
    'Confusion',
    'Psoriasis',
    'Cancer',
    'Shiatsu',
    'Dates',
    'Sport',
  ],
};

describe('translations', () => {
  it('exist for the locales of locale-status.json and no other', () => {
    expect(Object.keys(locales).sort()).toEqual(Object.keys(statuses).sort());
    expect([...targetLocales].sort()).toEqual(Object.keys(statuses).sort());
  });

  it('are extracted and built from the sources as they are now', () => {
    const copy = mkdtempSync(join(tmpdir(), 'massage-elements-'));
    try {
      for (const part of ['src', 'xliff', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'lit-localize.json'])
        cpSync(join(root, part), join(copy, part), {recursive: true});
      symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
      execFileSync(process.execPath, ['scripts/localize.mjs'], {cwd: copy, stdio: 'pipe'});
      for (const file of [
        ...targetLocales.flatMap((locale) => [`xliff/${locale}.xlf`, `src/localization/locales/${locale}.ts`]),
        'src/localization/locales.ts',
      ]) {
        expect(
          readFileSync(join(copy, file), 'utf8') === readFileSync(join(root, file), 'utf8'),
          `${file} is stale: run npm run localize`,
        ).toBe(true);
      }
    } finally {
      rmSync(copy, {recursive: true, force: true});
    }
  });
});

describe('loadMessages', () => {
  it('gives the texts in the nearest available locale, and refuses others by name', async () => {
    const french = await loadMessages('fr_CA');
    expect(french('Before your massage')).toBe('Avant votre massage');
    expect((await loadMessages('en-GB'))('Before your massage')).toBe('Before your massage');
    expect(availableLocales).toEqual(['en', ...Object.keys(statuses)]);
    await expect(loadMessages('tlh')).rejects.toThrow(/"tlh".*en, fr/);
  });
});

describe.each(complete)('%s', (locale) => {
  const messages = messagesOf(locale);
  const wrong = (test: (message: Message) => boolean) => messages.filter(test).map(({source, target}) => `${source} → ${target}`);

  it('has a translation for every message', () => {
    expect(messages.length).toBeGreaterThan(300);
    expect(wrong(({target}) => !target?.trim())).toEqual([]);
  });

  it('keeps every named place, in every plural form that counts', () => {
    expect(
      wrong(({source, target = ''}) =>
        isPlural(source)
          ? !/(^|\|)\s*other:/.test(target) ||
            places(target.split('other:')[1] ?? '').join() !== places(source.split('other:')[1] ?? '').join()
          : places(source).join() !== places(target).join(),
      ),
    ).toEqual([]);
  });

  it('is not English left standing', () => {
    const allowed = sameAsEnglish[locale] ?? [];
    expect(wrong(({source, target}) => source === target && !allowed.includes(source))).toEqual([]);
  });

  it('keeps the numbers of every message', () => {
    const numbers = (text: string) => (text.match(/\d+([.,]\d+)?/g) ?? []).map((number) => number.replace(',', '.')).sort();
    expect(
      wrong(({source, target = ''}) => !isPlural(source) && !searchWords.has(source) && numbers(source).join() !== numbers(target).join()),
    ).toEqual([]);
  });
});

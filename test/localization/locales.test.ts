import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {locales} from '../../src/localization/locales.js';
import {availableLocales, loadMessages} from '../../src/localization/index.js';
import {messagesOf, targetLocales} from '../messages.js';
import {faultsOf, hashOf, type Used} from './checks.js';
import {labels, searchWords} from './used.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const statuses = JSON.parse(readFileSync(join(root, 'src/localization/locale-status.json'), 'utf8')) as Record<string, {coverage: string}>;
const complete = Object.keys(statuses).filter((locale) => statuses[locale]!.coverage === 'complete');
const hasWords = (text: string) => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
/** Messages that are rightly the same in a language. */
const sameAsEnglish = JSON.parse(readFileSync(join(root, 'test/localization/same-as-english.json'), 'utf8')) as Record<string, string[]>;
/** What a check finds and is right all the same: by language, check and message, with a hash of the translation that was looked at. */
const accepted = JSON.parse(readFileSync(join(root, 'test/localization/accepted.json'), 'utf8')) as Record<
  string,
  Record<string, Record<string, string>>
>;

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
  const messages = messagesOf(locale).map(({id, source, target = ''}) => ({
    id,
    source,
    target,
    search: searchWords.has(source),
    label: labels.has(source),
  }));
  const shown = ({id, source, target}: Used) => `${id} ${source} → ${target}`;

  it('has a translation for every message', () => {
    expect(messages.length).toBeGreaterThan(300);
    expect(messages.filter(({target}) => !target.trim()).map(shown)).toEqual([]);
  });

  it('is not English left standing', () => {
    const allowed = sameAsEnglish[locale] ?? [];
    expect(messages.filter(({source, target}) => source === target && hasWords(source) && !allowed.includes(source)).map(shown)).toEqual(
      [],
    );
    expect(allowed.filter((text) => !messages.some(({source, target}) => source === text && target === text))).toEqual([]);
  });

  it('says what English says, as far as a machine can tell', () => {
    const found = messages
      .filter(({target}) => target.trim())
      .flatMap((message) => faultsOf(message, locale).map((fault) => ({message, fault})));
    const isAccepted = (check: string, {id, target}: Used) => accepted[locale]?.[check]?.[id] === hashOf(target);
    expect(
      found
        .filter(({message, fault: [check]}) => !isAccepted(check, message))
        .map(({message, fault: [check, wrong]}) => `${check} (${hashOf(message.target)}): ${wrong}\n${shown(message)}`),
    ).toEqual([]);
  });

  it('accepts nothing that is gone or has changed', () => {
    const needed = new Set(
      messages.flatMap((message) => faultsOf(message, locale).map(([check]) => `${check} ${message.id} ${hashOf(message.target)}`)),
    );
    const recorded = Object.entries(accepted[locale] ?? {}).flatMap(([check, ids]) =>
      Object.entries(ids).map(([id, hash]) => `${check} ${id} ${hash}`),
    );
    expect(recorded.filter((each) => !needed.has(each))).toEqual([]);
  });
});

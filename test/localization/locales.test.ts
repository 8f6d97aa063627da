import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {locales} from '../../src/localization/locales.js';
import {messageGroups} from '../../src/localization/messages.js';
import {availableLocales, loadMessages} from '../../src/localization/index.js';
import {phrases} from '../../src/knowledge/labels.js';
import type {Msg} from '../../src/knowledge/model.js';
import {classTerms} from '../../src/knowledge/terms.js';
import {spoken} from '../knowledge/search-phrases-languages.js';
import {completeLocales, messagesOf, statuses, targetLocales} from '../messages.js';
import {states} from '../visual/states.js';
import {faultsOf, hashOf, type Used} from './checks.js';
import {limits} from './reading.js';
import {rules} from './rules.js';
import {labels, searchWords} from './used.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const english = ((text: string) => text) as Msg;
const hasWords = (text: string) => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
/** Messages that are rightly the same in a language. */
const sameAsEnglish = JSON.parse(readFileSync(join(root, 'test/localization/same-as-english.json'), 'utf8')) as Record<string, string[]>;
/** What a check finds and is right all the same: by language, check, reason and message, with a hash of the translation that was looked at. */
const accepted = JSON.parse(readFileSync(join(root, 'test/localization/accepted.json'), 'utf8')) as Record<
  string,
  Record<string, Record<string, Record<string, string>>>
>;

/** A copy of what translations are made of, to which a language is added. */
let copy: string;
let said: string;
const added = 'eo';
const inCopy = (file: string) => readFileSync(join(copy, file), 'utf8');
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'massage-elements-'));
  for (const part of [
    'src',
    'xliff',
    'scripts',
    'stories/support',
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'lit-localize.json',
  ])
    cpSync(join(root, part), join(copy, part), {recursive: true});
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  said = execFileSync(process.execPath, ['scripts/add-locale.mjs', added], {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}, 180_000);
afterAll(() => rmSync(copy, {recursive: true, force: true}));

describe('translations', () => {
  it('exist for the locales of locale-status.json and no other', () => {
    expect(Object.keys(locales).sort()).toEqual(Object.keys(statuses).sort());
    expect([...targetLocales].sort()).toEqual(Object.keys(statuses).sort());
  });

  it('are extracted and built from the sources as they are now', () => {
    for (const file of targetLocales.flatMap((locale) => [
      `xliff/${locale}.xlf`,
      ...messageGroups.map((group) => `src/localization/locales/${locale}/${group}.ts`),
    ]))
      expect(inCopy(file) === readFileSync(join(root, file), 'utf8'), `${file} is stale: run npm run localize`).toBe(true);
    expect(inCopy('src/localization/locales.ts').replace(new RegExp(`^  ${added}: \\{\\n[^]*?^  \\},\\n`, 'm'), '')).toBe(
      readFileSync(join(root, 'src/localization/locales.ts'), 'utf8'),
    );
  });
});

describe('npm run add-locale', () => {
  it('begins a translation, and says what it did and what is still to do', () => {
    expect(said).toContain('Esperanto (eo) has begun');
    const {targetLocales: listed} = JSON.parse(inCopy('lit-localize.json')) as {targetLocales: string[]};
    expect(listed).toEqual([
      ...(JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8')) as {targetLocales: string[]}).targetLocales,
      added,
    ]);
    const status = JSON.parse(inCopy('src/localization/locale-status.json')) as object;
    expect(status).toEqual({
      ...statuses,
      [added]: {coverage: 'partial', reviewed: 'machine', date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string},
    });
    const units = inCopy(`xliff/${added}.xlf`);
    expect(units.match(/<trans-unit /g)).toHaveLength(inCopy('xliff/fr.xlf').match(/<trans-unit /g)!.length);
    expect(units).not.toContain('<target>');
    expect(inCopy('src/localization/locales.ts')).toContain("import('./locales/eo/shared.js')");
    for (const group of messageGroups)
      expect(inCopy(`src/localization/locales/${added}/${group}.ts`)).toMatch(/^export const texts.* = \[\n\];$/m);
    const glossary = inCopy(`xliff/glossary/${added}.md`);
    for (const term of ['Get help now', 'Total contraindication']) expect(glossary).toContain(`| ${term} | |`);
    expect(glossary.match(/^\| /gm)!.length).toBeGreaterThan(90);
    for (const [file] of said.matchAll(/(?:src|test|xliff)\/[\w./-]+\.\w+|lit-localize\.json|CONTRIBUTING\.md/g))
      expect(existsSync(join(file.startsWith('test/') || file === 'CONTRIBUTING.md' ? root : copy, file)), file).toBe(true);
  });

  it('leaves what looks at languages green, until the language is said to be complete', () => {
    const tests = ['localization/checks', 'localization/reading', 'stories/pseudo-locales'].map((name) => `test/${name}.test.ts`);
    cpSync(join(root, 'test'), join(copy, 'test'), {recursive: true, filter: (from) => !from.endsWith('/snapshots')});
    // No configuration: these need none.
    const run = () =>
      spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...tests], {
        cwd: copy,
        encoding: 'utf8',
        env: {...process.env, VITEST: undefined},
      });
    const begun = run();
    expect([begun.status, begun.stdout]).toEqual([0, expect.stringContaining('3 passed')]);
    const status = join(copy, 'src/localization/locale-status.json');
    writeFileSync(status, inCopy('src/localization/locale-status.json').replace(/("eo".*)"partial"/, '$1"complete"'));
    const complete = run();
    writeFileSync(status, inCopy('src/localization/locale-status.json').replace(/("eo".*)"complete"/, '$1"partial"'));
    expect([complete.status, complete.stderr]).toEqual([1, expect.stringContaining('test/localization/rules.ts')]);
  });

  it.each([
    [[added], 'Esperanto (eo) is there already: see xliff/eo.xlf'],
    [['fr'], 'French (fr) is there already'],
    [['en'], 'English (en) is there already'],
    [['pt_BR'], '"pt_BR" is no BCP 47 language tag'],
    [['PT-br'], '"PT-br" is written pt-BR'],
    [['xx'], '"xx" is no language that is known here'],
    [[], 'Give one language tag'],
  ])('refuses %j', (given, why) => {
    const before = inCopy('lit-localize.json');
    const {status, stderr} = spawnSync(process.execPath, ['scripts/add-locale.mjs', ...given], {cwd: copy, encoding: 'utf8'});
    expect([status, stderr]).toEqual([1, expect.stringContaining(why)]);
    expect(inCopy('lit-localize.json')).toBe(before);
  });
});

/** The first table of a language's glossary. */
const coreTerms = (locale: string) => {
  const [, core] = readFileSync(join(root, `xliff/glossary/${locale}.md`), 'utf8').split('\n## ');
  return new Map([...core!.matchAll(/^\| (?!English \|)(.+?) \| (.+) \|$/gm)].map(([, english, translation]) => [english!, translation!]));
};

describe('loadMessages', () => {
  it('gives the texts in the nearest available locale, and refuses others by name', async () => {
    const french = await loadMessages('fr_CA');
    expect(french('Before your massage')).toBe('Avant votre massage');
    expect((await loadMessages('en-GB'))('Before your massage')).toBe('Before your massage');
    expect(availableLocales).toEqual(['en', ...Object.keys(statuses)]);
    await expect(loadMessages('tlh')).rejects.toThrow(/"tlh".*en, fr/);
  });
});

describe.each(completeLocales)('%s', (locale) => {
  const messages = messagesOf(locale).map(({id, source, target = ''}) => ({
    id,
    source,
    target,
    search: searchWords.has(source),
    label: labels.has(source),
  }));
  const shown = ({id, source, target}: Used) => `${id} ${source} → ${target}`;

  it('is known to all that looks at languages', () => {
    const text = (file: string) => readFileSync(join(root, file), 'utf8');
    const shown = Object.values(states).flatMap((all) => all.map(({html}) => html));
    const known = {
      [`xliff/glossary/${locale}.md`]: existsSync(join(root, `xliff/glossary/${locale}.md`)),
      'test/localization/rules.ts': locale in rules,
      'test/localization/reading.ts': locale in limits,
      'test/localization/formats.browser.test.ts': text('test/localization/formats.browser.test.ts').includes(`  ['${locale}', `),
      'test/knowledge/search-phrases-languages.ts': (spoken[locale]?.length ?? 0) > 10,
      'test/visual/states.ts': ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'].every((tag) =>
        shown.some((html) => html.startsWith(`<${tag} `) && html.includes(` lang="${locale}"`)),
      ),
    };
    expect(
      Object.entries(known).flatMap(([file, is]) => (is ? [] : [file])),
      `${locale} is complete in locale-status.json. Files that have to know of it`,
    ).toEqual([]);
  });

  it('has a translation for every message', () => {
    expect(messages.length).toBeGreaterThan(300);
    expect(messages.filter(({target}) => !target.trim()).map(shown)).toEqual([]);
  });

  it('says the classes, the phrases and the core terms as its glossary does, which has those of all others', () => {
    const terms = coreTerms(locale);
    expect(terms.size).toBeGreaterThan(90);
    for (const text of [...Object.values(classTerms), ...Object.values(phrases)]) expect([...terms.keys()]).toContain(text(english));
    expect([...terms.keys()]).toEqual([...coreTerms(completeLocales[0]!).keys()]);
    const said = new Map(messages.map(({source, target}) => [source, target]));
    expect(
      [...terms].filter(([source, target]) => said.get(source) !== target),
      `in xliff/glossary/${locale}.md`,
    ).toEqual([]);
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
    const isAccepted = (check: string, {id, target}: Used) =>
      Object.values(accepted[locale]?.[check] ?? {}).some((ids) => ids[id] === hashOf(target));
    expect(
      found
        .filter(({message, fault: [check]}) => !isAccepted(check, message))
        .map(({message, fault: [check, wrong]}) => `${check} (${hashOf(message.target)}): ${wrong}\n${shown(message)}`),
    ).toEqual([]);
  });

  it('accepts nothing that is gone or has changed, and nothing without a reason', () => {
    const needed = new Set(
      messages.flatMap((message) => faultsOf(message, locale).map(([check]) => `${check} ${message.id} ${hashOf(message.target)}`)),
    );
    const groups = Object.entries(accepted[locale] ?? {}).flatMap(([check, reasons]) =>
      Object.entries(reasons).map(([why, ids]) => ({why, entries: Object.entries(ids).map(([id, hash]) => `${check} ${id} ${hash}`)})),
    );
    const recorded = groups.flatMap(({entries}) => entries);
    expect(recorded.filter((each) => !needed.has(each))).toEqual([]);
    expect(recorded).toHaveLength(new Set(recorded).size);
    expect(groups.filter(({why, entries}) => !/\p{L}+ .*\.$/u.test(why) || entries.length === 0)).toEqual([]);
  });
});

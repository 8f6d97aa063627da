import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {knowledgeProblems} from '../../src/knowledge/check.js';
import type {KnowledgeFile} from '../../src/knowledge/file.js';
import * as knowledge from '../../src/knowledge/index.js';
import type {Msg, Text} from '../../src/knowledge/model.js';
import {locales} from '../../src/localization/locales.js';
import {translationsOf} from '../messages.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as unknown;
const names = ['en', ...Object.keys(locales)];
const lists = [
  'conditions',
  'techniques',
  'indications',
  'aftercare',
  'sideEffects',
  'frequencies',
  'preparations',
  'therapistChecks',
  'statements',
] as const;

/** Every text of a record beside what the file has in its place. */
function pairs(record: unknown, rendered: unknown, path: string): {path: string; text: Text; rendered: unknown}[] {
  if (typeof record === 'function') return [{path, text: record as Text, rendered}];
  if (typeof record !== 'object' || record === null) {
    expect(rendered, path).toBe(record);
    return [];
  }
  expect(Object.keys(rendered as object), path).toEqual(Object.keys(record));
  return Object.entries(record).flatMap(([name, part]) => pairs(part, (rendered as Record<string, unknown>)[name], `${path}/${name}`));
}
const english = (text: Text) => text(((template: string) => template) as Msg);

describe('knowledge files', () => {
  it('exist for every locale and no other, each with its page for review', () => {
    expect(readdirSync(new URL('dist/knowledge', root)).sort()).toEqual(
      names.flatMap((locale) => [`${locale}.json`, `review.${locale}.html`]).sort(),
    );
  });

  it('come from the package by name', () => {
    const script = `
      import {createRequire} from 'node:module';
      const require = createRequire(process.cwd() + '/x.js');
      const file = require('massage-elements/knowledge.json');
      console.log(JSON.stringify([file.locale, require('massage-elements/knowledge/${names[1]!}.json').locale,
        require('massage-elements/schema/knowledge.schema.json').$id, require('massage-elements/schema/profile.schema.json').$id]));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {cwd: fileURLToPath(root), encoding: 'utf8'});
    expect(JSON.parse(output)).toEqual(['en', names[1], 'knowledge.schema.json', 'profile.schema.json']);
  });
});

describe.each(names)('knowledge/%s.json', (locale) => {
  const file = read(`dist/knowledge/${locale}.json`) as KnowledgeFile;

  it('keeps the published schema, which it names', () => {
    const schema = read('schema/knowledge.schema.json') as object;
    expect(JSON.parse(readFileSync(new URL(file.$schema!, new URL(`dist/knowledge/${locale}.json`, root)), 'utf8'))).toEqual(schema);
    const validate = new Ajv2020({strictTypes: false, formats: {date: true}}).compile(schema);
    validate(file);
    expect(validate.errors).toBeNull();
  });

  it('has nothing wrong for the command line, and nothing milder', () => expect(knowledgeProblems(file)).toEqual([]));

  it('says what it is, for what, and how far it has been reviewed', () => {
    expect(file).toMatchObject({
      contentVersion: knowledge.contentVersion,
      contentReviewed: knowledge.contentReviewed,
      contentReviewDue: knowledge.contentReviewDue,
      locale,
      dir: locale === 'ar' ? 'rtl' : 'ltr',
      review: {
        status: 'not reviewed by a clinician',
        translation: locale === 'en' ? 'source' : locales[locale as keyof typeof locales].status.reviewed,
      },
    });
    if (locale === 'en') expect(file.intendedPurpose).toMatch(/does not assess, diagnose or clear anyone/);
    expect(Object.keys(file.contraindications)).toEqual(knowledge.contraindications);
    expect(Object.keys(file.labels.categories)).toEqual(knowledge.categories);
  });

  it('holds every record and every source, in order, with every field', () => {
    expect(file.sources).toEqual(knowledge.sources);
    for (const list of lists) expect(file[list].map(({id}) => id)).toEqual(knowledge[list].map(({id}) => id));
  });

  it('renders every text in its language, or the whole record in English and says so', () => {
    const translations = locale === 'en' ? undefined : translationsOf(locale);
    const untranslated: string[] = [];
    for (const list of lists) {
      knowledge[list].forEach((record, index) => {
        const texts = pairs(record, file[list][index], `${list}/${record.id}`);
        expect(texts.length, record.id).toBeGreaterThan(0);
        const whole = translations && texts.every(({text}) => translations.get(english(text)) !== undefined);
        if (!whole && locale !== 'en') untranslated.push(`${list}/${record.id}`);
        for (const {path, text, rendered} of texts) expect(rendered, path).toBe(whole ? translations.get(english(text)) : english(text));
      });
    }
    expect(file.fallbacks.filter((name) => lists.some((list) => name.startsWith(`${list}/`)))).toEqual(untranslated);
  });

  it('falls back to English nowhere when the translation is complete', () => {
    if (locale === 'en' || locales[locale as keyof typeof locales].status.coverage === 'complete') expect(file.fallbacks).toEqual([]);
  });
});

describe('CONTENT-CHANGELOG.md', () => {
  const text = readFileSync(new URL('CONTENT-CHANGELOG.md', root), 'utf8');
  const [, version, day, entry = ''] = /^## (\S+) \((\S+)\)\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(text) ?? [];

  it('begins with the version of the content, of no earlier day than its last check', () => {
    expect(version).toBe(knowledge.contentVersion);
    expect(Date.parse(day!)).toBeGreaterThanOrEqual(Date.parse(knowledge.contentReviewed));
  });

  it('counts what there is', () => {
    const {conditions, techniques} = knowledge;
    const picked = conditions.filter(({category}) => category !== 'red-flags');
    const followUps = conditions.flatMap(({followUps: all = []}) => all);
    const byClass = (wanted: string) => picked.filter(({contraindication}) => contraindication === wanted).length;
    const kind = (wanted: string) => techniques.filter((technique) => technique.kind === wanted).length;
    const counts = {
      'Conditions, medicines and states': picked.length,
      'of these total contraindications': byClass('absolute'),
      'only with a doctor’s clearance': byClass('clearance'),
      'local contraindications': byClass('local'),
      precautions: byClass('precaution'),
      emergencies: byClass('emergency'),
      'Warning signs': conditions.length - picked.length,
      'Follow-up questions': followUps.length,
      'Answers to them': followUps.flatMap(({answers}) => answers).length,
      'Records where sources disagree': conditions.filter(({disagreement}) => disagreement).length,
      'Records with a caution of our own': conditions.filter(({ownCaution}) => ownCaution).length,
      'Massage styles': kind('modality'),
      'Hand movements': kind('stroke'),
      'Things added to massage': kind('adjunct'),
      'Reasons why people come': knowledge.indications.length,
      'Pieces of aftercare': knowledge.aftercare.length,
      'Side effects': knowledge.sideEffects.length,
      'How often to come': knowledge.frequencies.length,
      'Preparations and first visit': knowledge.preparations.length,
      'Checks when choosing a therapist': knowledge.therapistChecks.length,
      'General statements': knowledge.statements.length,
      Sources: Object.keys(knowledge.sources).length,
    };
    const written = Object.fromEntries(
      [...entry.matchAll(/^\| (.+?) +\| +(\d+) +\|$/gm)].map(([, name, count]) => [name!.trim(), Number(count)]),
    );
    expect(written).toEqual(counts);
  });
});

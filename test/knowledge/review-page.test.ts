import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {reviewBody, reviewPage} from '../../scripts/review-page.mjs';
import {knowledgeFile, type KnowledgeFile} from '../../src/knowledge/file.js';
import {Language} from '../../src/localization/localizer.js';
import {locales} from '../../src/localization/locales.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
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
const empty = new Set(['meta', 'input', 'br', 'hr', 'link', 'img']);
const decode = (text: string) => text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({amp: '&', lt: '<', gt: '>', quot: '"'})[name]!);

/** Tags that are not closed where they should be. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, end, name = ''] of html.replace(/<style>[\s\S]*?<\/style>/g, '').matchAll(/<(\/)?([a-z][a-z0-9]*)[^>]*>/g)) {
    if (!end && !empty.has(name)) open.push(name);
    else if (end && open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}
const idsOf = (html: string) => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
const headingsOf = (html: string) => [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
/** The part of the page that is about one record. */
const partOf = (html: string, list: string, id: string) => {
  const from = html.indexOf(`id="${list}-${id}"`);
  return html.slice(from, html.indexOf(list === 'conditions' || list === 'techniques' ? '</article>' : '</tr>', from));
};
const english = knowledgeFile(new Language('en', 'en', undefined, undefined));

describe.each(['en', ...Object.keys(locales)])('review.%s.html', (locale) => {
  const html = read(`dist/knowledge/review.${locale}.html`);
  const file = JSON.parse(read(`dist/knowledge/${locale}.json`)) as KnowledgeFile;
  const ids = idsOf(html);

  it('is a document that loads nothing and runs nothing', () => {
    expect(html.slice(0, 40)).toMatch(/^<!doctype html>\n<html lang="\w+">/);
    expect(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1]).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(html.match(/<script|<link|<img|\son\w+=|\sstyle=|url\(|@import/gi)).toBeNull();
    expect(html.match(/undefined|\[object|NaN|Invalid Date/g)).toBeNull();
    expect(unbalanced(html)).toEqual([]);
  });

  it('has headings in order, and no id twice', () => {
    const levels = headingsOf(html);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0), `heading ${index}`).toBeLessThanOrEqual(1));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('leads to every part from its table of contents, and nowhere in vain', () => {
    const nav = /<nav[\s\S]*?<\/nav>/.exec(html)![0];
    expect(
      [...html.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id).filter((id) => id !== 'contents' && !nav.includes(`href="#${id}"`)),
    ).toEqual([]);
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id!);
    const known = new Set(ids);
    expect(targets.filter((id) => !known.has(id))).toEqual([]);
  });

  it('shows every record once, with a line to sign', () => {
    for (const list of lists) {
      for (const {id} of file[list]) {
        const part = partOf(html, list, id);
        expect(part, id).toContain(`<code>${id}</code>`);
        expect(part, id).toContain(`name="${list}-${id}-agree"`);
        expect(part, id).toContain(`name="${list}-${id}-text"`);
        if (list === 'conditions' || list === 'techniques') expect(part, id).toMatch(/-name"[\s\S]*-role"[\s\S]*-date"/);
      }
    }
  });

  it('shows everything that a condition says', () => {
    for (const condition of file.conditions) {
      const part = decode(partOf(html, 'conditions', condition.id).replace(/<[^>]*>/g, ''));
      const {term, phrase} = file.contraindications[condition.contraindication];
      const {name, reason, advice, until, instead, ask, disagreement, hint, synonyms} = condition;
      for (const text of [term, phrase, name, reason, advice, until, instead, ask, disagreement, hint, synonyms])
        if (text) expect(part, condition.id).toContain(text);
      for (const {question, answers} of condition.followUps ?? []) {
        expect(part, condition.id).toContain(question);
        for (const answer of answers) {
          expect(part, condition.id).toContain(answer.label);
          expect(part, condition.id).toContain(file.contraindications[answer.contraindication].term);
          if (answer.advice) expect(part, condition.id).toContain(answer.advice);
          for (const target of answer.handsOverTo ?? [])
            expect(part, condition.id).toContain(file.conditions.find(({id}) => id === target)!.name);
        }
      }
      for (const id of condition.sources) {
        const {title, url, year} = file.sources[id]!;
        expect(part, id).toContain(title);
        if (year) expect(part, id).toContain(year);
        if (url) expect(part, id).toContain(url);
      }
    }
  });

  it('lists every source once', () => {
    const list = html.slice(html.indexOf('<h2 id="sources"'));
    expect(idsOf(list).filter((id) => id.startsWith('sources-'))).toEqual(Object.keys(file.sources).map((id) => `sources-${id}`));
    const text = decode(list.replace(/<[^>]*>/g, ''));
    for (const {title, publisher, url} of Object.values(file.sources))
      for (const part of [title, publisher, url]) if (part) expect(text).toContain(part);
  });
});

describe('reviewPage', () => {
  it('says how an answer counts: milder ones marked, “not sure” as cautious as it is', () => {
    const part = (id: string) =>
      decode(
        partOf(reviewPage(english), 'conditions', id)
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' '),
      );
    expect(part('deep-vein-thrombosis')).toContain(
      'None of these: danger ruled out, the other questions decide I’m not sure: Total contraindication',
    );
    expect(part('deep-vein-thrombosis')).toMatch(/agreed-under-6-months Relative contraindication: physician clearance milder/);
    expect(part('deep-vein-thrombosis')).toMatch(/first-treatment Total contraindication (?!milder)/);
    const unsure = english.conditions.find(({followUps}) => followUps?.some(({notSure}) => notSure?.contraindication === 'emergency'))!;
    expect(part(unsure.id)).toContain('I’m not sure: Emergency');
  });

  it('shows markup in a changed file as text', () => {
    const evil = '<img src=x onerror=alert(1)>"&';
    const [first, ...rest] = english.conditions;
    const html = reviewPage({...english, conditions: [{...first!, name: evil, reason: evil}, ...rest]});
    // The page is long: a failure shall not print it.
    expect([html.includes('<img'), html.includes('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;')]).toEqual([false, true]);
  });

  it('names a clinician who has reviewed it, and marks what is in another language', () => {
    const html = reviewPage({
      ...english,
      locale: 'de',
      review: {status: 'reviewed by a clinician', by: 'Dr A', date: '2026-12-01', translation: 'human'},
      fallbacks: [`conditions/${english.conditions[0]!.id}`],
    });
    const parts = [
      'Reviewed by Dr A, December 1, 2026',
      '<html lang="en">',
      `<span lang="de">${english.conditions[1]!.name}</span>`,
      `<h3 id="conditions-${english.conditions[0]!.id}">${english.conditions[0]!.name}</h3>`,
      'German (de)',
    ];
    expect(parts.filter((part) => !html.includes(part))).toEqual([]);
  });

  it('gives one category alone, with its sources', () => {
    const html = reviewBody(english, 'renal');
    const records = english.conditions.filter(({category}) => category === 'renal');
    expect(idsOf(html).filter((id) => id.startsWith('conditions-'))).toEqual(records.map(({id}) => `conditions-${id}`));
    const known = new Set(idsOf(html));
    expect([...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id!).filter((id) => !known.has(id))).toEqual([]);
    expect(unbalanced(html)).toEqual([]);
  });
});

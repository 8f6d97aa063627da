import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {availableLocales} from '../../src/localization/index.js';
import {fill, plural} from '../../src/localization/plural.js';
import {pseudo, pseudoLocales, pseudoMessages} from '../../stories/support/pseudo-locales.js';
import {messagesOf} from '../messages.js';

const messages = messagesOf('fr');

describe('a pseudo-language', () => {
  it('keeps places and plural forms', () => {
    const shown = pseudo('one: Show {n} more | other: Show {n} more', 'en-XA');
    expect(plural(shown, 1, 'en-XA')).toMatch(/^\[Šĥóŵ 1 ḿóŕé .*\]$/);
    expect(plural(shown, 5, 'ar-XB')).toContain('5');
    expect(fill(pseudo('until {date}', 'en-XA'), {date: 'May 1'})).toContain('May 1');
    expect(pseudo('{name} ({n})', 'en-XA')).toBe('{name} ({n})');
    expect(pseudo('until {date}', 'ar-XB')).toBe('\u200Funtil {date}\u200F');
  });

  it('is 40 % longer, over all messages, and readable', () => {
    const sum = (texts: readonly string[]) => texts.reduce((total, text) => total + text.length, 0);
    const longer = pseudoMessages(messages, 'en-XA').texts;
    const factor = sum(longer) / sum(messages.map(({source}) => source));
    expect(factor).toBeGreaterThan(1.38);
    expect(factor).toBeLessThan(1.55);
    expect(longer[0]!.normalize('NFD').replace(/\p{M}/gu, '')).toContain('from {date}');
    for (const [at, {source}] of messages.entries())
      expect((longer[at]!.match(/\{\w+\}/g) ?? []).sort()).toEqual((source.match(/\{\w+\}/g) ?? []).sort());
  });

  it('is shipped to nobody', () => {
    for (const locale of Object.keys(pseudoLocales)) {
      expect(availableLocales).not.toContain(locale);
      const shipped = readdirSync(new URL('../../src/', import.meta.url), {recursive: true, encoding: 'utf8'}).filter((file) =>
        /\.(ts|json)$/.test(file),
      );
      expect(shipped.filter((file) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8').includes(locale))).toEqual([]);
    }
  });
});

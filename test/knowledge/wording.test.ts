import {describe, expect, it} from 'vitest';
import {messagesOf, targetLocales} from '../messages.js';

/**
 * Claims and verdicts that no text may make. A text that refuses such a claim ("there is no good evidence that …") is
 * let through by naming it in `refusals`. What translations may claim is held against English by test/localization/checks.ts.
 */
const english: readonly RegExp[] = [
  /\b(flush|release|remove|clear)(es|s|ing)?\b[^.]*\b(toxin|lactic|waste)/i,
  /\bdetox/i,
  /\bbreak(s|ing)? (up|down) [^.]*\b(adhesion|scar)/i,
  /\bboost(s|ing)? [^.]*\bimmun/i,
  /\blower(s|ing)? [^.]*\bcortisol/i,
  /\bcures?\b/i,
  /\brealign/i,
  /\b(massage|treatment|it|this) is (always |completely |totally )?safe\b/i,
  /\byou are (cleared|fit|healthy|diagnosed)\b/i,
  /\bsuitable for you\b/i,
  /\bno pain,? no gain\b/i,
  /\b(improves?|boosts?) [^.]*\b(performance|strength)\b/i,
  /\bstop taking\b/i,
];
/** A text that reports a claim in order to refuse it says so with one of these. */
const refusals =
  /\byou may hear\b|\bno (good )?(evidence|proof|study)|\bnot (been )?(shown|proven|proved)|\bpromises?\b|\bdoes not\b|\bcannot\b|\bunproven\b|\bno (gain|clear)|\bbelie(f|ve)/i;

describe('wording', () => {
  const sources = messagesOf(targetLocales[0]!).map(({source}) => source);

  it('never claims in English what the evidence does not hold', () => {
    expect(sources.filter((text) => english.some((claim) => claim.test(text)) && !refusals.test(text))).toEqual([]);
  });

  it('says neither safe, cleared, suitable nor diagnosed of a visitor', () => {
    expect(
      sources.filter((text) =>
        /\b(you|your body) (are|is|seem|look)s? (safe|cleared|suitable|diagnosed)|safe (for you|to (have|get|book))/i.test(text),
      ),
    ).toEqual([]);
  });

  it('has no exclamation marks', () => {
    expect(sources.filter((text) => text.includes('!'))).toEqual([]);
  });
});

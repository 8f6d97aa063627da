import fc from 'fast-check';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {toText} from '../../src/documents/sheet.js';
import {checkerSheet} from '../../src/elements/contraindication-checker/summary.js';
import {conditions} from '../../src/knowledge/conditions/index.js';
import {phrases} from '../../src/knowledge/labels.js';
import type {Category, Selection} from '../../src/knowledge/model.js';
import {conditionOf, screen} from '../../src/knowledge/screen.js';
import {Language} from '../../src/localization/localizer.js';
import {anySelection, everyAnswering} from '../knowledge/every-selection.js';

const language = new Language('en', 'en-CA', undefined, undefined);

describe('the list that a visitor takes along', () => {
  afterEach(() => vi.useRealTimers());

  it('says on which day it was made, and what it is for', () => {
    vi.useFakeTimers({now: new Date(2026, 10, 29, 23, 30), toFake: ['Date']});
    const {intro, footer} = checkerSheet(screen({}), {}, language, {clinicName: 'Riverbend', phone: '780-555-0100'}, [], '911', []);
    expect(intro).toEqual(['Riverbend', '780-555-0100', 'November 29, 2026', 'Tell your therapist what has changed since this date.']);
    expect(footer[0]).toContain('It does not assess, diagnose or clear anyone');
    expect(footer[1]).toContain('not yet reviewed by a clinician');
  });

  it('has an emergency first, marked, with the number to call', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const screening = screen(selection);
        const [first, ...others] = checkerSheet(screening, selection, language, {}, [], '911', []).sections;
        expect(first?.urgent ?? false).toBe(screening.contraindication === 'emergency');
        if (first?.urgent) expect(first.heading).toBe('Get help now: 911');
        expect(others.some(({urgent}) => urgent)).toBe(false);
      }),
    );
  });

  it('says once, after all that was found, not to change a medicine without the doctor, and only with a medicine', () => {
    const care = 'Talk with your doctor before you change anything about your medicine.';
    const without = ['asthma', 'fracture', 'diabetes'] as const;
    const medicines = conditions.filter(({category}) => category === 'medicines').map(({id}) => id);
    const sheetOf = (ids: readonly string[], unanswered: readonly Category[] = []) => {
      const selection = Object.fromEntries(ids.map((id) => [id, true as const]));
      return toText(checkerSheet(screen(selection), selection, language, {}, [], '911', unanswered));
    };
    expect(medicines).toHaveLength(22);
    for (const id of medicines) expect([id, sheetOf([id]).split(care)]).toEqual([id, [expect.anything(), expect.anything()]]);
    const all = sheetOf([...without, ...medicines], ['skin']);
    expect(all.split(care)).toHaveLength(2);
    expect(all.indexOf(care)).toBeGreaterThan(all.lastIndexOf('Last checked November 22, 2026, next check'));
    expect(all.indexOf(care)).toBeLessThan(all.indexOf('NOT ANSWERED'));
    expect(sheetOf(without)).not.toContain(care);
    expect(sheetOf([])).not.toContain(care);
  });

  it('says that questions are open only where some are', () => {
    const open = 'Not all questions are answered, so we take the careful reading.';
    const lines = (selection: Selection) =>
      checkerSheet(screen(selection), selection, language, {}, [], '911', []).sections.flatMap(({items}) =>
        items.flatMap((item) => item.lines),
      );
    expect(lines({'hay-fever-blocked-nose': true})).toContain(open);
    expect(lines({'hay-fever-blocked-nose': {signs: 'none'}})).not.toContain(open);
    fc.assert(
      fc.property(anySelection, (selection) => {
        // What was handed over is unanswered.
        fc.pre(screen(selection).findings.every(({condition}) => condition in selection));
        const all = lines(selection);
        if (!all.some((line) => line.endsWith('Not answered.'))) expect(all).not.toContain(open);
      }),
      {numRuns: 300},
    );
  });

  it('hands nothing of an emergency to the therapist', () => {
    for (const condition of conditions.filter(({ask}) => ask)) {
      for (const answers of everyAnswering(condition)) {
        const {findings} = screen({[condition.id]: answers});
        const own = findings.filter((finding) => finding.condition === condition.id);
        const [first] = checkerSheet(
          {contraindication: 'none', findings: own},
          {[condition.id]: answers},
          language,
          {},
          [],
          '911',
          [],
        ).sections;
        const asks = first!.items.some(({lines}) => lines.includes(language.text(condition.ask!)));
        if (asks !== (own[0]!.contraindication !== 'emergency')) expect.fail(`${condition.id} ${JSON.stringify(answers)}`);
      }
    }
  });

  it('names in one line what nobody answered, so that “no special advice” is not said of it', () => {
    const sheet = (unanswered: readonly Category[]) => checkerSheet(screen({}), {}, language, {}, [], '911', unanswered).sections;
    expect(sheet(['skin', 'circulation'])).toEqual([
      {heading: 'To talk about', items: [{lines: ['No special advice here. Still tell your therapist about your health.']}]},
      {heading: 'Not answered', items: [{lines: ['Skin; Heart, blood and circulation']}]},
    ]);
    expect(sheet([])).toHaveLength(1);
  });

  it('has everything that was found, each under its class, and says of each open question that it is not answered', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const {findings} = screen(selection);
        const {sections} = checkerSheet({contraindication: 'none', findings}, selection, language, {}, [], '911', []);
        for (const {condition: id, contraindication} of findings) {
          const condition = conditionOf(id);
          const phrase = language.text(phrases[contraindication]);
          const item = sections
            .find(({heading}) => heading.startsWith(phrase))
            ?.items.find(({heading}) => heading === language.text(condition.name));
          const given = selection[id];
          const open = (condition.followUps ?? []).filter((followUp) => typeof given !== 'object' || given[followUp.id] === undefined);
          expect(item, id).toBeDefined();
          expect(item?.lines).toEqual(expect.arrayContaining(open.map(({question}) => `${language.text(question)} Not answered.`)));
        }
      }),
    );
  });
});

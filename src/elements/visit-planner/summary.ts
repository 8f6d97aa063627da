import type {Sheet, SheetItem, SheetSection} from '../../documents/sheet.js';
import type {ClinicProfile} from '../../internal/clinic.js';
import {clinicTextIn} from '../../internal/clinic-text.js';
import type {Day} from '../../internal/day.js';
import {carePhaseNames, evidenceNames, frequencyGoalNames} from '../../knowledge/labels.js';
import type {CarePhase, Preparation, SourceId, TherapistCheck, Text, VisitGoal} from '../../knowledge/model.js';
import {frequenciesFor} from '../../knowledge/visits/frequencies-for.js';
import {preparations} from '../../knowledge/visits/preparation.js';
import {therapistChecks} from '../../knowledge/visits/choosing.js';
import {visitSources} from '../../knowledge/sources/visits.js';
import type {Language} from '../../localization/localizer.js';
import {fromClinic, houseHeadings, priceLine, type House} from '../clinic-words.js';
import {stopMeaning, stopPhrase, type stopOf} from '../screening-notice.js';
import {sheetFooter} from '../sheet-footer.js';
import {sourceLine} from '../source-list.js';
import {backedName, backingOf, lineText, rowsOf} from './rows.js';
import {datesText, daysOf, leadOf, scheduleOf, stopText} from './schedule.js';

/** The headings, shared by page and print. */
export const headings = {
  plan: (msg) => msg('Plan your visits'),
  before: (msg) => msg('Before your first visit'),
  first: (msg) => msg('Your first visit, step by step'),
  between: (msg) => msg('How often to come'),
  checklist: (msg) => msg('Checklist for choosing a therapist'),
  weeks: (msg) => msg('Suggested weeks'),
  everyone: (msg) => msg('For everyone'),
} as const satisfies Record<string, Text>;

/** The groups of what to do before a visit. */
export const preparationNames = {
  before: (msg) => msg('Before you come'),
  bring: (msg) => msg('Bring along'),
  tell: (msg) => msg('Tell us'),
  'good-to-know': (msg) => msg('Good to know'),
} as const satisfies Partial<Record<Preparation['kind'], Text>>;

/** The groups of the checklist. Warnings are not ticked. */
export const checkNames: Readonly<Record<TherapistCheck['kind'], Text>> = {
  check: (msg) => msg('Check'),
  ask: (msg) => msg('Ask'),
  warning: (msg) => msg('Choose someone else if'),
};

/** What the answer is not. */
export const noPromise: Text = (msg) => msg('This is what sources say. It is no promise that it helps. You and your therapist decide.');

/** What the weeks are. */
export const onlyTheStart: Text = (msg) => msg('This shows the start only, as an example.');

/** In the place of an answer where the phase decides and is not known. */
export const phaseDecides: Text = (msg) => msg('How often depends on how things are now. Not sure? Ask your therapist.');

/** What holds for everyone. */
export const general = frequenciesFor();

/** What the visitor has entered. */
export interface Plan {
  readonly goal: VisitGoal | undefined;
  readonly phase: CarePhase | undefined;
  readonly start: Day | undefined;
  readonly ticks: ReadonlySet<TherapistCheck['id']>;
  /** What cannot wait, by a checker: then no weeks are suggested. */
  readonly stop: ReturnType<typeof stopOf>;
}

/** Goal and phase in words. */
export function chosenText({goal, phase}: Pick<Plan, 'goal' | 'phase'>, language: Language): string {
  return [goal && frequencyGoalNames[goal], phase && carePhaseNames[phase]]
    .flatMap((name) => (name ? language.text(name) : []))
    .join(' · ');
}

function frame(language: Language, clinic: ClinicProfile): Pick<Sheet, 'lang' | 'dir' | 'intro' | 'footer'> {
  return {
    lang: language.locale,
    dir: language.dir,
    intro: [
      [language.isolate(clinic.clinicName), language.isolate(clinic.phone), language.date(new Date(), 'medium')]
        .filter(Boolean)
        .join(' · '),
    ],
    footer: sheetFooter(language, clinic),
  };
}

const withReason = ({text, reason}: Preparation, language: Language) =>
  [text, reason].flatMap((part) => (part ? language.text(part) : [])).join(' ');

function prepare(language: Language): SheetSection {
  return {
    heading: language.text(headings.before),
    items: (Object.keys(preparationNames) as (keyof typeof preparationNames)[]).map((kind) => ({
      heading: language.text(preparationNames[kind]),
      lines: preparations.filter((each) => each.kind === kind).map((each) => withReason(each, language.whole(each))),
    })),
  };
}

function checklist(ticks: Plan['ticks'], language: Language): SheetItem[] {
  return (Object.keys(checkNames) as TherapistCheck['kind'][]).map((kind) => ({
    heading: language.text(checkNames[kind]),
    lines: therapistChecks
      .filter((check) => check.kind === kind)
      .map((check) => {
        const box = kind === 'warning' ? '–' : ticks.has(check.id) ? '☑' : '☐';
        return `${box} ${language.whole(check).text(check.text)}`;
      }),
  }));
}

function often({goal, phase, start, stop}: Plan, language: Language): SheetSection[] {
  const chosen = chosenText({goal, phase}, language);
  const rows = rowsOf(goal, phase, language);
  const sourcesOf = (ids: readonly SourceId[], own: Language) =>
    `${own.msg('Sources')}: ${ids.map((id) => sourceLine(id, own, visitSources)).join('; ')}`;
  const answer: SheetSection = {
    heading: [language.text(headings.between), chosen].filter(Boolean).join(': '),
    items:
      rows.length === 0
        ? [{lines: [language.text(phaseDecides)]}]
        : [
            {lines: [language.text(noPromise)]},
            ...rows.map(({names, short, lines}): SheetItem => ({
              heading: names.map((name) => language.text(name)).join(' · '),
              lines: [...(short ? [short] : []), ...lines.map(lineText)],
            })),
            {
              heading: language.text(backedName),
              lines: backingOf(goal, phase).flatMap(({evidence, sources}) => [
                language.text(evidenceNames[evidence]),
                sourcesOf(sources, language),
              ]),
            },
          ],
  };
  const everyone: SheetSection = {
    heading: chosen ? language.text(headings.everyone) : language.text(headings.between),
    items: general.map((frequency): SheetItem => {
      const own = language.whole(frequency);
      return {
        heading: own.text(frequency.text),
        lines: [
          ...(frequency.reason ? [own.text(frequency.reason)] : []),
          own.text(evidenceNames[frequency.evidence]),
          sourcesOf(frequency.sources, own),
        ],
      };
    }),
  };
  return [...(chosen ? [answer, ...(stop ? [] : weeks({goal, phase, start}, language))] : []), everyone];
}

function weeks({goal, phase, start}: Pick<Plan, 'goal' | 'phase' | 'start'>, language: Language): SheetSection[] {
  const interval = leadOf(goal, phase)?.weeksBetween;
  if (!interval) return [];
  const schedule = scheduleOf(interval);
  const lines = schedule.stops.map((stop, index) =>
    [stopText(schedule, index, language), start ? datesText(daysOf(stop, start), language) : ''].filter(Boolean).join(', '),
  );
  return [{heading: language.text(headings.weeks), items: [{lines}, {lines: [language.text(onlyTheStart)]}]}];
}

/** What the clinic itself says: what it costs and what holds for everyone. */
function house({prices, policies}: House, language: Language, clinic: ClinicProfile): SheetSection[] {
  const said = (heading: Text, lines: readonly string[]): SheetSection[] =>
    lines.length > 0 ? [{heading: language.text(heading), items: [{heading: fromClinic(clinic, language), lines}]}] : [];
  return [
    ...said(
      houseHeadings.prices,
      prices.map((price) => priceLine(price, language)),
    ),
    ...said(
      houseHeadings.policies,
      policies.map(({text}) => clinicTextIn(text, language.tag)),
    ),
  ];
}

/** What cannot wait, before all else. */
function first(stop: Plan['stop'], language: Language, emergencyPhone: string): SheetSection[] {
  if (!stop) return [];
  const heading = [stopPhrase(stop, language), language.isolate(emergencyPhone)].filter(Boolean).join(': ');
  return [{heading, urgent: true, items: [{lines: [stopMeaning(stop, language)]}]}];
}

/**
 * All that the planner says.
 *
 * @param emergencyPhone - the number to call, empty where nobody has to be called now
 */
export function planSheet(plan: Plan, language: Language, clinic: ClinicProfile, ofHouse: House, emergencyPhone: string): Sheet {
  const steps = preparations.filter(({kind}) => kind === 'first-visit');
  return {
    ...frame(language, clinic),
    title: language.text(headings.plan),
    sections: [
      ...first(plan.stop, language, emergencyPhone),
      prepare(language),
      {heading: language.text(headings.checklist), items: checklist(plan.ticks, language)},
      {
        heading: language.text(headings.first),
        items: [{lines: steps.map((step, index) => `${language.number(index + 1)}. ${withReason(step, language.whole(step))}`)}],
      },
      ...often(plan, language),
      ...house(ofHouse, language, clinic),
    ],
  };
}

/** The checklist alone, with its ticks. */
export function checklistSheet({ticks}: Plan, language: Language, clinic: ClinicProfile): Sheet {
  return {
    ...frame(language, clinic),
    title: language.text(headings.checklist),
    sections: checklist(ticks, language).map(({heading = '', lines}) => ({heading, items: [{lines}]})),
  };
}

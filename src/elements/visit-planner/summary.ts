import type {Sheet, SheetItem, SheetSection} from '../../documents/sheet.js';
import type {ClinicProfile} from '../../internal/clinic.js';
import type {Day} from '../../internal/day.js';
import {contentVersion} from '../../knowledge/content-version.js';
import {evidenceNames, frequencyGoalNames} from '../../knowledge/labels.js';
import type {Frequency, Preparation, TherapistCheck, Text} from '../../knowledge/model.js';
import {preparations} from '../../knowledge/visits/preparation.js';
import {therapistChecks} from '../../knowledge/visits/choosing.js';
import type {Language} from '../../localization/localizer.js';
import {sourceLine} from '../source-list.js';
import {datesText, daysOf, intervalOf, intervalText, scheduleOf, stopText, type FrequencyGoal} from './schedule.js';

/** The headings, shared by page and print. */
export const headings = {
  plan: (msg) => msg('Plan your visits'),
  before: (msg) => msg('Before your first visit'),
  first: (msg) => msg('Your first visit, step by step'),
  between: (msg) => msg('How often to come'),
  checklist: (msg) => msg('Checklist for choosing a therapist'),
  weeks: (msg) => msg('Suggested weeks'),
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

/** What no source says, in the place of a number. */
export const noNumber: Text = (msg) => msg('No source gives a number of weeks for this. Agree on the times with your therapist.');

/** What the weeks are, and are not. */
export const onlyTheStart: Text = (msg) =>
  msg('This shows the start only, as an example. It is no promise. You and your therapist decide how many visits you have.');

/** What the visitor has entered. */
export interface Plan {
  readonly goal: FrequencyGoal | undefined;
  readonly start: Day | undefined;
  readonly ticks: ReadonlySet<TherapistCheck['id']>;
  /** The records shown. */
  readonly frequencies: readonly Frequency[];
}

function frame(language: Language, clinic: ClinicProfile): Pick<Sheet, 'lang' | 'dir' | 'intro' | 'footer'> {
  const {msg} = language;
  return {
    lang: language.locale,
    dir: language.dir,
    intro: [[clinic.clinicName, clinic.phone, language.date(new Date(), 'medium')].filter(Boolean).join(' · ')],
    footer: [
      msg(
        'General information to help you prepare to talk with your therapist. It does not assess, diagnose or clear anyone, and does not replace medical care.',
      ),
      clinic.review ? '' : msg('Compiled from the listed sources, not yet reviewed by a clinician.'),
      language.text((m) => m('Content version {version}.'), {version: contentVersion}),
    ].filter(Boolean),
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

function often({goal, frequencies}: Plan, language: Language): SheetSection {
  return {
    heading: goal ? `${language.text(headings.between)}: ${language.text(frequencyGoalNames[goal])}` : language.text(headings.between),
    items: frequencies.map((frequency): SheetItem => {
      const own = language.whole(frequency);
      return {
        heading: own.text(frequency.text),
        lines: [
          ...(frequency.reason ? [own.text(frequency.reason)] : []),
          own.text(evidenceNames[frequency.evidence]),
          `${own.msg('Sources')}: ${frequency.sources.map((id) => sourceLine(id, own)).join('; ')}`,
        ],
      };
    }),
  };
}

function weeks({goal, start}: Plan, language: Language): SheetSection[] {
  if (!goal) return [];
  const interval = intervalOf(goal);
  if (!interval) return [{heading: language.text(headings.weeks), items: [{lines: [language.text(noNumber)]}]}];
  const schedule = scheduleOf(interval);
  const lines = schedule.stops.map((stop, index) =>
    [stopText(schedule, index, language), start ? datesText(daysOf(stop, start), language) : ''].filter(Boolean).join(', '),
  );
  return [
    {
      heading: language.text(headings.weeks),
      items: [{heading: intervalText(interval, language), lines}, {lines: [language.text(onlyTheStart)]}],
    },
  ];
}

/** All that the planner says. */
export function planSheet(plan: Plan, language: Language, clinic: ClinicProfile): Sheet {
  const steps = preparations.filter(({kind}) => kind === 'first-visit');
  return {
    ...frame(language, clinic),
    title: language.text(headings.plan),
    sections: [
      prepare(language),
      {heading: language.text(headings.checklist), items: checklist(plan.ticks, language)},
      {
        heading: language.text(headings.first),
        items: [{lines: steps.map((step, index) => `${language.number(index + 1)}. ${withReason(step, language.whole(step))}`)}],
      },
      often(plan, language),
      ...weeks(plan, language),
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

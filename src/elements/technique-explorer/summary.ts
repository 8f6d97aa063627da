import type {Sheet, SheetItem, SheetSection} from '../../documents/sheet.js';
import type {ClinicProfile} from '../../internal/clinic.js';
import {evidenceNames, kindNames, suitabilityNames} from '../../knowledge/labels.js';
import type {Suitability, Technique, TechniqueId} from '../../knowledge/model.js';
import {techniqueSources} from '../../knowledge/sources/techniques.js';
import type {Language} from '../../localization/localizer.js';
import {sheetFooter} from '../sheet-footer.js';
import {sourceLine} from '../source-list.js';
import {kinds} from './find.js';
import type {Offered} from './offer.js';
import {
  areasOf,
  cautionsOf,
  clinicLines,
  kindLine,
  languageFor,
  lengthOf,
  noBenefit,
  pressureOf,
  reasonOf,
  sourcesOf,
  strokesOf,
} from './views.js';

type Marks = ReadonlyMap<TechniqueId, Suitability>;

function markLine(mark: Suitability | undefined, language: Language): string[] {
  if (!mark) return [];
  const line = language.text((msg) => msg('From your answers: {words}.'), {words: language.text(suitabilityNames[mark.suitability])});
  return [[line, reasonOf(mark, language)].filter(Boolean).join(' ')];
}

function practical(technique: Offered, language: Language): string[] {
  const pressure = pressureOf(technique, language);
  return [...(pressure ? [`${language.msg('Pressure')}: ${pressure}`] : []), `${language.msg('Length')}: ${lengthOf(technique, language)}`];
}

function benefitLines(technique: Offered, language: Language): string[] {
  if (technique.benefits.length === 0) return [noBenefit(technique, language)];
  return technique.benefits.map(({text, evidence}) => `${language.text(text)} (${language.text(evidenceNames[evidence])})`);
}

function frame(language: Language, clinic: ClinicProfile): Pick<Sheet, 'lang' | 'dir' | 'intro' | 'footer'> {
  return {
    lang: language.locale,
    dir: language.dir,
    intro: [language.isolate(clinic.clinicName), language.isolate(clinic.phone), language.date(new Date())].filter((line): line is string =>
      Boolean(line),
    ),
    footer: sheetFooter(language, clinic),
  };
}

/** One technique with all that its page says. */
export function techniqueSheet(technique: Offered, marks: Marks, language: Language, clinic: ClinicProfile): Sheet {
  const own = languageFor(technique, language);
  const {msg} = own;
  const strokes = strokesOf(technique, own).map(({name}) => name);
  const cautions = cautionsOf(technique, own);
  const areas = areasOf(technique, own);
  const section = (heading: string, given: readonly string[]): SheetSection[] => {
    const lines = given.filter(Boolean);
    return lines.length > 0 ? [{heading, items: [{lines}]}] : [];
  };
  return {
    ...frame(own, clinic),
    title: own.text(technique.name),
    sections: [
      ...section(msg('What it is'), [
        ...markLine(marks.get(technique.id), own),
        kindLine(technique, own),
        own.text(technique.summary),
        ...clinicLines(technique, own),
      ]),
      ...section(msg('How it feels'), [own.text(technique.feel)]),
      ...section(msg('In practice'), [
        ...practical(technique, own),
        areas && `${msg('Areas')}: ${areas}`,
        ...(strokes.length > 0 ? [`${msg('Made of')}: ${own.list(strokes)}`] : []),
      ]),
      ...section(msg('What it may help'), benefitLines(technique, own)),
      ...section(msg('What it cannot do, or is not known'), technique.limits ? [own.text(technique.limits)] : []),
      ...section(msg('Speak with us first about'), cautions),
      ...section(
        msg('Sources'),
        sourcesOf(technique).map((id) => sourceLine(id, own, techniqueSources)),
      ),
    ],
  };
}

/** Techniques in short, by kind. */
export function listSheet(shown: readonly Offered[], marks: Marks, language: Language, clinic: ClinicProfile): Sheet {
  const items = (kind: Technique['kind']): SheetItem[] =>
    shown
      .filter((technique) => technique.kind === kind)
      .map((technique) => {
        const own = languageFor(technique, language);
        return {
          heading: own.text(technique.name),
          lines: [
            ...markLine(marks.get(technique.id), own),
            own.text(technique.summary),
            ...clinicLines(technique, own),
            ...practical(technique, own),
            ...benefitLines(technique, own),
            ...(technique.limits ? [own.text(technique.limits)] : []),
          ],
        };
      });
  return {
    ...frame(language, clinic),
    title: language.msg('Massage techniques'),
    sections: kinds
      .map((kind) => ({heading: language.text(kindNames[kind]), items: items(kind)}))
      .filter((section) => section.items.length > 0),
  };
}

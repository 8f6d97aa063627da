import type {ClinicTechnique} from '../../internal/clinic-techniques.js';
import {clinicTextIn, type ClinicText} from '../../internal/clinic-text.js';
import type {Technique, Text} from '../../knowledge/model.js';
import {techniques} from '../../knowledge/techniques/index.js';

/** A technique as the explorer shows it: a record, with what the clinic says of it; or one of the clinic's own. */
export interface Offered extends Technique {
  /** Absent where the clinic says nothing of it. All texts are the clinic's and are shown as such. */
  readonly clinic?: {
    /** Its entry in the clinic's profile. */
    readonly entry: ClinicTechnique;
    /** Not among the records. */
    readonly own: boolean;
    /** The record's name, where the clinic has another. */
    readonly otherName?: Text;
    readonly price?: string;
    readonly note?: string;
  };
}

const given = (text: ClinicText | undefined, tag: string): string | undefined => text && clinicTextIn(text, tag);

function named(technique: Technique, entry: ClinicTechnique, tag: string): Offered {
  const name = given(entry.name, tag);
  return {
    ...technique,
    ...(name ? {name: () => name} : {}),
    clinic: {entry, own: false, ...(name ? {otherName: technique.name} : {}), price: given(entry.price, tag), note: given(entry.note, tag)},
  };
}

function ownOf(entry: ClinicTechnique, tag: string): Offered {
  const like = techniques.find(({id}) => id === entry.like);
  const text = (own: ClinicText | undefined): Text => {
    const words = given(own, tag) ?? '';
    return () => words;
  };
  return {
    id: entry.id,
    kind: entry.kind ?? 'modality',
    name: text(entry.name),
    synonyms: () => '',
    summary: text(entry.summary),
    feel: text(entry.feel),
    ...(entry.pressure ? {pressure: entry.pressure} : {}),
    ...(entry.minutes ? {minutes: entry.minutes} : {}),
    goals: entry.goals ?? [],
    regions: entry.regions ?? [],
    strokes: [],
    cautions: like?.cautions ?? [],
    benefits: [],
    sources: [],
    clinic: {entry, own: true, price: given(entry.price, tag), note: given(entry.note, tag)},
  };
}

/**
 * Every technique with what the clinic says: those that it names first, in its order, then the others in theirs.
 *
 * @param entries - from the clinic's profile
 * @param tag - language of the texts, BCP 47
 */
export function offerOf(entries: readonly ClinicTechnique[], tag: string): readonly Offered[] {
  const first = entries.map((entry) => {
    const technique = techniques.find(({id}) => id === entry.id);
    return technique ? named(technique, entry, tag) : ownOf(entry, tag);
  });
  return [...first, ...techniques.filter(({id}) => !entries.some((entry) => entry.id === id))];
}

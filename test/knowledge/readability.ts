import readability from 'text-readability';
import * as knowledge from '../../src/knowledge/index.js';
import type {Msg, Text} from '../../src/knowledge/model.js';

const english = ((text: string) => text) as Msg;

/**
 * Medical names that a text cannot do without, taken out before measuring; each stands beside its plain word where a
 * patient first meets it.
 */
export const medicalNames =
  /\b(anticoagulants?|antiphospholipid|apixaban|warfarin|rivaroxaban|chemotherapy|radiotherapy|physiotherap(y|ists?)|lymphoedema|fibromyalgia|osteoarthritis|osteoporosis|thrombosis|hypertension|reflexology|shiatsu|acupressure|craniosacral|myofascial|neuromuscular|aromatherapy|methotrexate|corticosteroids?|antibiotics?|immunotherapy|pre-eclampsia|meningitis|diabetes|epilepsy|dialysis|paracetamol|defibrillator|pacemaker)\b/gi;

function textsIn(value: unknown, field = ''): string[] {
  if (field === 'synonyms' || field === 'name') return [];
  if (typeof value === 'function') return [(value as Text)(english)];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => textsIn(part, key)) : [];
}

export interface Grade {
  readonly list: string;
  readonly id: string;
  readonly words: number;
  /** US school grade by Flesch and Kincaid. */
  readonly fleschKincaid: number;
  /** US school grade by the automated readability index. */
  readonly automated: number;
}

const {conditions, techniques, indications, aftercare, sideEffects, frequencies, preparations, therapistChecks, statements} = knowledge;

/** How hard each record's patient text is to read. */
export const grades: readonly Grade[] = Object.entries({
  conditions,
  techniques,
  indications,
  aftercare,
  sideEffects,
  frequencies,
  preparations,
  therapistChecks,
  statements,
}).flatMap(([list, records]) =>
  records.map((record) => {
    const text = textsIn(record)
      .map((part) => (/[.?”"]$/.test(part) ? part : `${part}.`))
      .join(' ')
      .replace(medicalNames, 'name');
    return {
      list,
      id: record.id,
      words: text.split(/\s+/).length,
      fleschKincaid: readability.fleschKincaidGrade(text),
      automated: readability.automatedReadabilityIndex(text),
    };
  }),
);

import {fold} from '../../knowledge/fold.js';
import {
  goals,
  regions,
  type Goal,
  type Pressure,
  type Region,
  type Technique,
  type TechniqueId,
  type TechniqueKind,
} from '../../knowledge/model.js';
import type {Language} from '../../localization/localizer.js';
import type {Offered} from './offer.js';

/** The kinds in the order of the filter. */
export const kinds = ['modality', 'stroke', 'adjunct'] as const satisfies readonly TechniqueKind[];

/** The values that each filter offers. The visitor's own place is no choice of its own: techniques for it are found under every area. */
export const facetValues = {
  goal: goals,
  area: regions.filter((region) => region !== 'affected-area'),
  pressure: [1, 2, 3, 4, 5],
  kind: kinds,
} as const satisfies {goal: readonly Goal[]; area: readonly Region[]; pressure: readonly Pressure[]; kind: readonly TechniqueKind[]};

/** A thing to filter by. */
export type Facet = keyof typeof facetValues;
export const facets = ['goal', 'area', 'pressure', 'kind'] as const satisfies readonly Facet[];

/** The values chosen, each as the text of its option. */
export type Filters = Readonly<Partial<Record<Facet, string>>>;

function has(technique: Technique, facet: Facet, value: string): boolean {
  switch (facet) {
    case 'goal':
      return technique.goals.some((goal) => goal === value);
    case 'area':
      return technique.regions.some(
        (region) => region === value || (value !== 'whole-body' && (region === 'whole-body' || region === 'affected-area')),
      );
    case 'pressure':
      return technique.pressure !== undefined && technique.pressure[0] <= Number(value) && Number(value) <= technique.pressure[1];
    case 'kind':
      return technique.kind === value;
  }
}

/** A text as words apart by single spaces: lower case, without accents, hyphens and other signs. */
export function normalize(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Finds techniques by what they say in one language. */
export class Finder {
  readonly #texts = new Map<TechniqueId, string>();

  constructor(readonly language: Language) {}

  #textOf(technique: Offered): string {
    let text = this.#texts.get(technique.id);
    if (text === undefined) {
      const own = this.language.whole(technique);
      const {name, synonyms, summary, clinic} = technique;
      const parts = [name, synonyms, summary, ...(clinic?.otherName ? [clinic.otherName] : [])];
      text = normalize([...parts.map((part) => own.text(part)), clinic?.note].join(' '));
      this.#texts.set(technique.id, text);
    }
    return text;
  }

  /** The techniques that hold every word of the query and have every value of the filters. */
  find(techniques: readonly Offered[], query: string, filters: Filters): readonly Offered[] {
    const words = normalize(query).split(' ').filter(Boolean);
    return techniques.filter((technique) => {
      const text = words.length > 0 ? this.#textOf(technique) : '';
      return (
        words.every((word) => text.includes(word)) &&
        facets.every((facet) => {
          const value = filters[facet];
          return value === undefined || has(technique, facet, value);
        })
      );
    });
  }

  /** How many techniques each value of a filter would leave, with the query and the other filters as they are. */
  counts(techniques: readonly Offered[], query: string, filters: Filters, facet: Facet): ReadonlyMap<string, number> {
    const {[facet]: _own, ...others} = filters;
    const found = this.find(techniques, query, others);
    return new Map(
      facetValues[facet].map((value) => [String(value), found.filter((technique) => has(technique, facet, String(value))).length]),
    );
  }
}

import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import type {Msg} from '../knowledge/model.js';

/**
 * A part of a locale's messages, in a file of its own: what one element alone shows (its tag; of the checker only that with
 * which it begins, the rest is `conditions`), what the checker and the explorer say of techniques, what else several
 * elements show (`shared`), and what none shows (`about`: the page about massage, the text in static HTML).
 */
export type MessageGroup =
  'shared' | 'techniques' | 'contraindication-checker' | 'conditions' | 'technique-explorer' | 'aftercare-card' | 'visit-planner' | 'about';

/** Every group. */
export const messageGroups: readonly MessageGroup[] = [
  'shared',
  'techniques',
  'contraindication-checker',
  'conditions',
  'technique-explorer',
  'aftercare-card',
  'visit-planner',
  'about',
];

/** One group of a locale's messages as its file holds them. */
export interface Messages {
  /** The first 8 digits of each message's id, one after the other. */
  readonly ids: string;
  /** The translations, in the same order. */
  readonly texts: readonly string[];
}

const idLength = 8;

/** The messages of one locale, as far as they have been loaded. */
export class Translations {
  readonly #byId = new Map<string, string>();
  readonly #bySource = new Map<string, string>();

  constructor(...groups: readonly Messages[]) {
    for (const group of groups) this.add(group);
  }

  add({ids, texts}: Messages): void {
    texts.forEach((text, index) => this.#byId.set(ids.slice(index * idLength, (index + 1) * idLength), text));
  }

  /** The translation of an English text, `undefined` where there is none. */
  get(source: string): string | undefined {
    let text = this.#bySource.get(source);
    if (text === undefined) {
      text = this.#byId.get(generateMsgId(source, false).slice(1, 1 + idLength));
      // An id costs some hundred times what this costs.
      if (text !== undefined) this.#bySource.set(source, text);
    }
    return text;
  }
}

const english = ((source: string) => source) as Msg;
const msgs = new WeakMap<Translations, Msg>();

/** The `msg` for these translations, always the same one; what is not among them stays English. */
export function msgOf(translations: Translations | undefined): Msg {
  if (!translations) return english;
  let msg = msgs.get(translations);
  if (!msg) msgs.set(translations, (msg = ((source: string) => translations.get(source) ?? source) as Msg));
  return msg;
}

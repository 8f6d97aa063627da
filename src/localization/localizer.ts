import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Msg, Text} from '../knowledge/model.js';
import {locales, type Locale, type LocaleStatus} from './locales.js';
import {messageGroups, msgOf, Translations, type MessageGroup} from './messages.js';
import {directionOf, languageAt, matchLocale, normalizeTag, rootsAbove, withOurDigits} from './resolve-locale.js';
import {once} from './once.js';
import {fill, formatNumber, plural} from './plural.js';
import {tryLater} from './try-later.js';

/** The language in which the texts are written. */
export const sourceLocale = 'en';

const translations = new Map<string, Translations>();
const loading = new Map<string, Promise<void>>();
const loaded = new Set<string>();

/** Loads groups of a locale's messages, each once. A server has to wait for it before it renders in the locale. */
export async function load(locale: Locale, groups: readonly MessageGroup[]): Promise<Translations> {
  let all = translations.get(locale);
  if (!all) translations.set(locale, (all = new Translations()));
  await Promise.all(
    groups.map((group) => {
      const key = `${locale} ${group}`;
      let promise = loading.get(key);
      if (!promise) {
        promise = locales[locale].load[group]().then((messages) => {
          all.add(messages);
          loaded.add(key);
        });
        // A failed load may be tried again.
        promise.catch(() => loading.delete(key));
        loading.set(key, promise);
      }
      return promise;
    }),
  );
  return all;
}

/** Months and joining words of Punjabi, of which Chromium's data knows neither: it writes "2026 M11 20" and "A, B, and C". */
const punjabi = {
  months: 'ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ'.split(' '),
  conjunction: 'ਅਤੇ',
  disjunction: 'ਜਾਂ',
} as const;
const inPunjabi = (day: Date) => `${day.getDate()} ${punjabi.months[day.getMonth()]!} ${day.getFullYear()}`;

/** A device may go to another time zone while the page is open, and a format stays in the one that it was made in. */
const dayInUTC = (day: Date) => Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());

/** How text runs. */
export type Direction = 'ltr' | 'rtl';

/** The messages of one locale: a `msg` for it, and how it writes plurals, lists, dates and numbers. */
export class Language {
  /** Translates; a missing message comes back in English. */
  readonly msg: Msg;
  readonly dir: Direction;
  #complete = new WeakMap<object, boolean>();

  constructor(
    /** Locale of the messages. */
    readonly locale: string,
    /** The visitor's own tag, for dates and numbers: `en-CA` where the messages are `en`. */
    readonly tag: string,
    readonly status: LocaleStatus | undefined,
    private readonly translations: Translations | undefined,
    /** Direction that the page gives the element. Default: the locale's own. */
    dir?: Direction,
    /** Whether only the messages with which the element begins are there. */
    readonly begins = false,
  ) {
    this.dir = dir ?? directionOf(locale);
    this.msg = msgOf(translations);
  }

  text(text: Text, values?: Readonly<Record<string, string>>): string {
    return values ? fill(text(this.msg), values) : text(this.msg);
  }

  plural(text: Text, n: number): string {
    return plural(text(this.msg), n, this.locale);
  }

  list(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
    if (this.locale === 'pa' && items.length > 1) return `${items.slice(0, -1).join(', ')} ${punjabi[type]} ${items.at(-1)}`;
    return once(`${type} ${this.locale}`, () => new Intl.ListFormat(this.locale, {type})).format(items);
  }

  /** A name or number for a text without markup: keeps its own order where the text runs from right to left. */
  isolate(text = ''): string {
    return text && this.dir === 'rtl' ? `\u2068${text}\u2069` : text;
  }

  date(day: Date, style: 'long' | 'medium' = 'long'): string {
    return this.locale === 'pa' ? inPunjabi(day) : this.#dates(style).format(dayInUTC(day));
  }

  /** Days from one to another. */
  dates(from: Date, to: Date, style: 'long' | 'medium' = 'long'): string {
    return this.locale === 'pa' ? `${inPunjabi(from)} – ${inPunjabi(to)}` : this.#dates(style).formatRange(dayInUTC(from), dayInUTC(to));
  }

  #dates(style: 'long' | 'medium'): Intl.DateTimeFormat {
    return once(`${style} ${this.tag}`, () => new Intl.DateTimeFormat(withOurDigits(this.tag), {dateStyle: style, timeZone: 'UTC'}));
  }

  number(n: number): string {
    return formatNumber(n, this.tag);
  }

  /**
   * The language in which a whole record can be shown: this one, or the source language when any of the record's texts
   * is untranslated, so that a card is never half one and half the other.
   */
  whole(record: object): Language {
    if (!this.translations) return this;
    let complete = this.#complete.get(record);
    if (complete === undefined) this.#complete.set(record, (complete = this.#covers(record)));
    return complete ? this : source(this.tag, undefined);
  }

  #covers(value: unknown): boolean {
    if (typeof value === 'function') {
      let found = true;
      (value as Text)(((source: string) => {
        found &&= this.translations?.get(source) !== undefined;
        return source;
      }) as Msg);
      return found;
    }
    return typeof value !== 'object' || value === null || Object.values(value).every((part) => this.#covers(part));
  }
}

function source(tag: string, dir: Direction | undefined): Language {
  return new Language(sourceLocale, matchLocale(tag, [sourceLocale]) ? tag : sourceLocale, undefined, undefined, dir);
}

/** A language with all its messages. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  return new Language(locale, locale, locales[locale].status, await load(locale, messageGroups));
}

/** What a localizer asks of its element. */
export interface LocalizerHost extends ReactiveControllerHost, HTMLElement {
  /** A language chosen by the visitor in the element itself; wins over everything. */
  readonly chosenLanguage?: string | undefined;
  /** Whether the element is far from being seen: no language is loaded then. It calls `resolve` when that ends. */
  readonly isFar?: boolean;
  /** The messages that it shows. It calls `resolve` when that changes. */
  readonly messageGroups: readonly MessageGroup[];
  /** Those of them that come before the others, since it can begin with them. */
  readonly firstMessageGroups: readonly MessageGroup[];
  /** Called when a language could not be loaded, once until another is wanted; the element goes on in the one it had. */
  languageFailed?(locale: string, cause: unknown): void;
  /** Called when there is no locale for a tag; the element is shown in the source language. */
  languageUnknown?(tag: string): void;
}

/**
 * Gives one element its own language: resolved from where it stands, loaded on demand, followed when anything above it
 * changes. No global state, so two elements can speak two languages and a page's own lit-localize is left alone.
 */
export class Localizer implements ReactiveController {
  /** The language to render in. `undefined` until the first one has loaded. */
  language: Language | undefined;
  /** The locale that is wanted and did not load; it is tried again. */
  failed: Locale | undefined;
  #wanted: string | undefined;
  #stopTrying: (() => void) | undefined;
  readonly #observer: MutationObserver | undefined;

  constructor(private readonly host: LocalizerHost) {
    this.#observer = typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(() => this.resolve());
    host.addController(this);
  }

  hostConnected(): void {
    for (const root of rootsAbove(this.host)) {
      this.#observer?.observe(root, {attributes: true, attributeFilter: ['lang', 'dir'], subtree: true});
    }
    this.resolve(this.failed && 2);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#stopTrying?.();
  }

  /**
   * Finds the language that holds now, and loads it when it is a new one.
   *
   * @param attempt - more than 1 asks again for one that did not load
   */
  resolve(attempt = 1): void {
    if (this.host.isFar) return;
    const tag =
      normalizeTag(this.host.chosenLanguage) ??
      (isServer ? normalizeTag(this.host.getAttribute('lang')) : languageAt(this.host)) ??
      sourceLocale;
    // Of the host itself only: a page's direction says nothing about a text in another language.
    const dir = (['ltr', 'rtl'] as const).find(
      (each) => each === (isServer ? this.host.getAttribute('dir')?.toLowerCase() : this.host.dir),
    );
    const groups = this.host.messageGroups;
    const wanted = [tag, dir, ...groups].join(' ');
    const isNew = this.#wanted !== wanted;
    if (!isNew && attempt === 1) return;
    if (isNew) this.failed = undefined;
    this.#wanted = wanted;
    this.#stopTrying?.();
    const found = matchLocale(tag, [sourceLocale, ...Object.keys(locales)]);
    if (!found) this.host.languageUnknown?.(tag);
    const locale = found ?? sourceLocale;
    if (locale === sourceLocale) return this.#use(source(tag, dir));
    const has = (all: readonly MessageGroup[]) => all.every((group) => loaded.has(`${locale} ${group}`));
    const use = (begins: boolean) =>
      this.#use(new Language(locale, tag, locales[locale as Locale].status, translations.get(locale), dir, begins));
    if (has(groups)) return use(false);
    const first = this.host.firstMessageGroups;
    const begin =
      this.language || first.length === groups.length
        ? undefined
        : load(locale as Locale, first).then(() => void (this.#wanted === wanted && !has(groups) && use(true)));
    Promise.resolve(begin)
      .then(() => load(locale as Locale, groups))
      .then(
        () => {
          if (this.#wanted !== wanted) return;
          this.#wanted = undefined;
          this.resolve();
        },
        (cause: unknown) => {
          if (this.#wanted !== wanted) return;
          if (!this.failed) this.host.languageFailed?.(locale, cause);
          this.failed = locale as Locale;
          this.#use(this.language?.begins === false ? this.language : source(sourceLocale, dir));
          this.#stopTrying?.();
          // A server connects no element.
          if (this.host.isConnected) this.#stopTrying = tryLater(attempt, () => this.resolve(attempt + 1));
        },
      );
  }

  #use(language: Language): void {
    this.language = language;
    this.host.requestUpdate();
  }
}

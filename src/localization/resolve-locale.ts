/** Languages that are written from right to left. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa']);

/**
 * A language tag as pages really write it, brought to BCP 47.
 *
 * @param raw - for example `fr_CA`, `" en"`, `EN-us`, `auto`
 * @returns the canonical tag (`fr-CA`), or `undefined` for anything that is no language: empty, `auto`, `und`, malformed. Never throws.
 */
export function normalizeTag(raw: string | null | undefined): string | undefined {
  const tag = raw?.trim().replaceAll('_', '-');
  if (!tag || /^(auto|und|zxx|mul)$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * The best of the available locales for a tag.
 *
 * @param tag - a canonical tag
 * @param available - locales that exist
 * @returns the longest locale of the same script that the tag begins with (`fr-CA` finds `fr`; `pa-PK`, which is written in
 *   Arabic letters, does not find `pa`), else one of the same language and script (`zh-SG` finds `zh-Hans`, `zh-TW` does
 *   not), else `undefined`
 */
export function matchLocale(tag: string, available: readonly string[]): string | undefined {
  const canonical = available.map((locale) => [Intl.getCanonicalLocales(locale)[0]!, locale] as const);
  const wanted = new Intl.Locale(tag).maximize();
  const alike = (known: string) => {
    const other = new Intl.Locale(known).maximize();
    return other.language === wanted.language && other.script === wanted.script;
  };
  for (let rest = tag; rest; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')))) {
    const exact = canonical.find(([known]) => known === rest && alike(known));
    if (exact) return exact[1];
  }
  return canonical.find(([known]) => alike(known))?.[1];
}

/** The tag for `Intl`, with the digits 0 to 9, which all texts of ours are written with, and days of the common calendar. */
export function withOurDigits(tag: string): string {
  return new Intl.Locale(tag, {numberingSystem: 'latn', calendar: 'gregory'}).toString();
}

/** The direction in which a locale is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const {language, script} = new Intl.Locale(locale);
  return (script ? rightToLeftScripts.has(script) : rightToLeft.has(language)) ? 'rtl' : 'ltr';
}

/** The host of a shadow root. Not by `instanceof`: the root of another document is of another class. */
function hostOf(root: Node | null): Element | null {
  return (root?.nodeType === Node.DOCUMENT_FRAGMENT_NODE && (root as Partial<ShadowRoot>).host) || null;
}

/**
 * The language that holds at an element: its own `lang`, else the nearest ancestor's through shadow hosts, else the
 * document's. Tags that are no language are skipped.
 *
 * @param fits - whether a canonical tag is one to stop at, else it goes on upwards, as far as the element is connected. Default: each is
 * @returns a canonical tag, or `undefined` when nothing on the way says one
 */
export function languageAt(element: Element, fits?: (tag: string) => unknown): string | undefined {
  for (let node: Element | null = element; node; node = node.parentElement ?? hostOf(node.parentNode)) {
    const tag = normalizeTag(node.getAttribute('lang'));
    if (tag && (!fits || fits(tag))) return tag;
  }
  return fits ? undefined : normalizeTag(element.ownerDocument.documentElement.lang);
}

/** The trees whose `lang` attributes can matter to an element: its own root and those of the hosts around it. */
export function rootsAbove(element: Element): Node[] {
  const roots: Node[] = [];
  for (let node: Node | null = element; node;) {
    const root: Node = node.getRootNode();
    roots.push(root);
    node = hostOf(root);
  }
  return roots;
}

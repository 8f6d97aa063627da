import type {nearest} from '../knowledge/nearest.js';

const said = new Set<string>();

/** Says something to the site's developer in the console, once a page. */
export function sayOnce(message: string, say: (line: string) => void = (line) => console.info(line)): void {
  if (said.has(message)) return;
  said.add(message);
  say(`[massage-elements] ${message}`);
}

/**
 * Says what is wrong to the site's developer in the console, once a page.
 *
 * @param more - what follows; called only when it is said
 */
export function warnOnce(message: string, more = () => ''): void {
  sayOnce(message, (line) => console.warn(line + more()));
}

/** Finds what may have been meant: `nearest`, given where lists are long, so that what begins without is small. */
type Hint = typeof nearest | undefined;

/** What is nearest to a wrong value, and all that is accepted where that can be read at a glance. */
export function acceptedFor(value: string, known: readonly string[], hint: Hint): string {
  return `${hint ? `nearest is "${hint(value, known)}", ` : ''}${known.length < 20 ? `accepted are ${known.join(', ')}` : `one of ${known.length} accepted`}.`;
}

/**
 * One of the accepted values, or the fallback with a warning that names the value, the accepted ones and what happens instead.
 *
 * @param element - whose attribute it is
 * @param attribute - the attribute's name
 * @param value - what the page gave; `null`, `undefined` and empty mean the fallback, silently
 */
export function oneOf<Value extends string>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  accepted: readonly Value[],
  fallback: Value,
  hint?: Hint,
): Value {
  if (!value) return fallback;
  const found = accepted.find((each) => each === value);
  if (found) return found;
  warnOnce(
    `<${element.localName} ${attribute}="${value.slice(0, 60)}">: `,
    () => `${acceptedFor(value, accepted, hint)} ${fallback ? `Using "${fallback}"` : 'It counts as not given'}.`,
  );
  return fallback;
}

/**
 * Ids from a space- or comma-separated attribute; unknown ones are left out with a warning that names the nearest known id.
 *
 * @param always - warning signs, which no attribute leaves out
 */
export function knownIds(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  known: readonly string[],
  hint?: Hint,
  always: readonly string[] = [],
): string[] {
  const ids = [...new Set(value?.split(/[\s,]+/).filter(Boolean))];
  let bad = 0;
  return ids.filter((id) => {
    if (known.includes(id)) return true;
    // A console of a thousand lines is not read.
    if (bad++ < 10)
      warnOnce(`<${element.localName} ${attribute}>: left out "${id.slice(0, 60)}"; `, () =>
        always.includes(id) ? 'warning signs are always asked.' : acceptedFor(id, known, hint),
      );
    return false;
  });
}

/** How much is said of one profile: a console of a thousand lines is not read. */
const mostSaid = 20;

/** Says what is wrong in a clinic's profile: where, what is accepted, and what happens instead. */
export function warnOf(whose: string, problems: readonly {readonly pointer: string; readonly message: string}[]): void {
  for (const {pointer, message} of problems.slice(0, mostSaid)) warnOnce(`${whose}: ${[pointer, message].filter(Boolean).join(' ')}.`);
  if (problems.length > mostSaid)
    warnOnce(`${whose}: ${problems.length - mostSaid} more. "npx massage-elements check" says all that is wrong in a profile.`);
}

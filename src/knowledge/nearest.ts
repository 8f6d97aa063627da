/** Edits that turn one word into the other: insertions, deletions, substitutions, swaps of neighbours. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  // Not by `Array.from`: on pages with old libraries that is another function.
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next[j] = least;
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/**
 * The known id that is nearest to a mistyped one; the empty string when none is known. One that begins with it comes before
 * one that has it as a part, then one with a part that begins with it, then the one that differs least. Looks at the first
 * 64 characters.
 */
export function nearest(id: string, known: Iterable<string>): string {
  const word = id.slice(0, 64);
  let best = '';
  let least = Infinity;
  for (const candidate of known) {
    const rank = [candidate.startsWith(word), `-${candidate}-`.includes(`-${word}-`), `-${candidate}`.includes(`-${word}`), true].indexOf(
      true,
    );
    const distance = rank * 1000 + editDistance(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

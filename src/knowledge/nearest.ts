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

/** The known id that is nearest to a mistyped one; the empty string when none is known. Looks at the first 64 characters. */
export function nearest(id: string, known: Iterable<string>): string {
  let best = '';
  let least = Infinity;
  for (const candidate of known) {
    const distance = editDistance(id.slice(0, 64), candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

const made = new Map<string, unknown>();

/**
 * What a key stands for, made at its first use. For the formats of `Intl`: to make one costs as much as a hundred uses.
 *
 * @param key - names the format and everything that it depends on
 */
export function once<Format>(key: string, make: () => Format): Format {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Format;
}

import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {crc32, deflateSync} from 'node:zlib';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {inject, type TestContext} from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const snapshots = fileURLToPath(new URL('snapshots/', import.meta.url));
const results = `${root}test-results${sep}visual${sep}`;
const origin = `${snapshots}made-with.json`;

/** Part of a picture's pixels that may differ. Anti-aliased pixels do not count, nor does a colour hardly off. */
const allowed = 1 / 20_000;
const threshold = 0.01;

export interface Comparison {
  /** Pixels that differ; all that only one of the two has are among them. */
  readonly pixels: number;
  readonly same: boolean;
  /** In words. */
  readonly text: string;
  readonly diff: PNG;
}

/** Widens a picture to a size, with the rest transparent. */
function padded(picture: PNG, width: number, height: number): PNG {
  if (picture.width === width && picture.height === height) return picture;
  const larger = new PNG({width, height});
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height, 0, 0);
  return larger;
}

export function compare(expected: PNG, actual: PNG): Comparison {
  const width = Math.max(expected.width, actual.width);
  const height = Math.max(expected.height, actual.height);
  const diff = new PNG({width, height});
  const [before, after] = [padded(expected, width, height).data, padded(actual, width, height).data];
  const pixels = before.equals(after) ? 0 : pixelmatch(before, after, diff.data, width, height, {threshold});
  const sameSize = expected.width === actual.width && expected.height === actual.height;
  const limit = Math.floor(width * height * allowed);
  const size = sameSize ? '' : `${actual.width} × ${actual.height} px instead of ${expected.width} × ${expected.height}; `;
  return {
    pixels,
    same: sameSize && pixels <= limit,
    text: `${size}${pixels} of ${width * height} pixels differ, allowed are ${limit}`,
    diff,
  };
}

const most = 256;
/** Colours of a picture that a palette keeps as they are: all surfaces and nearly all shades at the edges of letters. */
const exact = 192;

/**
 * The picture in at most 256 colours, as it is stored: a third of the size. Rare shades, a few pixels in ten thousand, become
 * the nearest that is kept.
 */
export function reduce({data, width, height}: PNG): PNG {
  const picture = new PNG({width, height});
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(picture.data.buffer, picture.data.byteOffset, width * height);
  const counts = new Map<number, number>();
  for (const colour of from) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);
  const kept = byCount.slice(0, byCount.length > most ? exact : most);
  // The rest of the palette goes to rare colours far from all others, such as those of a small picture.
  const channels = (colour: number) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255] as const;
  const distance = (a: number, b: number) => {
    const [x, y] = [channels(a), channels(b)];
    return (x[0] - y[0]) ** 2 + (x[1] - y[1]) ** 2 + (x[2] - y[2]) ** 2;
  };
  const nearest = new Map(kept.map((colour) => [colour, {colour, off: 0}]));
  const approach = (rare: number, colour: number) => {
    const off = distance(rare, colour);
    if (off < (nearest.get(rare)?.off ?? Infinity)) nearest.set(rare, {colour, off});
  };
  const rare = byCount.slice(kept.length);
  for (const each of rare) for (const colour of kept) approach(each, colour);
  for (let size = kept.length; size < most && rare.length > 0; size += 1) {
    const farthest = rare.reduce((a, b) => (nearest.get(b)!.off > nearest.get(a)!.off ? b : a));
    for (const each of rare) approach(each, farthest);
  }
  from.forEach((colour, index) => (to[index] = nearest.get(colour)!.colour));
  return picture;
}

function chunk(type: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A PNG with a palette, which pngjs reads but does not write, of a reduced picture. */
function encode({data, width, height}: PNG): Buffer {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const palette = [...new Set(pixels)];
  const index = new Map(palette.map((colour, each) => [colour, each]));
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((colour, each) => (rows[each + 1 + Math.floor(each / width)] = index.get(colour)!));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]))),
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
const path = (name: string) => `${snapshots}${name}.png`;

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, content);
}

interface Origin {
  readonly chromium: string;
  readonly platform: string;
}

/** Why pictures of this Chromium cannot be compared with the stored ones; nothing when they can. */
function hindrance(version: string): string | undefined {
  if (!existsSync(origin)) return undefined;
  const made = JSON.parse(readFileSync(origin, 'utf8')) as Origin;
  const major = (each: string) => each.split('.')[0];
  if (made.platform === process.platform && major(made.chromium) === major(version)) return undefined;
  return `the stored pictures are of Chromium ${major(made.chromium)} on ${made.platform}, this is Chromium ${major(version)} on ${process.platform}`;
}

/**
 * Skips a test where pictures cannot be compared, and says why.
 *
 * @param version - of the Chromium that renders
 */
export function comparable(context: TestContext, version: string): void {
  const reason = inject('updatePictures') ? undefined : hindrance(version);
  if (reason) context.skip(reason);
}

/**
 * Compares with the stored picture, or stores it where that is wished.
 *
 * @param name - of the picture, with its folder
 * @param version - of the Chromium that rendered it
 * @throws Error that names the files to look at
 */
export function expectPicture(name: string, picture: PNG, version: string): void {
  const actual = reduce(picture);
  const stored = existsSync(path(name)) ? readFileSync(path(name)) : undefined;
  const comparison = stored && compare(PNG.sync.read(stored), actual);
  if (comparison?.same) return;
  if (inject('updatePictures')) {
    write(path(name), encode(actual));
    write(origin, `${JSON.stringify({chromium: version, platform: process.platform} satisfies Origin)}\n`);
    console.info(comparison ? `Changed: ${name} (${comparison.text})` : `New: ${name}`);
    return;
  }
  const files = [
    ['actual', PNG.sync.write(actual)] as const,
    ...(comparison ? [['expected', stored] as const, ['diff', PNG.sync.write(comparison.diff)] as const] : []),
  ];
  const named = files.map(([kind, content]) => {
    const file = `${results}${name}.${kind}.png`;
    write(file, content);
    return `  ${kind}: ${relative(root, file)}`;
  });
  throw new Error(
    [
      comparison ? `${name} looks different: ${comparison.text}.` : `${name} has no stored picture.`,
      ...named,
      'Look at them. If this is how it should be: npm run test:visual -- --update',
    ].join('\n'),
  );
}

/** Stored pictures that no test makes. Deleted where that is wished. */
export function stalePictures(names: ReadonlySet<string>): readonly string[] {
  if (!existsSync(snapshots)) return [];
  const stale = readdirSync(snapshots, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.png'))
    .map((file) => file.slice(0, -'.png'.length).replaceAll(sep, '/'))
    .filter((name) => !names.has(name));
  if (!inject('updatePictures')) return stale;
  for (const name of stale) {
    rmSync(path(name));
    console.info(`Deleted: ${name}`);
  }
  return [];
}

// node scripts/precompress.mjs <folder>: puts file.br and file.gz beside each file that gets smaller, for a server that sends them as they are.
import {readdirSync, statSync} from 'node:fs';
import {readFile, rm, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const compressible = /\.(?:html|css|m?js|json|txt|md)$|(?:^|\/)(?:SHA256SUMS|LICENSE)$/;

/**
 * Servers make the ETag of time and size, and in the release zip every file has the same time: a file with as many bytes as
 * before would count as unchanged. So all get the time of this run, or of `SOURCE_DATE_EPOCH`.
 *
 * @param {string} folder
 * @param {{brotli?: number, gzip?: number, time?: Date}} [options] - levels, best by default; the time to stamp
 * @returns {Promise<{file: string, bytes: number, brotli?: number, gzip?: number}[]>} each file with its sizes
 */
export async function precompress(folder, options = {}) {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const {brotli = 11, gzip: level = 9, time = epoch ? new Date(Number(epoch) * 1000) : new Date()} = options;
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.(?:br|gz)$/.test(file) && statSync(join(folder, file)).isFile())
    .sort();
  const done = [];
  const one = async (file) => {
    const path = join(folder, file);
    const content = await readFile(path);
    const sizes = {file, bytes: content.length};
    const put = async (ending, compressed, stamp = time) => {
      if (compressed && compressed.length < content.length) {
        await writeFile(`${path}.${ending}`, compressed);
        await utimes(`${path}.${ending}`, stamp, stamp);
        return compressed.length;
      }
      await rm(`${path}.${ending}`, {force: true});
      return undefined;
    };
    const worth = compressible.test(file);
    const params = {[constants.BROTLI_PARAM_QUALITY]: brotli, [constants.BROTLI_PARAM_SIZE_HINT]: content.length};
    sizes.brotli = await put('br', worth && (await promisify(brotliCompress)(content, {params})));
    const zipped = worth && (await promisify(gzip)(content, {level}));
    // As long as the other, it would have its ETag too.
    sizes.gzip = await put('gz', zipped, zipped && zipped.length === sizes.brotli ? new Date(time.getTime() + 1000) : time);
    await utimes(path, time, time);
    done.push(sizes);
  };
  // A few at a time: zlib has threads of its own.
  const queue = [...files];
  await Promise.all(
    Array.from({length: 4}, async () => {
      for (let file = queue.shift(); file !== undefined; file = queue.shift()) await one(file);
    }),
  );
  return done.sort((one, two) => (one.file < two.file ? -1 : 1));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (!folder) {
    console.error('Which folder? node scripts/precompress.mjs /srv/massage-elements/massage-elements-1.2.3');
    process.exit(1);
  }
  const done = await precompress(folder);
  const sum = (name) => done.reduce((bytes, each) => bytes + (each[name] ?? each.bytes), 0);
  const MB = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
  console.log(`${done.length} files: ${MB(sum('bytes'))}, gzip ${MB(sum('gzip'))}, brotli ${MB(sum('brotli'))}`);
}

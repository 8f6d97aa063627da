// npm run readme: writes the tables of README.md: custom properties from src/theme/tokens.ts, runtime dependencies from package.json, the lock file and what the sources import.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {build, createServer} from 'vite';

const root = new URL('..', import.meta.url);

/** What each runtime dependency is here for. A new one needs a reason. */
const reasons = {
  lit: 'Renders the elements: templates that change only what changed, properties, styles in shadow roots.',
  '@lit/localize':
    'Message ids, by which a translation is found. Its translations are per element here; the page’s own lit-localize is never touched.',
};

/** @returns {Promise<number>} bytes of brotli of what the sources import of these packages, with what that needs */
async function sizeOf(names) {
  const sources = readdirSync(new URL('src/', root), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(`src/${file}`, root), 'utf8'))
    .join('\n');
  const imports = new Map();
  for (const [, list, from] of sources.matchAll(/^import \{([^}]*)\} from '([^.'][^']*)'/gm)) {
    if (!names.some((name) => from === name || from.startsWith(`${name}/`))) continue;
    const values = list.split(',').map((each) => each.trim().split(' as ')[0]);
    imports.set(from, new Set([...(imports.get(from) ?? []), ...values.filter((each) => each && !each.startsWith('type '))]));
  }
  const code = [...imports].sort().map(([from, values]) => `export {${[...values].sort().join(', ')}} from '${from}';`);
  const entry = fileURLToPath(new URL('src/imports.js', root));
  const [{output}] = await build({
    configFile: false,
    root: fileURLToPath(root),
    logLevel: 'silent',
    // Else a test runner's NODE_ENV would bring Lit's build for development.
    resolve: {conditions: ['module', 'browser', 'production']},
    plugins: [
      {
        name: 'what-the-sources-import',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code.join('\n') : undefined),
      },
    ],
    build: {write: false, target: 'es2022', lib: {entry, formats: ['es']}, rolldownOptions: {output: {minify: true}}},
  });
  return brotliCompressSync(output[0].code).length;
}

async function dependencies() {
  const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
  const names = Object.keys(json('package.json').dependencies);
  const {packages} = json('package-lock.json');
  const below = (name) => Object.keys(packages[`node_modules/${name}`].dependencies ?? {}).flatMap((each) => [each, ...below(each)]);
  const rows = [];
  const before = [];
  let bytes = 0;
  // The first is there anyway, so each counts with what it adds.
  for (const name of names.includes('lit') ? ['lit', ...names.filter((each) => each !== 'lit')] : names) {
    if (!reasons[name]) throw new Error(`package.json has the dependency ${name}: scripts/readme.mjs has to say what for.`);
    const brings = [...new Set(below(name))].filter((each) => ![name, ...before].includes(each)).sort();
    before.push(name, ...brings);
    const now = await sizeOf(before.filter((each) => names.includes(each)));
    const {version, license} = packages[`node_modules/${name}`];
    const list = brings.map((each) => `\`${each}\``).join(', ') || 'nothing more';
    rows.push(`| \`${name}\` ${version} | ${reasons[name]} | ${list} | ${((now - bytes) / 1000).toFixed(1)} kB | ${license} |`);
    bytes = now;
  }
  return ['| package | what for | brings | brotli, in a page | licence |', '|---|---|---|---|---|', ...rows].join('\n');
}

const between = (text, name, content) =>
  text.replace(new RegExp(`(<!-- ${name}:[^>]*-->\\n)[^]*?(<!-- /${name} -->)`), (_, start, end) => `${start}\n${content}\n\n${end}`);

/** @returns {Promise<string>} README.md with its tables as they are now */
export async function readme() {
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    server: {middlewareMode: true, ws: false},
    optimizeDeps: {noDiscovery: true},
  });
  try {
    const {tokens} = await server.ssrLoadModule('/src/theme/tokens.ts');
    const rows = tokens.map(
      ({name, syntax, default: initial, description}) => `| \`${name}\` | \`${syntax}\` | ${initial} | ${description} |`,
    );
    const table = ['| property | syntax | default | what it does |', '|---|---|---|---|', ...rows].join('\n');
    const text = readFileSync(new URL('README.md', root), 'utf8');
    return between(between(text, 'tokens', table), 'dependencies', await dependencies());
  } finally {
    await server.close();
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(new URL('README.md', root), await readme());

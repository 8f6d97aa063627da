// npm run readme: writes the table of custom properties in README.md from src/theme/tokens.ts.
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'vite';

const root = new URL('..', import.meta.url);

/** @returns {Promise<string>} README.md with its table as the tokens are now */
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
    return text.replace(/(<!-- tokens:[^>]*-->\n)[\s\S]*?(<!-- \/tokens -->)/, (_, start, end) => `${start}\n${table}\n\n${end}`);
  } finally {
    await server.close();
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(new URL('README.md', root), await readme());

// npm run readability: how hard each record's patient text is to read, hardest first, by two formulas (US school grades).
import {createServer} from 'vite';

const server = await createServer({
  configFile: false,
  logLevel: 'silent',
  server: {middlewareMode: true, ws: false},
  optimizeDeps: {noDiscovery: true},
});
try {
  const {grades} = await server.ssrLoadModule('/test/knowledge/readability.ts');
  console.log('| list | record | words | Flesch-Kincaid | automated index |\n|---|---|---|---|---|');
  for (const {list, id, words, fleschKincaid, automated} of [...grades].sort((a, b) => b.fleschKincaid - a.fleschKincaid)) {
    console.log(`| ${list} | ${id} | ${words} | ${fleschKincaid} | ${automated} |`);
  }
} finally {
  await server.close();
}

// npm run read-back: what has to be read again in each language. npm run read-back fr: those texts beside the English.
// npm run read-back fr s0123456789abcdef …: records that they have been read; `all` stands for everything that was listed.
import {createServer} from 'vite';

const [locale, ...given] = process.argv.slice(2);
const server = await createServer({
  configFile: false,
  logLevel: 'silent',
  server: {middlewareMode: true, ws: false},
  optimizeDeps: {noDiscovery: true},
});
try {
  const {unreadOf, withRead, write} = await server.ssrLoadModule('/test/localization/ledger.ts');
  const {targetLocales} = await server.ssrLoadModule('/test/messages.ts');
  if (locale !== undefined && !targetLocales.includes(locale)) {
    console.error(`"${locale}" is no language that is translated: ${targetLocales.join(', ')}. Nothing is recorded.`);
    process.exitCode = 1;
  } else if (locale === undefined) {
    for (const each of targetLocales) console.log(`${each}: ${unreadOf(each).length} to read`);
  } else {
    const unread = unreadOf(locale);
    const read = given.includes('all') ? unread : unread.filter(({id}) => given.includes(id));
    const unknown = given.filter((id) => id !== 'all' && !unread.some((message) => message.id === id));
    if (unknown.length > 0) {
      console.error(`Nothing to read in ${locale} under ${unknown.map((id) => `"${id}"`).join(', ')}. Nothing is recorded.`);
      process.exitCode = 1;
    } else if (given.length === 0) {
      for (const {id, source, target = ''} of unread) console.log(`${id}\n  ${source}\n  ${target}`);
    } else {
      write(withRead(locale, read));
      console.log(`${read.length} recorded as read in ${locale}`);
    }
  }
} finally {
  await server.close();
}

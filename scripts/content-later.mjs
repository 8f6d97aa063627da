/**
 * Lets the checker begin before its content is there: puts `content.later.ts` in the place of `content.ts`, which becomes a
 * chunk of its own.
 *
 * @returns {import('vite').Plugin}
 */
export const contentLater = () => ({
  name: 'content-later',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source === './content.js' && importer?.endsWith('/contraindication-checker.ts'))
      return importer.replace(/[^/]+$/, 'content.later.ts');
    return undefined;
  },
});

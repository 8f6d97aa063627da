// Which elements show a message: what is left of each element's modules when they are bundled says it.
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {build} from 'vite';
import {contentLater} from './content-later.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tags = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'];

/** The groups of src/localization/messages.ts. */
export const messageGroups = ['shared', 'techniques', tags[0], 'conditions', ...tags.slice(1), 'about'];

/** @param {import('vite').Plugin[]} [plugins] */
async function textsOf(tag, plugins = []) {
  const [{output}] = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: {
      write: false,
      minify: false,
      lib: {entry: `src/elements/${tag}/define.ts`, formats: ['es']},
      rolldownOptions: {external: (id) => !/^[./]|^src\//.test(id)},
    },
  });
  const texts = new Set();
  const visit = (node) => {
    if (ts.isStringLiteralLike(node)) texts.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const {code} of output.filter(({type, isDynamicEntry}) => type === 'chunk' && !(plugins.length > 0 && isDynamicEntry)))
    visit(ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ESNext));
  return texts;
}

/**
 * @param {ReadonlySet<string>} messages - English texts
 * @returns {Promise<Map<string, string>>} the group of each
 */
export async function groupsOf(messages) {
  const shown = await Promise.all(tags.map((tag) => textsOf(tag)));
  const begins = await textsOf('contraindication-checker', [contentLater()]);
  return new Map(
    [...messages].map((text) => {
      const by = tags.filter((_, index) => shown[index].has(text));
      if (by.length === 0) return [text, 'about'];
      if (by.length === 1) return [text, by[0] === 'contraindication-checker' && !begins.has(text) ? 'conditions' : by[0]];
      return [text, by.join() === 'contraindication-checker,technique-explorer' && !begins.has(text) ? 'techniques' : 'shared'];
    }),
  );
}

// Which elements show a message: what is left of each element's modules when they are bundled says it.
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {build} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const tags = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'];

/** The groups of src/localization/messages.ts. */
export const messageGroups = ['shared', 'techniques', ...tags, 'about'];

async function textsOf(tag) {
  const [{output}] = await build({
    root,
    configFile: false,
    logLevel: 'silent',
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
  for (const {code} of output.filter(({type}) => type === 'chunk')) visit(ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ESNext));
  return texts;
}

/**
 * @param {ReadonlySet<string>} messages - English texts
 * @returns {Promise<Map<string, string>>} the group of each
 */
export async function groupsOf(messages) {
  const shown = await Promise.all(tags.map(textsOf));
  return new Map(
    [...messages].map((text) => {
      const by = tags.filter((_, index) => shown[index].has(text));
      const ofTechniques = by.join() === 'contraindication-checker,technique-explorer';
      return [text, by.length === 0 ? 'about' : by.length === 1 ? by[0] : ofTechniques ? 'techniques' : 'shared'];
    }),
  );
}

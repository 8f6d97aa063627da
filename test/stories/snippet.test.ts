import fc from 'fast-check';
import ts from 'typescript';
import {expect, it} from 'vitest';
import {ways} from '../../stories/support/snippet.js';

const {code} = ways.find(({id}) => id === 'react')!;

/** What JSX makes: the tag, its properties, its text. */
function read(jsx: string): [tag: string, properties: unknown, text?: string] {
  const [, element] = /;\n\n([\s\S]*)$/.exec(jsx)!;
  const {outputText, diagnostics} = ts.transpileModule(`made = (${element!});`, {
    reportDiagnostics: true,
    fileName: 'snippet.tsx',
    compilerOptions: {jsx: ts.JsxEmit.React, jsxFactory: 'make', target: ts.ScriptTarget.ESNext},
  });
  expect(diagnostics).toEqual([]);
  let made: [string, unknown, string?] | undefined;
  new Function('make', 'set', `let made; ${outputText}; set(made);`)(
    (...parts: [string, unknown, string?]) => parts,
    (parts: typeof made) => (made = parts),
  );
  return made!;
}

it('React: JSX has the same values and text, whatever is written into them', () => {
  const unit = fc.constantFrom(...'aé中 "\'<>&{}\\/`$\n', '&quot;', '{1}', '*/', '</');
  const text = fc.string({unit, maxLength: 12}).map((value) => value.trim());
  fc.assert(
    fc.property(text, text, (name, fallback) => {
      const attributes = {...(name ? {'clinic-name': name} : {}), hash: true, 'structured-data': true} as const;
      expect(read(code({tag: 'technique-explorer', attributes, fallback}))).toEqual([
        'technique-explorer',
        {...attributes, hash: ''},
        ...(fallback ? [fallback] : []),
      ]);
    }),
  );
});

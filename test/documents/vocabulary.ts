import {fileURLToPath} from 'node:url';
import ts from 'typescript';

/** A node of a JSON-LD graph. */
export type Node = Readonly<Record<string, unknown>>;

export interface Graph {
  readonly '@context': string;
  readonly '@graph': readonly Node[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every node of a graph, those inside others too; references are none. */
export function nodesOf({'@graph': graph}: Graph): Node[] {
  const within = (value: unknown): Node[] =>
    Array.isArray(value)
      ? value.flatMap(within)
      : isNode(value)
        ? [...('@type' in value ? [value] : []), ...Object.values(value).flatMap(within)]
        : [];
  return graph.flatMap(within);
}

/** Every id that is referred to. */
export function referencesOf(graph: Graph): string[] {
  return [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]*)"\}/g)].map(([, id]) => id!);
}

/** Each property of each type with each kind of value once, as TypeScript: a text, or a node of some type. */
function statementsOf(graph: Graph): string[] {
  const typeOf = new Map(graph['@graph'].map((node) => [node['@id'], node['@type']]));
  const kindOf = (value: unknown): unknown => {
    if (!isNode(value)) return typeof value === 'string' ? 'text' : value;
    const type = value['@type'] ?? typeOf.get(value['@id']);
    if (!type) throw new Error(`no node is ${JSON.stringify(value)}`);
    return {'@type': type};
  };
  const statements = nodesOf(graph).flatMap(({'@type': type, '@id': _, ...properties}) =>
    Object.entries(properties).flatMap(([name, value]) =>
      [value].flat().map((each) => `: vocabulary.${String(type)} = ${JSON.stringify({'@type': type, [name]: kindOf(each)})};`),
    ),
  );
  return [...new Set(statements)].map((statement, n) => `export const node${n}${statement}`);
}

/**
 * What schema.org's vocabulary, as types made from its definitions, has against each graph: an unknown type, a property that
 * the type does not have, a value outside the property's range, itself or by reference. The types ask nothing of a text but
 * that it is one.
 */
export function complaintsOf(graphs: readonly Graph[]): string[][] {
  const files = new Map(
    graphs.map((graph, n) => [
      fileURLToPath(new URL(`graph-${n}.ts`, import.meta.url)),
      ["import type * as vocabulary from 'schema-dts';", ...statementsOf(graph)].join('\n'),
    ]),
  );
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const {fileExists, getSourceFile} = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, target, ...others) => {
    const code = files.get(name);
    return code === undefined ? getSourceFile.call(host, name, target, ...others) : ts.createSourceFile(name, code, target);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({messageText}) =>
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    );
  });
}

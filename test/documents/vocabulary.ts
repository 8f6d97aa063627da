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

const different = (values: readonly unknown[]): unknown[] =>
  [...new Set(values.map((value) => JSON.stringify(value)))].map((value): unknown => JSON.parse(value));

/** Every id that is referred to. */
export function referencesOf(graph: Graph): string[] {
  return [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]*)"\}/g)].map(([, id]) => id!);
}

/** The same nodes as values of TypeScript: texts all alike, and what is then the same in a list only once. */
function shapesOf({'@graph': graph}: Graph): string[] {
  const byId = new Map(graph.map((node) => [node['@id'] as string, node]));
  const shapeOf = (value: unknown, seen: readonly string[]): unknown => {
    if (Array.isArray(value)) return different(value.map((each) => shapeOf(each, seen)));
    if (!isNode(value)) return typeof value === 'string' ? 'text' : value;
    const id = value['@id'] as string | undefined;
    if (id && seen.includes(id)) return {'@id': 'text'};
    const node = '@type' in value ? value : byId.get(id!);
    if (!node) throw new Error(`nothing has the id ${id}`);
    const path = id ? [...seen, id] : seen;
    return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, name === '@type' ? each : shapeOf(each, path)]));
  };
  return different(graph.map((node) => shapeOf(node, []))).map((shape) => JSON.stringify(shape));
}

/**
 * What schema.org's vocabulary, as types made from its definitions, has against each graph: an unknown type, a property that
 * the type does not have, a value outside the property's range. References are followed, so that their nodes are looked at
 * as values of the property that refers to them. The types ask nothing of a text but that it is one.
 */
export function complaintsOf(graphs: readonly Graph[]): string[][] {
  const files = new Map(
    graphs.map((graph, n) => [
      fileURLToPath(new URL(`graph-${n}.ts`, import.meta.url)),
      `import type {Thing} from 'schema-dts';\n${shapesOf(graph)
        .map((shape, each) => `export const thing${each}: Thing = ${shape};`)
        .join('\n')}`,
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

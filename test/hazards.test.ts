import {existsSync, readFileSync} from 'node:fs';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const log = read('docs/hazards.md');

const severities = ['critical', 'serious', 'moderate', 'minor'];
const chances = ['often', 'sometimes', 'rarely', 'hardly ever'];
/** Where the words of a hazard stand: `- **Risk:** critical, rarely → critical, hardly ever (high → medium)`. */
const parts = ['What could happen', 'Risk', 'Safeguard', 'Tests', 'Left', 'Open'];

/** The names of all tests of a file, as they are written: a place for a value is still `%s` or `$name`. Skipped ones prove nothing. */
function testNames(path: string): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteralLike(name) && /^(it|test)(\.(each|for)\b|$)/.test(node.expression.getText())) names.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true));
  return names;
}

interface Hazard {
  readonly id: string;
  readonly says: Readonly<Record<string, string>>;
}

/** Each hazard begins with a heading `### A1 · …`; what it says are the points below. */
function hazardsOf(markdown: string): readonly Hazard[] {
  return markdown
    .split(/^(?=#{2,3} )/m)
    .filter((section) => section.startsWith('### '))
    .map((section) => ({
      id: /^### (\S+)/.exec(section)![1]!,
      says: Object.fromEntries(
        section
          .split(/^(?=- \*\*)/m)
          .slice(1)
          .map((point) =>
            /^- \*\*([^:]+):\*\*([^]*)$/
              .exec(point)!
              .slice(1)
              .map((text) => text.trim()),
          ),
      ) as Record<string, string>,
    }));
}

const codeIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);

/** The level that the table of the log gives a risk. */
function levelOf(risk: string, markdown: string): string | undefined {
  const [severity = '', chance = ''] = risk.split(', ');
  const row = new RegExp(`^\\| ${severity} +\\|(.*)\\|$`, 'm').exec(markdown)?.[1]!.split('|') ?? [];
  return severities.includes(severity) ? row[chances.indexOf(chance)]?.trim() : undefined;
}

/** What is wrong with the log. */
function problemsOf(markdown: string): string[] {
  const hazards = hazardsOf(markdown);
  const ids = hazards.map(({id}) => id);
  const listed = [...(/^## Open$([^]*?)(?=^## |(?![^]))/m.exec(markdown)?.[1] ?? '').matchAll(/^\d+\. \*\*([^*]+)\*\*/gm)].flatMap(
    ([, all]) => all!.split(', '),
  );
  const high = hazards.filter(({says}) => says['Risk']?.endsWith('→ high)')).map(({id}) => id);
  const saidHigh = /^\*\*What stays high even so:\*\* (.*)\.$/m.exec(markdown)?.[1] ?? '';
  const open = hazards.filter(({says}) => says['Open']).map(({id}) => id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...(saidHigh === high.join(', ') ? [] : [`what stays high is “${high.join(', ')}”, not “${saidHigh}”`]),
    ...open.filter((id) => !listed.includes(id)).map((id) => `${id} is open and not in the list of what is open`),
    ...listed.filter((id) => !open.includes(id)).map((id) => `${id} is in the list of what is open, and is not open`),
    ...hazards.flatMap(({id, says}) => {
      const say = (problem: string) => `${id}: ${problem}`;
      const problems = [
        ...parts.slice(0, 4).filter((part) => !says[part]),
        ...Object.keys(says).filter((part) => !parts.includes(part)),
      ].map((part) => say(`“${part}” is missing or not known`));

      const [, before = '', after = '', levels = ''] = /^(.+) → (.+) \((.+)\)$/.exec(says['Risk'] ?? '') ?? [];
      const expected = `${levelOf(before, markdown)} → ${levelOf(after, markdown)}`;
      if (levels !== expected) problems.push(say(`the risk is ${expected}, not ${levels || says['Risk']}`));

      const files = codeIn(says['Safeguard'] ?? '').filter((code) => /^\S*(\/|\.md$)\S*$/.test(code));
      if (files.length === 0) problems.push(say('no file holds the safeguard'));
      problems.push(...files.filter((file) => !existsSync(new URL(file, root))).map((file) => say(`there is no file ${file}`)));

      const tests = says['Tests'] ?? '';
      const lines = tests.split('\n').filter((line) => line.includes('`'));
      if (lines.length === 0 && !(tests === 'not tested.' && says['Open'])) problems.push(say('names no test, and is not open'));
      for (const line of lines) {
        const [file = '', ...names] = codeIn(line);
        if (!existsSync(new URL(file, root))) problems.push(say(`there is no file ${file}`));
        else if (names.length === 0) problems.push(say(`names no test of ${file}`));
        else {
          const there = testNames(file);
          problems.push(...names.filter((name) => !there.includes(name)).map((name) => say(`${file} has no test “${name}”`)));
        }
      }
      return problems;
    }),
  ];
}

describe('docs/hazards.md', () => {
  it('names safeguards and tests that are there, and lists what is open', () => {
    expect(problemsOf(log)).toEqual([]);
    expect(hazardsOf(log).length).toBeGreaterThanOrEqual(50);
  });

  it('says whose it is, and is linked from the README', () => {
    expect(log).toContain('No clinician and no auditor has reviewed it.');
    expect(read('README.md')).toContain('](docs/hazards.md)');
  });
});

describe('the check of the log', () => {
  const good = `${/^\| +\|[^]*?\n\n/m.exec(log)![0]}
### A1 · One

- **What could happen:** Something.
- **Risk:** critical, often → critical, hardly ever (high → medium)
- **Safeguard:** It is held (\`src/index.ts\`).
- **Tests:**
  - \`test/knowledge/screen.test.ts\` › \`never becomes milder when something is picked as well\`
- **Open:** Something.

### A2 · Two

- **What could happen:** Something.
- **Risk:** minor, often → minor, rarely (medium → low)
- **Safeguard:** It is held (\`src/index.ts\`).
- **Tests:** not tested.
- **Open:** A test.

## Open

1. **A1, A2** Something.
`;

  it('takes what is right', () => expect(problemsOf(good)).toEqual([]));

  it.each([
    ['a test that is not there', 'milder when', 'softer when', 'A1: test/knowledge/screen.test.ts has no test “never becomes softer when'],
    ['a describe for a test', 'never becomes milder when something is picked as well', 'screen', 'has no test “screen”'],
    ['a file of tests that is not there', 'screen.test.ts', 'screening.test.ts', 'A1: there is no file test/knowledge/screening.test.ts'],
    ['a file without a test', / › `never.*/, '', 'A1: names no test of test/knowledge/screen.test.ts'],
    ['a safeguard without a file', '(`src/index.ts`)', '', 'A1: no file holds the safeguard'],
    ['a safeguard whose file is not there', 'src/index.ts', 'src/lost.ts', 'A1: there is no file src/lost.ts'],
    ['no safeguard', /- \*\*Safeguard.*\n/, '', 'A1: “Safeguard” is missing'],
    ['an id that stands twice', '### A2', '### A1', 'A1 stands twice'],
    ['a wrong level', '(high → medium)', '(high → low)', 'A1: the risk is high → medium, not high → low'],
    ['a risk that stays high unsaid', 'hardly ever (high → medium)', 'rarely (high → high)', 'what stays high is “A1”, not “”'],
    ['a word that is no severity', 'critical, often', 'terrible, often', 'A1: the risk is undefined → medium'],
    ['what is not tested and not open', '- **Open:** A test.\n', '', 'A2: names no test, and is not open'],
    ['what is open and not listed', '**A1, A2**', '**A2**', 'A1 is open and not in the list'],
    ['what is listed and not open', '- **Open:** Something.\n', '', 'A1 is in the list of what is open, and is not open'],
  ])('sees %s', (_, from, to, problem) => {
    expect(good.replace(from, to)).not.toBe(good);
    expect(problemsOf(good.replace(from, to)).join('\n')).toContain(problem);
  });
});

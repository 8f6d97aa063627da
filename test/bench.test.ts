import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {goals, intoPage, report, type Result} from '../bench/report.mjs';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const result = JSON.parse(read('bench/results/latest.json')) as Result;
const {devDependencies: peers} = JSON.parse(read('bench/package.json')) as {devDependencies: Readonly<Record<string, string>>};
const {forms, cards, micro} = result.sections;

describe('what was measured last', () => {
  it('has every section, with its day and machine', () => {
    expect(Object.keys(result.sections)).toEqual(['forms', 'cards', 'many', 'micro']);
    for (const {date, machine} of Object.values(result.sections)) {
      expect(new Date(date).toISOString()).toBe(date);
      for (const value of [machine.cpu, machine.system, machine.node, machine.chromium]) expect(value).toMatch(/\S/);
      expect(machine.cores).toBeGreaterThan(0);
    }
  });

  it('compares with everybody whom the pages are made for', () => {
    const names = [...read('bench/candidates.mjs').matchAll(/^ {4}name: '(.+)',$|\{name: '([a-z-]+)', title/gm)].map(
      (found) => found[1] ?? found[2],
    );
    expect(names.length).toBeGreaterThan(10);
    expect([...Object.keys(forms!.figures), ...Object.keys(cards!.figures)]).toEqual(names);
  });

  it('states the versions of the peers that its own lock file installs', () => {
    const lock = JSON.parse(read('bench/package-lock.json')) as {packages: Readonly<Record<string, {version?: string}>>};
    const stated = [...Object.values(forms!.figures), ...Object.values(cards!.figures)].flatMap(({version}) => version.split(', '));
    for (const [name, version] of Object.entries(peers)) {
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
      if (name !== 'tinybench') expect(stated).toContain(`${name} ${version}`);
    }
  });

  it('is what the page and the documentation say', () => {
    const markdown = report(result);
    expect(read('bench/results/latest.md')).toBe(markdown);
    const page = read('docs/performance.md');
    expect(page).toBe(intoPage(page, markdown));
  });

  it('is measured against the number of records that there were, ten and a hundred times', () => {
    const [one, ten, hundred] = micro!.records;
    expect([ten, hundred]).toEqual([one! * 10, one! * 100]);
  });
});

describe('the goals', () => {
  const changed = (name: string, median: number): Result => ({
    sections: {
      forms: {
        ...forms!,
        figures: {
          ...forms!.figures,
          [name]: {...forms!.figures[name]!, ready: {median, q1: median, q3: median}, answerable: {median, q1: median, q3: median}},
        },
      },
    },
  });
  const against = (given: Result, other: string) =>
    goals(given).filter(({what, goal}) => what === 'Checker, first answer (autoloader)' && goal.endsWith(other));

  it('are reached up to the limit, and not above it', () => {
    const floor = forms!.figures['lit-floor']!.ready.median;
    expect(against(changed('checker-autoloader', floor * 1.4), 'Lit floor')).toMatchObject([{goal: '≤ 1.40 × Lit floor', reached: true}]);
    expect(against(changed('checker-autoloader', floor * 1.41), 'Lit floor')).toMatchObject([
      {measured: '1.41 × Lit floor', reached: false},
    ]);
  });

  it('hold the checker against each peer', () => {
    for (const [peer, most] of [
      ['SurveyJS', '0.35'],
      ['LHC-Forms', '0.18'],
    ] as const)
      expect(against(result, peer)).toMatchObject([{goal: `≤ ${most} × ${peer}`}]);
  });

  it('say on the page how many are reached', () => {
    const all = goals(result);
    expect(report(result)).toContain(`${all.filter(({reached}) => reached).length} of ${all.length} reached.`);
  });
});

describe('the packages of the benchmark', () => {
  it('are installed by nobody else, and from any registry', () => {
    const {dependencies = {}, devDependencies = {}} = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    // LHC-Forms is a client in the tests, too.
    for (const name of Object.keys(peers).filter((each) => each !== 'lforms'))
      expect({...dependencies, ...devDependencies}).not.toHaveProperty([name]);
    expect(read('bench/package-lock.json')).not.toMatch(/"resolved":|https?:\/\/[^"]*registry/);
    expect(JSON.parse(read('bench/package.json'))).toMatchObject({private: true});
  });
});

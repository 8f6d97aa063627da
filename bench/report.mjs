// Turns the measured figures into the goals' verdicts and the Markdown page. Pure: the same figures give the same page.

/** @typedef {{what: string, goal: string, measured: string, reached: boolean}} Goal */

const ours = {forms: ['checker-autoloader', 'checker-single'], cards: ['explorer-autoloader', 'explorer-single']};
const way = (name) => (name.endsWith('-autoloader') ? 'autoloader' : 'single file');
const two = (value) => value.toFixed(2);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const MB = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const milliseconds = (ms) => (ms >= 10 ? `${ms.toFixed(0)} ms` : `${Number(ms.toPrecision(2))} ms`);
const between = ({median, q1, q3}, show) => `${show(median)} (${show(q1)} to ${show(q3)})`;

/** @returns {Goal[]} every goal that the figures at hand say something about */
export function goals({sections}) {
  const {forms, cards, many, micro} = sections;
  const result = [];
  const atMost = (what, value, most, show = two, suffix = '') => {
    if (value === undefined) return;
    // A quotient can be a hair above what it is.
    result.push({what, goal: `≤ ${show(most)}${suffix}`, measured: `${show(value)}${suffix}`, reached: value <= most * (1 + 1e-9)});
  };
  const ratio = (what, figures, figure, name, other, most) =>
    atMost(what, figure(figures[name]) / figure(figures[other]), most, two, ` × ${figures[other].title}`);
  const ready = (each) => each.ready.median;
  const answerable = (each) => (each.answerable ?? each.ready).median;

  if (forms) {
    const {figures} = forms;
    const [autoloader, single] = ours.forms;
    ratio('Checker, first answer (autoloader)', figures, answerable, autoloader, 'lit-floor', 1.4);
    ratio('Checker, first answer (single file)', figures, answerable, single, 'lit-floor', 1.8);
    for (const name of ours.forms) {
      ratio(`Checker, first answer (${way(name)})`, figures, answerable, name, 'surveyjs', 0.35);
      ratio(`Checker, first answer (${way(name)})`, figures, answerable, name, 'lhc-forms', 0.18);
    }
    atMost('Checker, bytes until the first use (autoloader)', figures[autoloader].bytes, 34_000, kB);
    for (const name of ours.forms) {
      ratio(`Checker, an answer, median (${way(name)})`, figures, (each) => each.answer.median.median, name, 'html-form', 1.2);
      ratio(`Checker, an answer, 98th percentile (${way(name)})`, figures, (each) => each.answer.p98.median, name, 'html-form', 1.2);
    }
  }
  if (cards) {
    for (const name of ours.cards) {
      ratio(`Explorer, first use (${way(name)})`, cards.figures, ready, name, 'lit-cards', 1.2);
      ratio(`Explorer, first use (${way(name)})`, cards.figures, ready, name, 'shoelace', 0.9);
    }
  }
  for (const [section, element, floor] of [
    [forms, 'Checker', 'lit-floor'],
    [cards, 'Explorer', 'lit-cards'],
  ]) {
    if (!section) continue;
    const {figures} = section;
    for (const name of ours[section === forms ? 'forms' : 'cards']) {
      atMost(
        `${element}, a key in the search box, work until painted, median (${way(name)})`,
        figures[name].keyWork.median.median,
        1000 / 60,
        milliseconds,
      );
      atMost(`${element}, the same, 98th percentile (${way(name)})`, figures[name].keyWork.p98.median, 1000 / 60, milliseconds);
      ratio(`${element}, main thread until usable (${way(name)})`, figures, (each) => each.mainThread.median, name, floor, 1.5);
      atMost(`${element}, tasks over 50 ms, not throttled (${way(name)})`, figures[name].longTasks.median, 0, String);
      atMost(`${element}, layout shift (${way(name)})`, figures[name].shift.median, 0, (value) => String(Number(value.toFixed(4))));
      ratio(`${element}, heap (${way(name)})`, figures, (each) => each.heap.median, name, floor, 2);
    }
  }
  if (many) {
    for (const [tag, sizes] of Object.entries(many.widgets)) {
      // Linear: a further widget among a hundred costs what it costs among ten, give or take a quarter.
      for (const [what, key] of [
        ['time', 'ready'],
        ['heap', 'heap'],
      ])
        atMost(`\`<${tag}>\`, ${what} of a further one, among 100 as among 10`, growth(sizes, key), 1.25, two, ' ×');
    }
    for (const [what, key] of [
      ['time', 'ready'],
      ['heap', 'heap'],
    ])
      atMost(`Profile, ${what} of a further technique, among 200 as among 20`, growth(many.techniques, key), 1.25, two, ' ×');
  }
  if (micro) {
    for (const {name, times} of micro.tasks) {
      atMost(`${name}: 10 times the records`, times[1] / times[0], 10, two, ' × the time');
      atMost(`${name}: 100 times the records`, times[2] / times[0], 100, two, ' × the time');
    }
  }
  return result;
}

/** What one more costs at the largest size, as a multiple of what one more costs at the middle one, where that could be measured. */
function growth(sizes, key) {
  const [small, middle, large] = sizes;
  const step = (from, to) => (to[key].median - from[key].median) / (to.many - from.many);
  const [early, late] = [step(small, middle), step(middle, large)];
  // Where one more costs nothing that could be measured, nothing grows.
  return late <= 0 ? 0 : early <= 0 ? undefined : late / early;
}

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** When, on what and with what a section was measured. */
function circumstances({date, machine, rounds, throttle}, thing = 'rounds') {
  const lines = [
    `Measured on ${date.slice(0, 10)}, ${machine.cpu}, ${machine.cores} cores, ${machine.system}, Node ${machine.node}, Chromium ${machine.chromium}.`,
  ];
  if (rounds) lines.push(`${rounds} interleaved ${thing}; median, quartiles in brackets.`);
  if (throttle)
    lines.push(
      `Slow 4G: ${throttle.latency} ms to each response, ${throttle.down} kbit/s down, ${throttle.up} kbit/s up. Processor ÷ ${throttle.cpu}.`,
    );
  return lines.join(' ');
}

const isOurs = (name) => [...ours.forms, ...ours.cards].includes(name);
const title = (name, figures) => (isOurs(name) ? `**${figures[name].title}**` : figures[name].title);

function comparison(section) {
  const {figures} = section;
  const names = Object.keys(figures);
  const answers = names.some((name) => figures[name].answer);
  return [
    table(
      [
        '',
        'transferred until then',
        'in all',
        'first use',
        ...(answers ? ['first answer'] : []),
        'main thread until then',
        'of it script',
        'tasks over 50 ms, not throttled (longest)',
        'layout shift',
        'heap',
      ],
      names.map((name) => {
        const each = figures[name];
        return [
          title(name, figures),
          `${kB(each.bytes)} in ${each.requests}`,
          `${kB(each.bytesInAll)} in ${each.requestsInAll}`,
          between(each.ready, seconds),
          ...(answers ? [between(each.answerable ?? each.ready, seconds)] : []),
          between(each.mainThread, seconds),
          seconds(each.script.median),
          `${each.longTasks.median} (${milliseconds(each.longest.median)})`,
          String(Number(each.shift.median.toFixed(3))),
          MB(each.heap.median),
        ];
      }),
    ),
    table(
      [
        '',
        ...(answers ? ['an answer until painted, median', '98th percentile', 'heap after 80 answers'] : []),
        'a key until painted, median',
        '98th percentile',
        'work of a key, median',
        '98th percentile',
      ],
      names.map((name) => {
        const {answer, key, keyWork, heapAnswered} = figures[name];
        return [
          title(name, figures),
          ...(answers
            ? [
                answer ? between(answer.median, milliseconds) : '',
                answer ? between(answer.p98, milliseconds) : '',
                heapAnswered ? MB(heapAnswered.median) : '',
              ]
            : []),
          ...(key
            ? [
                between(key.median, milliseconds),
                between(key.p98, milliseconds),
                milliseconds(keyWork.median.median),
                milliseconds(keyWork.p98.median),
              ]
            : ['no search', '', '', '']),
        ];
      }),
    ),
    table(
      ['', 'version', 'what it lacks, or does otherwise'],
      names.map((name) => [title(name, figures), figures[name].version, figures[name].lacks]),
    ),
  ].join('\n\n');
}

const sizesOf = (what, sizes, extra = () => []) =>
  sizes.map((each) => [
    what,
    String(each.many),
    between(each.ready, milliseconds),
    between(each.mainThread, milliseconds),
    MB(each.heap.median),
    ...extra(each),
  ]);

/**
 * The whole result as Markdown. Headings begin at the second level.
 *
 * @param {Goal[]} [verdicts] - none where only some candidates were measured
 */
export function report(result, verdicts = goals(result)) {
  const {forms, cards, many, micro} = result.sections;
  const parts = [];
  if (result.preliminary) parts.push(`> Preliminary: ${result.preliminary}`);
  if (verdicts.length > 0)
    parts.push(
      '## Goals',
      `${verdicts.filter(({reached}) => reached).length} of ${verdicts.length} reached.`,
      table(
        ['goal', 'at most', 'measured', 'reached'],
        verdicts.map(({what, goal, measured, reached}) => [what, goal.replace('≤ ', ''), measured, reached ? 'yes' : '**no**']),
      ),
    );
  if (forms)
    parts.push(
      '## The checker beside other forms',
      `${circumstances(forms)} The same ${forms.questions} questions on every page, in a fresh profile each time. “First use” is from the start of the navigation until the first control is painted and works: a box, or with ours and the Lit floor the search box and the closed groups, where a box is one more click away. “First answer” is until a box can be ticked, with ours and the Lit floor after that click: by the autoloader the checker begins before its questions are there. An answer is a click, until the next frame is painted; ${forms.questions} of them, and after them the page holds them all. No follow-up is asked by anybody but ours, which shows its follow-ups and findings after each answer.`,
      comparison(forms),
    );
  if (cards)
    parts.push(
      '## The explorer beside other cards',
      `${circumstances(cards)} ${cards.cards} techniques with a search box and four filters. “First use” is until the search box and a card are painted and work. 80 keys are typed into the box.`,
      comparison(cards),
    );
  if (many)
    parts.push(
      '## The cost of many',
      `${circumstances(many)} Not throttled.`,
      table(
        ['', 'many', 'until all are painted', 'main thread', 'heap', 'brotli of the file'],
        [
          ...Object.entries(many.widgets).flatMap(([tag, sizes]) => sizesOf(`\`<${tag}>\` on one page`, sizes, () => [''])),
          ...sizesOf('techniques of its own in a clinic’s profile', many.techniques, () => ['']),
          ...sizesOf('languages that could be loaded, none of them is', many.locales, ({bytes}) => [kB(bytes)]),
        ],
      ),
    );
  if (micro)
    parts.push(
      '## Screening and search',
      `${circumstances(micro)} Medians in Node. The further records are copies with ids and words of their own, built into the list, since the functions take no other.`,
      table(
        ['', ...micro.records.map((records) => `${records} conditions`), 'growth'],
        micro.tasks.map(({name, times}) => [
          name,
          ...times.map(milliseconds),
          times
            .slice(1)
            .map((time) => `× ${Number((time / times[0]).toPrecision(3))}`)
            .join(', '),
        ]),
      ),
    );
  return `${parts.join('\n\n')}\n`;
}

/** Where a page of the docs holds the report. */
export const marks = ['<!-- measured -->', '<!-- /measured -->'];

/** @returns {string} the page with the report between its marks; its headings a level deeper */
export function intoPage(page, markdown) {
  const [from, to] = marks.map((mark) => page.indexOf(mark));
  if (from < 0 || to < from) throw new Error(`The page has no ${marks.join(' … ')}.`);
  return `${page.slice(0, from + marks[0].length)}\n\n${markdown.replace(/^## /gm, '### ')}\n${page.slice(to)}`;
}

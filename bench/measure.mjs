// One load of one candidate in a fresh profile: what it transfers, when it can be used, what an answer and a key cost.
import {setTimeout as sleep} from 'node:timers/promises';
import {probe} from './probe.mjs';
import {conditionKeys, questions, techniqueKeys} from './questions.mjs';

/** A phone as Lighthouse emulates one. */
export const phone = {viewport: {width: 412, height: 823}, deviceScaleFactor: 1.75, isMobile: true};

/** Slow 4G and a slow processor, as Lighthouse names them. `latency` in ms, `down` and `up` in kbit/s, `cpu` as divisor. */
export const slow = {latency: 150, down: 1600, up: 750, cpu: 4};

const quantile = (sorted, part) => {
  const at = (sorted.length - 1) * part;
  const below = Math.floor(at);
  return sorted[below] + (sorted[Math.min(below + 1, sorted.length - 1)] - sorted[below]) * (at - below);
};
/** Median and quartiles. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return {median: quantile(sorted, 0.5), q1: quantile(sorted, 0.25), q3: quantile(sorted, 0.75)};
}
const middleAndTail = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return {median: quantile(sorted, 0.5), p98: quantile(sorted, 0.98)};
};

/** A page in a profile of its own. `throttle`: `slow`, or nothing for the machine as it is. */
export async function open(browser, throttle) {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', ({message}) => errors.push(message));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', {timeDomain: 'timeTicks'});
  await devtools.send('Network.enable');
  if (throttle) {
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: throttle.latency,
      downloadThroughput: (throttle.down * 1000) / 8,
      uploadThroughput: (throttle.up * 1000) / 8,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: throttle.cpu});
  }
  const metrics = async () =>
    Object.fromEntries((await devtools.send('Performance.getMetrics')).metrics.map(({name, value}) => [name, value]));
  /** Bytes that the page's JavaScript holds once nothing is left to collect. */
  const heap = async () => {
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: 1});
    await devtools.send('HeapProfiler.enable');
    for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage');
    const {JSHeapUsedSize} = await metrics();
    if (throttle) await devtools.send('Emulation.setCPUThrottlingRate', {rate: throttle.cpu});
    return JSHeapUsedSize;
  };
  return {page, devtools, errors, metrics, heap, close: () => context.close()};
}

/** Watches what is requested. */
function watch(devtools, server) {
  const open = new Set();
  const done = [];
  let requests = 0;
  let changed = Date.now();
  devtools.on('Network.requestWillBeSent', ({requestId, request}) => {
    if (!request.url.startsWith(server.url)) return;
    requests++;
    open.add(requestId);
    changed = Date.now();
  });
  const paths = new Map();
  devtools.on('Network.responseReceived', ({requestId, response}) => paths.set(requestId, new URL(response.url).pathname));
  const end = ({requestId}) => {
    if (!open.delete(requestId)) return;
    done.push(paths.get(requestId));
    changed = Date.now();
  };
  devtools.on('Network.loadingFinished', end);
  devtools.on('Network.loadingFailed', end);
  return {
    now: () => ({requests: done.length, bytes: done.reduce((sum, path) => sum + server.size(path), 0)}),
    started: () => requests,
    /** Until nothing has been loaded for a while. */
    quiet: async () => {
      while (open.size > 0 || Date.now() - changed < 700) await sleep(50);
    },
  };
}

/** When the first control can be used, in ms since the navigation began. */
async function ready(page, {name}, errors) {
  const late = new AbortController();
  const time = await Promise.race([page.evaluate('probe.ready'), sleep(120_000, undefined, {signal: late.signal})]);
  late.abort();
  if (time === undefined) throw new Error(`${name}: nothing to use after two minutes. ${errors.join('; ')}`);
  return time;
}

/** Runs one of a candidate's functions in the page. */
const inPage = (page, run, argument) => page.evaluate(`(${String(run)})(${JSON.stringify(argument)})`);

/**
 * A slow load.
 *
 * @param {number} [wanted] - answers and keys at most; default all
 */
export async function measureSlow(browser, server, candidate, throttle = slow, wanted = Infinity) {
  const {page, devtools, errors, metrics, heap, close} = await open(browser, throttle);
  try {
    const network = watch(devtools, server);
    await page.addInitScript(`(${String(probe)})(${String(candidate.pageFirst)}, ${String(candidate.pageAnswerable)})`);
    await page.goto(`${server.url}/${candidate.name}/`, {waitUntil: 'commit'});
    const readyAt = await ready(page, candidate, errors);
    const {TaskDuration, ScriptDuration} = await metrics();
    const first = network.now();
    await network.quiet();
    await sleep(300);
    const result = {
      ready: readyAt,
      ...(candidate.pageAnswerable && {answerable: await page.evaluate('probe.answerable.at')}),
      bytes: first.bytes,
      requests: first.requests,
      bytesInAll: network.now().bytes,
      requestsInAll: network.now().requests,
      mainThread: TaskDuration * 1000,
      script: ScriptDuration * 1000,
      shift: await page.evaluate('probe.shift'),
      heap: await heap(),
    };
    if (candidate.pageSearch) result.key = await keys(page, candidate, wanted);
    if (candidate.pageControls) result.answer = await answers(page, devtools, candidate, wanted);
    if (candidate.pageControls) result.heapAnswered = await heap();
    if (errors.length > 0) throw new Error(`${candidate.name}: ${errors.join('; ')}`);
    return result;
  } finally {
    await close();
  }
}

/** Types words and takes them back, key by key. */
async function keys(page, candidate, wanted) {
  const all = (candidate.section === 'cards' ? techniqueKeys : conditionKeys).slice(0, wanted);
  await page.evaluate(`{const box = (${String(candidate.pageSearch)})(); box.scrollIntoView({block: 'center'}); box.focus()}`);
  const before = await inPage(page, candidate.pageListed);
  const seen = new Set();
  for (const key of all) {
    await page.evaluate(`probe.next('input')`);
    await page.keyboard.press(key);
    await page.evaluate('probe.measured');
    seen.add(await inPage(page, candidate.pageListed));
    await sleep(30);
  }
  if (seen.size < 2) throw new Error(`${candidate.name}: the list stays at ${before} whatever is typed`);
  return timesOf(page);
}

/** Answers every question with a click and proves that each answer was taken. */
async function answers(page, devtools, candidate, wanted) {
  if (candidate.pageOpen) await inPage(page, candidate.pageOpen);
  await sleep(500);
  const ids = questions.map(({id}) => id).slice(0, wanted);
  for (const id of ids) {
    // The control is looked for anew: an answer may have rendered the page again.
    const place = await page.evaluate(`(async () => {
      const [control] = (${String(candidate.pageControls)})([${JSON.stringify(id)}]);
      if (!control) return undefined;
      control.scrollIntoView({block: 'center', behavior: 'instant'});
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      probe.next('click');
      const {x, y, width, height} = control.getBoundingClientRect();
      return {x: x + width / 2, y: y + height / 2};
    })()`);
    if (!place) throw new Error(`${candidate.name}: nothing to click for "${id}"`);
    const mouse = (type) =>
      devtools.send('Input.dispatchMouseEvent', {type, ...place, button: 'left', buttons: type === 'mousePressed' ? 1 : 0, clickCount: 1});
    await mouse('mousePressed');
    await mouse('mouseReleased');
    await page.evaluate('probe.measured');
    await sleep(30);
  }
  await sleep(1000);
  const recorded = await inPage(page, candidate.pageRecorded);
  if (recorded !== ids.length) throw new Error(`${candidate.name}: ${recorded} of ${ids.length} answers were taken`);
  return timesOf(page);
}

async function timesOf(page) {
  const events = await page.evaluate('probe.events.splice(0)');
  return {
    toPaint: middleAndTail(events.map(({toPaint}) => toPaint)),
    work: middleAndTail(events.map(({work}) => work)),
  };
}

/** A load without any throttling: the tasks of over 50 ms. */
export async function measureFast(browser, server, candidate) {
  const {page, devtools, errors, metrics, close} = await open(browser);
  try {
    const network = watch(devtools, server);
    await page.addInitScript(`(${String(probe)})(${String(candidate.pageFirst)})`);
    await page.goto(`${server.url}/${candidate.name}/`, {waitUntil: 'commit'});
    const readyAt = await ready(page, candidate, errors);
    const {TaskDuration} = await metrics();
    await network.quiet();
    await sleep(1000);
    const tasks = (await page.evaluate('probe.longTasks')).map(({duration}) => duration);
    return {ready: readyAt, mainThread: TaskDuration * 1000, longTasks: tasks.length, longest: Math.max(0, ...tasks)};
  } finally {
    await close();
  }
}

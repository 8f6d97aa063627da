// Visits a page several times with a browser, gives answers, and judges what that left.
import {drive, remembered} from './drive.mjs';
import {judge, Words} from './judge.mjs';
import {watch} from './watch.mjs';

/** Why a page could not be proven at all; the message says what to do. */
export class CannotProve extends Error {}

const act = '__massageElementsProve';
const soon = {timeout: 1500};
const inPage = "window[Symbol.for('massage-elements.prove')]";
const hints = /^data-(private|hj-suppress|clarity-mask|sentry-block|dd-privacy|nr-block|openreplay-hidden|cs-mask|dtrum-mask)$/;

/** Which massage is open: no health answer, and the page may know it. */
const isChoice = ({kind, what, isOurs, attribute}) =>
  (kind === 'event' && what === 'massage-select') || (kind === 'page' && isOurs && attribute === 'technique');

/** What holds the answers because the visitor wants it. */
const onWish = ['clipboard', 'share', 'print'];

/** What elements do by design, and is written in their documentation. */
function documented(trace) {
  const {kind, value, doing} = trace;
  if (kind === 'event' && trace.isMassage && !/"answers":/.test(value) && !isChoice(trace)) return 'events';
  if (kind === 'message' && /^\{"type":"massage-elements:height","height":\d+\}$/.test(value)) return 'height';
  if (kind === 'message' && value === 'massage-elements:height?') return 'height';
  if (kind === 'page' && trace.isFrame && trace.attribute === 'style' && /^height: \d+px;$/.test(value)) return 'height';
  if (kind === 'page' && trace.isOurs && hints.test(trace.attribute)) return 'hints';
  if (trace.isPrintFrame && doing === 'buttons') return 'print';
  if (['clipboard', 'share', 'print', 'download'].includes(kind) && doing === 'buttons') return kind;
  return undefined;
}

/** @returns {object} a trace of a request, without what cannot leave the machine */
function requestTrace(request, now) {
  const url = new URL(request.url());
  if (!/^(https?|wss?):$/.test(url.protocol)) return undefined;
  let body = '';
  try {
    body = request.postData() ?? '';
  } catch {
    body = '<binary 0 bytes>';
  }
  if (/[\u0000-\u0008\uFFFD]/.test(body)) body = `<binary ${body.length} bytes>`;
  const {referer = ''} = request.headers();
  return {
    kind: 'request',
    what: `${request.method()} ${request.resourceType()} ${url.origin}${url.pathname}`,
    value: [url.search, body.slice(0, 4000), referer && `from ${referer}`].filter(Boolean).join(' '),
    ...now,
  };
}

const kinds = [
  ['exposeAnswers', 'contraindication-checker'],
  ['structuredData', 'technique-explorer'],
  ['visitedAt', 'aftercare-card'],
  ['openPart', 'visit-planner'],
];

const tags = kinds.map(([, tag]) => tag);

/** The massage elements in all frames of a page, checkers first. */
async function elementsOf(page) {
  const found = [];
  for (const frame of page.frames()) {
    const list = await frame.evaluateHandle(`${inPage}?.find(${JSON.stringify(tags)}) ?? []`).catch(() => undefined);
    if (!list) continue;
    for (const handle of (await list.getProperties()).values()) {
      const element = handle.asElement();
      if (element) found.push({frame, element});
    }
  }
  const described = [];
  for (const {frame, element} of found) {
    const info = await element.evaluate(
      (each, names) => ({
        tag: each.localName,
        kind: (names.find(([property]) => property in each) ?? names.find(([, name]) => name === each.localName))?.[1],
        id: each.id,
        version: each.constructor.packageVersion,
        content: each.constructor.contentVersion,
        layout: each.layout,
        lang: each.shadowRoot?.querySelector('.root')?.lang,
        name: each.name || '',
        exposesAnswers: Boolean(each.exposeAnswers),
      }),
      kinds,
    );
    if (info.kind) described.push({frame, element, ...info, frameUrl: frame === page.mainFrame() ? undefined : frame.url()});
  }
  return described.sort((one, two) => tags.indexOf(one.kind) - tags.indexOf(two.kind));
}

/** Opens the page as a visitor would, and waits until it has settled. */
async function open(browser, url, {timeout, settle, patience}) {
  const context = await browser.newContext({acceptDownloads: false, viewport: {width: 1024, height: 900}});
  try {
    await context.addInitScript({content: `(${watch})()`});
    const page = await context.newPage();
    page.setDefaultTimeout(timeout);
    const visit = {context, page, traces: [], now: {step: '', doing: ''}, started: false};
    const note = (trace) => visit.started && trace && visit.traces.push(trace);
    await context.exposeBinding(act, async ({frame}, action, value) => {
      visit.now = await frame.evaluate(`${inPage}.now`);
      const control = (await frame.evaluateHandle(`${inPage}.target`)).asElement();
      try {
        if (action === 'select') await control.selectOption(value, soon);
        else if (action === 'fill' && (await control.getAttribute('type')) !== 'search') await control.fill(value, soon);
        else {
          await control.scrollIntoViewIfNeeded(soon);
          const {x, y, width, height} = await control.boundingBox();
          await page.mouse.click(x + width / 2, y + height / 2);
        }
        if (action === 'fill' && (await control.getAttribute('type')) === 'search') {
          await page.keyboard.press('ControlOrMeta+a');
          if (value) await page.keyboard.type(value);
          else await page.keyboard.press('Delete');
        }
        return true;
      } catch {
        return false;
      }
    });
    context.on('request', (request) => note(requestTrace(request, visit.now)));
    context.on('console', (message) => note({kind: 'console', what: message.type(), value: message.text(), ...visit.now}));
    context.on('weberror', (error) => note({kind: 'console', what: 'error', value: String(error.error()), ...visit.now}));
    const watchPage = (each) => {
      each.on('websocket', (socket) => {
        const [address, search = ''] = socket.url().split('?');
        note({kind: 'websocket', what: address, value: `opened ${search}`, ...visit.now});
        socket.on('framesent', ({payload}) =>
          note({
            kind: 'websocket',
            what: address,
            value: typeof payload === 'string' ? payload : `<binary ${payload.length} bytes>`,
            ...visit.now,
          }),
        );
      });
      each.on('download', (download) =>
        note({kind: 'download', what: 'file', value: download.suggestedFilename(), ...visit.now, doing: 'buttons'}),
      );
      each.on('dialog', (dialog) => void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()).catch(() => undefined));
    };
    watchPage(page);
    context.on('page', (other) => {
      if (other === page) return;
      note({kind: 'request', what: 'a new window', value: other.url(), ...visit.now});
      watchPage(other);
    });
    const response = await page.goto(url, {waitUntil: 'load', timeout}).catch((error) => {
      throw new CannotProve(`${url} cannot be opened: ${error.message.split('\n')[0].replace(/^page\.goto: /, '')}`);
    });
    const status = response?.status() ?? 200;
    if (status === 401 || status === 403)
      throw new CannotProve(
        `${url} asks for a login (status ${status}). Name a page that anybody can open, such as one of a staging site.`,
      );
    if (status >= 400) throw new CannotProve(`${url} answers with status ${status}. Name a page that exists.`);
    // Down and back: what is lazy loads, and what counts scrolling has counted.
    await page.evaluate(async () => {
      const pause = () => new Promise((resolve) => setTimeout(resolve, 60));
      for (let top = 0; top < document.documentElement.scrollHeight && top < 30_000; top += innerHeight * 0.8) {
        scrollTo({top, behavior: 'instant'});
        await pause();
      }
      scrollTo({top: 0, behavior: 'instant'});
    });
    await page.waitForLoadState('networkidle', {timeout: 3000}).catch(() => undefined);
    await page.waitForTimeout(settle);
    let elements = [];
    for (const end = Date.now() + patience; Date.now() < end;) {
      elements = await elementsOf(page);
      if (elements.length > 0 && elements.every(({lang}) => lang)) break;
      await page.waitForTimeout(150);
    }
    if (elements.length === 0) {
      const asks = await page.evaluate(() => document.querySelector('input[type=password]') !== null);
      throw new CannotProve(
        asks
          ? `${page.url()} asks for a password and has no massage element. Name a page that anybody can open.`
          : `${page.url()} has no massage element. Looked for ${tags.map((tag) => `<${tag}>`).join(', ')}, also in frames and shadow roots, for ${patience / 1000} seconds. Is the script of the elements loaded there?`,
      );
    }
    const waiting = elements.filter(({lang}) => !lang);
    if (waiting.length > 0)
      throw new CannotProve(`${page.url()} has <${waiting[0].tag}>, which did not become ready in ${patience / 1000} seconds.`);
    return {visit, context, page, elements};
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Fetches what the frames have noted, and the cookies that scripts may not see. */
async function collect(visit) {
  const cookies = new Map((await visit.context.cookies()).map(({name, domain, value}) => [`${name} of ${domain}`, value]));
  for (const [name, value] of cookies)
    if (visit.cookies && visit.cookies.get(name) !== value) visit.traces.push({kind: 'cookie', what: name, value, step: '', doing: ''});
  visit.cookies = cookies;
  for (const frame of visit.page.frames()) {
    const list = await frame
      .evaluate(`(() => { const watched = ${inPage}; watched?.look(); return watched?.records.splice(0) ?? []; })()`)
      .catch(() => []);
    visit.traces.push(...list);
  }
}

/**
 * One visit.
 *
 * @param {'idle' | 'short' | 'full'} length
 */
async function visit(browser, url, {length, from = 0, idle = 0, ...options}) {
  const {visit: made, context, page, elements} = await open(browser, url, options);
  const begun = Date.now();
  try {
    const address = [page.url(), await page.title()].join(' ');
    for (const frame of page.frames()) await frame.evaluate(`${inPage}?.start()`).catch(() => undefined);
    await collect(made);
    made.traces.length = 0;
    made.started = true;
    const driven = [];
    const answers = [];
    const choices = [];
    let left;
    const leave = async () => {
      for (const frame of page.frames()) await frame.evaluate(`${inPage}?.leave()`).catch(() => undefined);
      await page.waitForTimeout(300);
    };
    if (length === 'idle') for (const end = begun + idle; Date.now() < end; await page.waitForTimeout(400)) await collect(made);
    else {
      const full = length === 'full';
      const how = {full, from, act, limit: options.limit, categories: options.categories, all: options.all, most: options.most};
      const go = async ({element, frame, tag}, part) => {
        try {
          return await element.evaluate(drive, {...how, part});
        } catch (error) {
          if (/context was destroyed|navigation|detached|closed/i.test(error.message)) {
            await frame.waitForLoadState().catch(() => undefined);
            left = {kind: 'address', what: 'navigation', value: frame.url(), why: 'left', step: made.now.step};
            return undefined;
          }
          throw new CannotProve(`<${tag}> on ${url} could not be gone through: ${error.message.split('\n')[0]}`);
        }
      };
      for (const each of elements) {
        const given = await go(each, 'visit');
        if (!given) break;
        const {element, frame: _frame, ...info} = each;
        answers.push(...given.answers);
        choices.push(...given.choices);
        driven.push({...info, counts: given.counts, remembered: await element.evaluate(remembered)});
        await collect(made);
      }
      // What is sent late, and on leaving with the answers in.
      await page.waitForTimeout(options.settle);
      await collect(made);
      await leave();
      for (const each of left ? [] : elements) await go(each, 'end');
      await page.waitForTimeout(options.settle);
    }
    if (length === 'idle') await leave();
    await collect(made);
    return {traces: made.traces, driven, answers, choices, address, left, took: Date.now() - begun};
  } finally {
    await context.close();
  }
}

/**
 * Proves, as far as that can be done from outside, that a page's massage elements leave no trace of an answer.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url - of a page that anybody can open
 * @param {{quick?: boolean, limit?: number, say?: (what: string) => void}} options
 * @throws CannotProve where there is nothing to prove
 */
export async function visits(browser, url, {quick = false, limit, say = () => {}} = {}) {
  const options = {
    timeout: 30_000,
    patience: quick ? 6000 : 15_000,
    settle: quick ? 400 : 1500,
    limit: limit ?? (quick ? 1 : 10_000),
    categories: quick ? 2 : 8,
    all: quick ? 4 : 100,
    most: quick ? 60 : Infinity,
  };
  say('First visit: a few answers, by real clicks and keys');
  const first = await visit(browser, url, {...options, length: 'short'});
  say('Second visit: the same answers again');
  const again = await visit(browser, url, {...options, length: 'short'});
  say('Third visit: other answers');
  const others = await visit(browser, url, {...options, length: 'short', from: 1});
  say('Fourth visit: every answer');
  const full = await visit(browser, url, {...options, length: 'full', from: 1});
  // As long as the longest, so that what comes by the clock comes here too.
  const idle = Math.min(Math.max(first.took, again.took, others.took, full.took), quick ? 4000 : 90_000);
  say(`Fifth visit: nothing is touched, for ${Math.ceil(idle / 1000)} seconds`);
  const still = await visit(browser, url, {...options, length: 'idle', idle});

  const all = {idle: still, first, again, others, full};
  const chosen = [];
  const byDesign = {};
  const byClinic = [];
  const traces = {};
  const massages = new Set(Object.values(all).flatMap((each) => each.choices));
  const words = new Words(
    Object.values(all)
      .flatMap((each) => each.answers)
      .filter((word) => !massages.has(word)),
    massages,
  );
  const answers = words.without(first.address);
  const choices = new Words(massages).without(first.address);
  const named = new Set(first.driven.filter(({name}) => name).map(({name}) => name));
  for (const [name, {traces: list}] of Object.entries(all)) {
    traces[name] = list.filter((trace) => {
      const design = documented(trace);
      if (design && (onWish.includes(design) || !answers.in(trace.value))) byDesign[design] = (byDesign[design] ?? 0) + 1;
      else if (trace.kind === 'event' && trace.exposes) byClinic.push({...trace, why: 'expose-answers'});
      else if (trace.kind === 'form' && named.has(trace.what.split(' ').at(-1))) byClinic.push({...trace, why: 'name'});
      else if ((isChoice(trace) || choices.in(`${trace.what} ${trace.value}`)) && !answers.in(trace.value)) chosen.push(trace);
      else return true;
      return false;
    });
  }
  const verdict = judge(traces, answers);
  const left = Object.values(all).flatMap((each) => (each.left ? [{...each.left, times: 1}] : []));
  const kept = first.driven.flatMap(({tag, remembered: fields}) =>
    fields.map((field) => ({
      kind: 'field',
      what: `<${tag}> ${field}`,
      value: 'the browser may remember what is typed here',
      why: 'remembered',
      times: 1,
    })),
  );
  const once = (list) => [...new Map(list.map((trace) => [`${trace.kind} ${trace.what} ${trace.why}`, trace])).values()];
  return {
    url,
    passed: verdict.found.length + kept.length + left.length === 0,
    quick,
    limit,
    elements: full.driven.map((each, index) => ({
      ...each,
      counts: add(
        each.counts,
        [first, again, others].map(({driven}) => driven[index]?.counts ?? {}),
      ),
    })),
    words: answers.size,
    unsearched: words.size - answers.size,
    idleSeconds: Math.round(still.took / 1000),
    watched: Object.fromEntries(Object.entries(all).map(([name, {traces: list}]) => [name, list.length])),
    found: [...left.slice(0, 1), ...verdict.found, ...kept],
    own: verdict.own,
    reactions: verdict.reactions,
    choices: once(chosen),
    clinic: once(byClinic),
    documented: byDesign,
  };
}

/** Counts of the full visit and, apart, what was done for real. */
function add(counts, others) {
  const sum = {...counts};
  for (const each of others) for (const name of ['real', 'covered']) if (each[name]) sum[name] = (sum[name] ?? 0) + each[name];
  return sum;
}

// The proof in words that a clinic can file.

const kindNames = {
  request: 'Request',
  beacon: 'Beacon',
  websocket: 'WebSocket',
  webrtc: 'WebRTC',
  webtransport: 'WebTransport',
  message: 'Message to another window, frame or worker',
  cookie: 'Cookie',
  storage: 'Stored in the browser',
  database: 'Stored in the browser’s database (IndexedDB)',
  cache: 'Stored in the browser’s cache',
  address: 'Address or history of the page',
  title: 'Title of the page',
  name: 'Name of the window',
  clipboard: 'Clipboard',
  share: 'Shared',
  print: 'Printed',
  download: 'Name of a file',
  event: 'Event that scripts of the page can hear',
  page: 'The page outside the elements',
  field: 'A field of the page',
  form: 'What a form would send',
  performance: 'Performance entry',
  console: 'Console',
};
const reasons = {
  carries: ({word}) => `carries an answer: “${word}”`,
  depends: () => 'is another with other answers, or comes with some answers alone',
  unreadable: () => 'comes only when the elements are used, and what it says cannot be read or compared',
  remembered: () => 'has no autocomplete="off"',
  left: () => 'the page left for another address while answers were given',
  idle: () => 'also when nothing is touched',
  restless: () => 'changes from visit to visit by itself; no word of an answer in it',
  same: () => 'the same whatever is answered',
  'expose-answers': () => 'expose-answers is set on the element, so the page is told the answers',
  name: () => 'name is set on the checker, so its form sends the list',
};
const designs = {
  events: 'massage-… events that say that something happened, and not what',
  height: 'height that a frame of embed.html reports, so that the page can fit it; it grows with what is shown',
  hints: 'attributes that ask session replay tools to record nothing',
  print: 'changes for the hidden frame that is printed, on the visitor’s press',
  clipboard: 'copies to the clipboard, on the visitor’s press (nothing real was written)',
  share: 'calls of the share sheet, on the visitor’s press (not opened)',
  download: 'files offered, on the visitor’s press',
};

const short = (value, most = 160) => {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
};
const times = (count) => (count > 1 ? ` (${count} of them)` : '');

/** Lines about traces: what, why, and an example. */
function lines(traces) {
  return traces.flatMap((trace) => {
    const {kind, what, value, why, step, times: count = 1} = trace;
    const more = [value && `    ${short(value)}`, step && why !== 'idle' && `    at: ${short(step, 80)}`].filter(Boolean);
    return [`  ${kindNames[kind] ?? kind}: ${short(what)}${times(count)}`, `    ${reasons[why]?.(trace) ?? why}`, ...more];
  });
}

function driven({tag, id, layout, frameUrl, lang, counts}) {
  const parts = [
    counts.conditions && `${counts.conditions} conditions`,
    `${counts.answers ?? 0} answers given or changed`,
    counts.searches && `${counts.searches} searches`,
    counts.techniques && `${counts.techniques} techniques opened`,
    counts.languages && `${counts.languages} changes of language`,
    counts.openings && `${counts.openings} parts opened or closed`,
    counts.buttons && `${counts.buttons} presses of print, copy, save, clear and the like`,
  ].filter(Boolean);
  return [
    `  <${tag}${id ? ` id="${id}"` : ''}>${layout ? `, layout ${layout}` : ''}, language ${lang}${frameUrl ? `, in the frame ${short(frameUrl, 100)}` : ''}`,
    `    ${parts.join(', ')}`,
    `    and ${counts.real ?? 0} times by real clicks and keys${counts.covered ? `; ${counts.covered} times something lay above, so the script pressed` : ''}`,
  ];
}

const watched = `  requests of every kind, with beacons, WebSockets, event streams, WebRTC, prefetches and those of workers, also on leaving the page;
  cookies, localStorage, sessionStorage, IndexedDB, Cache API, file system; address, history, referrer, title, window.name;
  clipboard, share sheet, printing, names of files; messages to windows, frames, workers and channels; events with details;
  every change of the page outside the elements' own shadow roots, form fields, what a form would send; performance entries; console`;

const limits = `  This shows what the page did in five visits with one browser on one day. It cannot show what it does for other visitors, on other
  days, with other scripts, or after a change of the site. Do it again after each change, on the page as patients get it.
  What is looked for is the words of the answers, also as base64, hexadecimal and percent codes, and anything that differs with them.
  A message that is encrypted and also sent when nothing is touched can hide an answer; those are listed as the page's own.
  A page can also notice that it is being watched, and behave.

  What no proof of this kind can rule out: a hostile or careless script on the same page.
  - It can read the elements as your visitor sees them: their shadow roots are open, so that browsers' tools, translators and
    screen readers work. A closed one would not stop it.
  - It can listen to every key and click, and to where on the page they are.
  - A session replay tool records the page like a film. The elements carry the marks by which the well-known ones leave them out;
    whether yours does, look at a recording.
  - An extension of the visitor's browser can do the same on any page.
  So load as little else as you can where patients answer. An iframe from another origin (embed.html on another domain) is what keeps
  the scripts of your page out: the browser does not let them look in.`;

/**
 * @param {object} proof - of `visits`
 * @param {{date: Date, kit: string, browser: string}} made
 * @returns {string} plain text
 */
export function report(proof, {date, kit, browser}) {
  const {elements, found, own, reactions, choices, clinic, documented: design} = proof;
  const versions = [...new Set(elements.map(({version, content}) => `massage-elements ${version}, content ${content}`))];
  const section = (title, content, none) => ['', title, ...(content.length > 0 ? content : none ? [`  ${none}`] : [])];
  const count = proof.found.length;
  return `${[
    'Privacy proof of massage-elements',
    '',
    `Page      ${proof.url}`,
    `Date      ${date.toISOString().replace('T', ' ').slice(0, 16)} UTC`,
    `Elements  ${versions.join('; ')}`,
    `Browser   ${browser}`,
    `Kit       massage-elements ${kit}${
      proof.quick || proof.limit
        ? `, ${proof.quick ? 'quick' : `limit ${proof.limit}`}: a part of the answers, to try things out and not to be filed`
        : ''
    }`,
    '',
    count === 0
      ? 'RESULT    No trace of an answer was found.'
      : `RESULT    ${count} ${count === 1 ? 'trace' : 'traces'} of answers found. See below.`,
    ...(versions.length > 1 || elements.some(({version}) => version !== kit)
      ? ['', '  The page has another version than this kit. Where a number below looks low, use the kit of that version.']
      : []),
    ...section('What was found', lines(found), 'Nothing.'),
    ...section('What your site has chosen', lines(clinic)),
    ...(choices.length > 0
      ? section(
          'Which massage was opened (documented, not a health answer; the page can see it and pass it on)',
          lines(choices.map((trace) => ({...trace, why: 'follows the technique that is open'}))),
        )
      : []),
    ...section('What your page does by itself, answers or not', lines(own), 'Nothing.'),
    ...section('What happens when the elements are used, the same whatever is answered', lines(reactions), 'Nothing.'),
    ...section(
      'What the elements do by design',
      Object.entries(design)
        .filter(([name]) => designs[name])
        .map(([name, number]) => `  ${number} ${designs[name]}`),
    ),
    '',
    'What was done: a few answers, the same again, other answers, every answer, and nothing, each in a new browser profile',
    ...elements.flatMap(driven),
    `    Real clicks and keys in the first three visits; in the fourth, where there are thousands, a script in the page presses.`,
    `    The fifth visit touched nothing for ${proof.idleSeconds} seconds.`,
    '',
    'What was watched, once the elements and their language were there',
    watched,
    `  ${Object.values(proof.watched).reduce((sum, number) => sum + number, 0)} things noted, searched for ${proof.words} words of answers${
      proof.unsearched ? ` (${proof.unsearched} could not be, as they are in the page's own address or title)` : ''
    }`,
    '',
    'What this does not show',
    limits,
  ].join('\n')}\n`;
}

// What a trace means: the page's own doing, or a sign of an answer.

const wordPattern = /[\p{L}\p{N}_]+/gu;
const plain = (text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A text, and what it may say in another writing. */
function readings(text) {
  const all = [text];
  const add = (other) => {
    if (other && !all.includes(other)) all.push(other);
  };
  for (let time = 0; time < 2; time++)
    for (const each of [...all]) {
      try {
        add(decodeURIComponent(each.replaceAll('+', ' ')));
      } catch {
        // No such writing.
      }
      add(each.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))));
      for (const part of each.match(/[A-Za-z0-9+/_-]{8,}={0,2}/g) ?? []) {
        for (const encoding of [/^(?:[0-9a-f]{2})+$/i.test(part) ? 'hex' : undefined, 'base64url'].filter(Boolean)) {
          const decoded = Buffer.from(part, encoding).toString('utf8');
          if (/^[\p{L}\p{N}\p{P}\p{S}\p{Zs}\s]{4,}$/u.test(decoded) && !decoded.includes('\uFFFD')) add(decoded);
        }
      }
    }
  return all;
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const alone = (pattern) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');

/** Finds the words of answers in a text. Short ones count only where they stand alone. */
export class Words {
  #long = new Map();
  #short = new Map();
  #names;
  #named;
  /** The words that also stand in a name. */
  #both = new Set();

  /**
   * @param {Iterable<string>} words - as they were shown or as they are named in the code
   * @param {Iterable<string>} names - of what is no answer, also where one of the words stands in it, as “scar” in “scar massage”
   */
  constructor(words, names = []) {
    this.#names = [...names].filter(Boolean).sort((a, b) => b.length - a.length);
    this.#named = alone(this.#names.map(escaped).join('|'));
    const namesBare = this.#names.map(plain);
    for (const word of words) {
      const bare = plain(word);
      const isHan = /\p{Script=Han}/u.test(bare);
      if (bare.length >= (isHan ? 2 : 9)) this.#long.set(bare, word);
      else if (bare.length >= 4 && !/^\d*$/.test(bare)) this.#short.set(word, alone(escaped(word)));
      if (namesBare.some((name) => name.includes(bare))) this.#both.add(word);
    }
  }

  /** @returns {string | undefined} the word that was found */
  in(text) {
    for (const reading of readings(text)) {
      const rest = this.#both.size > 0 ? reading.replace(this.#named, '\0') : reading;
      const [bare, restBare] = [plain(reading), plain(rest)];
      for (const [word, shown] of this.#long) if ((this.#both.has(shown) ? restBare : bare).includes(word)) return shown;
      for (const [shown, pattern] of this.#short) if ((this.#both.has(shown) ? rest : reading).search(pattern) >= 0) return shown;
    }
    return undefined;
  }

  /** The same without the words that stand in a text. */
  without(text) {
    const words = [...this.#long.values(), ...this.#short.keys()];
    return new Words(
      words.filter((word) => !new Words([word]).in(text)),
      this.#names,
    );
  }

  get size() {
    return this.#long.size + this.#short.size;
  }
}

const channelOf = ({kind, what, frame = ''}) => `${kind}\n${frame}\n${what}`;
const shapeOf = (trace) => `${channelOf(trace)}\n${trace.value.replace(wordPattern, '\0')}`;
const partsOf = ({value}) => value.match(wordPattern) ?? [];

/** For each shape, the values at each place. */
function valuesOf(traces) {
  const all = new Map();
  for (const trace of traces) {
    const places = all.get(shapeOf(trace)) ?? [];
    partsOf(trace).forEach((part, index) => (places[index] ??= new Set()).add(part));
    all.set(shapeOf(trace), places);
  }
  return all;
}

/**
 * Judges what several visits left.
 *
 * @param {object} visits - traces of each: `idle` (nothing was touched), `first` and `again` (the same answers twice),
 *   `others` (as many other answers), `full` (every answer)
 * @param {Words} answers - words of every answer that was given
 * @returns {{found: object[], reactions: object[], own: object[]}} traces, each once, with `why` and, where known, `word`
 */
export function judge({idle, first, again, others, full}, answers) {
  const idleValues = valuesOf(idle);
  const [firstValues, againValues] = [valuesOf(first), valuesOf(again)];
  /** Whether what stands at a place changes whatever is answered: a clock, a counter, an id of the visit. */
  const changes = (shape, index) => {
    if ((idleValues.get(shape)?.[index]?.size ?? 0) > 1) return true;
    const [one, two] = [firstValues.get(shape)?.[index], againValues.get(shape)?.[index]];
    return one !== undefined && two !== undefined && ![...one].some((value) => two.has(value));
  };
  const masked = (trace) => {
    const shape = shapeOf(trace);
    let index = -1;
    return `${channelOf(trace)}\n${trace.value.replace(wordPattern, (part) => (changes(shape, ++index) ? '*' : part))}`;
  };
  const opaque = (trace) => {
    const shape = shapeOf(trace);
    return /<binary \d+ bytes>/.test(trace.value) || partsOf(trace).some((part, index) => part.length >= 40 && changes(shape, index));
  };
  const set = (traces) => new Set(traces.map(masked));
  const idleSet = set(idle);
  const idleChannels = new Set(idle.map(channelOf));
  const rest = (traces) => traces.filter((trace) => !idleSet.has(masked(trace)));
  const visits = [first, again, others, full].map(rest);
  const [one, two, three] = visits.map(set);

  const found = new Map();
  const reactions = new Map();
  const own = new Map(idle.map((trace) => [masked(trace), {...trace, why: 'idle'}]));
  const byChannel = new Map();
  for (const trace of visits.flat()) {
    const id = masked(trace);
    const word = answers.in(trace.value) ?? answers.in(trace.what);
    if (word !== undefined) {
      found.set(id, {...trace, why: 'carries', word});
    } else byChannel.set(channelOf(trace), [...(byChannel.get(channelOf(trace)) ?? []), {id, trace}]);
  }
  for (const [channel, traces] of byChannel) {
    // What the same answers led to differs: it cannot be told from what the others led to.
    const restless = traces.some(({id}) => one.has(id) !== two.has(id));
    for (const {id, trace} of traces) {
      const isSame = three.has(id) && (one.has(id) || two.has(id));
      const isIdle = idleChannels.has(channel);
      if (isSame && (isIdle || !opaque(trace))) reactions.set(id, {...trace, why: 'same'});
      else if (!isSame && restless && isIdle) own.set(id, {...trace, why: 'restless'});
      else found.set(id, {...trace, why: isSame || restless ? 'unreadable' : 'depends'});
    }
  }
  // One of a kind is enough to read.
  const some = (map) => {
    const count = new Map();
    for (const trace of map.values()) {
      const id = `${channelOf(trace)}\n${trace.why}`;
      const entry = count.get(id);
      if (entry) entry.times++;
      else count.set(id, {...trace, times: 1});
    }
    return [...count.values()];
  };
  return {found: some(found), reactions: some(reactions), own: some(own)};
}

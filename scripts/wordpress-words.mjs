// The words of the WordPress plugin in gettext's forms: found in the sources, read from .po, written as .pot and .mo.

/** One message: `context` is '' where there is none. */
/** @typedef {{context: string, text: string, translation: string, files: string[]}} Message */

const unquote = (literal) => literal.slice(1, -1).replace(/\\(.)/g, '$1');
const quote = (text) => JSON.stringify(text);

/** Paths in block.json that WordPress translates, with the context that it uses. */
function* blockWords({title, description, keywords = [], variations = []}) {
  yield ['block title', title];
  yield ['block description', description];
  for (const keyword of keywords) yield ['block keyword', keyword];
  for (const variation of variations) {
    yield ['block variation title', variation.title];
    yield ['block variation description', variation.description];
  }
}

/**
 * Finds the messages: calls of `__`, `esc_html__`, `esc_attr__` and the like with plain strings, texts of pages (context `page`), the plugin's name and description, the words of block.json.
 *
 * @param {Record<string, string>} sources - by file name
 * @returns {Message[]} in the order of the files
 */
export function template(sources) {
  const found = new Map();
  const add = (file, context, text) => {
    const key = `${context}\u0004${text}`;
    const message = found.get(key) ?? {context, text, translation: '', files: []};
    if (!message.files.includes(file)) message.files.push(file);
    found.set(key, message);
  };
  const string = String.raw`('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;
  const plain = new RegExp(String.raw`\b(?:esc_html_|esc_attr_|esc_html|esc_attr)?_[_e]\(\s*${string},\s*'massage-elements',?\s*\)`, 'g');
  const ofPage = new RegExp(String.raw`\bmassage_elements_word\(\s*${string},`, 'g');
  for (const [file, source] of Object.entries(sources)) {
    if (file.endsWith('block.json')) for (const [context, text] of blockWords(JSON.parse(source))) add(file, context, text);
    else {
      for (const [, text] of source.matchAll(/^ \* (?:Plugin Name|Description): +(.*)$/gm)) add(file, '', text);
      for (const [, text] of source.matchAll(plain)) add(file, '', unquote(text));
      for (const [, text] of source.matchAll(ofPage)) add(file, 'page', unquote(text));
    }
  }
  return [...found.values()];
}

/** @param {readonly Message[]} messages */
export function write(messages) {
  const head =
    'msgid ""\nmsgstr ""\n"Project-Id-Version: Massage Elements\\n"\n"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n"X-Domain: massage-elements\\n"\n';
  return [
    head,
    ...messages.map(
      ({context, text, translation, files}) =>
        `${files.map((file) => `#: ${file}\n`).join('')}${context ? `msgctxt ${quote(context)}\n` : ''}msgid ${quote(text)}\nmsgstr ${quote(translation)}\n`,
    ),
  ].join('\n');
}

/**
 * Reads a .po file. Comments and messages without a translation are left out; plural forms are not used here.
 *
 * @returns {Message[]}
 */
export function po(source) {
  const messages = [];
  for (const block of source.replaceAll('\r', '').split(/\n\s*\n/)) {
    const parts = {};
    let current = '';
    for (const line of block.split('\n')) {
      const match = /^(?:(msgctxt|msgid|msgstr) )?(".*")\s*$/.exec(line);
      if (!match) continue;
      current = match[1] ?? current;
      parts[current] = (parts[current] ?? '') + JSON.parse(match[2]);
    }
    if (/^#, .*fuzzy/m.test(block) || !parts.msgstr) continue;
    messages.push({context: parts.msgctxt ?? '', text: parts.msgid ?? '', translation: parts.msgstr, files: []});
  }
  return messages;
}

/**
 * Writes messages in gettext's binary form.
 *
 * @param {readonly Message[]} messages
 * @returns {Buffer}
 */
export function mo(messages) {
  const pairs = messages
    .map(({context, text, translation}) => [Buffer.from(context ? `${context}\u0004${text}` : text), Buffer.from(translation)])
    .sort(([one], [two]) => Buffer.compare(one, two));
  const head = 28;
  const tables = Buffer.alloc(head + pairs.length * 16);
  // Magic number, revision, how many, where the tables of texts and of translations begin, no hash table.
  [0x950412de, 0, pairs.length, head, head + pairs.length * 8, 0, tables.length].forEach((value, index) =>
    tables.writeUInt32LE(value, index * 4),
  );
  const strings = [];
  let offset = tables.length;
  [0, 1].forEach((side) =>
    pairs.forEach((pair, index) => {
      const place = head + side * pairs.length * 8 + index * 8;
      tables.writeUInt32LE(pair[side].length, place);
      tables.writeUInt32LE(offset, place + 4);
      strings.push(pair[side], Buffer.from([0]));
      offset += pair[side].length + 1;
    }),
  );
  return Buffer.concat([tables, ...strings]);
}

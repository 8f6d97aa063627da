import {assert as check, constantFrom, property, record, string, uniqueArray, tuple, type Arbitrary} from 'fast-check';
import {describe, expect, it} from 'vitest';
import {elementInfo, elements} from '../../stories/support/manifest.js';
import {fieldOf, ways, type Snippet} from '../../stories/support/snippet.js';

/** What people write, and what breaks out of quotes, tags and brackets. A field holds no control characters. */
const text = string({
  unit: constantFrom(...'aé中 "\'<>&]/[\\=;#{}`\u00a0', '&quot;', '&#93;', '</', '/]', '-->', '[/aftercare_card]', '<script>', '\n'),
  maxLength: 12,
}).map((value) => value.trim());

const snippets: Arbitrary<Snippet> = constantFrom(...elements.keys()).chain((tag) =>
  record({
    tag: constantFrom(tag),
    attributes: uniqueArray(tuple(constantFrom(...elementInfo(tag).attributes), text), {selector: ([{name}]) => name}).map((given) =>
      Object.fromEntries(
        given.map(([attribute, value]) => [attribute.name, fieldOf(tag, attribute).kind === 'switch' ? (true as const) : value]),
      ),
    ),
    fallback: text,
  }),
);

type Read = Readonly<Record<string, string>>;

/** What was put in, as a page has it: a switch is an empty text. */
const given = ({attributes}: Snippet, value = ''): Read =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([, each]) => each !== '')
      .map(([name, each]) => [name, each === true ? value : each]),
  );
const codeOf = (id: string, snippet: Snippet) => ways.find((way) => way.id === id)!.code(snippet);
const parse = (code: string) => new DOMParser().parseFromString(code, 'text/html');
const attributesOf = (element: Element): Read => Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));
const decode = (entities: string) => {
  const area = document.createElement('textarea');
  area.innerHTML = entities;
  return area.value;
};

/**
 * As WordPress reads a shortcode: to the first "]"; no-break and zero-width spaces become spaces; quotes end a value;
 * backslashes go; a value with an open "<" goes. Then as the plugin does: tags go, and codes become characters.
 */
function readShortcode(code: string): {name: string; attributes: Read; content: string} {
  const [, name, inside, rest] = /^\[(\w+)([^\]]*)\]([\s\S]*)$/.exec(code)!;
  const attributes: Record<string, string> = {};
  const left = inside!
    .replace(/[\u00a0\u200b]+/g, ' ')
    .replace(/([\w-]+)\s*=\s*"([^"]*)"(?:\s|$)/g, (_, attribute: string, value: string) => {
      const bare = value.replaceAll('\\', '');
      attributes[attribute] = /<(?![^<]*>)/.test(bare) ? '' : decode(bare);
      return '';
    });
  expect(left.trim()).toBe('');
  const end = `[/${name}]`;
  if (rest) expect(rest.indexOf(end)).toBe(rest.length - end.length);
  return {name: name!, attributes, content: decode(rest!.slice(0, -end.length).replace(/<[^>]*>/g, ''))};
}

describe('snippets, whatever is written into them', () => {
  it.each(['script', 'autoloader', 'classic', 'npm'])('%s: a browser reads the same attributes and text', (id) => {
    check(
      property(snippets, (snippet) => {
        const page = parse(codeOf(id, snippet));
        const element = page.querySelector(snippet.tag)!;
        expect(attributesOf(element)).toEqual(given(snippet));
        expect(element.textContent.trim()).toBe(snippet.fallback);
        expect(element.children).toHaveLength(0);
        expect(page.querySelectorAll('script')).toHaveLength(id === 'npm' ? 0 : 1);
      }),
    );
  });

  it('div: a browser reads the same attributes and text', () => {
    check(
      property(snippets, (snippet) => {
        const page = parse(codeOf('div', snippet));
        const {'data-massage-element': tag, ...attributes} = attributesOf(page.querySelector('div')!);
        expect(tag).toBe(snippet.tag);
        // Language and direction hold for the text in the div as well.
        const marked = Object.entries(given(snippet)).map(([name, value]) => [
          ['lang', 'dir'].includes(name) ? name : `data-${name}`,
          value,
        ]);
        expect(attributes).toEqual(Object.fromEntries(marked));
        expect(page.querySelector('div')!.textContent.trim()).toBe(snippet.fallback);
        expect(page.querySelectorAll('script')).toHaveLength(1);
      }),
    );
  });

  it('shortcode: WordPress and the plugin read the same attributes and text', () => {
    check(
      property(snippets, (snippet) => {
        const {name, attributes, content} = readShortcode(codeOf('wordpress', snippet));
        expect(name).toBe(snippet.tag.replaceAll('-', '_'));
        expect(attributes).toEqual(given(snippet, 'true'));
        expect(content).toBe(snippet.fallback);
      }),
    );
  });

  it('iframe: the address holds the same attributes, without those that a frame has no use for, which are named', () => {
    const without = ['for', 'loading', 'name', 'required', 'value-format', 'profile', 'expose-answers', 'hash', 'structured-data'];
    check(
      property(snippets, (snippet) => {
        const page = parse(codeOf('iframe', snippet));
        const frame = page.querySelector('iframe')!;
        const address = new URL(frame.getAttribute('src')!, 'https://clinic.example');
        const {element, ...parameters} = Object.fromEntries(address.searchParams);
        expect(address.pathname).toBe('/massage-elements/embed.html');
        expect(element).toBe(snippet.tag);
        const kept = Object.entries(given(snippet)).filter(([name]) => !without.includes(name));
        expect(parameters).toEqual(Object.fromEntries(kept));
        const named = ways.find(({id}) => id === 'iframe')!.leftOut!(snippet)?.split(': ')[1] ?? '';
        const left = Object.keys(given(snippet)).filter((name) => without.includes(name));
        expect(
          named
            .split(/, |\.$/)
            .filter(Boolean)
            .sort(),
        ).toEqual(left.sort());
        expect(frame.title).not.toBe('');
        expect(page.querySelectorAll('script')).toHaveLength(1);
      }),
    );
  });

  it('iframe: no more rights than it needs, and a title in the language of the element', () => {
    const frame = (attributes: Snippet['attributes']) =>
      parse(codeOf('iframe', {tag: 'aftercare-card', attributes, fallback: ''})).querySelector('iframe')!;
    const rights = ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox', 'allow-modals', 'allow-downloads'];
    expect([...frame({}).sandbox]).toEqual(rights);
    expect(frame({}).title).toBe('After your massage');
    expect(frame({lang: 'fr-CA'}).title).toBe('Après votre massage');
    expect(frame({lang: 'de'}).title).toBe('After your massage');
    expect(Number(frame({}).height)).toBeGreaterThan(300);
  });
});

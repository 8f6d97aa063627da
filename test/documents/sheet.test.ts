import {DOMParser, type Document, type Element, type Node} from '@xmldom/xmldom';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toHtml, toText, type Sheet} from '../../src/documents/sheet.js';
import {hostile, textsOf} from './sheets.js';

/** One line of text, as likely hostile as not. XML has no words for control characters and lone surrogates, and texts have none. */
const line = (min = 0): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({
        minLength: min,
        unit: fc.oneof(fc.constantFrom(...'<>&"\'/=;#!-'), fc.string({minLength: 1, maxLength: 1, unit: 'grapheme'})),
      }),
      fc.constantFrom(...hostile),
      fc.tuple(fc.constantFrom(...hostile), fc.string({unit: 'grapheme'})).map(([bad, more]) => `${more}${bad}${more}`),
    )
    .map((text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, ' '));

/** Any sheet. */
const anySheet: fc.Arbitrary<Sheet> = fc.record(
  {
    title: line(),
    lang: line(),
    dir: fc.constantFrom('ltr' as const, 'rtl' as const),
    intro: fc.array(line(), {maxLength: 3}),
    sections: fc.array(
      fc.record(
        {
          heading: line(),
          urgent: fc.boolean(),
          items: fc.array(fc.record({heading: line(1), lines: fc.array(line(), {maxLength: 3})}, {requiredKeys: ['lines']}), {
            maxLength: 3,
          }),
        },
        {requiredKeys: ['heading', 'items']},
      ),
      {maxLength: 3},
    ),
    footer: fc.array(line(), {maxLength: 3}),
    page: fc.constantFrom('half' as const, 'whole' as const),
  },
  {requiredKeys: ['title', 'lang', 'dir', 'intro', 'sections', 'footer']},
);

const small: Sheet = {
  title: 'Cupping',
  lang: 'en',
  dir: 'ltr',
  intro: ['Riverbend', 'May 1'],
  sections: [
    {heading: 'How it feels', items: [{lines: ['A pull.']}, {heading: 'Later', lines: ['Round marks.', 'They go.']}]},
    {heading: 'Nothing', items: []},
  ],
  footer: ['General information.'],
};

function parse(html: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(html, 'text/xml');
}
const elementsIn = (node: Node): Element[] =>
  [...(node.childNodes as unknown as Iterable<Node>)].flatMap((child) => [
    ...(child.nodeType === 1 ? [child as Element] : []),
    ...elementsIn(child),
  ]);

describe('a sheet as HTML', () => {
  it('reads back with every text where it was, whatever the texts are', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const elements = elementsIn(parse(toHtml(sheet)));
        const holding = elements.filter(({tagName}) => ['h1', 'h2', 'h3', 'p'].includes(tagName));
        expect(holding.map(({tagName, textContent}) => [tagName, textContent])).toEqual(textsOf(sheet));
        for (const element of holding) expect(element.getElementsByTagName('*').length).toBe(0);
      }),
      {numRuns: 300},
    );
  });

  it('has no element, attribute or comment that it did not make itself', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const html = toHtml(sheet);
        const elements = elementsIn(parse(html));
        for (const element of elements) {
          expect(['article', 'section', 'div', 'footer', 'h1', 'h2', 'h3', 'p']).toContain(element.tagName);
          const attributes = [...(element.attributes as unknown as Iterable<{name: string; value: string}>)];
          expect(attributes.map(({name}) => name)).toEqual(element.tagName === 'article' ? ['lang', 'dir'] : []);
        }
        expect(elements[0]!.getAttribute('lang')).toBe(sheet.lang);
        // What a browser would take for markup, even where an XML parser is stricter.
        expect(html.replace(/<\/?(?:article|section|div|footer|h[123]|p)>|^<article lang="[^"<>]*" dir="(?:ltr|rtl)">/g, '')).not.toMatch(
          /[<>"']/,
        );
        expect(html).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
      {numRuns: 300},
    );
  });

  it('has no styles', () => expect(toHtml({...small, page: 'half'})).not.toMatch(/style|class=/));

  it('is a fragment of headings and paragraphs', () => {
    expect(toHtml(small)).toBe(
      '<article lang="en" dir="ltr"><h1>Cupping</h1><p>Riverbend</p><p>May 1</p>' +
        '<section><h2>How it feels</h2><div><p>A pull.</p></div><div><h3>Later</h3><p>Round marks.</p><p>They go.</p></div></section>' +
        '<section><h2>Nothing</h2></section><footer><p>General information.</p></footer></article>',
    );
  });
});

describe('a sheet as text', () => {
  it('loses no text and keeps their order', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const text = toText(sheet);
        let at = 0;
        for (const [tag, part] of textsOf(sheet)) {
          const found = text.indexOf(tag === 'h2' ? part.toUpperCase() : part, at);
          expect(found, `${tag} ${JSON.stringify(part)}`).toBeGreaterThanOrEqual(at);
          at = found + part.length;
        }
      }),
      {numRuns: 300},
    );
  });

  it('adds only dashes, spaces and line ends', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const bare = (text: string) => text.replace(/[-\s]/g, '');
        const parts = textsOf(sheet).map(([tag, part]) => (tag === 'h2' ? part.toUpperCase() : part));
        expect(bare(toText(sheet))).toBe(bare(parts.join('')));
      }),
      {numRuns: 300},
    );
  });

  it('is shaped for a note', () => {
    expect(toText(small)).toBe(
      'Cupping\nRiverbend\nMay 1\n\nHOW IT FEELS\n- A pull.\n- Later\n  Round marks.\n  They go.\n\nNOTHING\n\nGeneral information.\n',
    );
  });
});

import type {Sheet} from '../../src/documents/sheet.js';

/** Markup that would act if it were not escaped. */
export const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</p></article><h1 onclick="x">',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- -->',
  ']]>',
  '&lt;b&gt;&amp;&#60;',
  '<style>*{display:none}</style>',
];

/** Every text of a sheet with the tag that holds it, in reading order. */
export function textsOf({title, intro, sections, footer}: Sheet): [tag: string, text: string][] {
  const lines = (texts: readonly string[]) => texts.map((text): [string, string] => ['p', text]);
  return [
    ['h1', title],
    ...lines(intro),
    ...sections.flatMap(({heading, items}): [string, string][] => [
      ['h2', heading],
      ...items.flatMap((item): [string, string][] => [
        ...(item.heading ? [['h3', item.heading] as [string, string]] : []),
        ...lines(item.lines),
      ]),
    ]),
    ...lines(footer),
  ];
}

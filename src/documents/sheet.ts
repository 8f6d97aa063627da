/** What leaves the page on the visitor's wish, before it becomes text, HTML or print: already in one language. */
export interface Sheet {
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Lines under the title: clinic, date. */
  readonly intro: readonly string[];
  readonly sections: readonly SheetSection[];
  /** Small print. */
  readonly footer: readonly string[];
  /** Paper it is made for: half a page or one whole page, both in two columns. Default: as many pages as it takes. */
  readonly page?: 'half' | 'whole';
}

/** A headed part of a sheet. */
export interface SheetSection {
  readonly heading: string;
  /** Drawn with a heavy rule: read this first. */
  readonly urgent?: boolean;
  readonly items: readonly SheetItem[];
}

/** One entry: a heading with lines, or lines alone. */
export interface SheetItem {
  readonly heading?: string;
  readonly lines: readonly string[];
}

/** A sheet as plain text, shaped for a note or a message. */
export function toText(sheet: Sheet): string {
  const sections = sheet.sections.map(({heading, items}) =>
    [
      heading.toUpperCase(),
      ...items.map((item) =>
        [...(item.heading ? [`- ${item.heading}`] : []), ...item.lines.map((line) => (item.heading ? `  ${line}` : `- ${line}`))].join(
          '\n',
        ),
      ),
    ].join('\n'),
  );
  return [[sheet.title, ...sheet.intro].join('\n'), ...sections, sheet.footer.join('\n')].filter(Boolean).join('\n\n') + '\n';
}

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** A sheet as an HTML fragment without styles; every text in it is escaped. */
export function toHtml(sheet: Sheet): string {
  const lines = (texts: readonly string[]) => texts.map((text) => `<p>${escape(text)}</p>`).join('');
  const sections = sheet.sections.map(
    ({heading, items}) =>
      `<section><h2>${escape(heading)}</h2>${items.map((item) => `<div>${item.heading ? `<h3>${escape(item.heading)}</h3>` : ''}${lines(item.lines)}</div>`).join('')}</section>`,
  );
  return `<article lang="${escape(sheet.lang)}" dir="${sheet.dir}"><h1>${escape(sheet.title)}</h1>${lines(sheet.intro)}${sections.join('')}<footer>${lines(sheet.footer)}</footer></article>`;
}

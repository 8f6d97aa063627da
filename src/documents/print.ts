import type {Sheet} from './sheet.js';

const styles = `
  @page { margin: 14mm; }
  html { font: 11pt/1.4 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; color: black; background: white; }
  body { margin: 0; }
  h1 { font-size: 17pt; margin: 0 0 2mm; }
  h2 { font-size: 12.5pt; margin: 5mm 0 1.5mm; padding-block-end: 1mm; border-block-end: 0.5pt solid; break-after: avoid; }
  h3 { font-size: 11pt; margin: 2.5mm 0 0; break-after: avoid; }
  p { margin: 0.6mm 0; }
  section > div { break-inside: avoid; }
  h2 + div:not(:has(h3), :last-child) { break-after: avoid; }
  .urgent { padding-inline-start: 3mm; border-inline-start: 2mm solid; }
  .intro { color: #333; }
  :root:is(:lang(ar), :lang(pa)) { line-height: 1.6; }
  footer { margin-block-start: 6mm; padding-block-start: 2mm; border-block-start: 0.5pt solid; font-size: 8.5pt; color: #333; }
`;
/**
 * In two columns, so that short lines leave no empty half, and all sizes by that of the text. The columns are not the
 * body's: without a doctype, as in an empty frame, that is as tall as the page, and what exceeds it would be lost sideways.
 */
const onePage = `
  html { line-height: 1.22; }
  :root:is(:lang(ar), :lang(pa)) { line-height: 1.35; }
  main { columns: 2; column-gap: 2em; }
  h1, .intro, footer { column-span: all; }
  h1 { font-size: 1.55em; margin-block-end: 0.15em; }
  h2 { font-size: 1.12em; margin: 0.55em 0 0.2em; padding-block-end: 0.1em; }
  section:first-of-type h2 { margin-block-start: 0; }
  h3 { font-size: 1em; margin-block-start: 0.3em; }
  p { margin: 0.1em 0; }
  .intro { margin-block-end: 0.6em; }
  .urgent { padding-inline-start: 0.6em; border-inline-start-width: 0.35em; }
  footer { margin-block-start: 0.8em; padding-block-start: 0.3em; font-size: 0.84em; }
`;
/** What one page holds, in millimetres, and the sizes of text to try in points. A whole page is A4 or letter, whichever is shorter and narrower. */
const formats = {
  half: {page: '@page { size: 148mm 210mm; margin: 5mm; }', width: 138, height: 200, largest: 9, smallest: 6.75},
  whole: {page: '@page { margin: 11mm; }', width: 188, height: 257, largest: 10.5, smallest: 8},
} as const;
const pixelsInMillimetre = 96 / 25.4;

/**
 * Makes the text as large as one page allows. Sections stay whole; where that is too much, they go on in the next column;
 * rather than below the smallest size, the text takes a second page.
 */
function fit(end: HTMLElement, styleSheet: CSSStyleSheet, format: (typeof formats)[keyof typeof formats]): void {
  const {page, width, height, largest, smallest} = format;
  for (const sections of ['section { break-inside: avoid; }', '']) {
    for (let size = largest; size >= smallest; size -= 0.25) {
      const scale = `html { font-size: ${size}pt; } @media screen { html { inline-size: ${width}mm; } }`;
      styleSheet.replaceSync([styles, onePage, page, scale, sections].join(' '));
      if (end.getBoundingClientRect().bottom <= height * pixelsInMillimetre) return;
    }
  }
}

/** Writes a sheet into an empty document. Nodes and a constructed style sheet only, so strict content security policies hold. */
export function writeSheet(document: Document, sheet: Sheet): void {
  document.documentElement.lang = sheet.lang;
  document.documentElement.dir = sheet.dir;
  document.title = sheet.title;
  const add = (parent: Element, tag: string, text?: string, className?: string): HTMLElement => {
    const element = document.createElement(tag);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    parent.append(element);
    return element;
  };
  document.body.replaceChildren();
  const main = add(document.body, 'main');
  add(main, 'h1', sheet.title);
  for (const line of sheet.intro) add(main, 'p', line, 'intro');
  for (const {heading, items, urgent} of sheet.sections) {
    const section = add(main, 'section', undefined, urgent ? 'urgent' : undefined);
    add(section, 'h2', heading);
    for (const item of items) {
      const entry = add(section, 'div');
      if (item.heading) add(entry, 'h3', item.heading);
      for (const line of item.lines) add(entry, 'p', line);
    }
  }
  const footer = add(main, 'footer');
  for (const line of sheet.footer) add(footer, 'p', line);
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  const styleSheet = new view.CSSStyleSheet();
  styleSheet.replaceSync(styles);
  document.adoptedStyleSheets = [styleSheet];
  if (sheet.page) fit(footer, styleSheet, formats[sheet.page]);
}

/** Prints a page as it is; rejects where the sandbox of a frame forbids it, which the browser itself only tells the console. */
async function printPage(view: Window): Promise<void> {
  const begun = new Promise<void>((resolve) => {
    for (const type of ['beforeprint', 'afterprint']) view.addEventListener(type, () => resolve(), {once: true});
  });
  view.print();
  if (window.parent === window) return;
  // An engine may have given the page to another process, which begins with it later.
  const never = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('this frame may not print: its sandbox lacks allow-modals')), 1000),
  );
  await Promise.race([begun, never]);
}

/** Where a frame is laid out and never seen. */
const away = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  'inset-inline-end': '100%',
  'inset-block-end': '100%',
  'inline-size': '210mm',
  'block-size': '297mm',
  border: '0',
} as const;

/**
 * Prints a sheet alone, from a hidden frame that is gone afterwards. The page around is not touched. In a sandboxed frame
 * without an origin of its own nothing can be written into a further one: there the page itself is printed.
 *
 * @param host - document of the element that prints
 * @returns settled once the browser has begun; rejected with an Error where nothing may be printed
 */
export async function printSheet(host: Document, sheet: Sheet): Promise<void> {
  const frame = host.createElement('iframe');
  frame.title = sheet.title;
  // Not `hidden`: some engines print an undisplayed frame blank. Set by script, which a strict policy allows, and so that no
  // rule of the page shows it or hides it.
  for (const [name, value] of Object.entries(away)) frame.style.setProperty(name, value, 'important');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  host.body.append(frame);
  const view = frame.contentWindow;
  if (!view) {
    frame.remove();
    throw new Error('this page allows no frame to print from');
  }
  if (!frame.contentDocument) {
    frame.remove();
    await printPage(window);
    return;
  }
  try {
    writeSheet(view.document, sheet);
    view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
    view.focus();
    await printPage(view);
  } catch (cause) {
    frame.remove();
    throw cause;
  }
}

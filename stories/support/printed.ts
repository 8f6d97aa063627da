/** Paper that a sheet is made for, in millimetres. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly pages: number;
}

export const pixelsInMillimetre = 96 / 25.4;

/** The paper that a printable document asks for. Where it names no size, A4. */
function paperOf(document: Document): Omit<Paper, 'pages'> {
  const rules = document.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]).filter((rule) => rule.cssText.startsWith('@page'));
  const text = rules.map(({cssText}) => cssText).join(' ');
  const [, width = 210, height = 297] = (/size: (\d+)mm (\d+)mm/.exec(text) ?? []).map(Number);
  return {width, height, margin: Number([...text.matchAll(/margin: (\d+)mm/g)].at(-1)?.[1] ?? 14)};
}

/**
 * Puts the document that an element would print into a holder, instead of to the printer: what is shown is what
 * `print()` makes, fitted to its page.
 *
 * @returns the paper, or `undefined` when the element printed nothing
 */
export function printInto(element: Element & {print(): void}, holder: HTMLElement): Paper | undefined {
  const {body} = element.ownerDocument;
  let frame: HTMLIFrameElement | undefined;
  // The element prints from a hidden frame that it appends to the body.
  body.append = (...nodes) => {
    const [made] = nodes;
    if (!(made instanceof HTMLIFrameElement)) return Element.prototype.append.apply(body, nodes);
    frame = made;
    holder.replaceChildren(made);
    const view = made.contentWindow;
    if (view) view.print = () => view.dispatchEvent(new Event('beforeprint'));
  };
  try {
    element.print();
  } finally {
    Reflect.deleteProperty(body, 'append');
  }
  const document = frame?.contentDocument;
  if (!frame || !document) return undefined;
  const paper = paperOf(document);
  const inside = paper.height - 2 * paper.margin;
  frame.removeAttribute('aria-hidden');
  // Instead of the element's own, which no declaration of lesser weight could change.
  frame.style.cssText = `display: block; border: 0; inline-size: ${paper.width - 2 * paper.margin}mm`;
  // Not the body's height: without a doctype that is the frame's.
  const end = (document.body.lastElementChild?.getBoundingClientRect().bottom ?? 0) / pixelsInMillimetre;
  const pages = Math.max(1, Math.ceil(end / inside));
  frame.style.blockSize = `${inside * pages}mm`;
  return {...paper, pages};
}

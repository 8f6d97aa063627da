import type {CSSResultOrNative} from 'lit';

/** An empty style sheet for a document: it can be used in no other. */
export function newSheet(document: Document): CSSStyleSheet {
  return new ((document.defaultView as (Window & typeof globalThis) | null)?.CSSStyleSheet ?? CSSStyleSheet)();
}

/** Gives a shadow root styles as sheets of its own document, where lit would take those of the page that it runs in. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = newSheet(root.ownerDocument);
    sheet.replaceSync('cssText' in style ? style.cssText : [...style.cssRules].map(({cssText}) => cssText).join(''));
    return sheet;
  });
}

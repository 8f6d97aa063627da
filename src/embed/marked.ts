import {warnOnce} from '../internal/warn.js';

/** Marks a place for an element, where a content system strips tags that it does not know. */
const mark = 'data-massage-element';
/** Beside an element's own attributes. */
const common = ['id', 'lang', 'dir', 'class'];

/** The tag that a marked element asks for, or that an element has. */
export const tagOf = (element: Element): string => element.getAttribute(mark)?.trim().toLowerCase() ?? element.localName;

/** The marked elements in a tree, its root included. */
function markedIn(root: ParentNode): Element[] {
  const inside = [...root.querySelectorAll(`[${mark}]`)];
  return root instanceof Element && root.hasAttribute(mark) ? [root, ...inside] : inside;
}

/**
 * Puts the element that is asked for into each marked one, as `<div data-massage-element="aftercare-card"
 * data-technique="shiatsu">text</div>`: `data-` attributes that the element knows become its own, the text its fallback.
 * Once for each; the marked element itself stays where it is.
 *
 * @param root - where to look; shadow roots are to be given themselves
 * @param tags - the tags to serve; others are left to other scripts
 */
export function fillMarked(root: ParentNode, tags: readonly string[]): void {
  for (const place of markedIn(root)) {
    const tag = tagOf(place);
    const known = customElements.get(tag) as (CustomElementConstructor & {observedAttributes?: readonly string[]}) | undefined;
    if (!known || !tags.includes(tag) || [...place.children].some(({localName}) => localName === tag)) continue;
    const element = place.ownerDocument.createElement(tag);
    const attributes = [...common, ...(known.observedAttributes ?? [])];
    for (const {name, value} of place.attributes) {
      const own = name.slice('data-'.length);
      if (name.startsWith('data-') && attributes.includes(own)) element.setAttribute(own, value);
    }
    element.append(...place.childNodes);
    place.append(element);
  }
}

/** Says which marked elements ask for a tag that is none of ours, not even with a prefix. */
export function warnOfUnknown(root: ParentNode, tags: readonly string[]): void {
  for (const place of markedIn(root)) {
    const tag = tagOf(place);
    if (!tags.some((each) => `-${tag}`.endsWith(`-${each}`)))
      warnOnce(`${mark}="${tag}": accepted are ${tags.join(', ')}. The text in it stays as it is.`);
  }
}

/** Calls back with every tree that is inserted into the document from now on, and with the document now. */
export function watch(found: (root: ParentNode) => void): void {
  if (typeof document === 'undefined') return;
  found(document);
  new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) found(node);
  }).observe(document, {childList: true, subtree: true});
}

/** Serves marked elements that ask for one of the tags, now and when they are inserted later. */
export function serveMarked(...tags: readonly string[]): void {
  watch((root) => fillMarked(root, tags));
}

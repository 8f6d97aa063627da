import {warnOnce} from '../internal/warn.js';

/** Marks a place for an element, where a content system strips tags that it does not know. */
const mark = 'data-massage-element';
/** Beside an element's own attributes. */
const common = ['id', 'lang', 'dir', 'class'];

type Known = CustomElementConstructor & {readonly observedAttributes?: readonly string[]};

/** The class under a tag, where it is a massage element, perhaps of another script file. */
export const oursOf = (tag: string): Known | undefined => {
  const known = customElements.get(tag);
  return known && 'contentVersion' in known ? known : undefined;
};

/** Whether a tag is the wanted one, or that with a prefix. */
const serves = (tag: string, wanted: string): boolean => wanted.includes('-') && `-${tag}`.endsWith(`-${wanted}`);

/** The tag that a marked element asks for, or that an element has. */
export const tagOf = (element: Element): string => element.getAttribute(mark)?.trim().toLowerCase() ?? element.localName;

/** The marked elements in a tree, its root included. */
function markedIn(root: ParentNode): Element[] {
  const inside = [...root.querySelectorAll(`[${mark}]`)];
  return root instanceof Element && root.hasAttribute(mark) ? [root, ...inside] : inside;
}

/**
 * Puts the element that is asked for into each marked one, as `<div data-massage-element="aftercare-card"
 * data-technique="shiatsu">text</div>`: `data-` attributes that the element knows become its own, also when they change
 * later; the text becomes its fallback. Once for each; the marked element itself stays where it is. Where the tag is another
 * script's, the element is ours with a prefix, if there is one.
 *
 * @param root - where to look; shadow roots are to be given themselves
 * @param tags - the tags to serve; others are left to other scripts
 */
export function fillMarked(root: ParentNode, tags: readonly string[]): void {
  for (const place of markedIn(root)) {
    const wanted = tagOf(place);
    const tag = tags.find((each) => serves(each, wanted) && oursOf(each));
    if (!tag || [...place.children].some(({localName}) => serves(localName, wanted))) continue;
    const element = place.ownerDocument.createElement(tag);
    const attributes = [...common, ...(oursOf(tag)!.observedAttributes ?? [])];
    const take = (name: string) => {
      const own = name.slice('data-'.length);
      if (!name.startsWith('data-') || !attributes.includes(own)) return;
      const value = place.getAttribute(name);
      if (value === null) element.removeAttribute(own);
      else element.setAttribute(own, value);
    };
    for (const {name} of place.attributes) take(name);
    new MutationObserver((records) => {
      for (const {attributeName} of records) take(attributeName!);
    }).observe(place, {attributes: true});
    element.append(...place.childNodes);
    place.append(element);
  }
}

/** Says which marked elements ask for a tag that is none of ours, not even with a prefix. */
export function warnOfUnknown(root: ParentNode, tags: readonly string[]): void {
  for (const place of markedIn(root)) {
    const tag = tagOf(place);
    if (!tags.some((each) => serves(tag, each)))
      warnOnce(`${mark}="${tag}": accepted are ${tags.join(', ')}. The text in it stays as it is.`);
  }
}

/** Calls back with every tree that is inserted into the document from now on, with what is marked later, and with the document now. */
export function watch(found: (root: ParentNode) => void): void {
  if (typeof document === 'undefined') return;
  found(document);
  new MutationObserver((records) => {
    for (const {addedNodes, attributeName, target} of records)
      for (const node of attributeName ? [target] : addedNodes) if (node instanceof Element) found(node);
  }).observe(document, {childList: true, subtree: true, attributeFilter: [mark]});
}

/** Serves marked elements that ask for one of the tags, now and when they are inserted later. */
export function serveMarked(...tags: readonly string[]): void {
  watch((root) => fillMarked(root, tags));
}

/** The same control after the upgrade: by id, as what opens the id, or as the one with the same text. */
function counterpart(root: ShadowRoot, {id, localName, textContent}: Element): HTMLElement | null | undefined {
  if (id) return root.querySelector<HTMLElement>(`[aria-controls="${id}"], #${id}`);
  return [...root.querySelectorAll<HTMLElement>(localName)].find((each) => each.textContent === textContent);
}

/**
 * Takes out what a server rendered, just before an element renders itself in its place.
 *
 * @returns to be called afterwards: opens what the visitor had open, and gives focus back to what had it
 */
export function takeOver(root: ShadowRoot, served: readonly ChildNode[]): () => void {
  const keyOf = (summary: Element) => (summary.parentElement?.id ? summary.parentElement : summary);
  const open = [...root.querySelectorAll('details[open] > summary')].map(keyOf);
  const active = root.activeElement;
  const focused = active && (active.localName === 'summary' ? keyOf(active) : active);
  const {scrollX, scrollY} = window;
  for (const node of served) node.remove();
  return () => {
    for (const summary of open) {
      const now = counterpart(root, summary);
      const details = now?.closest('details');
      if (details) details.open = true;
      else if (now?.ariaExpanded !== 'true') now?.click();
    }
    if (!focused) return;
    counterpart(root, focused)?.focus({preventScroll: true});
    // Focus lays the page out, and the browser may take what is new for what has moved.
    scrollTo({left: scrollX, top: scrollY, behavior: 'instant'});
  };
}

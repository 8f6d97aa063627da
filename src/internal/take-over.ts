/** How to find the same control afterwards: by id, as what opens the id, or as the one with the same text or at the same place. */
function finder(root: ShadowRoot, element: Element, byPlace: boolean): () => HTMLElement | null | undefined {
  const {id, localName, textContent} = element;
  const all = () => [...root.querySelectorAll<HTMLElement>(localName)];
  if (id) return () => root.querySelector<HTMLElement>(`[aria-controls="${id}"], #${id}`);
  if (!byPlace) return () => all().find((each) => each.textContent === textContent);
  const place = all().indexOf(element as HTMLElement);
  return () => all()[place];
}

/**
 * Takes out what a server rendered, or what another script has changed, just before an element renders itself in its place.
 *
 * @param byPlace - whether what comes has the same controls in the same order, though perhaps other texts
 * @returns to be called afterwards: opens what the visitor had open, and gives focus back to what had it
 */
export function takeOver(root: ShadowRoot, old: readonly ChildNode[], byPlace = false): () => void {
  const keyOf = (summary: Element) => (summary.parentElement?.id ? summary.parentElement : summary);
  const open = [...root.querySelectorAll('details[open] > summary')].map((summary) => finder(root, keyOf(summary), byPlace));
  const active = root.activeElement;
  const focused = active && finder(root, active.localName === 'summary' ? keyOf(active) : active, byPlace);
  const {scrollX, scrollY} = window;
  for (const node of old) node.remove();
  return () => {
    for (const find of open) {
      const now = find();
      const details = now?.closest('details');
      if (details) details.open = true;
      else if (now?.ariaExpanded !== 'true') now?.click();
    }
    if (!focused) return;
    focused()?.focus({preventScroll: true});
    // Focus lays the page out, and the browser may take what is new for what has moved.
    scrollTo({left: scrollX, top: scrollY, behavior: 'instant'});
  };
}

import {useRef} from 'react';
import type {} from 'massage-elements/react';

export function Wrong() {
  const list = useRef<HTMLUListElement>(null);
  return (
    <>
      {/* wrong: a layout that the card does not have */}
      <aftercare-card layout="grid" />
      {/* wrong: an attribute that no element has */}
      <aftercare-card therapist="Kim" />
      {/* wrong: text for a number */}
      <aftercare-card headingLevel="3" />
      {/* wrong: no number */}
      <aftercare-card heading-level="two" />
      {/* wrong: an event that the card does not fire */}
      <aftercare-card onmassage-complete={() => undefined} />
      {/* wrong: a handler of another event */}
      <technique-explorer onmassage-select={(event: KeyboardEvent) => event.key} />
      {/* wrong: what the event does not say */}
      <technique-explorer onmassage-select={(event) => event.detail.answers} />
      {/* wrong: another element's ref */}
      <technique-explorer ref={list} />
      {/* wrong: a method */}
      <technique-explorer print="now" />
      {/* wrong: what only the element knows */}
      <contraindication-checker value="x" />
      {/* wrong: a misspelt tag */}
      <after-care-card />
    </>
  );
}

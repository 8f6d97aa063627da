import {useRef, type Ref} from 'react';
import type {MassageEvent} from 'massage-elements';
import type {AftercareCard} from 'massage-elements/aftercare-card';
import type {MassageElementProps} from 'massage-elements/react';

const opened = (event: MassageEvent<'massage-select'>): string => event.detail.id;
const asProps: MassageElementProps<'aftercare-card'> = {layout: 'sheet', 'heading-level': '4'};

/** Everything that React takes. */
export function Right({chosen, given}: {chosen?: string; given: Ref<AftercareCard>}) {
  const own = useRef<AftercareCard>(null);
  return (
    <>
      <aftercare-card ref={own} key="a" slot="card" class="a" style={{margin: 0}} technique={chosen} {...asProps} />
      <aftercare-card ref={given} className="b" lang="fr" dir="ltr" hidden data-x="1" aria-label="Card" />
      <contraindication-checker
        scope="core"
        expose-answers={false}
        exposeAnswers
        auto-clear={5}
        onClick={() => own.current?.print()}
        onmassage-change={(event) => event.currentTarget.summary('fhir')}
      >
        <p slot="intro">Hello</p>
      </contraindication-checker>
      <technique-explorer hash structuredData onmassage-select={opened} onmassage-ready={undefined} />
      <visit-planner startsAt="2026-11-23" starts-at="2026-11-23" onmassage-error={({detail}) => detail.reason.trim()} />
    </>
  );
}

/** What is written by hand for an element's page; the rest is made from its manifest, tokens and stories. */
export interface Documentation {
  /** Keyboard, headings, live regions and what was checked; in Markdown. */
  readonly accessibility: string;
  readonly recipes: readonly {readonly wish: string; readonly code: string}[];
}

/** What every element's checks have in common. */
const checks = (own: string) =>
  `**Checked:** axe-core on every story of this page, one of them dark, and on the element’s states in its own tests; ${own}. ` +
  'Contrast of any accent is held by the element and measured in the [theme builder](?path=/story/theme-builder--defaults). ' +
  'Not yet listened to with a screen reader, nor tried with people who use assistive technology.';

const headings =
  '**Headings:** the element’s own heading has the level of `heading-level` (2 unless you say otherwise), those inside follow. Set it so that no level of your page is skipped.';

export const documentation: Readonly<Record<string, Documentation>> = {
  'contraindication-checker': {
    accessibility: [
      '**Keyboard:** Tab moves through search, categories, ticks and answers in the order of reading. In the search box the arrow keys choose a match, Enter ticks it and moves to it, Escape closes the list. Ticks and answers are real checkboxes and radio buttons.',
      `${headings} The emergency panel comes before everything else and has a heading of its own at that level.`,
      '**Live regions:** how many matches a search has; once the visitor pauses, how many things are on the list and the most cautious phrase; an answer that needs help at once is an alert. The warning before `auto-clear` is an alert dialog that any touch or key answers.',
      checks(
        'worked by keyboard alone; targets of at least 24 px; what is chosen in forced colours; no movement with reduced motion; what assistive technology is told, kept as snapshots',
      ),
    ].join('\n\n'),
    recipes: [
      {
        wish: 'Before the visit, with our phone number',
        code: `<contraindication-checker clinic-name="Riverbend Massage" phone="780-555-0100" country="CA">
  Please call us on 780-555-0100 about any health condition before your visit.
</contraindication-checker>`,
      },
      {
        wish: 'Only what we ask about, one category a step',
        code: `<contraindication-checker topics="circulation medicines pregnancy" scope="core" layout="steps" country="CA">
  Please tell us about your heart, your medicines and a pregnancy.
</contraindication-checker>`,
      },
      {
        wish: 'On a tablet in the waiting room, cleared after five minutes',
        code: `<contraindication-checker auto-clear="5" layout="steps" languages="en fr" country="CA">
  Please ask at the desk.
</contraindication-checker>`,
      },
      {
        wish: 'In our booking form, as text',
        code: `<form action="/book" method="post">
  <contraindication-checker name="health" required country="CA">Please tell us about your health.</contraindication-checker>
  <button>Ask for a visit</button>
</form>`,
      },
    ],
  },
  'technique-explorer': {
    accessibility: [
      '**Keyboard:** Tab moves through search, filters and cards. Opening a technique moves the focus to its heading; going back returns it to the card it came from. The comparison scrolls sideways with the arrow keys.',
      headings,
      '**Live regions:** how many techniques are shown, whenever search or filters change it.',
      checks('worked by keyboard alone; where the focus goes on opening, comparing and going back'),
    ].join('\n\n'),
    recipes: [
      {
        wish: 'Only what we offer, with a link to book',
        code: `<technique-explorer show="modality" hide="thai-massage craniosacral-therapy" booking-href="/book">
  Ask us which massage we offer: 780-555-0100.
</technique-explorer>`,
      },
      {
        wish: 'A short list in a narrow column',
        code: `<technique-explorer layout="list" show="swedish-massage deep-tissue-massage hot-stone-massage">
  We offer Swedish, deep tissue and hot stone massage.
</technique-explorer>`,
      },
      {
        wish: 'Marked by what the visitor ticked',
        code: `<contraindication-checker id="health" country="CA">Please tell us about your health.</contraindication-checker>
<technique-explorer for="health">Ask us about our treatments.</technique-explorer>`,
      },
      {
        wish: 'A page for one technique',
        code: `<technique-explorer technique="swedish-massage" heading-level="1">
  Swedish massage: long, gliding strokes at a pressure that you choose.
</technique-explorer>`,
      },
    ],
  },
  'aftercare-card': {
    accessibility: [
      '**Keyboard:** Tab moves through the choice of massage, the next visit and the buttons. Without a day for the calendar file the focus moves to the field that lacks it, which says so.',
      headings,
      '**Live regions:** that a calendar file was made or what it lacks, and that the card was copied.',
      checks('where the focus goes when a day is missing; text and paper say the same'),
    ].join('\n\n'),
    recipes: [
      {
        wish: 'For one visit, to send or print',
        code: `<aftercare-card technique="deep-tissue-massage" regions="lower-back" visited-at="2026-11-20" phone="780-555-0100" country="CA">
  Call us on 780-555-0100 if anything worries you.
</aftercare-card>`,
      },
      {
        wish: 'A handout for several areas',
        code: `<aftercare-card layout="sheet" regions="neck shoulders lower-back" phone="780-555-0100" country="CA">
  Call us on 780-555-0100 if anything worries you.
</aftercare-card>`,
      },
      {
        wish: 'Following the technique that is open above',
        code: `<technique-explorer id="techniques">Ask us about our treatments.</technique-explorer>
<aftercare-card for="techniques" phone="780-555-0100" country="CA">Call us on 780-555-0100 if anything worries you.</aftercare-card>`,
      },
      {
        wish: 'With our own line under the heading',
        code: `<aftercare-card phone="780-555-0100" country="CA">
  <p slot="intro">Thank you for coming. Here is what to know until tomorrow.</p>
  Call us on 780-555-0100 if anything worries you.
</aftercare-card>`,
      },
    ],
  },
  'visit-planner': {
    accessibility: [
      '**Keyboard:** Tab moves through the parts, the checklist, the reason for coming and the first day. Folded parts are native disclosures. Without a first day the focus moves to the field that lacks it, which says so.',
      `${headings} The picture of the weeks is hidden from assistive technology; the list beside it says the same.`,
      '**Live regions:** what a chosen reason means for how often to come, how many checks are ticked, that a calendar file was made or what it lacks, and that the plan was copied.',
      checks('worked by keyboard alone; where the focus goes when a day is missing'),
    ].join('\n\n'),
    recipes: [
      {
        wish: 'For new visitors: what a first visit is like',
        code: `<visit-planner open-part="first-visit" booking-href="/book" phone="780-555-0100" country="CA">
  Your first visit: we talk, agree on a plan, and start gently.
</visit-planner>`,
      },
      {
        wish: 'For one reason, with suggested weeks',
        code: `<visit-planner goal="wellness" open-part="between" starts-at="2026-11-23" country="CA">
  Questions about your visit? Call us on 780-555-0100.
</visit-planner>`,
      },
      {
        wish: 'In two languages',
        code: `<visit-planner languages="en fr" phone="780-555-0100" country="CA">
  Questions about your visit? Call us on 780-555-0100.
</visit-planner>`,
      },
    ],
  },
};

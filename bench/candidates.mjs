// Whom we measure. Every `page*` function runs in the page; the probe (probe.mjs) calls it there.
import {asked} from './questions.mjs';

/**
 * @typedef {object} Candidate
 * @property {string} name - for `--only` and in addresses
 * @property {string} title - in the tables
 * @property {'forms' | 'cards'} section
 * @property {string} lacks - what it does not do that ours does, or does otherwise
 * @property {() => Element | null | undefined} pageFirst - the first thing a visitor can use, once it is there
 * @property {() => void} [pageAnswerable] - says when a question can be answered, where that may be later
 * @property {() => HTMLInputElement | null} [pageSearch] - its search box
 * @property {() => number} [pageListed] - how many entries the searched list shows
 * @property {() => void} [pageOpen] - opens what is closed, so that every question can be clicked
 * @property {(ids: string[]) => (Element | null | undefined)[]} [pageControls] - what to click, a question each
 * @property {() => number} [pageRecorded] - how many answers it holds
 */

const checker = {
  section: 'forms',
  pageFirst: () => document.querySelector('contraindication-checker')?.shadowRoot?.querySelector('.toggle'),
  // By the autoloader the groups are there before their questions; this is said once these are, too.
  pageAnswerable: () => addEventListener('massage-ready', () => window.probe.answerable.is(), {once: true}),
  pageSearch: () => document.querySelector('contraindication-checker').shadowRoot.querySelector('#search'),
  pageListed: () => document.querySelector('contraindication-checker').shadowRoot.querySelectorAll('#hits > li').length,
  pageOpen: () =>
    document
      .querySelector('contraindication-checker')
      .shadowRoot.querySelectorAll('.toggle[aria-expanded=false]')
      .forEach((toggle) => toggle.click()),
  pageControls: (ids) =>
    ids.map((id) => document.querySelector('contraindication-checker').shadowRoot.querySelector(`input[type=checkbox][value="${id}"]`)),
  // Follow-ups of a warning sign can bring findings of their own, so the boxes are counted.
  pageRecorded: () =>
    document.querySelector('contraindication-checker').shadowRoot.querySelector('[part~=finding]')
      ? document.querySelector('contraindication-checker').shadowRoot.querySelectorAll('input[type=checkbox][value]:checked').length
      : 0,
};

const explorer = {
  section: 'cards',
  pageFirst: () => {
    const root = document.querySelector('technique-explorer')?.shadowRoot;
    return root?.querySelector('.card') ? root.querySelector('#search') : null;
  },
  pageSearch: () => document.querySelector('technique-explorer').shadowRoot.querySelector('#search'),
  pageListed: () => document.querySelector('technique-explorer').shadowRoot.querySelectorAll('.card').length,
};

/** @type {readonly Candidate[]} in the order of each round */
export const candidates = [
  {
    name: 'html-form',
    title: 'Hand-written HTML form',
    section: 'forms',
    lacks: `the floor: ${asked} boxes and a list of what was ticked, nothing else`,
    pageFirst: () => document.querySelector('#questions input'),
    pageControls: (ids) => ids.map((id) => document.querySelector(`input[value="${id}"]`)),
    pageRecorded: () => document.querySelectorAll('#list li').length,
  },
  {
    name: 'lit-floor',
    title: 'Lit floor',
    section: 'forms',
    lacks: 'the floor: the same box and closed groups as ours at the start, a list of what was ticked; search by letters only',
    pageFirst: () => document.querySelector('lit-floor')?.shadowRoot?.querySelector('.toggle'),
    pageSearch: () => document.querySelector('lit-floor').shadowRoot.querySelector('input[type=search]'),
    pageListed: () => document.querySelector('lit-floor').shadowRoot.querySelectorAll('.hits li').length,
    pageOpen: () =>
      document
        .querySelector('lit-floor')
        .shadowRoot.querySelectorAll('.toggle')
        .forEach((toggle) => toggle.click()),
    pageControls: (ids) => ids.map((id) => document.querySelector('lit-floor').shadowRoot.querySelector(`input[value="${id}"]`)),
    pageRecorded: () => document.querySelector('lit-floor').shadowRoot.querySelectorAll('#list li').length,
  },
  {
    name: 'checker-autoloader',
    title: '`<contraindication-checker>` by the autoloader',
    lacks: 'nothing; holds all conditions, follow-ups, advice and sources, and shows the findings after every answer',
    ...checker,
  },
  {name: 'checker-single', title: '`<contraindication-checker>` as a single file', lacks: 'nothing; the same', ...checker},
  {
    name: 'surveyjs',
    title: 'SurveyJS',
    section: 'forms',
    lacks: 'no knowledge, no search, no findings; its web font is left out here; all questions open at once',
    pageFirst: () => (window.formReady ? document.querySelector('#survey input[type=checkbox]') : null),
    pageControls: (ids) =>
      ids.map((id) => document.querySelector(`[data-name="${id}"]`)?.querySelector('.sd-checkbox__decorator, .sd-item__decorator, label')),
    pageRecorded: () => Object.values(window.survey.data).filter((value) => value === true).length,
  },
  {
    name: 'lhc-forms',
    title: 'LHC-Forms',
    section: 'forms',
    lacks: 'no knowledge, no search, no findings; yes and no instead of a box, help behind a button; all questions open at once',
    pageFirst: () => (window.formReady ? document.querySelector('wc-lhc-form input[type=radio]') : null),
    pageControls: (ids) =>
      ids.map((id) => document.querySelector(`[id="item-${id}/1/1"] input[type=radio], [id="${id}/1/1"] input[type=radio]`)),
    pageRecorded: () =>
      LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4')
        .item.flatMap(({item}) => item ?? [])
        .filter(({answer}) => answer?.[0]?.valueBoolean === true).length,
  },
  {
    name: 'formio',
    title: 'Form.io',
    section: 'forms',
    lacks: 'no knowledge, no search, no findings; without its builder; all questions open at once',
    pageFirst: () => (window.formReady ? document.querySelector('#form input[type=checkbox]') : null),
    pageControls: (ids) => ids.map((id) => document.querySelector(`#form input[name^="data[${id}]"]`)),
    pageRecorded: () => Object.values(window.form.submission.data).filter((value) => value === true).length,
  },
  {
    name: 'html-cards',
    title: 'Hand-written HTML cards',
    section: 'cards',
    lacks: 'the floor: search by letters, four filters; no detail view, evidence, sources or comparison',
    pageFirst: () => document.querySelector('#search'),
    pageSearch: () => document.querySelector('#search'),
    pageListed: () => document.querySelectorAll('.card:not([hidden])').length,
  },
  {
    name: 'lit-cards',
    title: 'Lit floor',
    section: 'cards',
    lacks: 'the floor: the same',
    pageFirst: () => document.querySelector('lit-cards')?.shadowRoot?.querySelector('input'),
    pageSearch: () => document.querySelector('lit-cards').shadowRoot.querySelector('input'),
    pageListed: () => document.querySelector('lit-cards').shadowRoot.querySelectorAll('.card').length,
  },
  {
    name: 'explorer-autoloader',
    title: '`<technique-explorer>` by the autoloader',
    lacks: 'nothing; search by lay words and typing errors, details with evidence and sources, comparison',
    ...explorer,
  },
  {name: 'explorer-single', title: '`<technique-explorer>` as a single file', lacks: 'nothing; the same', ...explorer},
  {
    name: 'shoelace',
    title: 'Shoelace cards, input and selects',
    section: 'cards',
    lacks: 'search by letters, four filters; no detail view, evidence, sources or comparison',
    pageFirst: () =>
      window.formReady && document.querySelector('sl-card')?.shadowRoot?.querySelector('.card')
        ? document.querySelector('sl-input').shadowRoot?.querySelector('input')
        : null,
    pageSearch: () => document.querySelector('sl-input').shadowRoot.querySelector('input'),
    pageListed: () => document.querySelectorAll('sl-card:not([hidden])').length,
  },
];

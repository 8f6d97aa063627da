import {integer, noBias, sample} from 'fast-check';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {measure, passes} from '../../stories/support/contrast.js';
import {examples, fillChecker, withEmergency, type Example} from '../../stories/support/examples.js';
import type {MassageElement} from '../../src/internal/massage-element.js';
import {contrast, parse} from '../../src/theme/contrast.js';

const seed = 20261129;
const accents = sample(noBias(integer({min: 0, max: 0xffffff})), {seed, numRuns: 50}).map(
  (value) => `#${value.toString(16).padStart(6, '0')}`,
);
const pages = {light: ['#fdfbf7', '#2b2418'], dark: ['#14181a', '#e6ece7']} as const;

/** With an emergency, and explorer, card and planner that follow it: what an example alone does not show. */
const further: readonly (readonly [tag: string, Example])[] = [
  [
    'contraindication-checker',
    {
      label: 'Emergency',
      attributes: {id: 'answers', lang: 'en', country: 'CA', topics: 'circulation medicines infection', scope: 'core'},
      prepare: (element) => fillChecker(element, withEmergency),
    },
  ],
  ['technique-explorer', {label: 'Marked', attributes: {for: 'answers', lang: 'en', show: 'modality', country: 'CA'}}],
  ['aftercare-card', {label: 'Personal', attributes: {for: 'answers', lang: 'en', country: 'CA'}}],
  ['visit-planner', {label: 'Stopped', attributes: {for: 'answers', lang: 'en', country: 'CA'}}],
];

/** Parts of pictures with a meaning, which the report of pairs leaves out; by selector and property. */
const drawn = [
  ['.meter .full', 'fill'],
  ['.visit', 'stroke'],
  ['.maybe', 'stroke'],
  ['.span', 'stroke'],
] as const;

function* rules(list: CSSRuleList): Generator<CSSStyleRule> {
  for (const rule of list) {
    if (rule instanceof CSSStyleRule) yield rule;
    if (rule instanceof CSSGroupingRule) yield* rules(rule.cssRules);
  }
}

describe('the elements themselves, with 50 accents', () => {
  const home = document.createElement('div');
  let elements: readonly MassageElement[] = [];

  beforeAll(async () => {
    vi.spyOn(console, 'debug').mockImplementation(() => {});
    document.body.append(home);
    home.style.setProperty('--massage-duration', '0s');
    const wanted = [...further, ...Object.entries(examples).flatMap(([tag, all]) => all.map((example) => [tag, example] as const))];
    for (const [tag, {attributes, prepare}] of wanted) {
      const element = document.createElement(tag) as MassageElement;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      home.append(element);
      await element.updateComplete;
      await prepare?.(element);
    }
    elements = [...home.children] as MassageElement[];
    const wantedParts = ['.root', '.emergency-group', '.stop', '.mark', '.finding', '.weeks-picture', '.meter', 'table'];
    await vi.waitFor(
      () => {
        for (const selector of wantedParts)
          expect(
            elements.some(({shadowRoot}) => shadowRoot!.querySelector(selector)),
            selector,
          ).toBe(true);
      },
      {timeout: 30_000},
    );
  }, 120_000);
  afterAll(() => {
    home.remove();
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('style');
    vi.restoreAllMocks();
  });

  /** What is too faint with one accent. */
  function tooFaint(accent: string): string[] {
    home.style.setProperty('--massage-accent-color', accent);
    for (const element of elements) (element as unknown as {contrastGuard: {measure(): void}}).contrastGuard.measure();
    const faint = measure(document.body)
      .filter((pair) => !passes(pair))
      .map(
        ({kind, color, background, ratio, tag, sample: text}) =>
          `${kind} ${color} on ${background} is ${ratio} in ${tag}: ${text.slice(0, 40)}`,
      );
    for (const {shadowRoot, localName} of elements) {
      const surface = parse(getComputedStyle(document.body).backgroundColor)!;
      for (const [selector, property] of drawn) {
        const part = shadowRoot!.querySelector(selector);
        const color = part && parse(getComputedStyle(part).getPropertyValue(property));
        if (color && contrast(color, surface) < 3) faint.push(`${selector} is ${contrast(color, surface)} in ${localName}`);
      }
    }
    return faint.map((what) => `${accent}: ${what}`);
  }

  describe.each(Object.entries(pages))('on a %s page', (scheme, [background, color]) => {
    const onPage = () => {
      document.documentElement.style.colorScheme = scheme;
      Object.assign(document.body.style, {background, color});
    };

    it('are readable, all four, with findings, marks, weeks and pressure', () => {
      onPage();
      expect([...new Set(accents.flatMap(tooFaint))].slice(0, 20), `seed ${seed}`).toEqual([]);
    }, 300_000);

    it('are readable under the pointer', () => {
      onPage();
      const sheets = new Set(elements.flatMap(({shadowRoot}) => shadowRoot!.adoptedStyleSheets));
      const hovered = [...sheets].flatMap(({cssRules}) => [...rules(cssRules)]).filter(({selectorText}) => selectorText.includes(':hover'));
      expect(hovered.length).toBeGreaterThan(3);
      const before = hovered.map(({selectorText}) => selectorText);
      // Of the same weight, and true of everything.
      for (const rule of hovered) rule.selectorText = rule.selectorText.replaceAll(':hover', ':nth-child(n)');
      try {
        expect([...new Set(accents.slice(0, 10).flatMap(tooFaint))].slice(0, 20), `seed ${seed}`).toEqual([]);
      } finally {
        for (const [at, rule] of hovered.entries()) rule.selectorText = before[at]!;
      }
    }, 300_000);
  });
});

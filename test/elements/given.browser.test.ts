import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import manifest from '../../custom-elements.json' with {type: 'json'};
import type {ContraindicationChecker} from '../../src/elements/contraindication-checker/contraindication-checker.js';
import type {MassageElement} from '../../src/internal/massage-element.js';
import type {TechniqueExplorer} from '../../src/elements/technique-explorer/technique-explorer.js';

const elements = manifest.modules
  .flatMap(({declarations}) => declarations as readonly {tagName?: string; attributes?: readonly {name: string; fieldName?: string}[]}[])
  .flatMap(({tagName, attributes = []}) =>
    tagName ? [[tagName, attributes.flatMap(({fieldName = ''}) => fieldName || [])] as const] : [],
  );

/** An element as a framework makes it: in script, then filled, then put into the page. */
const made = <Made extends HTMLElement>(tag: string, fill: (element: Made) => void = () => undefined): Made => {
  const element = document.createElement(tag) as Made;
  element.lang = 'en';
  fill(element);
  document.body.append(element);
  return element;
};

describe('what frameworks give', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    document.body.replaceChildren();
  });

  it.each(elements)('%s takes undefined and null for every property, before and after', async (tag, fields) => {
    expect(fields.length).toBeGreaterThan(10);
    const untouched = made<MassageElement>(tag);
    await expect.poll(() => untouched.shadowRoot!.querySelector('.root')).not.toBeNull();
    for (const nothing of [undefined, null]) {
      const giveNothing = (element: MassageElement) => fields.forEach((field) => Object.assign(element, {[field]: nothing}));
      const before = made<MassageElement>(tag, giveNothing);
      await expect.poll(() => before.shadowRoot!.querySelector('.root')).not.toBeNull();
      const after = made<MassageElement>(tag);
      await after.updateComplete;
      giveNothing(after);
      await after.updateComplete;
      for (const element of [before, after]) {
        expect(element.shadowRoot!.textContent).toBe(untouched.shadowRoot!.textContent);
        expect(element.getAttributeNames()).toEqual(['lang']);
      }
    }
  });

  it('reads "false", which some frameworks write for false, as off', () => {
    const checker = made<ContraindicationChecker>('contraindication-checker');
    for (const [value, on] of [
      ['', true],
      ['false', false],
      ['expose-answers', true],
    ] as const) {
      checker.setAttribute('expose-answers', value);
      checker.setAttribute('required', value);
      expect([checker.exposeAnswers, checker.required], value).toEqual([on, on]);
    }
    checker.removeAttribute('expose-answers');
    expect(checker.exposeAnswers).toBe(false);
    const explorer = made<TechniqueExplorer>('technique-explorer');
    explorer.setAttribute('structured-data', 'false');
    expect(explorer.structuredData).toBe(false);
  });

  it('takes true for `hash` as the attribute without a value, and false as none', async () => {
    history.replaceState(null, '', '#technique=cupping');
    try {
      const explorer = made<TechniqueExplorer>('technique-explorer', (element) => (element.hash = true));
      await expect.poll(() => explorer.technique).toBe('cupping');
      const other = made<TechniqueExplorer>('technique-explorer', (element) => (element.hash = false));
      await expect.poll(() => other.shadowRoot!.querySelector('.root')).not.toBeNull();
      expect(other.technique).toBe('');
    } finally {
      history.replaceState(null, '', location.href.split('#')[0]);
    }
  });
});

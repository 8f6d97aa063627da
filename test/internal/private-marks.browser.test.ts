import {fixture, html} from '@open-wc/testing/pure';
import {createElement} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {afterEach, describe, expect, it, vi} from 'vitest';
import type {MassageElement} from '../../src/internal/massage-element.js';

const tags = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'];
const marks = {
  'data-private': '',
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-sentry-block': '',
  'data-dd-privacy': 'hidden',
  'data-nr-block': '',
  'data-openreplay-hidden': '',
  'data-cs-mask': '',
  'data-dtrum-mask': '',
};
const attributesOf = (element: Element) => Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

/** An element as it stands in a page's HTML. */
async function standing(markup: string): Promise<{box: HTMLElement; element: MassageElement}> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  const element = box.firstElementChild as MassageElement;
  await expect.poll(() => element.shadowRoot!.querySelector('.root')).not.toBeNull();
  return {box, element};
}

afterEach(() => vi.restoreAllMocks());

describe.each(tags)('<%s> asks session replay tools to record nothing', (tag) => {
  it('inside from the start, by attributes and by classes', async () => {
    const {element} = await standing(`<${tag} lang="en"></${tag}>`);
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(attributesOf(root)).toMatchObject(marks);
    expect([...root.classList]).toEqual(['root', 'rr-block', 'fs-exclude', 'ph-no-capture']);
    expect(attributesOf(element)).toEqual({lang: 'en'});
  });

  it.each(['pointerdown', 'focusin'])('on itself from the first touch (%s), and keeps what the clinic has set', async (type) => {
    const {element} = await standing(`<${tag} lang="en" class="mine" data-dd-privacy="mask" data-clarity-mask="false"></${tag}>`);
    element.shadowRoot!.querySelector('button')!.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
    expect(attributesOf(element)).toEqual({...marks, lang: 'en', class: 'mine', 'data-dd-privacy': 'mask', 'data-clarity-mask': 'false'});
  });

  it('without an attribute that React does not know when it takes over a server’s HTML', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const {box, element} = await standing(`<${tag} lang="en"></${tag}>`);
    const recovered = vi.fn();
    const root = hydrateRoot(box, createElement(tag, {lang: 'en'}), {onRecoverableError: recovered});
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(said.mock.calls).toEqual([]);
    expect(recovered).not.toHaveBeenCalled();
    expect(box.firstElementChild).toBe(element);
    root.unmount();
  });
});

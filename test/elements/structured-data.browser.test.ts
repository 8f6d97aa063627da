import {fixture, html} from '@open-wc/testing/pure';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import type {ContraindicationChecker} from '../../src/elements/contraindication-checker/contraindication-checker.js';
import type {TechniqueExplorer} from '../../src/elements/technique-explorer/technique-explorer.js';

const scripts = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
const published = () => scripts().map(({textContent}) => textContent);
interface Node {
  readonly '@type': string;
  readonly name?: string;
  readonly telephone?: string;
  readonly inLanguage?: string;
}
const nodes = (n = 0) => (JSON.parse(published()[n]!) as {'@graph': Node[]})['@graph'];
const names = (n = 0) => nodes(n).flatMap((node) => (node['@type'] === 'MedicalTherapy' ? [node.name] : []));
const pageOf = (n = 0) => nodes(n).find((node) => node['@type'] === 'MedicalWebPage');
const businessOf = (n = 0) => nodes(n).find((node) => node['@type'] === 'MedicalBusiness');
const make = (template = html`<technique-explorer lang="en" structured-data show="adjunct"></technique-explorer>`) =>
  fixture<TechniqueExplorer>(template);

describe('structured data', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    document.head.querySelectorAll('script[type="application/json"]').forEach((script) => script.remove());
  });

  it('is published only when asked for, as one script in the head', async () => {
    const explorer = await make(html`<technique-explorer lang="en"></technique-explorer>`);
    expect(published()).toEqual([]);
    explorer.setAttribute('structured-data', '');
    await explorer.updateComplete;
    expect(scripts().length).toBe(1);
    expect(scripts()[0]!.parentElement).toBe(document.head);
    expect(scripts()[0]!.getAttribute('data-massage-elements')).toBe('technique-explorer');
    expect(names().length).toBe(33);
    explorer.structuredData = false;
    await explorer.updateComplete;
    expect(published()).toEqual([]);
  });

  it('is what show and hide leave, and follows them', async () => {
    const explorer = await make();
    expect(names()).toEqual(['Cupping', 'Aromatherapy', 'Warm or cold packs']);
    explorer.hide = 'cupping';
    await explorer.updateComplete;
    expect(names()).toEqual(['Aromatherapy', 'Warm or cold packs']);
    expect(scripts().length).toBe(1);
  });

  it('speaks the element’s language, and follows it', async () => {
    const explorer = await make();
    expect(pageOf()?.inLanguage).toBe('en');
    explorer.setAttribute('lang', 'fr');
    await expect.poll(() => pageOf()?.inLanguage).toBe('fr');
    expect(scripts().length).toBe(1);
    expect(names()).toContain('Aromathérapie');
  });

  it('names the clinic as the attributes and the profile do', async () => {
    const explorer = await make();
    expect(businessOf()).toBeUndefined();
    explorer.clinicName = 'Riverbend </script><!--';
    await explorer.updateComplete;
    expect(businessOf()?.name).toBe('Riverbend </script><!--');
    expect(published()[0]).not.toContain('<');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'ours';
    script.textContent = JSON.stringify({phone: '780-555-0100'});
    document.head.append(script);
    explorer.profile = 'ours';
    await explorer.updateComplete;
    expect(businessOf()?.telephone).toBe('780-555-0100');
    expect(scripts().length).toBe(1);
  });

  it('goes with the element, and comes back with it', async () => {
    const explorer = await make();
    const [before] = published();
    const parent = explorer.parentElement!;
    explorer.hide = 'cupping';
    explorer.remove();
    await explorer.updateComplete;
    expect(published()).toEqual([]);
    explorer.hide = '';
    parent.append(explorer);
    await explorer.updateComplete;
    expect(published()).toEqual([before]);
  });

  it('is each element’s own', async () => {
    const both = await fixture(
      html`<div>
        <technique-explorer lang="en" structured-data show="cupping"></technique-explorer>
        <technique-explorer lang="en" structured-data show="shiatsu"></technique-explorer>
      </div>`,
    );
    const [first, second] = [...both.querySelectorAll('technique-explorer')];
    await Promise.all([first!.updateComplete, second!.updateComplete]);
    expect([names(0), names(1)].flat().sort()).toEqual(['Cupping', 'Shiatsu']);
    first!.remove();
    expect(names()).toEqual(['Shiatsu']);
    expect(scripts().length).toBe(1);
  });

  it('is in the head for an element inside a shadow root too', async () => {
    const host = await fixture(html`<div></div>`);
    const explorer = document.createElement('technique-explorer');
    explorer.structuredData = true;
    explorer.show = 'cupping';
    host.attachShadow({mode: 'open'}).append(explorer);
    await expect.poll(() => published().length).toBe(1);
    expect(names()).toEqual(['Cupping']);
  });

  it('is the same whatever the page opens or filters by', async () => {
    await make();
    const [before] = published();
    await make(
      html`<technique-explorer lang="en" structured-data show="adjunct" goal="relaxation" technique="cupping"></technique-explorer>`,
    );
    expect(published()).toEqual([before, before]);
  });

  it('holds nothing of what a visitor searches, filters, compares, opens or answers', async () => {
    const both = await fixture(
      html`<div>
        <contraindication-checker id="health" lang="en" topics="medicines"></contraindication-checker>
        <technique-explorer lang="en" for="health" structured-data></technique-explorer>
      </div>`,
    );
    const checker = both.querySelector<ContraindicationChecker>('contraindication-checker')!;
    const explorer = both.querySelector<TechniqueExplorer>('technique-explorer')!;
    await Promise.all([checker.updateComplete, explorer.updateComplete]);
    const [script] = scripts();
    const before = script!.textContent;
    const unchanged = async () => {
      await explorer.updateComplete;
      expect(scripts()).toEqual([script]);
      expect(script!.textContent === before).toBe(true);
    };

    await page.getByRole('button', {name: 'Medicines'}).click();
    await page.getByRole('checkbox', {name: 'Blood thinner'}).first().click();
    await expect.poll(() => explorer.shadowRoot!.querySelectorAll('.mark.avoid').length).toBeGreaterThan(0);
    await unchanged();

    const shadow = explorer.shadowRoot!;
    await page.elementLocator(shadow.querySelector('#search')!).fill('zanzibar');
    await expect.poll(() => shadow.textContent).toContain('Nothing matches');
    await unchanged();
    expect(before).not.toContain('zanzibar');
    await page.elementLocator(shadow.querySelector('#search')!).fill('');
    await page.elementLocator(shadow.querySelector('#filter-kind')!).selectOptions('adjunct');
    await expect.poll(() => shadow.querySelectorAll('.card').length).toBe(3);
    await unchanged();

    for (const id of ['cupping', 'aromatherapy']) {
      await userEvent.click(shadow.querySelector(`#open-${id}`)!.closest('.card')!.querySelector('.compare input')!);
    }
    await page.getByRole('button', {name: 'Compare 2 techniques'}).click();
    await expect.poll(() => shadow.querySelector('#comparison')).not.toBeNull();
    await unchanged();
    await userEvent.click(shadow.querySelector('#column-cupping')!);
    await expect.poll(() => explorer.technique).toBe('cupping');
    await unchanged();
    explorer.clear();
    await unchanged();
  });
});

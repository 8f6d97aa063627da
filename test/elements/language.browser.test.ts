import {fixture, html, oneEvent} from '@open-wc/testing/pure';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {page} from 'vitest/browser';
import {catchPrints} from './outputs.js';
import type {ClinicProfile} from '../../src/internal/clinic.js';
import type {ContraindicationChecker} from '../../src/elements/contraindication-checker/contraindication-checker.js';

const title = (element: Element) => element.shadowRoot!.querySelector('.title')?.textContent?.trim();
const english = 'Before your massage';
const french = 'Avant votre massage';

describe('language', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  it.each([
    ['pt-BR', /lang="pt-BR" is shown in English\. Accepted are en, .*pa and their regions\./],
    ['xx', /lang="xx" is shown in English/],
    ['in English', /<aftercare-card lang="in English">: a BCP 47 tag is accepted\. It counts as not given\./],
  ])('says that there is no lang=%j', async (lang, line) => {
    const card = await fixture(html`<aftercare-card lang=${lang}></aftercare-card>`);
    await expect.poll(() => title(card)).toBe('After your massage');
    expect(vi.mocked(console.warn).mock.calls.flat().join('\n')).toMatch(line);
  });

  // First of all, while no other test has loaded French.
  it('shows the fallback text, not English, while a language loads', async () => {
    const checker = document.createElement('contraindication-checker') as ContraindicationChecker;
    checker.lang = 'fr';
    checker.textContent = 'Appelez-nous';
    const ready = oneEvent(checker, 'massage-ready');
    document.body.append(checker);
    const seen = [checker.shadowRoot?.textContent ?? ''];
    new MutationObserver(() => seen.push(checker.shadowRoot!.textContent!)).observe(checker.shadowRoot!, {childList: true, subtree: true});
    await ready;
    expect(seen.join()).not.toContain(english);
    expect((await ready).detail.locale).toBe('fr');
    checker.remove();
  });

  it('is English and French side by side on one page, cards and all', async () => {
    const both = await fixture(
      html`<div>
        <contraindication-checker lang="en-CA"></contraindication-checker><contraindication-checker lang="fr-CA"></contraindication-checker>
      </div>`,
    );
    const [first, second] = [...both.querySelectorAll('contraindication-checker')];
    await expect.poll(() => title(second!)).toBe(french);
    expect(title(first!)).toBe(english);
    expect(second!.shadowRoot!.querySelector('.root')!.getAttribute('lang')).toBe('fr');
    await page.getByRole('button', {name: 'Médicaments'}).click();
    await page
      .getByRole('checkbox', {name: /anticoagulant/i})
      .first()
      .click();
    await expect.poll(() => second!.shadowRoot!.querySelector('.finding')?.getAttribute('lang')).toBe('fr');
    expect(second!.shadowRoot!.textContent).toContain('Demandez à votre médecin avant de réserver');
    expect(second!.shadowRoot!.querySelector('[lang=en]:not(li)')).toBeNull();
    expect(first!.shadowRoot!.querySelector('.finding')).toBeNull();
  });

  it('follows the nearest lang above, through shadow hosts, and its changes', async () => {
    const outer = await fixture(html`<div lang="fr"><div id="host"></div></div>`);
    const shadow = outer.querySelector('#host')!.attachShadow({mode: 'open'});
    const checker = document.createElement('contraindication-checker');
    shadow.append(checker);
    await expect.poll(() => title(checker)).toBe(french);
    outer.setAttribute('lang', 'en');
    await expect.poll(() => title(checker)).toBe(english);
    checker.setAttribute('lang', 'fr_CA');
    await expect.poll(() => title(checker)).toBe(french);
    checker.setAttribute('lang', 'auto');
    await expect.poll(() => title(checker)).toBe(english);
  });

  it('takes the direction of its language, unless its own dir says another', async () => {
    const element = await fixture(html`<div dir="rtl"><contraindication-checker lang="en"></contraindication-checker></div>`);
    const checker = element.querySelector('contraindication-checker')!;
    const dir = () => checker.shadowRoot!.querySelector('.root')!.getAttribute('dir');
    expect(dir()).toBe('ltr');
    checker.dir = 'rtl';
    await expect.poll(dir).toBe('rtl');
    checker.setAttribute('dir', 'sideways');
    await expect.poll(dir).toBe('ltr');
  });

  it('falls back to English for a locale that is not there, and for what is no language', async () => {
    const element = await fixture(html`<div lang="xx-bogus-§"><contraindication-checker lang="sw"></contraindication-checker></div>`);
    const checker = element.querySelector('contraindication-checker')!;
    await expect.poll(() => title(checker)).toBe(english);
    expect(checker.shadowRoot!.querySelector('.root')!.getAttribute('lang')).toBe('en');
  });

  it('offers visitors a switch that keeps their answers, and leaves out unknown languages with a warning', async () => {
    const checker = await fixture<ContraindicationChecker>(
      html`<contraindication-checker lang="en" languages="en fr tlh"></contraindication-checker>`,
    );
    await page.getByRole('button', {name: 'Skin'}).click();
    await page.getByRole('checkbox', {name: 'Psoriasis'}).click();
    await page.getByRole('button', {name: 'français'}).click();
    await expect.poll(() => title(checker)).toBe(french);
    expect(checker.shadowRoot!.querySelectorAll('.finding').length).toBe(1);
    expect(vi.mocked(console.warn).mock.calls.flat().join()).toContain('"tlh"');
  });

  it('says that a machine translated it, in that language', async () => {
    const checker = await fixture<ContraindicationChecker>(html`<contraindication-checker lang="fr"></contraindication-checker>`);
    await expect.poll(() => title(checker)).toBe(french);
    expect(checker.shadowRoot!.querySelector('[part=translation-notice]')).not.toBeNull();
    const plain = await fixture<ContraindicationChecker>(html`<contraindication-checker lang="en"></contraindication-checker>`);
    expect(plain.shadowRoot!.querySelector('[part=translation-notice]')).toBeNull();
  });

  it('says instead who has reviewed the translation for the clinic, in that language alone', async () => {
    const reviewedLocales = {fr: {by: 'Dr Ada Roe', date: '2026-12-01'}};
    const notice = async (lang: string, profile: ClinicProfile) => {
      const checker = await fixture<ContraindicationChecker>(
        html`<contraindication-checker lang=${lang} .profile=${profile}></contraindication-checker>`,
      );
      await expect.poll(() => checker.shadowRoot!.querySelector('.root')?.getAttribute('lang')).toBe(lang.slice(0, 2));
      return checker.shadowRoot!.querySelector('[part=translation-notice]')?.textContent ?? '';
    };
    for (const lang of ['fr', 'fr-CA'])
      expect(await notice(lang, {reviewedLocales})).toMatch(/Dr Ada Roe.*1 décembre 2026|Dr Ada Roe.*1er décembre 2026/);
    expect(await notice('fr', {reviewedLocales: {de: reviewedLocales.fr}})).toContain('automatique');
    expect(await notice('en', {reviewedLocales: {en: reviewedLocales.fr}})).toBe('');
  });

  it.each(['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'] as const)(
    'says on paper and in copies of <%s> too that a machine translated it and no clinician has reviewed it, until one has',
    async (tag) => {
      const {printed} = catchPrints();
      const element = document.createElement(tag);
      element.lang = 'fr';
      document.body.append(element);
      await expect.poll(() => element.shadowRoot!.querySelector('.root')?.getAttribute('lang')).toBe('fr');
      const machine = element.shadowRoot!.querySelector('[part=translation-notice]')!.textContent!;
      const unreviewed = 'pas encore révisé par un professionnel de la santé';
      element.print();
      for (const text of [printed()[0]!, element.summary(), element.summary('html')]) {
        expect(text).toContain(machine);
        expect(text).toContain(unreviewed);
      }
      const review = {by: 'Dr Ada Roe', date: '2026-12-01'};
      element.profile = {review, reviewedLocales: {fr: review}};
      await element.updateComplete;
      const text = element.summary();
      expect(text).not.toContain(machine);
      expect(text).not.toContain(unreviewed);
      expect(text).toContain('Dr Ada Roe');
      element.remove();
      vi.restoreAllMocks();
    },
  );
});

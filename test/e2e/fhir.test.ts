import {readFileSync} from 'node:fs';
import {chromium, type Browser, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {chromiumArgs, findChromium} from '../../scripts/chromium.mjs';
import type {FhirQuestionnaireResponse} from '../../src/documents/fhir.js';
import {enteredIn, form, responseTo} from '../documents/fhir-form.js';

declare const LForms: {
  Util: {
    convertFHIRQuestionnaireToLForms(questionnaire: object, version: 'R4'): object;
    mergeFHIRDataIntoLForms(type: 'QuestionnaireResponse', response: object, definition: object, version: 'R4'): object;
    addFormToPage(definition: object, id: string, options: {prepopulate: boolean}): Promise<void>;
    getFormFHIRData(type: 'QuestionnaireResponse', version: 'R4'): FhirQuestionnaireResponse;
  };
};

/**
 * LHC-Forms of the US National Library of Medicine, as built into its package. Its dependencies are compiled in, so
 * package.json puts an empty package in the place of each.
 */
const lforms = new URL('../../node_modules/lforms/dist/lforms/', import.meta.url);
const types: Readonly<Record<string, string>> = {css: 'text/css', js: 'text/javascript', png: 'image/png'};
const html = `<!doctype html><link rel="stylesheet" href="webcomponent/styles.css" /><body><div id="form"></div>
  <script src="webcomponent/assets/lib/zone.min.js"></script>
  <script type="module" src="webcomponent/lhc-forms.js"></script>
  <script type="module" src="fhir/R4/lformsFHIR.min.js"></script>`;

describe('LHC-Forms, a FHIR client', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({executablePath: findChromium()!, args: chromiumArgs});
  });
  afterAll(() => browser.close());

  /** A page with the form as a file brings it, and filled in with its answers if there is a response. */
  async function load(response?: FhirQuestionnaireResponse): Promise<{page: Page; errors: string[]}> {
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.route('**/*', (route) => {
      const {hostname, pathname} = new URL(route.request().url());
      if (hostname !== 'lforms.test') return route.abort();
      if (pathname === '/') return route.fulfill({contentType: 'text/html', body: html});
      const body = readFileSync(new URL(`.${pathname}`, lforms));
      return route.fulfill({body, contentType: types[pathname.split('.').at(-1)!]!});
    });
    await page.goto('http://lforms.test/');
    const file = JSON.stringify(response ?? {contained: [form]});
    await page.evaluate(async (json) => {
      const {contained, ...answers} = JSON.parse(json) as {contained: [object]};
      let definition = LForms.Util.convertFHIRQuestionnaireToLForms(contained[0], 'R4');
      if ('item' in answers) definition = LForms.Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', answers, definition, 'R4');
      await LForms.Util.addFormToPage(definition, 'form', {prepopulate: false});
    }, file);
    return {page, errors};
  }

  /** An item as rendered, by its link id. */
  const item = (page: Page, linkId: string) => page.locator(`[id="item-${linkId}/1/1"]`);
  /** Link ids of what is rendered, in the order of the page. */
  const rendered = (page: Page) =>
    page.locator('lhc-item').evaluateAll((items) => items.map(({id}) => id.replace(/^item-/, '').replace(/(?:\/1)+$/, '')));

  it('shows every category and every condition, and no follow-up before a tick', async () => {
    const {page, errors} = await load();
    expect(await rendered(page)).toEqual(
      form.item.flatMap(({linkId, item: items = []}) => [
        linkId,
        ...items.filter(({type}) => type === 'boolean').map((each) => each.linkId),
      ]),
    );
    expect(await page.locator('#form').innerText()).toContain('Blood thinner (anticoagulant)');
    expect(errors).toEqual([]);
  });

  it('shows what was answered as answered, what is open as open, and nothing else as asked', async () => {
    const selection = {
      'deep-vein-thrombosis': {signs: 'swollen-limb'},
      anticoagulants: {signs: 'none', purpose: 'clot'},
      fever: true as const,
    };
    const {page, errors} = await load(responseTo(selection, ['skin']));
    const yes = await page
      .locator('lhc-item:has(> lhc-item-question .ant-radio-wrapper-checked:has-text("Yes"))')
      .evaluateAll((items) => items.map(({id}) => id));
    expect(yes).toEqual(['deep-vein-thrombosis', 'anticoagulants', 'skin.none', 'fever'].map((id) => `item-${id}/1/1`));

    const choices = (await rendered(page)).filter((linkId) => linkId.includes('.') && !linkId.endsWith('.none'));
    const values = await Promise.all(choices.map(async (linkId) => [linkId, await item(page, linkId).getByRole('combobox').inputValue()]));
    expect(values).toEqual([
      ['deep-vein-thrombosis.signs', 'One leg or arm is swollen, sore, warm or red, and this is new, worse or not checked by a doctor'],
      ['anticoagulants.signs', 'None of these'],
      ['anticoagulants.stage', ''],
      ['anticoagulants.purpose', 'Yes, for a clot now or in the past'],
      ['fever.signs', ''],
    ]);
    expect(errors).toEqual([]);
  });

  it('gives the same answers back', async () => {
    const selection = {
      'clot-history': {signs: 'none', stage: 'never-a-clot', 'blood-thinner': 'not-sure'},
      diabetes: {signs: 'not-sure'},
      'rf-leg-clot': true as const,
    };
    const {page} = await load(responseTo(selection, ['renal', 'respiratory']));
    const back = await page.evaluate(() => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'));
    const {selection: entered, none} = enteredIn(back);
    expect(entered).toEqual(selection);
    expect([...none].sort()).toEqual(['renal', 'respiratory']);
  });

  it('asks the follow-ups of a tick, and the state once no danger sign is left', async () => {
    const {page} = await load();
    const asked = async () => (await rendered(page)).filter((linkId) => linkId.startsWith('anticoagulants.'));
    const answer = async (text: string) => {
      await item(page, 'anticoagulants.signs').getByRole('combobox').click();
      await page.locator('#lhc-tools-searchResults li', {hasText: text}).click();
    };
    await item(page, 'anticoagulants').getByText('Yes').click();
    await expect.poll(asked).toEqual(['anticoagulants.signs']);
    await answer('knock to the head');
    await expect.poll(() => item(page, 'anticoagulants.signs').getByRole('combobox').inputValue()).toContain('knock to the head');
    expect(await asked()).toEqual(['anticoagulants.signs']);
    await answer('None of these');
    await expect.poll(asked).toEqual(['anticoagulants.signs', 'anticoagulants.stage', 'anticoagulants.purpose']);
    await item(page, 'anticoagulants').getByText('No', {exact: true}).click();
    await expect.poll(asked).toEqual([]);
  });
});

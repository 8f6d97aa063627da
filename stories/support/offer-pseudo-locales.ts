import {locales, type LocaleStatus, type Templates} from '../../src/localization/locales.js';
import {pseudoLocales, pseudoTemplates, type PseudoLocale} from './pseudo-locales.js';

/** Every message with its English, as any translation's file lists them. */
async function messages() {
  const {default: xliff} = (await import('../../xliff/fr.xlf?raw')) as {default: string};
  const units = new DOMParser().parseFromString(xliff, 'text/xml').getElementsByTagName('trans-unit');
  return [...units].map((unit) => ({id: unit.id, source: unit.getElementsByTagName('source')[0]?.textContent ?? ''}));
}

// Here alone: what a clinic's page loads knows nothing of them.
const known: Record<string, {status: LocaleStatus; load: () => Promise<{templates: Templates}>}> = locales;
for (const locale of Object.keys(pseudoLocales) as PseudoLocale[])
  known[locale] = {
    status: {coverage: 'complete', reviewed: 'machine', date: '2026-11-28'},
    load: async () => ({templates: pseudoTemplates(await messages(), locale)}),
  };

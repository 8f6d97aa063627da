import {locales, type LocaleStatus} from '../../src/localization/locales.js';
import {messageGroups, type MessageGroup, type Messages} from '../../src/localization/messages.js';
import {pseudoLocales, pseudoMessages, type PseudoLocale} from './pseudo-locales.js';

/** Every message with its English, as any translation's file lists them. */
async function messages() {
  const {default: xliff} = (await import('../../xliff/fr.xlf?raw')) as {default: string};
  const units = new DOMParser().parseFromString(xliff, 'text/xml').getElementsByTagName('trans-unit');
  return [...units].map((unit) => ({id: unit.id, source: unit.getElementsByTagName('source')[0]?.textContent ?? ''}));
}

// Here alone: what a clinic's page loads knows nothing of them.
const known: Record<string, {status: LocaleStatus; load: Readonly<Record<MessageGroup, () => Promise<Messages>>>}> = locales;
for (const locale of Object.keys(pseudoLocales) as PseudoLocale[])
  known[locale] = {
    status: {coverage: 'complete', reviewed: 'machine', date: '2026-11-28'},
    load: Object.fromEntries(messageGroups.map((group) => [group, async () => pseudoMessages(await messages(), locale)])) as Record<
      MessageGroup,
      () => Promise<Messages>
    >,
  };

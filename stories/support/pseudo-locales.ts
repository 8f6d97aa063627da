import type {Messages} from '../../src/localization/messages.js';

/** Languages made from the English when they are asked for, to try a layout with. */
export const pseudoLocales = {
  'en-XA': 'Accented, 40 % longer (en-XA)',
  'ar-XB': 'Mirrored (ar-XB)',
} as const;
export type PseudoLocale = keyof typeof pseudoLocales;

const accented = new Map(
  [...'aábḃcçdďeéfḟgĝhĥiíjĵkķlĺmḿnñoópṕrŕsštťuúvṽwŵxẋyýzžAÁBḂCÇDĎEÉFḞGĜHĤIÍJĴKĶLĹMḾNÑOÓPṔRŔSŠTŤUÚVṼWŴXẊYÝZŽ'].flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter, all[at + 1]!] as const] : [],
  ),
);
const fillers = ['ľöńĝ', 'ẅöŕď', 'töö', 'ḿáñý', 'šö', 'ŵíďé'];

/** Letters to make a text 40 % longer, in words, so that it wraps as a longer language does. */
function longer(length: number): string {
  let more = '';
  for (let at = 0; more.length < length; at++) more += ` ${fillers[at % fillers.length]!}`;
  return more.slice(0, Math.max(2, Math.ceil(length) + 1)).trimEnd();
}

function inPseudo(text: string, locale: PseudoLocale): string {
  // Marks at both ends keep every piece of it right to left, whatever letters it is in.
  if (locale === 'ar-XB') return `\u200F${text}\u200F`;
  const words = text.replace(/\{\w+\}/g, '');
  const letters = text.replace(/\{\w+\}|[a-zA-Z]/g, (part) => accented.get(part) ?? part);
  return /\p{L}/u.test(words) ? `[${letters}${longer(words.length * 0.4)}]` : text;
}

/**
 * A text as a pseudo-language writes it. Places such as `{name}` and the forms of a plural stay.
 *
 * @param text - English
 * @param locale - `en-XA`: accented, 40 % longer, in brackets, so that text that was cut off or put together shows ·
 *   `ar-XB`: right to left with the English letters
 */
export function pseudo(text: string, locale: PseudoLocale): string {
  if (!/^one: /.test(text)) return inPseudo(text, locale);
  return text
    .split('|')
    .map((form) => {
      const [, category, words] = /^\s*(\w+): (.*?)\s*$/s.exec(form)!;
      return `${category}: ${inPseudo(words!, locale)}`;
    })
    .join(' | ');
}

/** The messages of a pseudo-language, as the elements load those of a language. */
export function pseudoMessages(messages: readonly {readonly id: string; readonly source: string}[], locale: PseudoLocale): Messages {
  return {ids: messages.map(({id}) => id.slice(1, 9)).join(''), texts: messages.map(({source}) => pseudo(source, locale))};
}

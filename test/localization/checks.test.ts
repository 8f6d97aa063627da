import {describe, expect, it} from 'vitest';
import {completeLocales, messagesOf, targetLocales} from '../messages.js';
import {checks, faultsOf} from './checks.js';
import {drugEndings, drugs, noDrugs, rules} from './rules.js';
import {labels, searchWords} from './used.js';

/** For each check a good translation and what it becomes when a fault is planted in it. */
const planted: readonly (readonly [check: string, locale: string, source: string, right: string, wrong: string])[] = [
  ['lost place', 'fr', 'until {date}', 'jusqu’au {date}', 'jusqu’au {jour}'],
  [
    'lost place',
    'de',
    'one: usually {from} to {n} minute | other: usually {from} to {n} minutes',
    'one: meist {from} bis {n} Minute | other: meist {from} bis {n} Minuten',
    'one: meist {n} Minute | other: meist {from} bis {n} Minuten',
  ],
  [
    'lost place',
    'ar',
    'one: {n} week | other: {n} weeks',
    'zero: {n} أسبوع | one: أسبوع واحد | two: أسبوعان | few: {n} أسابيع | many: {n} أسبوعًا | other: {n} أسبوع',
    'zero: {n} أسبوع | one: أسبوع واحد | two: أسبوعان | few: أسابيع | many: {n} أسبوعًا | other: {n} أسبوع',
  ],
  ['plural forms', 'de', 'one: {n} week | other: {n} weeks', 'one: {n} Woche | other: {n} Wochen', 'other: {n} Wochen'],
  ['plural forms', 'zh-Hans', 'one: {n} week | other: {n} weeks', 'other: {n}周', 'one: {n}周 | other: {n}周'],
  [
    'plural forms',
    'ar',
    'one: {n} week | other: {n} weeks',
    'zero: {n} أسبوع | one: {n} أسبوع | two: {n} أسبوعان | few: {n} أسابيع | many: {n} أسبوعًا | other: {n} أسبوع',
    'one: {n} أسبوع | other: {n} أسبوع',
  ],
  ['digits', 'ar', 'For 3 days', 'مدة 3 أيام', 'مدة ٣ أيام'],
  ['digits', 'pa', 'For 3 days', '3 ਦਿਨ', '੩ ਦਿਨ'],
  ['numbers', 'de', 'Wait 48 hours.', 'Warten Sie 48 Stunden.', 'Warten Sie 24 Stunden.'],
  ['numbers', 'fr', 'Above 38.3 °C', 'Au-dessus de 38,3 °C', 'Au-dessus de 38 °C'],
  ['numbers', 'es', 'Wait two days.', 'Espere 2 días.', 'Espere 3 días.'],
  ['units', 'es', 'Wait 6 weeks.', 'Espere 6 semanas.', 'Espere 6 meses.'],
  ['units', 'zh-Hans', 'for 24 to 72 hours', '24至72小时', '24至72天'],
  ['units', 'pa', 'Above 38 °C', '38 °C ਤੋਂ ਵੱਧ', '38 °F ਤੋਂ ਵੱਧ'],
  ['drug names', 'ar', 'Such as warfarin or heparin', 'مثل الوارفارين أو الهيبارين', 'مثل الهيبارين'],
  ['drug names', 'fr', 'On a statin', 'Sous statine', 'Sous aspirine'],
  ['drug names', 'pa', 'I take apixaban', 'ਮੇਰੀ apixaban ਚੱਲਦੀ ਹੈ', 'ਮੇਰੀ ਦਵਾਈ ਚੱਲਦੀ ਹੈ'],
  ['negation', 'fr', 'Do not rub the leg.', 'Ne frottez pas la jambe.', 'Frottez la jambe.'],
  ['negation', 'es', 'Do not rub the leg.', 'No frote la pierna.', 'Frote la pierna.'],
  ['negation', 'de', 'Rest. Do not rub the leg.', 'Ruhen Sie. Reiben Sie das Bein nicht.', 'Nicht reiben. Ruhen Sie das Bein aus.'],
  ['negation', 'ar', 'No pain in the leg', 'لا ألم في الساق', 'ألم في الساق'],
  ['negation', 'zh-Hans', 'Do not rub: this feels unwell.', '不要揉：这会不舒服。', '可以揉：这会不舒服。'],
  ['negation', 'pa', 'Do not rub the leg.', 'ਲੱਤ ਨਾ ਮਲੋ।', 'ਲੱਤ ਮਲੋ।'],
  ['negation', 'fr', 'No heat and no oil.', 'Pas de chaleur et pas d’huile.', 'Pas de chaleur et de l’huile.'],
  ['negation', 'fr', 'Nobody may lift you.', 'Personne ne doit vous lever.', 'Une personne doit vous lever.'],
  ['negation', 'fr', 'It is no longer hot.', 'Elle n’est plus chaude.', 'Elle n’est que chaude.'],
  ['negation', 'es', 'No bruise and no pus', 'Sin moretón y sin pus', 'Sin moretón y con pus'],
  ['negation', 'pa', 'No heat and no oil.', 'ਨਾ ਸੇਕ, ਨਾ ਤੇਲ।', 'ਸੇਕ, ਤੇਲ ਨਹੀਂ।'],
  [
    'gained negation',
    'fr',
    'A doctor has seen it or will see it.',
    'Un médecin l’a vu ou le verra.',
    'Un médecin ne l’a pas vu ou le verra.',
  ],
  ['gained negation', 'es', 'It is not hot. It is red.', 'No está caliente. Está roja.', 'No está caliente. No está roja.'],
  ['number words', 'fr', 'Two visits', 'Deux visites', 'Trois visites'],
  ['number words', 'es', 'Two visits', 'Dos visitas', 'Diez visitas'],
  ['number words', 'de', 'Both legs', 'Beide Beine', 'Drei Beine'],
  ['number words', 'ar', 'Twice a week', 'مرتين في الأسبوع', 'ثلاث مرات في الأسبوع'],
  ['number words', 'zh-Hans', 'Two visits', '两次', '五次'],
  ['number words', 'pa', 'Twice a week', 'ਹਫ਼ਤੇ ਵਿੱਚ ਦੋ ਵਾਰ', 'ਹਫ਼ਤੇ ਵਿੱਚ ਚਾਰ ਵਾਰ'],
  ['urgency', 'fr', 'Be seen today.', 'Consultez aujourd’hui.', 'Consultez bientôt.'],
  ['urgency', 'es', 'Call now.', 'Llame ahora.', 'Llame pronto.'],
  ['urgency', 'de', 'Get help at once.', 'Holen Sie sofort Hilfe.', 'Holen Sie bald Hilfe.'],
  ['urgency', 'ar', 'Be seen today.', 'اطلب الفحص اليوم.', 'اطلب الفحص قريبًا.'],
  ['urgency', 'zh-Hans', 'Call now.', '请立即拨打。', '请尽快拨打。'],
  ['urgency', 'pa', 'Be seen today.', 'ਅੱਜ ਜਾਂਚ ਕਰਵਾਓ।', 'ਛੇਤੀ ਜਾਂਚ ਕਰਵਾਓ।'],
  ['bounds', 'de', 'Less than 3 weeks ago', 'Vor weniger als 3 Wochen', 'Vor mehr als 3 Wochen'],
  ['bounds', 'fr', 'At least 3 weeks ago', 'Il y a au moins 3 semaines', 'Il y a environ 3 semaines'],
  ['bounds', 'zh-Hans', '38 °C or more', '38°C或以上', '38°C'],
  ['body', 'es', 'Pain under the left ribs', 'Dolor debajo de las costillas izquierdas', 'Dolor debajo de las costillas derechas'],
  ['body', 'fr', 'Kidney disease', 'Maladie du rein', 'Maladie du foie'],
  ['body', 'ar', 'Pain in the hand', 'ألم في اليد', 'ألم شديد'],
  ['gained negation', 'de', 'You can have a massage.', 'Sie können eine Massage haben.', 'Sie können keine Massage haben.'],
  ['gained negation', 'ar', 'You have pain in the leg.', 'لديك ألم في الساق.', 'ليس لديك ألم في الساق.'],
  ['wrong script', 'ar', 'Use ice.', 'استخدم الثلج.', 'استخدم ice.'],
  ['wrong script', 'pa', 'Blood clot (DVT)', 'ਖੂਨ ਦਾ ਗਤਲਾ (DVT)', 'خون ਦਾ ਗਤਲਾ (DVT)'],
  ['wrong script', 'zh-Hans', 'Heart', '心脏', '心臟'],
  ['wrong script', 'de', 'Heart', 'Herz', 'Неrz'],
  ['exclamation mark', 'zh-Hans', 'Call now.', '立即拨打。', '立即拨打！'],
  ['question mark', 'ar', 'Is it healed?', 'هل شُفي؟', 'شُفي.'],
  ['question mark', 'ar', 'Is it healed?', 'هل شُفي؟', 'هل شُفي?'],
  ['opening question mark', 'es', 'Is it healed?', '¿Ya sanó?', 'Ya sanó?'],
  ['quotes', 'fr', 'It’s normal', 'C’est normal', "C'est normal"],
  ['spaces', 'de', 'Skin', 'Haut', 'Haut '],
  ['long label', 'de', 'Print this card', 'Diese Karte drucken', 'Diese Karte auf dem Drucker ausdrucken'],
  ['long label', 'zh-Hans', 'Back', '返回', '返回上一个页面的问题'],
  ['forbidden claim', 'fr', 'Massage may ease pain.', 'Le massage peut soulager la douleur.', 'Le massage élimine les toxines.'],
  ['forbidden claim', 'es', 'Massage may ease pain.', 'El masaje puede aliviar.', 'El masaje es seguro.'],
  ['forbidden claim', 'de', 'Massage may ease pain.', 'Massage kann lindern.', 'Massage heilt.'],
  ['forbidden claim', 'ar', 'Massage may ease pain.', 'قد يخفف التدليك الألم.', 'التدليك آمن.'],
  ['forbidden claim', 'zh-Hans', 'Massage may ease pain.', '按摩可能缓解疼痛。', '按摩很安全。'],
  ['forbidden claim', 'pa', 'Massage may ease pain.', 'ਮਸਾਜ ਨਾਲ ਦਰਦ ਘਟ ਸਕਦਾ ਹੈ।', 'ਮਸਾਜ ਸੁਰੱਖਿਅਤ ਹੈ।'],
  [
    'forbidden claim',
    'fr',
    'Tell your therapist about your medicine.',
    'Parlez de vos médicaments à votre thérapeute.',
    'Cessez de prendre vos médicaments.',
  ],
  [
    'forbidden claim',
    'es',
    'Tell your therapist about your medicine.',
    'Cuente a su terapeuta qué medicamentos toma.',
    'Deje de tomar sus medicamentos.',
  ],
  [
    'forbidden claim',
    'de',
    'Tell your therapist about your medicine.',
    'Sagen Sie, welche Medikamente Sie nehmen.',
    'Setzen Sie Ihre Medikamente ab.',
  ],
  ['forbidden claim', 'ar', 'Tell your therapist about your medicine.', 'أخبر معالجك عن دوائك.', 'توقف عن تناول دوائك.'],
  ['forbidden claim', 'zh-Hans', 'Tell your therapist about your medicine.', '请告诉治疗师您用的药。', '请停药。'],
  ['forbidden claim', 'pa', 'Tell your therapist about your medicine.', 'ਆਪਣੇ ਥੈਰੇਪਿਸਟ ਨੂੰ ਆਪਣੀ ਦਵਾਈ ਬਾਰੇ ਦੱਸੋ।', 'ਆਪਣੀ ਦਵਾਈ ਬੰਦ ਕਰੋ।'],
];

describe('the checks of translations', () => {
  it.each(planted)('%s, %s: see a planted fault', (check, locale, source, right, wrong) => {
    const message = {id: 'x', source, label: check === 'long label'};
    expect(faultsOf({...message, target: right}, locale)).toEqual([]);
    expect(faultsOf({...message, target: wrong}, locale).map(([name]) => name)).toContain(check);
  });

  it('are all tried', () => {
    expect([...new Set(planted.map(([check]) => check))].sort()).toEqual(Object.keys(checks).sort());
    expect(
      completeLocales.filter((locale) => !(locale in rules)),
      'give these languages rules in test/localization/rules.ts',
    ).toEqual([]);
  });

  it('know every drug that visible texts name', () => {
    const visible = messagesOf(targetLocales[0]!).filter(({source}) => !searchWords.has(source));
    const named = visible.flatMap(({source}) => source.match(/[A-Za-z]+/g) ?? []).filter((word) => drugEndings.test(word));
    const known = (word: string) => [word, word.replace(/s$/, '')].some((each) => drugs.includes(each) || noDrugs.includes(each));
    expect([...new Set(named.map((word) => word.toLowerCase()))].filter((word) => !known(word))).toEqual([]);
    expect(drugs.filter((drug) => !visible.some(({source}) => source.toLowerCase().includes(drug)))).toEqual([]);
  });

  it('know the labels and the search words', () => {
    expect([...labels]).toEqual(expect.arrayContaining(['Print this card', 'Any massage', 'Get help', 'Undo', 'lower back']));
    expect(labels.size).toBeGreaterThan(80);
    expect(searchWords.size).toBeGreaterThan(300);
  });
});

import {describe, expect, it} from 'vitest';
import {fold} from '../../src/knowledge/fold.js';

describe('fold', () => {
  it.each([
    ['Cæsar', 'caesar'],
    ['Œdème', 'oedeme'],
    ['Ødem', 'odem'],
    ['Füße', 'fusse'],
    ['kası', 'kasi'],
    ['złamanie', 'zlamanie'],
    ['đau', 'dau'],
    ['πίεσης', 'πιεσησ'],
    ['ٱلم', 'الم'],
    ['مستشفى', 'مستشفي'],
    ['قوی', 'قوي'],
    ['کبد', 'كبد'],
    ['جراحة', 'جراحه'],
    ['دواء', 'دوا'],
    ['سـرطان', 'سرطان'],
    ['ਸ਼ੂਗਰ', 'ਸੂਗਰ'],
    ['٤۵ mg', '45 mg'],
    ['ﬁbrose', 'fibrose'],
  ])('reads %s as %s', (text, folded) => expect(fold(text)).toBe(folded));

  it.each([
    ['القلب', 'قلب'],
    ['والقلب', 'قلب'],
    ['بالقلب', 'قلب'],
    ['فالقلب', 'قلب'],
    ['للقلب', 'قلب'],
    ['في القلب', 'في قلب'],
    ['الالقلب', 'قلب'],
    ['الأمراض', 'امراض'],
  ])('takes the Arabic article from %s', (text, folded) => expect(fold(text)).toBe(folded));

  it.each([
    ['الم', 'no word would be left'],
    ['مالقلب', 'it stands within the word'],
    ['آلام', 'the word begins so'],
    ['آلام في', 'the word begins so'],
  ])('leaves it in %s: %s', (text) => expect(fold(text)).toBe(text.replace('آ', 'ا')));
});

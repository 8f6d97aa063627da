import {describe, expect, it} from 'vitest';
import {judge, Words, type Trace} from '../../bin/prove/judge.mjs';

const answers = new Words(['deep-vein-thrombosis', 'Blood clot in a deep vein (DVT)', 'fever', 'gout', '血栓', 'Peau qui démange']);
const get = (value: string): Trace => ({kind: 'request', what: 'GET image https://example.com/p.gif', value});
const visits = (each: Partial<Record<'idle' | 'first' | 'again' | 'others' | 'full', readonly string[]>>) => {
  const {idle = [], first = [], again = [], others = [], full = []} = each;
  return judge({idle: idle.map(get), first: first.map(get), again: again.map(get), others: others.map(get), full: full.map(get)}, answers);
};
const whys = (verdict: ReturnType<typeof judge>) => ({
  found: verdict.found.map(({why}) => why),
  reactions: verdict.reactions.map(({why}) => why),
  own: verdict.own.map(({why}) => why),
});

describe('words of answers', () => {
  it.each([
    ['as it is', '?c=deep-vein-thrombosis'],
    ['in another spelling', '{"deepVeinThrombosis":1}'],
    ['as it is shown', 'picked: Blood clot in a deep vein (DVT)'],
    ['a short one alone', 'c=fever&d=1'],
    ['percent-encoded', '?c=Blood%20clot%20in%20a%20deep%20vein%20(DVT)'],
    ['percent-encoded twice', '?c=Peau%2520qui%2520d%25C3%25A9mange'],
    ['as base64', `x=${Buffer.from('{"picked":["deep-vein-thrombosis"]}').toString('base64')}`],
    ['as base64 in an address', `x=${Buffer.from('answers: fever, gout').toString('base64url')}`],
    ['as hexadecimal', Buffer.from('c=gout!').toString('hex')],
    ['as escapes', String.raw`{"c":"\u8840\u6813"}`],
    ['in another script', 'c=血栓'],
  ])('are found %s', (_, text) => expect(answers.in(text)).toBeDefined());

  it.each(['?n=12', 'beat=1&t=1764380000', 'a feverish pace', 'ragout', 'https://example.com/deep-tissue', 'eyJ0IjoxfQ=='])(
    'are not seen in %s',
    (text) => expect(answers.in(text)).toBeUndefined(),
  );

  it('are not seen in the name of what is none, and are beside it', () => {
    const words = new Words(['scar', 'I had cupping this week'], ['scar-massage', 'Scar massage', 'Cupping']);
    const coded = (text: string) => Buffer.from(text).toString('base64');
    for (const text of ['{"id":"scar-massage"}', 'Scar massage', coded('{"open":"scar-massage"}')])
      expect(words.in(text), text).toBeUndefined();
    for (const text of ['scar', 'scar-massage&c=scar', coded('{"open":"scar-massage","c":"scar"}'), 'scar-massages'])
      expect(words.in(text), text).toBe('scar');
    expect(words.in('a=I had cupping this week')).toBe('I had cupping this week');
    expect(words.without('a page about fever').in('scar-massage')).toBeUndefined();
  });

  it('leaves out what the page itself says', () => {
    expect(answers.without('https://example.com/fever Fever and massage').in('c=fever')).toBeUndefined();
    expect(answers.without('https://example.com/fever').in('c=gout')).toBe('gout');
  });
});

describe('a page’s own noise', () => {
  it('is what it does with nothing touched', () => {
    const beat = ['?beat'];
    expect(whys(visits({idle: beat, first: beat, again: beat, others: beat, full: beat}))).toEqual({
      found: [],
      reactions: [],
      own: ['idle'],
    });
  });

  it('may count and tell the time', () => {
    const beats = (from: number, count: number) => Array.from({length: count}, (_, index) => `?n=${index}&t=${from + index * 17}`);
    const verdict = visits({
      idle: beats(1000, 3),
      first: beats(2000, 4),
      again: beats(3000, 4),
      others: beats(4000, 4),
      full: beats(5000, 40),
    });
    expect(whys(verdict)).toEqual({found: [], reactions: [], own: ['idle']});
  });

  it('may name each visit by chance', () => {
    const verdict = visits({
      idle: ['?sid=kq1'],
      first: ['?sid=zz7', '?sid=zz7'],
      again: ['?sid=p0c'],
      others: ['?sid=mm4'],
      full: ['?sid=t5w'],
    });
    expect(verdict.found).toEqual([]);
  });

  it('is not what carries an answer, whatever else changes in it', () => {
    const verdict = visits({
      idle: ['?n=1&c=', '?n=2&c='],
      first: ['?n=3&c=fever'],
      again: ['?n=4&c=fever'],
      others: ['?n=3&c=gout'],
      full: ['?n=9&c=gout'],
    });
    expect(verdict.found).toMatchObject([{why: 'carries', times: 2}]);
  });

  it('is not what says by a number which answer it was', () => {
    const verdict = visits({idle: ['?c=0'], first: ['?c=17'], again: ['?c=17'], others: ['?c=23'], full: ['?c=17', '?c=23', '?c=31']});
    expect(whys(verdict).found).toEqual(['depends']);
  });

  it('stays noise where it changes by itself from visit to visit', () => {
    const verdict = visits({idle: ['a: b'], first: ['a, c'], again: ['d; e'], others: ['f! g'], full: ['h? i']});
    expect(whys(verdict)).toEqual({found: [], reactions: [], own: ['idle', 'restless']});
  });
});

describe('what comes when the elements are used', () => {
  it('is no trace of an answer when it is always the same', () => {
    const used = ['?used'];
    expect(whys(visits({first: used, again: used, others: used, full: used}))).toEqual({found: [], reactions: ['same'], own: []});
  });

  it('may have the time in it', () => {
    const used = (at: number) => [`?used&t=${at}`];
    expect(whys(visits({first: used(1), again: used(2), others: used(3), full: [...used(4), ...used(5)]})).found).toEqual([]);
  });

  it.each([
    [
      'differs with the answers',
      {first: ['?x=10&y=20'], again: ['?x=10&y=20'], others: ['?x=10&y=55'], full: ['?x=10&y=20', '?x=10&y=99']},
    ],
    ['comes with some answers alone', {first: [], again: [], others: [], full: ['?rare']}],
    ['comes with the first answers alone', {first: ['?rare'], again: ['?rare'], others: [], full: ['?rare']}],
  ])('is a trace when it %s', (_, each) => expect(whys(visits(each)).found).toEqual(['depends']));

  it('is a trace when it cannot be read', () => {
    const binary = (count: number) => [`<binary ${count} bytes>`];
    expect(whys(visits({first: binary(30), again: binary(41), others: binary(52), full: binary(63)})).found).toEqual(['unreadable']);
  });

  it('is a trace when it is never the same', () => {
    const verdict = visits({first: ['q: r'], again: ['s, t'], others: ['u; v'], full: ['w. x']});
    expect(whys(verdict).found).toEqual(['unreadable']);
  });
});

import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {parse, type DefaultTreeAdapterMap} from 'parse5';
import {afterAll, afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {attributesOf, render, tags, type Attributes, type Options, type Tag} from '../../src/embed/render.js';
import {aftercare} from '../../src/knowledge/aftercare/advice.js';
import {conditions} from '../../src/knowledge/conditions/index.js';
import {phrases} from '../../src/knowledge/labels.js';
import type {Msg} from '../../src/knowledge/model.js';
import {techniques} from '../../src/knowledge/techniques/index.js';
import {therapistChecks} from '../../src/knowledge/visits/choosing.js';
import {frequencies} from '../../src/knowledge/visits/frequency.js';
import {preparations} from '../../src/knowledge/visits/preparation.js';
import {availableLocales, loadMessages} from '../../src/localization/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const english = ((text: string) => text) as Msg;

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A node's descendants, also those in templates. */
function* within(node: Node): Generator<Node> {
  for (const child of [
    ...('childNodes' in node ? node.childNodes : []),
    ...('content' in node ? [(node as DefaultTreeAdapterMap['template']).content] : []),
  ]) {
    yield child;
    yield* within(child);
  }
}
const elementsIn = (node: Node) => [...within(node)].filter((each): each is Element => 'tagName' in each);
const textIn = (node: Node) =>
  [...within(node)]
    .map((each) => ('value' in each && each.parentNode?.nodeName !== 'style' ? each.value : ''))
    .join('')
    .replace(/\s+/g, ' ');
const attributesIn = (element: Element) => Object.fromEntries(element.attrs.map(({name, value}) => [name, value]));

/** A rendered element as a browser without script reads it, after the page around it. */
function read(html: string): {errors: string[]; body: Element; host: Element; all: Element[]; text: string} {
  const errors: string[] = [];
  const document = parse(`<!doctype html><html lang="en"><head><title>x</title></head><body>${html.trimEnd()}</body></html>`, {
    scriptingEnabled: false,
    onParseError: ({code}) => errors.push(code),
  });
  const body = elementsIn(document).find(({tagName}) => tagName === 'body')!;
  const host = body.childNodes[0] as Element;
  return {errors, body, host, all: elementsIn(host), text: textIn(host)};
}

const titles: Readonly<Record<Tag, string>> = {
  'contraindication-checker': 'Before your massage',
  'technique-explorer': 'Massage techniques',
  'aftercare-card': 'After your massage',
  'visit-planner': 'Plan your visits',
};

/** Whether a text holds others; the message of a long text would be long. */
const missing = (text: string, wanted: readonly string[]) => wanted.filter((each) => !text.includes(each.replace(/\s+/g, ' ')));

let said: string[] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'warn').mockImplementation((what: string) => void said.push(what));
});
afterEach(() => vi.restoreAllMocks());

describe.each(tags.flatMap((tag) => availableLocales.map((lang) => [tag, lang] as const)))('render %s in %s', (tag, lang) => {
  const attributes = {lang, phone: '780 555 0100', country: 'CA'};
  let html: Promise<string> | undefined;
  const rendered = () => (html ??= render(tag, attributes));

  it('is one element with one shadow root, in valid HTML', async () => {
    const {errors, body, host, all} = read(await rendered());
    expect(errors).toEqual([]);
    expect(body.childNodes).toHaveLength(1);
    expect([host.tagName, attributesIn(host)]).toEqual([tag, attributes]);
    const [template, ...others] = all.filter(({tagName}) => tagName === 'template');
    expect(attributesIn(template!)).toEqual({shadowrootmode: 'open'});
    expect(others).toEqual([]);
    expect(host.childNodes.map(({nodeName}) => nodeName)).toEqual(['template', '#text']);
  });

  it('has its title as a heading, and nothing that does nothing without script', async () => {
    const {host, all} = read(await render(tag, {...attributes, languages: 'en fr'}));
    const title = (await loadMessages(lang))(titles[tag]);
    expect(title === titles[tag]).toBe(lang === 'en');
    const root = all.find((each) => attributesIn(each)['class']?.split(' ').includes('root'))!;
    expect([attributesIn(root)['lang'], attributesIn(root)['dir']]).toEqual([lang, lang === 'ar' ? 'rtl' : 'ltr']);
    expect(all.filter(({tagName}) => tagName === 'h2').map((each) => textIn(each).trim())).toContain(title);
    expect(all.filter(({tagName}) => /^(button|input|select|textarea|form|fieldset|script|label)$/.test(tagName))).toEqual([]);
    expect(all.flatMap(({attrs}) => attrs.map(({name}) => name)).filter((name) => /^(on.*|style|role=button)$/.test(name))).toEqual([]);
    expect([...within(host)].filter(({nodeName}) => nodeName === '#comment')).toEqual([]);
    expect(said).toEqual([]);
  });

  it('has no id twice, and names only ids that are there', async () => {
    const {all} = read(await rendered());
    const ids = all.flatMap(({attrs}) => attrs.filter(({name}) => name === 'id').map(({value}) => value));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = all.flatMap(({attrs}) =>
      attrs.filter(({name}) => /^aria-(labelledby|describedby|controls)$/.test(name)).flatMap(({value}) => value.split(' ')),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('is the same for the same call, whatever came before', async () => {
    const first = await rendered();
    await render('aftercare-card', {lang: 'fr', technique: 'shiatsu'});
    expect(await render(tag, attributes)).toBe(first);
  });
});

describe('render', () => {
  it('lets a checker tell everything that it would ask about, warning signs first', async () => {
    const {text, all} = read(await render('contraindication-checker', {country: 'CA'}));
    const wanted = conditions.flatMap(({name, advice, until, followUps, contraindication}) => [
      name,
      advice,
      ...(until ? [until] : []),
      // Where the condition itself is an emergency, that is said already.
      ...(followUps ?? [])
        .flatMap(({answers}) => answers)
        .filter((answer) => answer.contraindication === 'emergency' && contraindication !== 'emergency')
        .map(({label}) => label),
    ]);
    expect(wanted.length).toBeGreaterThan(conditions.length * 3);
    expect(
      missing(
        text,
        wanted.map((each) => each(english)),
      ),
    ).toEqual([]);
    for (const [name, phrase] of Object.entries(phrases)) if (name !== 'none') expect(text).toContain(phrase(english));
    const folded = all.filter(({tagName}) => tagName === 'details');
    expect(attributesIn(folded[0]!)).toEqual({id: 'items-red-flags', open: ''});
    expect(folded.slice(1).filter((each) => 'open' in attributesIn(each))).toEqual([]);
    expect(text.indexOf('Call 911 now')).toBeLessThan(text.indexOf('Before your massage'));
    expect(text).toContain('The questions need JavaScript.');
  });

  it('says an answer that is graver than the condition, with its question where that is needed', async () => {
    const {all} = read(await render('contraindication-checker'));
    const dvt = all.find((each) => each.tagName === 'li' && textIn(each).includes('Blood clot in a deep vein (DVT)'))!;
    expect(textIn(dvt)).toContain('Not right now');
    expect(textIn(dvt)).toContain('Get help now: Short of breath or chest pain, coughing up blood, or fainting');
    expect(textIn(dvt)).toContain('Get help today: One leg or arm is swollen, sore, warm or red');
    // Milder answers count only when the danger is ruled out, which nobody has done here.
    expect(textIn(dvt)).not.toContain('6 months ago or more, no signs now');
    expect(read(await render('contraindication-checker')).text).toContain(
      'We keep away from that area: Is your skin dry, cracked or peeling? Yes',
    );
  });

  it('keeps to what the page asks of a checker', async () => {
    const {text, all} = read(
      await render('contraindication-checker', {topics: 'skin', exclude: 'sunburn', scope: 'core', layout: 'steps'}),
    );
    expect(all.flatMap(({attrs}) => attrs.filter(({name}) => name === 'id').map(({value}) => value))).toEqual([
      'items-red-flags',
      'items-skin',
    ]);
    expect(text).not.toContain('Sunburn');
    expect(text).toContain('Open wound or sore');
  });

  it('lets an explorer tell all of every technique, also beside an open one', async () => {
    for (const attributes of [{}, {technique: 'cupping'}, {goal: 'scar'}]) {
      const {text} = read(await render('technique-explorer', attributes));
      const wanted = techniques.flatMap(({name, summary, feel, limits, benefits}) => [
        name,
        summary,
        feel,
        ...(limits ? [limits] : []),
        ...benefits.map((benefit) => benefit.text),
      ]);
      expect(
        missing(
          text,
          wanted.map((each) => each(english)),
        ),
      ).toEqual([]);
    }
    const {all} = read(await render('technique-explorer', {technique: 'cupping'}));
    expect(textIn(all.find(({tagName}) => tagName === 'h2')!)).toBe('Cupping');
    const [first] = read(await render('technique-explorer', {goal: 'scar'})).all.filter(({tagName}) => tagName === 'article');
    expect(textIn(first!)).toContain('Scar massage');
  });

  it('lets a planner tell how often for every reason and phase', async () => {
    const {text} = read(await render('visit-planner'));
    expect(
      missing(
        text,
        [...frequencies, ...preparations, ...therapistChecks].map((each) => each.text(english)),
      ),
    ).toEqual([]);
    const given = read(await render('visit-planner', {goal: 'pain', phase: 'acute'}));
    expect(given.all.filter((each) => attributesIn(each)['class'] === 'reason')).toEqual([]);
    expect(given.text).toContain('It is new, strong or flaring up');
    expect(given.text).not.toContain('It is getting better');
  });

  it('lets a card tell what it tells with script, for the technique and the areas', async () => {
    const {text} = read(await render('aftercare-card', {technique: 'cupping', regions: 'neck', 'visited-at': '2026-11-20'}));
    expect(text).toContain('After your massage: Cupping');
    expect(text).toContain('November 20, 2026');
    const held = aftercare.filter(
      ({conditions: only, techniques: of, regions}) => !only && (!of || of.includes('cupping')) && (!regions || regions.includes('neck')),
    );
    expect(held.length).toBeGreaterThan(20);
    expect(
      missing(
        text,
        held.map((each) => each.text(english)),
      ),
    ).toEqual([]);
  });

  it('says in the tag where to ask and what to call, or what it is given', async () => {
    const ofTag = async (attributes: Attributes, options?: Options) => {
      const [, text] = read(await render('visit-planner', attributes, options)).host.childNodes;
      return (text as DefaultTreeAdapterMap['textNode']).value;
    };
    expect(await ofTag({country: 'CA', phone: '780 555 0100'})).toBe(
      'Questions about your massage or your health? Call us: 780 555 0100. In an emergency, call 911.',
    );
    expect(await ofTag({'emergency-number': '1 (2)'})).toBe(
      'Questions about your massage or your health? Ask us. In an emergency, call 1 (2).',
    );
    expect(await ofTag({country: 'CA', phone: '1 <2>'})).toContain('Call us: 1 <2>.');
    expect(await ofTag({}, {fallback: 'Call <b>us</b>'})).toBe('Call <b>us</b>');
  });

  it('shows what the clinic’s profile says, with attributes before it', async () => {
    const profile = {phone: '780 555 0100', emergencyNumber: '911', hideTechniques: 'cupping'};
    const {text} = read(await render('technique-explorer', {}, {profile}));
    expect(text).not.toContain('Silicone');
    expect(text).not.toContain('Cupping:');
    expect(read(await render('aftercare-card', {phone: '1'}, {profile})).text).not.toContain('780 555 0100');
    expect(read(await render('aftercare-card', {profile: 'clinic'}, {profile})).text).toContain('780 555 0100');
    expect(said).toEqual([]);
  });

  it('says dates and numbers for the visitor’s own region', async () => {
    expect(read(await render('aftercare-card', {lang: 'fr-CA'})).text).toContain('911');
    expect(read(await render('aftercare-card', {lang: 'fr_FR'})).text).toContain('112');
  });

  it('leaves out what has no value, and writes the language always', async () => {
    expect(
      attributesIn(read(await render('technique-explorer', {hash: true, 'structured-data': false, goal: null, 'heading-level': 3})).host),
    ).toEqual({
      hash: '',
      'heading-level': '3',
      lang: 'en',
    });
    expect(read(await render('aftercare-card', {'heading-level': 3})).all.filter(({tagName}) => tagName === 'h3')[0]).toBeDefined();
  });

  it('takes a bad value as the element does, and says so once', async () => {
    expect(read(await render('aftercare-card', {technique: 'cuping'})).text).toContain('After your massage');
    expect(said).toEqual([expect.stringMatching(/^\[massage-elements\] <aftercare-card technique="cuping">: nearest is "cupping", /)]);
  });

  it('shows the country’s number for an emergency number that is none, and says so, as for a country', async () => {
    for (const tag of tags) expect(read(await render(tag, {'emergency-number': 'help', country: 'CA'})).text, tag).toMatch(/call 911\.$/);
    expect(said).toHaveLength(tags.length);
    for (const line of said)
      expect(line).toMatch(/ emergency-number> must be a number such as "911", not "help"; it is left out and the country decides\.$/);
    said = [];
    const checker = read(await render('contraindication-checker', {'emergency-number': 'Call 999', country: 'uk'}));
    expect([checker.text.includes('Call 999 now'), checker.text.includes('Call Call')]).toEqual([true, false]);
    expect((await render('aftercare-card', {country: 'PK'})).includes('112')).toBe(true);
    expect(said).toEqual([
      expect.stringContaining('not "Call 999"'),
      '[massage-elements] country="uk" counts as "GB", as in ISO 3166.',
      expect.stringContaining(' 112 is shown for PK. '),
    ]);
  });

  it('names what is accepted and the nearest for an unknown tag, attribute or language', async () => {
    await expect(render('aftercare-crd' as Tag)).rejects.toThrow(
      /^Unknown tag "aftercare-crd"\. Accepted are contraindication-checker, .+ Nearest: "aftercare-card"\.$/,
    );
    await expect(render('aftercare-card', {tecnique: 'x'})).rejects.toThrow(
      /^Unknown attribute "tecnique" of <aftercare-card>\. Accepted are .*visited-at.* Nearest: "technique"\.$/,
    );
    for (const name of ['onclick', 'style', 'data-', 'x y', 'toString', 'constructor', 'data-x><script'])
      await expect(render('aftercare-card', {[name]: '1'}), name).rejects.toThrow(/^Unknown attribute /);
    await expect(render('constructor' as Tag)).rejects.toThrow(/^Unknown tag /);
    await expect(render('aftercare-card', {lang: 'xx'})).rejects.toThrow(/^Unknown language "xx"\. Accepted are en, .*fr.* Nearest: "/);
    for (const lang of ['', 'auto', '<b>']) await expect(render('aftercare-card', {lang}), lang).rejects.toThrow(/^Unknown language /);
    expect([...attributesOf('technique-explorer')]).toEqual(
      expect.arrayContaining([
        ['structured-data', 'boolean'],
        ['for', 'text'],
        ['lang', 'text'],
      ]),
    );
  });

  it('lets no value break out of its place', async () => {
    const nasty = fc.oneof(
      fc.string({unit: 'binary', maxLength: 20}),
      fc
        .array(
          fc.constantFrom(
            '<',
            '>',
            '"',
            "'",
            '&',
            '&#60;',
            '&lt;',
            '`',
            '=',
            '</template>',
            '</style>',
            '<x-out onx=1>',
            '-->',
            '<!--',
            '<?',
            '${1}',
            '{phone}',
            'javascript:',
            '<script>x</script>',
            '</aftercare-card>',
            ' ',
            '\n',
            'a',
            '1',
            '<!--lit-part-->',
          ),
          {maxLength: 8},
        )
        .map((parts) => parts.join('')),
    );
    const names = [
      'clinic-name',
      'phone',
      'booking-href',
      'country',
      'emergency-number',
      'technique',
      'regions',
      'visited-at',
      'for',
      'layout',
      'languages',
      'heading-level',
      'dir',
      'profile',
      'id',
      'class',
      'title',
      'data-x',
      'aria-label',
    ];
    const shape = (all: Element[]) => new Set(all.map(({tagName}) => tagName));
    const usual = shape(
      read(await render('aftercare-card', {'booking-href': '/b', phone: '1', 'visited-at': '2026-11-20', regions: 'neck', layout: 'sheet'}))
        .all,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...names), nasty, {maxKeys: 6, noNullPrototype: true}),
        fc.record(
          {fallback: nasty, profile: fc.record({clinicName: nasty, phone: nasty, emergencyNumber: nasty, bookingHref: nasty})},
          {requiredKeys: []},
        ),
        async (attributes, options) => {
          const html = await render('aftercare-card', attributes, options);
          const {body, host, all} = read(html);
          const asRead = (value: string) => value.replaceAll('\0', '\uFFFD').replace(/\r\n?/g, '\n');
          expect(body.childNodes).toHaveLength(1);
          expect(attributesIn(host)).toEqual({
            ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, asRead(value)])),
            lang: 'en',
          });
          expect(host.childNodes.map(({nodeName}) => nodeName).filter((name) => name !== '#text')).toEqual(['template']);
          for (const name of shape(all)) expect(usual).toContain(name);
          expect(all.flatMap(({attrs}) => attrs.map(({name}) => name)).filter((name) => name.startsWith('on'))).toEqual([]);
          for (const each of all) expect(attributesIn(each)['href'] ?? '').not.toMatch(/^\s*javascript:/i);
          if (options.fallback) expect(missing(textIn(host), [asRead(options.fallback).trimEnd()])).toEqual([]);
        },
      ),
      {numRuns: 60},
    );
  });

  it('has each French text in French', async () => {
    const msg = await loadMessages('fr');
    const {text} = read(await render('contraindication-checker', {lang: 'fr'}));
    expect(
      missing(
        text,
        conditions.flatMap(({name, advice}) => [name(msg), advice(msg)]),
      ),
    ).toEqual([]);
  });
});

describe('the built renderer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'massage-elements-'));
  afterAll(() => rmSync(folder, {recursive: true, force: true}));
  const inNode = (script: string, cwd = root) =>
    JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], {cwd, encoding: 'utf8'})) as unknown;

  it('renders as the sources do, with nothing else installed', async () => {
    for (const name of ['render.mjs', 'render']) cpSync(join(root, 'dist', name), join(folder, 'alone', name), {recursive: true});
    const built = inNode(
      `import {render} from './render.mjs'; console.log(JSON.stringify(await render('aftercare-card', {lang: 'fr', phone: '1'})))`,
      join(folder, 'alone'),
    );
    expect(built).toBe(await render('aftercare-card', {lang: 'fr', phone: '1'}));
  });

  it('is an export of the package, with types, that says nothing and keeps nothing running', () => {
    const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {exports: Record<string, unknown>};
    expect(exports['./render']).toEqual({types: './dist/esm/embed/render.d.ts', default: './dist/render.mjs'});
    expect(readFileSync(join(root, 'dist/esm/embed/render.d.ts'), 'utf8')).toContain('export declare function render(tag: Tag');
    expect(
      inNode(`const {render} = await import('massage-elements/render');
        const html = await render('technique-explorer', {for: 'health', hash: true, 'structured-data': true});
        console.log(JSON.stringify([html.length > 1000, process.getActiveResourcesInfo().filter((name) => name === 'Timeout'), typeof document]))`),
    ).toEqual([true, [], 'undefined']);
  });

  const bin = join(root, 'bin/massage-elements.mjs');
  const run = (...command: string[]) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...command], {cwd: folder, encoding: 'utf8'});
    return {status, stdout, stderr};
  };

  it('is called from the command line, attributes in every form', async () => {
    const expected = await render('technique-explorer', {
      technique: 'cupping',
      lang: 'fr',
      phone: '780=555',
      'structured-data': true,
      hash: '',
    });
    for (const words of [
      ['technique=cupping', 'lang=fr', 'phone=780=555', 'structured-data', 'hash'],
      ['--technique', 'cupping', '--lang', 'fr', '--phone', '780=555', '--structured-data', '--hash'],
      ['--technique=cupping', '--lang=fr', '--phone=780=555', '--structured-data', 'hash='],
    ])
      expect(run('render', 'technique-explorer', ...words)).toEqual({status: 0, stdout: expected, stderr: ''});
    // A boolean one takes no value along.
    expect(run('render', 'technique-explorer', '--structured-data', 'lang=fr').stdout).toMatch(
      /^<technique-explorer structured-data lang="fr">/,
    );
    expect(run('render', 'aftercare-card', '--fallback', 'Call <us>').stdout).toMatch(/<\/template>Call &lt;us&gt;<\/aftercare-card>\n$/);
  });

  it('shows a profile, says what is wrong in it, and ends with 1', () => {
    writeFileSync(join(folder, 'good.json'), '\uFEFF{"phone": "780 555 0100", "country": "CA"}');
    writeFileSync(join(folder, 'bad.json'), '{"phone": "780 555 0100", "phon": 1}');
    writeFileSync(join(folder, 'broken.json'), '{');
    expect(run('render', 'aftercare-card', '--profile', 'good.json')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Call us: 780 555 0100. In an emergency, call 911.') as string,
      stderr: '',
    });
    const bad = run('render', 'aftercare-card', '--profile', 'bad.json');
    expect(bad).toMatchObject({status: 1, stdout: expect.stringContaining('780 555 0100') as string});
    expect(bad.stderr).toMatch(/^bad\.json: \/phon: is an unknown field and nothing reads it; nearest is "phone"; .*\n$/);
    expect(run('render', 'aftercare-card', '--profile', 'broken.json')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^broken\.json: is not valid JSON/) as string,
    });
    expect(run('render', 'aftercare-card', '--profile', 'missing.json')).toMatchObject({
      status: 1,
      stderr: 'missing.json: cannot be read (ENOENT); accepted is the path of a JSON file\n',
    });
    const value = run('render', 'aftercare-card', 'technique=cuping');
    expect([value.status, value.stderr]).toEqual([1, expect.stringMatching(/^\[massage-elements\] <aftercare-card technique="cuping">/)]);
    const help = run('render', 'contraindication-checker', 'emergency-number=help', 'country=CA');
    expect(help).toMatchObject({status: 1, stderr: expect.stringContaining('emergency-number> must be a number such as "911"') as string});
    expect([/href="tel:911"/.test(help.stdout), /Call help/.test(help.stdout)]).toEqual([true, false]);
  });

  it('ends with 2 when called wrongly, and writes nothing', () => {
    for (const [words, first] of [
      [[], 'No tag. Accepted are contraindication-checker, technique-explorer, aftercare-card, visit-planner.'],
      [['--lang', 'fr'], 'No tag. Accepted are '],
      [['aftercare-crd'], 'Unknown tag "aftercare-crd". '],
      [['aftercare-card', 'tecnique=x'], 'Unknown attribute "tecnique" of <aftercare-card>. '],
      [['aftercare-card', 'lang=xx'], 'Unknown language "xx". '],
      [['aftercare-card', '=x'], 'Cannot read "=x". '],
      [['aftercare-card', '--fallback'], '--fallback needs a value.'],
    ] as const) {
      const {status, stdout, stderr} = run('render', ...words);
      expect([status, stdout, stderr.startsWith(first)], stderr).toEqual([2, '', true]);
      expect(stderr).toContain('Usage: massage-elements render TAG');
    }
    expect(run('render', '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Usage: massage-elements render TAG/) as string,
      stderr: '',
    });
  });
});

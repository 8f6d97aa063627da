import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {conditions, techniques} from '../src/knowledge/index.js';
import {tokens} from '../src/theme/tokens.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Element {
  readonly tagName?: string;
  readonly attributes: readonly (Named & {readonly type: {readonly text: string}})[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
}
interface HtmlAttribute extends Named {
  readonly values: readonly Named[];
  readonly valueSet?: string;
}
interface WebElement extends Named {
  readonly attributes: readonly (Named & {readonly value: {readonly type: string}})[];
  readonly slots: readonly Named[];
  readonly events: readonly Named[];
  readonly js: {readonly properties: readonly Named[]};
}

const read = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as unknown;
const elements = (read('custom-elements.json') as {modules: {declarations?: Element[]}[]}).modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);
const html = read('dist/vscode.html-custom-data.json') as {
  version: number;
  tags: readonly (Named & {attributes: readonly HtmlAttribute[]})[];
  globalAttributes: readonly HtmlAttribute[];
};
const css = read('dist/vscode.css-custom-data.json') as {version: number; properties: readonly Named[]; pseudoElements: readonly Named[]};
const web = read('dist/web-types.json') as {
  name: string;
  version: string;
  contributions: {
    html: {elements: readonly WebElement[]};
    css: {properties: readonly Named[]; 'pseudo-elements': readonly Named[]};
  };
};
const packageJson = read('package.json') as {version: string; 'web-types': string};

const names = (things: readonly Named[]) => things.map(({name}) => name).sort();
const allParts = [...new Set(elements.flatMap(({cssParts}) => names(cssParts)))].sort();
const attribute = (tag: string, name: string) =>
  html.tags.find((each) => each.name === tag)!.attributes.find((each) => each.name === name)!;
const webType = (tag: string, name: string) =>
  web.contributions.html.elements.find((each) => each.name === tag)!.attributes.find((each) => each.name === name)!.value.type;

describe('files for editors', () => {
  it('name every element with every attribute', () => {
    const wanted = elements.map(({tagName, attributes}) => [tagName, names(attributes)]);
    expect(wanted).toHaveLength(4);
    expect(html.tags.map(({name, attributes}) => [name, names(attributes)])).toEqual(wanted);
    expect(web.contributions.html.elements.map(({name, attributes}) => [name, names(attributes)])).toEqual(wanted);
  });

  it('name every slot, event, part and custom property, once', () => {
    for (const {tagName, slots, events} of elements) {
      const {description} = html.tags.find(({name}) => name === tagName)!;
      for (const {name} of [...slots, ...events]) expect(description, tagName).toContain(name ? `**${name}**` : '_default_');
      const element = web.contributions.html.elements.find(({name}) => name === tagName)!;
      expect(names(element.slots)).toEqual(names(slots));
      expect(names(element.events)).toEqual(names(events));
      expect(names(element.js.properties)).toContain('headingLevel');
    }
    expect(html.globalAttributes.map(({name, values}) => [name, names(values)])).toEqual([['slot', ['actions', 'disclaimer', 'intro']]]);
    expect(names(css.properties)).toEqual(names(tokens));
    expect(names(web.contributions.css.properties)).toEqual(names(tokens));
    expect(names(css.pseudoElements)).toEqual(allParts.map((part) => `::part(${part})`));
    expect(names(web.contributions.css['pseudo-elements'])).toEqual(allParts.map((part) => `part(${part})`));
  });

  it('offer the values that an attribute accepts', () => {
    const offered = (tag: string, name: string) => attribute(tag, name).values.map(({name: value}) => value);
    for (const {tagName = '', attributes} of elements) {
      for (const {name, description, type} of attributes) {
        const {values, valueSet} = attribute(tagName, name);
        expect(valueSet, `${tagName} ${name}`).toBe(type.text === 'boolean' ? 'v' : undefined);
        if (!type.text.includes("'")) continue;
        expect(values.length, `${tagName} ${name}`).toBeGreaterThan(1);
        for (const {name: value} of values) {
          expect(type.text).toContain(`'${value}'`);
          if (name !== 'dir') expect(description).toContain(`\`${value}\``);
        }
      }
    }
    expect(offered('contraindication-checker', 'layout')).toEqual(['page', 'steps']);
    expect(offered('aftercare-card', 'lang')).toEqual(['en', 'fr', 'es', 'de', 'ar', 'zh-Hans', 'pa']);
    expect(offered('aftercare-card', 'technique')).toEqual(techniques.map(({id}) => id));
    expect(offered('contraindication-checker', 'exclude')).toEqual(
      conditions.filter(({category}) => category !== 'red-flags').map(({id}) => id),
    );
    const countries = new Map(attribute('visit-planner', 'country').values.map(({name, description}) => [name, description]));
    expect(countries.get('CA')).toBe('Canada: 911');
    expect(countries.get('FR')).toBe('France: 112');
    expect(countries.size).toBeGreaterThan(240);
    for (const none of ['AN', 'DD', 'EU', 'UK', 'ZZ']) expect(countries.has(none), none).toBe(false);
    // What no type says, the description says; both have to know the same.
    for (const [tag, name] of [
      ['technique-explorer', 'goal'],
      ['visit-planner', 'goal'],
      ['visit-planner', 'phase'],
      ['visit-planner', 'open-part'],
    ] as const) {
      const known = [...attribute(tag, name).description!.matchAll(/`([a-z-]+)`/g)].map(([, value]) => value);
      expect(offered(tag, name)).toEqual(known);
      expect(webType(tag, name)).toBe(known.map((value) => `'${value}'`).join(' | '));
    }
    expect(webType('aftercare-card', 'technique')).toBe('string');
  });

  it('are found by JetBrains editors', () => {
    expect(read(packageJson['web-types'])).toEqual(web);
    expect([web.name, web.version]).toEqual(['massage-elements', packageJson.version]);
    expect([html.version, css.version]).toEqual([1.1, 1.1]);
  });
});

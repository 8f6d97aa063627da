// What editors offer while somebody writes an element: dist/vscode.html-custom-data.json, dist/vscode.css-custom-data.json
// and dist/web-types.json, from custom-elements.json and the ids in dist/esm/. The last step of npm run build.
import {readFileSync, writeFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';

const root = new URL('../', import.meta.url);

/** Codes that have a name but are no country's: unions, reserved and made-up ones. */
const noCountries = ['AC', 'CP', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'];

/** Country codes with name and emergency number. */
function countries(emergencyNumberOf) {
  const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return (
    letters
      .flatMap((first) => letters.map((second) => first + second))
      // A code of the past has another canonical form.
      .filter((code) => names.of(code) && !noCountries.includes(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
      .map((name) => ({name, description: `${names.of(name)}: ${emergencyNumberOf(name)}`}))
  );
}

/**
 * Values that the attributes' types do not say, by attribute, or by tag and attribute. What is `closed` accepts no others;
 * the rest also accepts several, or a clinic's own.
 */
async function valuesByAttribute() {
  const module = (path) => import(new URL(`dist/esm/${path}`, root).href);
  const knowledge = await module('knowledge/index.js');
  const {kinds} = await module('elements/technique-explorer/find.js');
  const {availableLocales} = await module('localization/index.js');
  const {emergencyNumberOf} = await module('internal/emergency-numbers.js');
  const plain = (names) => names.map((name) => ({name}));
  const named = (records) => records.map(({id, name}) => ({name: id, description: name((text) => text)}));
  const closed = (names) => ({values: plain(names), closed: true});
  const open = (values) => ({values, closed: false});
  const techniques = named(knowledge.techniques);
  return {
    country: open(countries(emergencyNumberOf)),
    exclude: open(named(knowledge.conditions.filter(({category}) => category !== 'red-flags'))),
    hide: open(techniques),
    lang: open(plain(availableLocales)),
    languages: open(plain([...availableLocales, availableLocales.join(' ')])),
    regions: open(plain(knowledge.regions)),
    show: open([...plain(kinds), ...techniques]),
    technique: open(techniques),
    topics: open(plain(knowledge.categories.filter((category) => category !== 'red-flags'))),
    'technique-explorer goal': closed(knowledge.goals),
    'visit-planner goal': closed(knowledge.visitGoals),
    'visit-planner phase': closed(knowledge.carePhases),
    'visit-planner open-part': closed(['before-first', 'first-visit', 'between', 'prices', 'policies']),
  };
}

/** One entry a name; what a name means in one element and not in another stands on a line of its own. */
function once(entries) {
  const byName = new Map();
  for (const {name, description, ...rest} of entries) {
    const known = byName.get(name);
    if (!known) byName.set(name, {name, description, ...rest});
    else if (!known.description.split('\n').includes(description)) known.description += `\n${description}`;
  }
  return [...byName.values()];
}

/** Writes the three files; `dist/esm/` has to be there. */
export async function writeEditorFiles() {
  const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8'));
  const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const values = await valuesByAttribute();
  const elements = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({customElement}) => customElement);
  // A rule follows, which makes a heading of a line directly above it.
  for (const element of elements) element.description += '\n';
  const valuesOf = (tag, attribute) => values[`${tag} ${attribute}`] ?? values[attribute];
  const isBoolean = (tag, attribute) =>
    elements.find(({tagName}) => tagName === tag).attributes.find(({name}) => name === attribute).type.text === 'boolean';
  const write = (name, content) => writeFileSync(new URL(`dist/${name}`, root), `${JSON.stringify(content, null, 2)}\n`);

  const html = JSON.parse(getVsCodeHtmlCustomData(manifest));
  for (const tag of html.tags) {
    for (const attribute of tag.attributes) {
      attribute.values = valuesOf(tag.name, attribute.name)?.values ?? attribute.values;
      // VS Code's own set for an attribute without a value.
      if (isBoolean(tag.name, attribute.name)) attribute.valueSet = 'v';
    }
  }
  const slots = once(elements.flatMap(({slots: own}) => own.filter(({name}) => name)));
  write('vscode.html-custom-data.json', {
    ...html,
    globalAttributes: [{name: 'slot', description: 'The slot of the parent element that this fills.', values: slots}],
  });

  const css = JSON.parse(getVsCodeCssCustomData(manifest));
  write('vscode.css-custom-data.json', {...css, properties: once(css.properties), pseudoElements: once(css.pseudoElements)});

  const web = JSON.parse(getWebTypesData(manifest));
  for (const element of web.contributions.html.elements) {
    delete element['doc-url'];
    for (const attribute of element.attributes) {
      const known = valuesOf(element.name, attribute.name);
      if (known?.closed) attribute.value.type = known.values.map(({name}) => `'${name}'`).join(' | ');
    }
  }
  web.contributions.css.properties = once(web.contributions.css.properties);
  web.contributions.css['pseudo-elements'] = once(web.contributions.css['pseudo-elements']);
  write('web-types.json', {...web, version});
}

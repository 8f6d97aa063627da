// Builds one page a candidate into site/, all with the same frame around the form or the cards.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {candidates} from './candidates.mjs';
import {cards, filters, groupNames, groups, questions} from './questions.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const escape = (text) => text.replace(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign]);

/** A page of a clinic: heading above, a paragraph below that would move if the widget shifts. */
export const frame = (head, main) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Riverbend Massage Clinic</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<header><h1>Riverbend Massage Clinic</h1></header>
<main>${main}</main>
<footer><p>12 River Road. Open Monday to Saturday, 9 to 6. Parking behind the house.</p></footer>
</body>
</html>
`;

/** As docs/first-paint.md says: space is kept until the element is there. */
export const keepSpace = `<style>
:is(contraindication-checker, technique-explorer, aftercare-card, visit-planner):not(:defined) { display: block; min-block-size: 100vh }
</style>`;
const ours = (tag, script) =>
  frame(
    `${keepSpace}<script type="module" src="/massage-elements/${script}.js"></script>`,
    `<${tag} clinic-name="Riverbend Massage Clinic" phone="780-555-0100" country="CA"><p>Please call us on <a href="tel:780-555-0100">780-555-0100</a>.</p></${tag}>`,
  );

const htmlForm = frame(
  `<style>
label { display: block; padding: .5rem } small { display: block } fieldset { margin-block: 1rem }
</style>`,
  `<h2>Before your massage</h2><p>Tick what applies to you.</p><form id="questions">
${groups
  .map(
    ([group, items]) => `<fieldset><legend>${escape(group)}</legend>
${items
  .map(
    ({id, name, hint}) =>
      `<label><input type="checkbox" value="${id}"> <span>${escape(name)}</span>${hint ? `<small>${escape(hint)}</small>` : ''}</label>`,
  )
  .join('\n')}
</fieldset>`,
  )
  .join('\n')}
</form><h3>Your list</h3><ul id="list"></ul>
<script>
const list = document.querySelector('#list');
document.querySelector('#questions').addEventListener('change', ({target}) => {
  list.querySelector('#list-' + target.value)?.remove();
  if (!target.checked) return;
  const item = document.createElement('li');
  item.id = 'list-' + target.value;
  item.textContent = target.parentElement.querySelector('span').textContent;
  list.append(item);
});
</script>`,
);

const htmlCards = frame(
  `<style>
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); list-style: none; padding: 0 }
.card { border: 1px solid #ccc; padding: 1rem } .card[hidden] { display: none } label { display: block } input, select { font: inherit; inline-size: 100% }
</style>`,
  `<h2>Massage techniques</h2>
<label>Search <input id="search" type="search"></label>
${filters
  .map(
    ({id, label, options}) =>
      `<label>${label} <select name="${id}"><option value="">Any</option>${options.map(([value, text]) => `<option value="${value}">${escape(text)}</option>`).join('')}</select></label>`,
  )
  .join('\n')}
<p role="status">${cards.length} techniques</p>
<ul class="cards">
${cards
  .map(
    ({name, kindName, short, pressureText, goal, area, pressure, kind}) =>
      `<li class="card" data-goal="${goal.join(' ')}" data-area="${area.join(' ')}" data-pressure="${pressure.join(' ')}" data-kind="${kind}"><h3>${escape(name)}</h3><p>${escape(kindName)}</p><p>${escape(short)}</p><p>${escape(pressureText)}</p></li>`,
  )
  .join('\n')}
</ul>
<script>
const search = document.querySelector('#search'), selects = [...document.querySelectorAll('select')];
const cards = [...document.querySelectorAll('.card')].map((node) => ({node, text: node.textContent.toLowerCase()}));
const status = document.querySelector('[role=status]');
function filter() {
  const query = search.value.trim().toLowerCase();
  let count = 0;
  for (const {node, text} of cards) {
    node.hidden = !(text.includes(query) && selects.every(({name, value}) => !value || node.dataset[name].split(' ').includes(value)));
    if (!node.hidden) count++;
  }
  status.textContent = count + ' techniques';
}
search.addEventListener('input', filter);
selects.forEach((select) => select.addEventListener('change', filter));
</script>`,
);

/** Pages that need no bundler. */
const written = {
  'html-form': htmlForm,
  'html-cards': htmlCards,
  'checker-autoloader': ours('contraindication-checker', 'autoloader'),
  'checker-single': ours('contraindication-checker', 'contraindication-checker'),
  'explorer-autoloader': ours('technique-explorer', 'autoloader'),
  'explorer-single': ours('technique-explorer', 'technique-explorer'),
};

/** What else a bundled page holds: its place, and scripts that its documentation loads as files. */
const bundled = {
  'lit-floor': {main: '<lit-floor></lit-floor>'},
  'lit-cards': {main: '<lit-cards></lit-cards>'},
  surveyjs: {main: '<div id="survey"></div>'},
  formio: {main: '<div id="form"></div>'},
  shoelace: {
    main: '<h2>Massage techniques</h2><div id="shoelace"></div>',
    head: '<style>.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)) } sl-card[hidden] { display: none }</style>',
  },
  'lhc-forms': {
    main: '<div id="form"></div>',
    head: `<link rel="stylesheet" href="/lforms/webcomponent/styles.css">
<script src="/lforms/webcomponent/assets/lib/zone.min.js" defer></script>
${['webcomponent/runtime', 'webcomponent/polyfills', 'webcomponent/main', 'fhir/R4/lformsFHIR.min'].map((file) => `<script type="module" src="/lforms/${file}.js"></script>`).join('\n')}`,
  },
};

/** What the bundled pages ask and show, as modules. */
const modules = {
  'virtual:questions': `export const questions = ${JSON.stringify(questions)};
export const groupNames = ${JSON.stringify(groupNames)};
export const groups = groupNames.map((name) => [name, questions.filter(({group}) => group === name)]).filter(([, items]) => items.length > 0);`,
  'virtual:cards': `export const cards = ${JSON.stringify(cards)}; export const filters = ${JSON.stringify(filters)};`,
};
const data = {
  name: 'data',
  resolveId: (id) => (id in modules ? `\0${id}` : undefined),
  load: (id) => modules[id.slice(1)],
};

export async function buildSite() {
  rmSync(folder('site'), {recursive: true, force: true});
  for (const {name} of candidates) {
    const outDir = folder(`site/${name}`);
    mkdirSync(outDir, {recursive: true});
    if (written[name]) {
      writeFileSync(`${outDir}/index.html`, written[name]);
      continue;
    }
    const {main, head = ''} = bundled[name];
    const {output} = await build({
      configFile: false,
      root: folder('.'),
      base: `/${name}/`,
      logLevel: 'error',
      plugins: [data],
      // Form.io's modules are written for bundlers that know this word of Node's.
      define: {global: 'globalThis'},
      // The floors stand on the Lit that ours are built with.
      resolve: {alias: name.startsWith('lit-') ? {lit: folder('../node_modules/lit')} : {}},
      build: {
        outDir,
        target: 'es2022',
        modulePreload: {polyfill: false},
        chunkSizeWarningLimit: 5000,
        rolldownOptions: {
          input: folder(`pages/${name}.js`),
          output: {entryFileNames: 'main.js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]'},
        },
      },
    });
    const styles = output
      .filter(({fileName}) => fileName.endsWith('.css'))
      .map(({fileName}) => `<link rel="stylesheet" href="/${name}/${fileName}">\n`);
    writeFileSync(`${outDir}/index.html`, frame(`${styles.join('')}${head}\n<script type="module" src="/${name}/main.js"></script>`, main));
  }
}

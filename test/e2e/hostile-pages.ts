import {readFileSync} from 'node:fs';

/** A page that means no good, or was written for something else. */
export interface HostilePage {
  /** As in docs/hostile-pages.md. */
  readonly name: string;
  readonly css?: string;
  /** Attributes of the `html` element. Default: `lang="en"`. */
  readonly html?: string;
  readonly doctype?: string;
  /** Put into the head, before all scripts. */
  readonly head?: string;
  /** Scripts that run before anything of ours, by their source. */
  readonly scripts?: readonly string[];
  /** Put around the elements. */
  readonly around?: (elements: string) => string;
  /** The page itself runs sideways. */
  readonly sideways?: true;
}

const script = (name: string) => readFileSync(new URL(`hostile/${name}.js`, import.meta.url), 'utf8');
/** A file of a package, also one that its exports do not name. */
const installed = (path: string) => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');

/** What a rule for everything of a kind does to it. */
const shouting =
  'display: none !important; width: 4px !important; height: 4px !important; color: white !important; background: white !important; font-size: 2px !important; opacity: 0 !important; position: absolute !important; left: -9999px !important';

/** Pages whose style is hostile. */
export const styledPages: readonly HostilePage[] = [
  {
    name: 'Everything unset',
    css: '*, *::before, *::after { all: unset !important; display: block !important } head, head * { display: none !important }',
  },
  {name: 'Root of 62.5 %', css: 'html { font-size: 62.5% } body { font-size: 1.6rem }'},
  {
    name: 'Page from right to left',
    css: 'body { padding-inline: 1rem } html, body, body * { direction: rtl !important }',
    html: 'lang="en" dir="rtl"',
  },
  {
    name: 'Page from top to bottom',
    css: 'html { writing-mode: vertical-rl; text-orientation: upright } body { margin: 0 }',
    sideways: true,
  },
  {
    name: 'Huge z-index',
    css: 'body * { position: relative !important; z-index: 2147483647 !important } header { position: fixed !important; inset: 0 0 auto; block-size: 60px; background: navy; color: white }',
    around: (elements) => `<header>Our clinic</header>${elements}`,
  },
  {name: 'Zoom of 175 %', css: 'body { margin: 0; zoom: 1.75 }'},
  {name: 'Zoom of 60 %', css: 'html { zoom: 0.6 } body { font-size: 26px }'},
  {name: 'Print style that hides all', css: '@media print { body * { display: none !important; visibility: hidden !important } }'},
  {
    name: 'Rules for all buttons, inputs and pictures',
    css: `button, input, select, textarea, svg, svg *, label, fieldset, legend, details, summary, article, section, h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, span, strong { ${shouting} }`,
  },
  {
    name: 'Hostile text',
    css: `body { margin: 0; letter-spacing: 0.04em; word-spacing: 0.5em; text-indent: 4em; white-space: nowrap; line-height: 0.4; text-align: justify;
      -webkit-text-fill-color: transparent; word-break: break-all; list-style: none; text-wrap: nowrap; hyphens: none; text-align-last: right; tab-size: 20; quotes: none; visibility: visible; cursor: none }`,
  },
  {
    name: 'Rules for the elements themselves',
    css: `contraindication-checker, technique-explorer, aftercare-card, visit-planner { contain: none !important; container-type: normal !important; line-height: 1 !important; text-align: center !important;
      float: left !important; overflow: visible !important; border-radius: 50% !important }`,
  },
  {
    name: 'Parent that is a row',
    around: (elements) => `<div style="display: flex; flex-wrap: wrap; align-items: center">${elements}</div>`,
  },
  {
    name: 'Parent that centres',
    around: (elements) => `<div style="display: flex; flex-direction: column; align-items: center">${elements}</div>`,
  },
  {name: 'Grid that centres', around: (elements) => `<div style="display: grid; justify-items: center">${elements}</div>`},
  {
    name: 'Parent that fits what it holds',
    css: 'body { margin: 0 } .fits > * { float: left }',
    around: (elements) => `<div class="fits" style="display: inline-block">${elements}</div>`,
  },
  {name: 'Cell of a table', around: (elements) => `<table cellpadding="0" cellspacing="0"><tr><td>${elements}</td></tr></table>`},
  {name: 'Bootstrap', css: installed('bootstrap/dist/css/bootstrap.css'), around: (elements) => `<div class="container">${elements}</div>`},
  {name: 'Tailwind’s preflight', css: installed('@unocss/reset/tailwind.css')},
  {name: 'Eric Meyer’s reset', css: installed('@unocss/reset/eric-meyer.css')},
  {name: 'normalize.css', css: installed('@unocss/reset/normalize.css')},
  {
    name: 'sanitize.css',
    css: ['sanitize', 'forms', 'assets', 'typography'].map((part) => installed(`@unocss/reset/sanitize/${part}.css`)).join('\n'),
  },
  {
    name: 'Pico',
    css: installed('@picocss/pico/css/pico.css'),
    around: (elements) => `<main class="container"><article>${elements}</article></main>`,
  },
  {
    name: 'WordPress theme with a flow layout',
    // As Twenty Twenty-Two to Twenty-Five and their global styles write them.
    css: `:root { --wp--style--global--content-size: 620px; --wp--style--block-gap: 1.2rem } body { margin: 0; font: 1.15rem/1.6 serif; letter-spacing: -0.1px; -webkit-font-smoothing: antialiased; overflow-wrap: break-word }
      .is-layout-flow > * { margin-block: 0 } .is-layout-flow > * + * { margin-block-start: var(--wp--style--block-gap) }
      .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) { max-width: var(--wp--style--global--content-size); margin-left: auto !important; margin-right: auto !important }
      .has-global-padding { padding: 0 30px } .entry-content a:where(:not(.wp-element-button)) { text-decoration: underline } .entry-content :where(h1, h2, h3) { font-weight: 400; letter-spacing: -2px }
      .wp-element-button, button, input[type="submit"] { background: #000 !important; color: #fff; border: 0; padding: 1em 3em } * { box-sizing: border-box }`,
    around: (elements) =>
      `<div class="wp-site-blocks is-layout-flow"><div class="entry-content has-global-padding is-layout-constrained">${elements}</div></div>`,
  },
  {
    name: 'WordPress theme with a page builder',
    // As Divi, Avada, Astra and Elementor write them.
    css: `html, body, div, span, h1, h2, h3, p, a, img, ol, ul, li, fieldset, form, label, legend, table { margin: 0; padding: 0; border: 0; outline: 0; font-size: 100%; vertical-align: baseline; background: transparent; text-size-adjust: 100% }
      body { font: 500 14px/1.7em 'Open Sans', Arial, sans-serif; color: #666; background: #fff } .et_pb_row { width: 80%; max-width: 1080px; margin: auto; position: relative } .et_pb_column > * { position: relative; animation-fill-mode: both }
      .et_pb_text_inner * { word-wrap: break-word } .et_pb_module * { box-sizing: border-box } .elementor-widget-wrap { display: flex; flex-wrap: wrap; align-content: flex-start; position: relative; width: 100% }
      .elementor-widget-wrap > * { width: 100% } .elementor *, .elementor *::before { box-sizing: border-box } .elementor a { box-shadow: none } input[type='text'], select, textarea { background: #fff; border: 1px solid #bbb; padding: 2px; color: #4e4e4e }`,
    around: (elements) =>
      `<div class="elementor"><div class="et_pb_row et_pb_module"><div class="et_pb_column et_pb_text_inner elementor-widget-wrap">${elements}</div></div></div>`,
  },
];

/** Pages whose scripts are hostile, or whose document is odd. */
export const scriptedPages: readonly HostilePage[] = [
  {name: 'Prototype.js', scripts: [script('like-prototype')]},
  {name: 'MooTools', scripts: [script('like-mootools')]},
  {name: 'Old polyfills in the place of Promise, Map, Symbol', scripts: [script('old-polyfills')]},
  {name: 'zone.js', scripts: [installed('zone.js/bundles/zone.umd.js')]},
  {name: 'Frozen built-ins', scripts: [script('frozen')]},
  {name: 'Lockdown of SES', scripts: [installed('ses/dist/lockdown.umd.js'), "lockdown({errorTaming: 'safe', consoleTaming: 'unsafe'});"]},
  {name: 'Translator that rewrites every text', scripts: [script('translator')]},
  {name: 'Blocker that takes out ids and elements', scripts: [script('blocker')]},
  {name: 'Script that moves the elements', scripts: [script('mover')]},
  {name: 'lang="auto"', html: 'lang="auto"'},
  {
    name: 'document.write',
    around: (elements) => `<script>document.write(${JSON.stringify(elements).replaceAll('</', '<\\/')});</script>`,
  },
  {name: '<base href> to another site', head: '<base href="https://elsewhere.example/pages/" target="_blank">'},
  {name: 'Quirks mode', doctype: ''},
  {
    name: 'Storage, cookies and databases denied',
    scripts: [
      `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, {get() { throw new DOMException('denied', 'SecurityError'); }});
       Object.defineProperty(Document.prototype, 'cookie', {get() { throw new DOMException('denied', 'SecurityError'); }, set() { throw new DOMException('denied', 'SecurityError'); }});`,
    ],
  },
  {
    name: 'Shadow roots within shadow roots',
    around: (elements) =>
      `<div><template shadowrootmode="open"><section><template shadowrootmode="open"><div><template shadowrootmode="open">${elements}</template></div></template></section></template></div>`,
  },
];

export const tags = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'];
/** All of them, linked with each other. */
export const elements = `<contraindication-checker id="health" phone="780-555-0100" country="CA">Call us on 780-555-0100.</contraindication-checker>
<technique-explorer id="techniques" for="health">Call us on 780-555-0100.</technique-explorer>
<aftercare-card for="techniques" phone="780-555-0100" country="CA">Call us on 780-555-0100.</aftercare-card>
<visit-planner>Call us on 780-555-0100.</visit-planner>`;
export const builds = {
  'all-in-one': (url: string) => `<script type="module" src="${url}massage-elements/massage-elements.js"></script>`,
  classic: (url: string) => `<script defer src="${url}massage-elements/massage-elements.classic.js"></script>`,
  autoloader: (url: string) => `<script type="module" src="${url}massage-elements/autoloader.js"></script>`,
};

/**
 * A page with the elements.
 *
 * @param url - of the server that has dist/ at /massage-elements/
 * @param before - a script that runs before those of the page
 */
export function documentOf(url: string, row: HostilePage, build: keyof typeof builds = 'all-in-one', before = ''): string {
  const {css = '', html = 'lang="en"', doctype = '<!doctype html>', head = '', scripts = [], around = (inside) => inside} = row;
  return `${doctype}<html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><link rel="icon" href="data:,">
${head}${before && `<script>${before}</script>`}<style>body { margin: 0 }</style><style>${css}</style>${scripts.map((code) => `<script>${code.replaceAll('</script', '<\\/script')}</script>`).join('')}
${builds[build](url)}</head><body>${around(elements)}</body></html>`;
}

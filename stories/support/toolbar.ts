import type {Preview} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import {sourceLocale} from '../../src/localization/localizer.js';
import status from '../../src/localization/locale-status.json' with {type: 'json'};
import {presets} from '../../src/theme/presets.js';
import './bench-sheet.js';
import {emulate} from './emulate.js';
import './offer-pseudo-locales.js';
import {pseudoLocales} from './pseudo-locales.js';
import {presetOf, themeIn, type Scheme} from './tokens.js';

const nameOf = (tag: string) => new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;
const menu = <Icon extends string>(description: string, icon: Icon, items: readonly {value: string; title: string}[]) => ({
  description,
  toolbar: {icon, items: [...items], dynamicTitle: true},
});

/** The toolbar's menus, each with what it is at first. Width is Storybook's own menu. */
export const toolbar = {
  globalTypes: {
    locale: menu('Language', 'globe', [
      ...[sourceLocale, ...Object.keys(status)].map((tag) => ({value: tag, title: nameOf(tag)})),
      ...Object.entries(pseudoLocales).map(([value, title]) => ({value, title})),
    ]),
    direction: menu('Direction', 'transfer', [
      {value: 'auto', title: 'Direction of the language'},
      {value: 'ltr', title: 'Left to right'},
      {value: 'rtl', title: 'Right to left'},
    ]),
    scheme: menu('Colour scheme', 'mirror', [
      {value: 'light', title: 'Light'},
      {value: 'dark', title: 'Dark'},
    ]),
    preset: menu('Preset', 'paintbrush', [
      {value: 'none', title: 'No preset'},
      ...Object.entries(presets).map(([value, {label}]) => ({value, title: label})),
    ]),
    colors: menu('Forced colours', 'contrast', [
      {value: 'own', title: 'Own colours'},
      {value: 'forced', title: 'Forced colours, roughly'},
    ]),
    motion: menu('Reduced motion', 'lightning', [
      {value: 'full', title: 'Motion'},
      {value: 'reduced', title: 'Reduced motion'},
    ]),
    zoom: menu(
      'Zoom of the page',
      'zoom',
      ['100', '125', '200', '400'].map((value) => ({value, title: `${value} %`})),
    ),
    print: menu('Print preview', 'print', [
      {value: 'off', title: 'Screen'},
      {value: 'sheet', title: 'Printed sheet'},
    ]),
  },
  initialGlobals: {
    locale: sourceLocale,
    direction: 'auto',
    scheme: 'light',
    preset: 'none',
    colors: 'own',
    motion: 'full',
    zoom: '100',
    print: 'off',
  },
} as const satisfies Preview;

/** What a setting only comes near to, and how to see the real thing. */
const notes: readonly (readonly [when: (globals: Record<string, unknown>) => boolean, note: string])[] = [
  [
    ({colors}) => colors === 'forced',
    'Forced colours, roughly: the elements’ own rules for forced colours apply and all other colours give way to your browser’s system colours. ' +
      'A page cannot force colours for real. For that switch on a contrast theme in your system’s accessibility settings, or in Chromium’s developer tools ' +
      'choose Rendering, “Emulate CSS media feature forced-colors”.',
  ],
  [
    ({motion}) => motion === 'reduced',
    'Reduced motion: the elements’ own rules for reduced motion apply, and --massage-duration is 0s. Your system’s setting does the same.',
  ],
  [({zoom}) => zoom !== '100', 'Zoom: as the browser’s own zoom, but for rules of the page that ask how wide the window is.'],
];

const look = new CSSStyleSheet();

/** Applies the toolbar's settings to the page around a story. */
function applyToPage(globals: Record<string, unknown>): void {
  const scheme: Scheme = globals['scheme'] === 'dark' ? 'dark' : 'light';
  const theme = themeIn(scheme, presetOf(String(globals['preset'])));
  const reduced = globals['motion'] === 'reduced';
  document.documentElement.lang = String(globals['locale']);
  document.documentElement.dir = globals['direction'] === 'rtl' ? 'rtl' : 'ltr';
  Object.assign(document.body.style, {
    colorScheme: scheme,
    backgroundColor: scheme === 'dark' ? '#191a1c' : '#ffffff',
    color: scheme === 'dark' ? '#eeeeee' : '#1d1d1f',
    zoom: `${Number(globals['zoom']) / 100}`,
  });
  look.replaceSync(`:root { ${theme.map(([name, value]) => `${name}: ${value};`).join(' ')} ${reduced ? '--massage-duration: 0s;' : ''} }`);
  if (!document.adoptedStyleSheets.includes(look)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, look];
  emulate('forced-colors', globals['colors'] === 'forced');
  emulate('reduced-motion', reduced);
}

/** A story under the toolbar's settings. Notes and the printed sheet are left out of documentation, which shows many stories. */
export function stage(story: unknown, globals: Record<string, unknown>, viewMode: string): TemplateResult {
  applyToPage(globals);
  if (viewMode === 'docs') return html`${story}`;
  const holder = createRef<HTMLDivElement>();
  const shown = notes.filter(([when]) => when(globals)).map(([, note]) => note);
  return html`${shown.map((note) => html`<p class="bench-note" role="note" lang="en" dir="ltr">${note}</p>`)}
    <div ${ref(holder)}>${story}</div>
    ${globals['print'] === 'sheet' ? html`<bench-sheet lang="en" dir="ltr" ${ref((element) => element && Object.assign(element, {source: holder.value}))}></bench-sheet>` : nothing}`;
}

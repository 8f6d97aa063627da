import {svg, html, type TemplateResult} from 'lit';

const bubble = 'M6 4.5h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-6.5l-4 3.7v-3.7H6a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z';

/** Line drawings of one weight on a 24-pixel grid, with corners of one radius, drawn for this library. */
const paths = {
  phone: svg`<path d="M5.7 3.5h2.7a1 1 0 0 1 1 .7l1.1 3.3a1 1 0 0 1-.4 1.2L8.5 9.8a13 13 0 0 0 5.7 5.7l1.1-1.6a1 1 0 0 1 1.2-.4l3.3 1.1a1 1 0 0 1 .7 1v2.7a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 3.7 5.7a2 2 0 0 1 2-2.2z"/>`,
  hand: svg`<path d="M7.5 13V6.5a1.5 1.5 0 0 1 3 0V11m0-.5v-6a1.5 1.5 0 0 1 3 0V11m0-.5v-5a1.5 1.5 0 0 1 3 0v6m0-.5V8.5a1.5 1.5 0 0 1 3 0V15c0 3.6-2.5 6-6 6-2.8 0-4.6-1.2-6-3.5L4.7 14a1.5 1.5 0 0 1 2.5-1.6l1.3 1.9"/>`,
  speech: svg`<path d="${bubble}M12 7.5v6m-3-3h6"/>`,
  body: svg`<circle cx="12" cy="5.5" r="3"/><circle cx="14.5" cy="17.3" r="2.2"/><path d="M4 21v-2.5c0-4 2.5-6.5 6.5-6.5h3c4 0 6.5 2.5 6.5 6.5V21"/>`,
  sliders: svg`<path d="M4 7.5h8.5m5 0H20M4 16.5h2.5m5 0H20"/><circle cx="15" cy="7.5" r="2.5"/><circle cx="9" cy="16.5" r="2.5"/>`,
  chat: svg`<path d="${bubble}M8.5 9h7m-7 3.5h4"/>`,
  search: svg`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>`,
  chevron: svg`<path d="m6 9 6 6 6-6"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`,
  print: svg`<path d="M7.5 8V3.5h9V8m-9 8.5H6a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v4.5a2 2 0 0 1-2 2h-1.5m-9-3h9v7h-9z"/>`,
  copy: svg`<path d="M11 8.5h7a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zm4 0v-3a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h3"/>`,
  download: svg`<path d="M12 3.5V15m-4.5-4.5L12 15l4.5-4.5m-12 9.5h15"/>`,
  lock: svg`<path d="M7 10.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2zm1.5 0V7a3.5 3.5 0 0 1 7 0v3.5"/>`,
  calendar: svg`<path d="M6 5.5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-11a2 2 0 0 1 2-2zm-2 5h16m-11.5-7v4m7-4v4"/>`,
  share: svg`<path d="M12 14.5v-11m-4 4 4-4 4 4M7.5 11H7a2 2 0 0 0-2 2v5.5a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V13a2 2 0 0 0-2-2h-.5"/>`,
} as const;

export type IconName = keyof typeof paths;

/** Every icon's name. */
export const iconNames = Object.keys(paths) as IconName[];

/** An icon beside words that say the same; hidden from assistive technology. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths[name]}</svg>`;
}

import {svg, html, type TemplateResult} from 'lit';

/** Line drawings of one weight on a 24-pixel grid, drawn for this library. */
const paths = {
  phone: svg`<path d="M6.5 3.5h3l1.5 4-2 1.5a12 12 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2Z"/>`,
  hand: svg`<path d="M8 12V5.5a1.5 1.5 0 0 1 3 0V11m0-1V4a1.5 1.5 0 0 1 3 0v7m0-.5V5.5a1.5 1.5 0 0 1 3 0V14c0 4-2.5 7-6 7-3 0-4.6-1.5-6-4l-2-3.5a1.5 1.5 0 0 1 2.5-1.6L8 14.5"/>`,
  speech: svg`<path d="M4 5.5h16v11h-8.5L7 20v-3.5H4zM12 8v6m-3-3h6"/>`,
  body: svg`<circle cx="12" cy="4.5" r="2"/><path d="M7 9.5c1.5-1 3-1.5 5-1.5s3.5.5 5 1.5M9.5 8.5 9 21m5.5-12.5L15 21m-5.5-7h5"/><circle cx="12" cy="11.5" r="1.75" stroke-dasharray="1.5 1.5"/>`,
  sliders: svg`<path d="M4 7h9m5 0h2M4 17h3m5 0h8"/><circle cx="15.5" cy="7" r="2.25"/><circle cx="9.5" cy="17" r="2.25"/>`,
  chat: svg`<path d="M4 5.5h16v11h-8.5L7 20v-3.5H4zM8.5 9.5h7m-7 3h4"/>`,
  search: svg`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>`,
  chevron: svg`<path d="m6 9 6 6 6-6"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`,
  print: svg`<path d="M7 8.5v-5h10v5M7 17H4.5V8.5h15V17H17M7 14h10v6.5H7z"/>`,
  copy: svg`<path d="M9 8.5h11v12H9zM15.5 8.5V4H4.5v12H9"/>`,
  download: svg`<path d="M12 4v11m-4.5-4.5L12 15l4.5-4.5M4.5 19.5h15"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.5l3.5 2"/>`,
  lock: svg`<path d="M5.5 10.5h13v10h-13zM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3"/>`,
  calendar: svg`<path d="M4 6h16v14.5H4zM4 10.5h16M8.5 3.5V8m7-4.5V8"/>`,
  share: svg`<path d="M12 15V3.5m0 0L8 7.5m4-4 4 4M6 11.5H4.5v9h15v-9H18"/>`,
} as const;

export type IconName = keyof typeof paths;

/** An icon beside words that say the same; hidden from assistive technology. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths[name]}</svg>`;
}

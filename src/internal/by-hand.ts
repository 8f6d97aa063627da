import {html, type TemplateResult} from 'lit';
import type {Text} from '../knowledge/model.js';
import type {Language} from '../localization/localizer.js';

const why = {
  print: (msg) => msg('Your browser did not allow printing here. Select and copy the text instead:'),
  copy: (msg) => msg('Your browser did not allow copying. Select the text here:'),
} as const satisfies Record<string, Text>;

/** A text to be selected and copied by hand, since the browser refused to do something with it. */
export function renderByHand(refused: keyof typeof why, text: string, language: Language): TemplateResult {
  return html`<label
    >${language.text(why[refused])}
    <textarea readonly rows="8" .value=${text}></textarea>
  </label>`;
}

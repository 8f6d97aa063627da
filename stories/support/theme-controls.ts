import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {tokens, type TokenName} from '../../src/theme/tokens.js';
import {benchStyles} from './bench.styles.js';
import {hex} from './contrast.js';
import {controlOf, valueIn, type Scheme, type Theme} from './tokens.js';

type Token = (typeof tokens)[number];

/** The properties by what they are for, in the order in which a designer decides. What the table adds later is among “More”. */
const groups: readonly (readonly [title: string, names: readonly string[]])[] = [
  [
    'Colours',
    ['--massage-accent-color', '--massage-surface-color', '--massage-text-color', '--massage-heading-color', '--massage-border-color'],
  ],
  ['Type', ['--massage-font-family', '--massage-font-size', '--massage-heading-font-family', '--massage-heading-font-weight']],
  [
    'Shape and room',
    [
      '--massage-radius',
      '--massage-control-radius',
      '--massage-border-width',
      '--massage-space',
      '--massage-padding',
      '--massage-max-inline-size',
    ],
  ],
];
const grouped = new Set(groups.flatMap(([, names]) => names));
const title = (name: string) => name.replace(/^--massage-|-color$/g, '').replaceAll('-', ' ');

/**
 * A labelled control for every custom property.
 *
 * @fires theme-change - The theme that the hand has made; in `detail`.
 */
export class ThemeControls extends LitElement {
  static override styles = [
    benchStyles,
    css`
      :host {
        display: grid;
        gap: 1rem;
      }

      .group {
        display: grid;
        gap: 0.5rem;
      }

      .row {
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: center;
        gap: 0 0.75rem;
        min-block-size: 2.25rem;
      }

      .row > input[type='range'],
      .row > input[type='text'] {
        grid-column: 1 / -1;
      }

      .value {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        min-block-size: 1.75rem;
      }

      .row label::first-letter {
        text-transform: uppercase;
      }

      button.reset {
        min-block-size: 1.75rem;
        padding: 0 0.5rem;
        font-size: 0.8125rem;
      }

      /* Not chosen here: what it is by itself. */
      .from-page {
        border-style: dashed;
        opacity: 0.75;
      }

      details[open] summary {
        margin-block-end: 0.5rem;
      }
    `,
  ];

  @property({attribute: false}) theme: Theme = {};
  /** Offers a colour for light pages and another for dark ones. */
  @property({type: Boolean, attribute: 'by-scheme'}) byScheme = false;
  /** What is shown where nothing is set, such as what the page passes on: CSS by custom property. */
  @property({attribute: false}) seen: Readonly<Partial<Record<TokenName, string>>> = {};
  /** Which pages a colour is changed for. */
  @state() private side: Scheme | 'both' = 'both';

  protected override render(): TemplateResult {
    const named = (names: readonly string[]) => tokens.filter(({name}) => names.includes(name));
    return html`
      ${this.byScheme ? this.#renderSides() : nothing}
      ${groups.map(
        ([name, names]) =>
          html`<div class="group" role="group" aria-label=${name}>
            <h2>${name}</h2>
            ${named(names).map((token) => this.#row(token))}
          </div>`,
      )}
      <details>
        <summary>More</summary>
        <div class="group">${tokens.filter(({name}) => !grouped.has(name)).map((token) => this.#row(token))}</div>
      </details>
    `;
  }

  #renderSides(): TemplateResult {
    return html`<fieldset>
      <legend class="small">Change colours for</legend>
      <div class="choices small">
        ${(['both', 'light', 'dark'] as const).map(
          (side) =>
            html`<label
              ><input type="radio" name="side" .checked=${this.side === side} @change=${() => (this.side = side)} />${
                side === 'both' ? 'all pages' : side
              }</label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  #row(token: Token): TemplateResult {
    const {type, min, max, step, unit} = controlOf(token);
    const value = this.theme[token.name];
    const shown = valueIn(this.side === 'dark' ? 'dark' : 'light', value);
    const id = token.name.slice(2);
    const reset =
      value === undefined
        ? nothing
        : html`<button
            class="reset"
            type="button"
            title="Back to the default"
            aria-label=${`Default for ${title(token.name)}`}
            @click=${() => this.#set(token.name, undefined)}
          >
            ↺
          </button>`;
    const text = html`<output class="small soft" for=${id}>${shown ?? token.default}</output>`;
    if (type === 'color')
      return html`<div class="row" title=${token.description}>
        <label for=${id}>${title(token.name)}</label>
        <span class="value"
          >${reset}${text}<input
            id=${id}
            type="color"
            class=${shown === undefined ? 'from-page' : ''}
            .value=${hex(shown ?? '') ?? hex(token.default) ?? hex(this.seen[token.name] ?? '') ?? '#808080'}
            @input=${(event: InputEvent) => this.#set(token.name, (event.target as HTMLInputElement).value)}
        /></span>
      </div>`;
    const own = shown ?? token.default;
    const at = /^[\d.]+(?!.*%)/.test(own) ? own : (this.seen[token.name] ?? own);
    const number = parseFloat(at);
    const scaled = unit === 'px' && at.endsWith('em') ? number * 16 : number;
    return html`<div class="row" title=${token.description}>
      <label for=${id}>${title(token.name)}</label>
      <span class="value">${reset}${type === 'range' ? text : nothing}</span>
      ${
        type === 'range'
          ? html`<input
              id=${id}
              type="range"
              min=${min}
              max=${max}
              step=${step}
              .value=${String(Number.isNaN(scaled) ? min : scaled)}
              aria-valuetext=${shown ?? token.default}
              @input=${(event: InputEvent) => this.#set(token.name, `${(event.target as HTMLInputElement).value}${unit}`)}
            />`
          : html`<input
              id=${id}
              type="text"
              placeholder=${token.default}
              .value=${shown ?? ''}
              @input=${(event: InputEvent) => this.#set(token.name, (event.target as HTMLInputElement).value || undefined)}
            />`
      }
    </div>`;
  }

  #set(name: TokenName, value: string | undefined): void {
    const before = this.theme[name];
    const {[name]: _, ...rest} = this.theme;
    const next =
      value === undefined || this.side === 'both' || !name.endsWith('-color')
        ? value
        : {light: valueIn('light', before) ?? value, dark: valueIn('dark', before) ?? value, [this.side]: value};
    this.theme = next === undefined ? rest : {...rest, [name]: next};
    this.dispatchEvent(new CustomEvent('theme-change', {detail: this.theme}));
  }
}
customElements.define('theme-controls', ThemeControls);

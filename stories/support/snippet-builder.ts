import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {sourceLocale} from '../../src/localization/localizer.js';
import status from '../../src/localization/locale-status.json' with {type: 'json'};
import {presets} from '../../src/theme/presets.js';
import './bench-code.js';
import {benchStyles} from './bench.styles.js';
import {elementInfo, elements, type AttributeInfo} from './manifest.js';
import {fieldOf, tagOf, ways, type Snippet} from './snippet.js';

/** Attributes that most clinics set. The others are under “More”. */
const first = [
  'topics',
  'technique',
  'regions',
  'visited-at',
  'show',
  'goal',
  'phase',
  'open-part',
  'layout',
  'clinic-name',
  'phone',
  'booking-href',
  'country',
];

/** A form that writes the code for one element: every attribute, the language, the text for readers without script. */
export class SnippetBuilder extends LitElement {
  static override styles = [
    benchStyles,
    css`
      :host {
        padding: 1.25rem;
      }

      .bench {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.5rem;
        margin-block-start: 1.25rem;
      }

      .form,
      .result {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        align-content: start;
        gap: 1rem;
      }

      .fields {
        display: grid;
        gap: 1rem;
      }

      .field {
        display: grid;
        gap: 0.25rem;
      }

      .field > label,
      .field legend {
        font-weight: 600;
        font-size: 0.9375rem;
      }

      .field :is(input, select, textarea):not([type='checkbox']) {
        inline-size: 100%;
      }

      .list {
        display: grid;
        max-block-size: 12rem;
        overflow-y: auto;
        padding: 0.25rem 0.75rem;
        border: 1px solid var(--line);
        border-radius: 6px;
      }

      .list label,
      .switch {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        min-block-size: 2rem;
      }

      details[open] > summary {
        margin-block-end: 0.75rem;
      }

      .note {
        padding-inline-start: 0.75rem;
        border-inline-start: 4px solid currentcolor;
      }

      .preview {
        padding: 1rem;
        border: 1px solid var(--line);
        border-radius: 6px;
        overflow-x: auto;
      }

      @media (min-width: 60rem) {
        .bench {
          grid-template-columns: 22rem minmax(0, 1fr);
          align-items: start;
        }

        .form {
          position: sticky;
          inset-block-start: 1rem;
          max-block-size: calc(100vh - 2rem);
          overflow-y: auto;
          padding: 0 0.75rem 0.25rem 0.25rem;
        }
      }
    `,
  ];

  @property({attribute: false}) snippet: Snippet = {
    tag: 'contraindication-checker',
    attributes: {'clinic-name': 'Riverbend Massage', phone: '780-555-0100', country: 'CA'},
    fallback: 'Questions? Please call us on 780-555-0100.',
    theme: 'calm',
  };
  @state() private way = ways[0];

  protected override render(): TemplateResult {
    const {tag, fallback} = this.snippet;
    const {attributes} = elementInfo(tag);
    const rest = attributes.filter(({name}) => name !== 'lang' && !first.includes(name));
    return html`<h1>Snippet builder</h1>
      <p class="soft">Choose an element and what it shall say; take the code for your page.</p>
      <div class="bench">
        <div class="form">
          <div class="field">
            <label for="tag">Element</label>
            <select id="tag" @change=${(event: Event) => this.#turnTo((event.target as HTMLSelectElement).value)}>
              ${[...elements.keys()].map((each) => html`<option ?selected=${each === tag}>${each}</option>`)}
            </select>
          </div>
          <div class="field">
            <label for="lang">Language</label>
            <select
              id="lang"
              aria-describedby="lang-hint"
              @change=${(event: Event) => this.#set('lang', (event.target as HTMLSelectElement).value)}
            >
              <option value="">that of the page</option>
              ${[sourceLocale, ...Object.keys(status)].map(
                (each) =>
                  html`<option value=${each} ?selected=${this.snippet.attributes['lang'] === each}>
                    ${new Intl.DisplayNames('en', {type: 'language'}).of(each)}
                  </option>`,
              )}
            </select>
          </div>
          <div class="field">
            <label for="theme">Theme</label>
            <select
              id="theme"
              aria-describedby="theme-hint"
              @change=${(event: Event) => (this.snippet = {...this.snippet, theme: (event.target as HTMLSelectElement).value})}
            >
              ${Object.entries(presets).map(
                ([name, {label}]) => html`<option value=${name} ?selected=${name === this.snippet.theme}>${label}</option>`,
              )}
              <option value="" ?selected=${!this.snippet.theme}>none</option>
            </select>
            <p class="small soft" id="theme-hint">
              ${
                this.snippet.theme
                  ? 'A style sheet that gives the look and keeps space for the element, so that your page stays still while it loads.'
                  : 'Nothing keeps space for the element: what follows it may move while the page loads.'
              }
            </p>
          </div>
          <div class="field">
            <label for="fallback">Text for readers without script</label>
            <textarea
              id="fallback"
              rows="3"
              aria-describedby="fallback-hint"
              .value=${fallback}
              @input=${(event: InputEvent) => (this.snippet = {...this.snippet, fallback: (event.target as HTMLTextAreaElement).value})}
            ></textarea>
            <p class="small soft" id="fallback-hint">Shown until the element is ready. Put your phone number here.</p>
          </div>
          <div class="fields">
            ${first.flatMap((name) => attributes.filter((attribute) => attribute.name === name)).map((attribute) => this.#field(attribute))}
          </div>
          <details>
            <summary>More</summary>
            <div class="fields">${rest.map((attribute) => this.#field(attribute))}</div>
          </details>
        </div>
        <div class="result">
          <fieldset class="choices">
            <legend class="visually-hidden">Way into your page</legend>
            ${ways.map(
              (way) =>
                html`<label
                  ><input
                    type="radio"
                    name="way"
                    value=${way.id}
                    .checked=${way === this.way}
                    @change=${() => (this.way = way)}
                  />${way.label}</label
                >`,
            )}
          </fieldset>
          <p class="small soft">${this.way.hint}${this.way.themed ? nothing : ' The theme is not in this code.'}</p>
          ${this.way.leftOut?.(this.snippet) ? html`<p class="note" role="status">${this.way.leftOut(this.snippet)}</p>` : nothing}
          <bench-code label="Your code" .code=${this.way.code(this.snippet)}></bench-code>
          <h2>Preview</h2>
          <div class="preview" lang=${document.documentElement.lang || nothing}>
            ${
              // Every value in it has been escaped.
              unsafeHTML(tagOf(this.snippet))
            }
          </div>
        </div>
      </div>`;
  }

  #field(attribute: AttributeInfo): TemplateResult {
    const {name, description} = attribute;
    const field = fieldOf(this.snippet.tag, attribute);
    const value = this.snippet.attributes[name];
    const text = typeof value === 'string' ? value : '';
    const hint = html`<p class="small soft" id=${`${name}-hint`}>${description?.replaceAll('`', '')}</p>`;
    const take = (event: Event) => this.#set(name, (event.target as HTMLInputElement).value.trim());
    if (field.kind === 'switch')
      return html`<div class="field">
        <label class="switch"
          ><input
            type="checkbox"
            aria-describedby=${`${name}-hint`}
            .checked=${value === true}
            @change=${(event: Event) => this.#set(name, (event.target as HTMLInputElement).checked)}
          />${name}</label
        >${hint}
      </div>`;
    if (field.kind === 'several') {
      const chosen = text.split(' ').filter(Boolean);
      return html`<fieldset class="field" aria-describedby=${`${name}-hint`}>
        <legend>${name}</legend>
        <div class="list">
          ${field.options.map(
            (option) =>
              html`<label
                ><input
                  type="checkbox"
                  .checked=${chosen.includes(option)}
                  @change=${() =>
                    this.#set(name, (chosen.includes(option) ? chosen.filter((each) => each !== option) : [...chosen, option]).join(' '))}
                />${option}</label
              >`,
          )}
        </div>
        ${hint}
      </fieldset>`;
    }
    return html`<div class="field">
      <label for=${name}>${name}</label>
      ${
        field.kind === 'one'
          ? html`<select id=${name} aria-describedby=${`${name}-hint`} @change=${take}>
              <option value="">default</option>
              ${field.options.map((option) => html`<option ?selected=${option === text}>${option}</option>`)}
            </select>`
          : html`<input
              id=${name}
              type=${field.kind}
              autocomplete="off"
              aria-describedby=${`${name}-hint`}
              .value=${text}
              @input=${take}
            />`
      }
      ${hint}
    </div>`;
  }

  #set(name: string, value: string | boolean): void {
    const {[name]: _, ...rest} = this.snippet.attributes;
    this.snippet = {...this.snippet, attributes: value === '' || value === false ? rest : {...rest, [name]: value}};
  }

  /** Another element: what it has in common with the one before is kept. */
  #turnTo(tag: string): void {
    const common = ['lang', 'languages', 'heading-level', 'clinic-name', 'phone', 'booking-href', 'country', 'emergency-number', 'profile'];
    const kept = Object.entries(this.snippet.attributes).filter(([name]) => common.includes(name));
    this.snippet = {...this.snippet, tag, attributes: Object.fromEntries(kept)};
  }
}
customElements.define('snippet-builder', SnippetBuilder);

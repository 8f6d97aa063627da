import {css, html, LitElement, noChange, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {presets} from '../../src/theme/presets.js';
import {tokens, type TokenName} from '../../src/theme/tokens.js';
import './bench-code.js';
import {benchStyles} from './bench.styles.js';
import {clinicPage, clinicStyles, loadClinicFonts} from './clinic-page.js';
import {changesIn, measure, passes, type Change, type Pair} from './contrast.js';
import {elements} from './manifest.js';
import './theme-controls.js';
import {cssOfTheme, packTheme, presetOf, themeIn, unpackTheme, valueIn, withoutDefaults, type Scheme, type Theme} from './tokens.js';

const schemes = ['light', 'dark'] as const;

/** Room around text on a surface of its own. */
const room = '16px';

const defaultAccent = tokens.find(({name}) => name === '--massage-accent-color')!.default;

/** What an element shows by itself where a property is not set. */
function seenIn(element: Element): Partial<Record<TokenName, string>> {
  const root = element.shadowRoot?.querySelector('.root');
  if (!root) return {};
  const {color, fontSize} = getComputedStyle(root);
  const part = (name: string) => getComputedStyle(root).getPropertyValue(`--_${name}`).trim();
  return {
    '--massage-text-color': color,
    '--massage-surface-color': part('surface'),
    '--massage-heading-color': part('heading'),
    '--massage-link-color': part('link'),
    '--massage-focus-color': part('focus'),
    '--massage-on-accent-color': part('on-fill'),
    '--massage-border-color': getComputedStyle(root.querySelector('button, a, summary') ?? root).borderTopColor,
    '--massage-font-size': fontSize,
    '--massage-control-radius': getComputedStyle(root.querySelector('button') ?? root).borderTopLeftRadius,
    '--massage-max-inline-size': `${element.clientWidth}px`,
  };
}

/** How long the hand has to rest before colours are measured, in milliseconds. */
const settleTime = 250;

/**
 * A look for a clinic, made by hand: controls beside all four elements on a page, what contrast each pair of colours has,
 * and the CSS to take along.
 */
export class ThemeBuilder extends LitElement {
  static override styles = [
    benchStyles,
    clinicStyles,
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

      .controls {
        display: grid;
        align-content: start;
        gap: 1.25rem;
      }

      .field {
        display: grid;
        gap: 0.25rem;
      }

      .stages {
        position: relative;
        display: grid;
        gap: 1rem;
        align-items: start;
      }

      .stage {
        min-inline-size: 0;
        border: 1px solid var(--line);
        border-radius: 6px;
        overflow: hidden;
      }

      /* Out of sight, yet laid out: its colours are measured. */
      .stage.away {
        position: absolute;
        inset-block-start: 0;
        inline-size: 100%;
        block-size: 0;
        border: 0;
        visibility: hidden;
      }

      .report,
      .take {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.75rem;
      }

      .swatch {
        display: inline-grid;
        place-items: center;
        inline-size: 2.25rem;
        block-size: 1.5rem;
        border: 1px solid var(--line);
        border-radius: 4px;
        font-weight: 600;
        vertical-align: middle;
      }

      .scroll {
        overflow-x: auto;
      }

      .note {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 0.75rem;
      }

      .changes {
        margin: 0.5rem 0;
        padding-inline-start: 1.25rem;
      }

      /* On a phone the controls and what they do are apart. */
      .jump {
        position: sticky;
        inset-block-end: 0.75rem;
        justify-self: end;
        background: Canvas;
      }

      .report td,
      .report th {
        font-size: 0.8125rem;
        font-variant-numeric: tabular-nums;
      }

      .report td:nth-child(2) {
        max-inline-size: 18rem;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      @media (min-width: 60rem) {
        .jump {
          display: none;
        }

        .bench {
          grid-template-columns: 18rem minmax(0, 1fr);
          align-items: start;
        }

        .controls {
          position: sticky;
          inset-block-start: 1rem;
          max-block-size: calc(100vh - 2rem);
          overflow-y: auto;
          padding: 0 0.75rem 0.25rem 0.25rem;
        }

        .both {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        }
      }
    `,
  ];

  /** The look so far. */
  @property({attribute: false}) theme: Theme = {};
  /** Pages that are shown; the others are measured all the same. */
  @property() show: Scheme | 'both' = 'light';
  /** A look from an address, to begin with. */
  @property() look = '';
  @state() private preset = '';
  @state() private wrongAccent = false;
  @state() private pairs: Readonly<Record<Scheme, readonly Pair[]>> = {light: [], dark: []};
  @state() private changes: Readonly<Record<Scheme, readonly Change[]>> = {light: [], dark: []};
  @state() private seen: Readonly<Partial<Record<TokenName, string>>> = {};
  #settle: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    loadClinicFonts();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('massage-ready', this.#measureSoon);
    this.addEventListener('massage-change', this.#measureSoon);
    this.addEventListener('massage-select', this.#measureSoon);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#settle);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('look') && this.look) this.theme = unpackTheme(this.look);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('theme')) return;
    for (const scheme of schemes) {
      const page = this.#page(scheme);
      page?.removeAttribute('style');
      for (const [name, value] of themeIn(scheme, this.theme)) page?.style.setProperty(name, value);
    }
    this.#measureSoon();
  }

  #page(scheme: Scheme): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`.page.${scheme}`);
  }

  readonly #measureSoon = (): void => {
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => {
      const [light, dark] = schemes.map((scheme) => measure(this.#page(scheme)!));
      this.pairs = {light: light!, dark: dark!};
      const first = (scheme: Scheme) => this.#page(scheme)!.querySelector('contraindication-checker')!;
      const changed = (scheme: Scheme) => changesIn(first(scheme), themeIn(scheme, this.theme));
      this.changes = {light: changed('light'), dark: changed('dark')};
      this.seen = seenIn(first(this.show === 'dark' ? 'dark' : 'light'));
    }, settleTime);
  };

  protected override render(): TemplateResult {
    return html`<h1>Theme builder</h1>
      <p class="soft">Start from a preset, change what you like, take the CSS. Nothing you do here is stored.</p>
      <div class="bench">
        <div class="controls">
          <div class="field">
            <label for="preset">Start from</label>
            <select id="preset" @change=${this.#start}>
              <option value="" ?selected=${this.preset === ''}>the defaults</option>
              ${Object.entries(presets).map(
                ([name, {label}]) => html`<option value=${name} ?selected=${this.preset === name}>${label}</option>`,
              )}
            </select>
            <p class="small soft">${this.preset in presets ? presets[this.preset as keyof typeof presets].description : nothing}</p>
          </div>
          <div class="field">
            <label for="accent">Your accent, in any CSS notation</label>
            <input
              id="accent"
              type="text"
              autocomplete="off"
              spellcheck="false"
              placeholder=${defaultAccent}
              .value=${this.wrongAccent ? noChange : (valueIn(this.show === 'dark' ? 'dark' : 'light', this.theme['--massage-accent-color']) ?? '')}
              aria-invalid=${this.wrongAccent ? 'true' : nothing}
              aria-describedby="accent-hint"
              @input=${this.#accent}
            />
            <p class="small soft" id="accent-hint" role="status">${this.wrongAccent ? 'This is no colour yet.' : nothing}</p>
          </div>
          <theme-controls
            by-scheme
            .theme=${this.theme}
            .seen=${this.seen}
            @theme-change=${(event: CustomEvent<Theme>) => (this.theme = event.detail)}
          ></theme-controls>
          <button class="jump" type="button" @click=${() => this.#goTo('.stages')}>See the page</button>
        </div>
        <div class="take">
          <fieldset class="choices">
            <legend class="visually-hidden">Page shown</legend>
            ${(
              [
                ['light', 'Light page'],
                ['dark', 'Dark page'],
                ['both', 'Side by side'],
              ] as const
            ).map(
              ([value, label]) =>
                html`<label
                  ><input
                    type="radio"
                    name="show"
                    value=${value}
                    .checked=${this.show === value}
                    @change=${() => (this.show = value)}
                  />${label}</label
                >`,
            )}
          </fieldset>
          ${
            this.theme['--massage-surface-color'] && parseFloat(valueIn('light', this.theme['--massage-padding']) ?? '0') === 0
              ? html`<p class="note">
                  The surface has no padding: text touches its edge.
                  <button type="button" @click=${() => (this.theme = {...this.theme, '--massage-padding': room})}>
                    Set the padding to ${room}
                  </button>
                </p>`
              : nothing
          }
          <section class="report" aria-label="Contrast">${schemes.map((scheme) => this.#renderReport(scheme))}</section>
          <div class="stages ${this.show === 'both' ? 'both' : ''}">
            ${schemes.map((scheme) => {
              const away = this.show !== 'both' && this.show !== scheme;
              return html`<section class="stage ${away ? 'away' : ''}" ?inert=${away} aria-label=${`Preview on a ${scheme} page`} lang="en">
                ${clinicPage(scheme)}
              </section>`;
            })}
          </div>
          <bench-code label="Your CSS" .code=${cssOfTheme(this.theme, [...elements.keys()])}></bench-code>
          <bench-code label="Link to this look" .code=${this.#link}></bench-code>
          <p class="small soft">
            Put the CSS into your page’s style sheet. A value with two colours needs <code>color-scheme: light dark</code> on your page.
            ${Object.keys(withoutDefaults(this.theme)).length} of ${Object.keys(this.theme).length} set properties differ from the defaults.
          </p>
          <button class="jump" type="button" @click=${() => this.#goTo('.controls')}>Back to the controls</button>
        </div>
      </div>`;
  }

  #renderReport(scheme: Scheme): TemplateResult {
    const pairs = this.pairs[scheme];
    const measured = pairs.filter(({needs}) => needs !== undefined);
    const failing = measured.filter((pair) => !passes(pair));
    const summary =
      pairs.length === 0
        ? 'measuring'
        : failing.length === 0
          ? `all ${measured.length} pairs of colours have the contrast they need`
          : `${failing.length} of ${measured.length} pairs of colours have too little contrast`;
    const changed = this.changes[scheme].length;
    const told = changed > 0 ? `; ${changed === 1 ? 'one colour is' : `${changed} colours are`} adjusted for that` : '';
    return html`<details>
      <summary><span role="status">${scheme === 'light' ? 'Light' : 'Dark'} page: ${summary}${told}</span></summary>
      ${
        this.changes[scheme].length > 0
          ? html`<p class="small">What the elements show in another way, so that it can be read:</p>
              <ul class="changes small">
                ${this.changes[scheme].map(
                  ({name, given, was, used, is}) =>
                    html`<li>
                      <code>${name}</code> ${given} has ${was.toFixed(1)} : 1 where it stands; as text and lines it becomes
                      <span class="swatch" aria-hidden="true" .style=${`background: ${used}`}></span> ${used}, ${is.toFixed(1)} : 1.
                      ${name === '--massage-accent-color' ? 'Filled buttons keep it.' : nothing}
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      <div class="scroll" tabindex="0" role="group" aria-label=${`Contrast on a ${scheme} page`}>
        <table>
          <thead>
            <tr>
              <th scope="col">Pair</th>
              <th scope="col">Seen at</th>
              <th scope="col">Contrast</th>
              <th scope="col">Needs</th>
              <th scope="col">Result</th>
            </tr>
          </thead>
          <tbody>
            ${pairs.map(
              (pair) =>
                html`<tr class=${passes(pair) ? '' : 'fails'}>
                  <td>
                    <span class="swatch" aria-hidden="true" .style=${swatch(pair)}>${pair.kind === 'text' ? 'Aa' : nothing}</span>
                    ${pair.kind}
                  </td>
                  <td title=${pair.sample}>${pair.sample ? `“${pair.sample.slice(0, 60)}” in ` : ''}${pair.tag}</td>
                  <td>${pair.ratio.toFixed(2)} : 1</td>
                  <td>${pair.needs === undefined ? 'nothing, it decorates' : `${pair.needs} : 1`}</td>
                  <td>${pair.needs === undefined ? '' : passes(pair) ? 'passes' : html`<strong>too little</strong>`}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  /** Opens this builder with the look as it is, whoever gets it. */
  get #link(): string {
    const page = new URL('./', location.href);
    page.search = `?path=/story/theme-builder--defaults&args=look:${packTheme(withoutDefaults(this.theme))}`;
    return page.href;
  }

  #goTo(selector: string): void {
    this.renderRoot.querySelector(selector)?.scrollIntoView({block: 'start'});
  }

  readonly #start = (event: Event): void => {
    this.preset = (event.target as HTMLSelectElement).value;
    this.theme = {...presetOf(this.preset)};
  };

  readonly #accent = (event: Event): void => {
    const value = (event.target as HTMLInputElement).value.trim();
    this.wrongAccent = value !== '' && !CSS.supports('color', value);
    if (this.wrongAccent) return;
    const {'--massage-accent-color': _, ...rest} = this.theme;
    this.theme = value ? {...rest, '--massage-accent-color': value} : rest;
  };
}
customElements.define('theme-builder', ThemeBuilder);

/** Text is shown as text; an edge as a frame. */
const swatch = ({kind, color, background}: Pair): string =>
  kind === 'text' ? `color: ${color}; background: ${background}` : `background: ${background}; border: 3px solid ${color}`;

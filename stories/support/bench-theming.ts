import {css, html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {MassageElement} from '../../src/internal/massage-element.js';
import './bench-code.js';
import {benchStyles} from './bench.styles.js';
import {examples, make} from './examples.js';
import './theme-controls.js';
import {cssOfTheme, themeIn, type Theme} from './tokens.js';

/**
 * The custom properties of an element, each with a control, beside a live one.
 *
 * @attr {string} tag - Tag of the element.
 */
export class BenchTheming extends LitElement {
  static override styles = [
    benchStyles,
    css`
      .columns {
        display: grid;
        gap: 1.5rem;
      }

      @media (min-width: 50rem) {
        .columns {
          grid-template-columns: 16rem minmax(0, 1fr);
        }
      }

      .result {
        display: grid;
        gap: 1rem;
        align-content: start;
      }

      .view {
        overflow: auto;
        max-block-size: 40rem;
        padding: 1rem;
        border: 1px solid var(--line);
        border-radius: 6px;
      }
    `,
  ];

  @property() tag = '';
  @state() private theme: Theme = {};
  @state() private element: MassageElement | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const [example] = examples[this.tag] ?? [];
    if (changed.has('tag') && example)
      void make(this.tag, example).then((element) => {
        element.setAttribute('heading-level', '3');
        this.element = element;
      });
    this.element?.removeAttribute('style');
    for (const [name, value] of themeIn('light', this.theme)) this.element?.style.setProperty(name, value);
  }

  protected override render(): TemplateResult {
    return html`<div class="columns">
      <theme-controls .theme=${this.theme} @theme-change=${(event: CustomEvent<Theme>) => (this.theme = event.detail)}></theme-controls>
      <div class="result">
        <div class="view" tabindex="0" role="group" aria-label=${`A live ${this.tag}`}>${this.element}</div>
        <bench-code label="Your CSS" .code=${cssOfTheme(this.theme, [this.tag])}></bench-code>
      </div>
    </div>`;
  }
}
customElements.define('bench-theming', BenchTheming);

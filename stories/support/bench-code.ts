import {css, html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {benchStyles} from './bench.styles.js';

/**
 * Code to take along, with a button that copies it and says so.
 *
 * @attr {string} label - What it is; names the code and the button.
 */
export class BenchCode extends LitElement {
  static override styles = [
    benchStyles,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 0.75rem;
        margin-block-end: 0.5rem;
      }

      .head h2 {
        margin-inline-end: auto;
      }

      pre {
        margin: 0;
        padding: 0.75rem 1rem;
        overflow: auto;
        max-block-size: 24rem;
        border-radius: 6px;
        background: var(--quiet);
        direction: ltr;
        text-align: start;
        tab-size: 2;
      }
    `,
  ];

  @property() label = '';
  @property({attribute: false}) code = '';
  @state() private said = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code')) this.said = '';
  }

  protected override render(): TemplateResult {
    return html`<div class="head">
        <h2>${this.label}</h2>
        <span class="small soft" role="status">${this.said}</span>
        <button type="button" @click=${this.#copy}>Copy<span class="visually-hidden"> ${this.label}</span></button>
      </div>
      <pre tabindex="0" role="group" aria-label=${this.label}><code>${this.code}</code></pre>`;
  }

  readonly #copy = async (): Promise<void> => {
    const {code} = this;
    try {
      await navigator.clipboard.writeText(code);
      this.said = 'Copied';
    } catch {
      const pre = this.renderRoot.querySelector('pre');
      if (pre) getSelection()?.selectAllChildren(pre);
      this.said = 'Copying is not allowed here. The code is selected: press Ctrl+C or ⌘C.';
    }
  };
}
customElements.define('bench-code', BenchCode);

import {css, html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {MassageElement} from '../../src/internal/massage-element.js';
import {benchStyles} from './bench.styles.js';
import {elements} from './manifest.js';
import {printInto, type Paper} from './printed.js';

/**
 * Shows the sheet that a story's element prints, on paper of its size, and follows what the visitor does in the element.
 *
 * @property source - what holds the story
 */
export class BenchSheet extends LitElement {
  static override styles = [
    benchStyles,
    css`
      :host {
        margin-block-start: 1.5rem;
        padding-block-start: 1rem;
        border-block-start: 1px solid var(--line);
      }

      .desk {
        overflow-x: auto;
        margin-block-start: 0.75rem;
        padding: 1rem;
        background: #d8d8d6;
      }

      .paper {
        box-sizing: border-box;
        inline-size: fit-content;
        margin-inline: auto;
        background: #fff;
        box-shadow: 0 1px 6px rgb(0 0 0 / 25%);
      }
    `,
  ];

  @property({attribute: false}) source: Element | undefined;
  /** The paper of the sheet that is shown. */
  @state() paper: Paper | undefined;
  #due = 0;

  /** The element whose sheet is shown: the last of the story, which the others may lead up to. */
  get printed(): (MassageElement & {print(): void}) | undefined {
    return [...(this.source?.querySelectorAll<MassageElement & {print(): void}>([...elements.keys()].join()) ?? [])].at(-1);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('massage-ready', this.#later);
    for (const type of ['input', 'change', 'click']) this.source?.addEventListener(type, this.#later);
    this.#later();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('massage-ready', this.#later);
    for (const type of ['input', 'change', 'click']) this.source?.removeEventListener(type, this.#later);
    cancelAnimationFrame(this.#due);
  }

  readonly #later = (): void => {
    cancelAnimationFrame(this.#due);
    this.#due = requestAnimationFrame(() => void this.#show());
  };

  async #show(): Promise<void> {
    const {printed} = this;
    await printed?.updateComplete;
    const holder = this.renderRoot.querySelector<HTMLElement>('.paper');
    if (printed?.shadowRoot?.querySelector('.root') && holder) this.paper = printInto(printed, holder);
  }

  protected override render(): unknown {
    const {paper} = this;
    return html`<h2>The printed sheet</h2>
      <p class="small soft">
        ${
          paper
            ? `What “print” gives, ${paper.width} × ${paper.height} mm${paper.pages > 1 ? `, about ${paper.pages} pages` : ''}. It follows what you choose above.`
            : nothing
        }
      </p>
      <div class="desk" tabindex="0" role="group" aria-label="Paper">
        <div class="paper" .style=${paper ? `padding: ${paper.margin}mm` : ''}></div>
      </div>`;
  }
}
customElements.define('bench-sheet', BenchSheet);

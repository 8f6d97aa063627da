import {css, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {MassageElement} from '../../src/internal/massage-element.js';
import {benchStyles} from './bench.styles.js';
import {examples, make} from './examples.js';
import {elementInfo} from './manifest.js';

interface Row {
  readonly kind: 'part' | 'slot';
  readonly name: string;
  readonly description: string;
}

/**
 * The parts and slots of an element beside a live one: the part whose row is pointed at, or has focus, is outlined by
 * `::part()`, as a page's own style sheet would; a slot is shown with something in it.
 *
 * @attr {string} tag - Tag of the element.
 */
export class BenchAnatomy extends LitElement {
  static override styles = [
    benchStyles,
    css`
      .columns {
        display: grid;
        gap: 1.5rem;
      }

      .columns {
        grid-template-columns: minmax(0, 1fr);
      }

      h3 {
        margin-block: 1rem 0.375rem;
        font-size: 0.9375rem;
      }

      h3:first-of-type {
        margin-block-start: 0;
      }

      .rows {
        list-style: none;
      }

      .rows button {
        display: block;
        inline-size: 100%;
        min-block-size: 0;
        padding: 0.375rem 0.5rem;
        border: 0;
        border-inline-start: 3px solid transparent;
        border-radius: 0;
        font-weight: 400;
        text-align: start;
      }

      .rows button[aria-pressed='true'] {
        border-color: #b4306f;
        background: var(--quiet);
      }

      .rows span {
        display: block;
      }

      /* Above the list on a phone, and in sight while one goes through it. */
      .picture {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        order: -1;
        align-self: start;
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.5rem;
        padding-block: 0.5rem;
        background: Canvas;
      }

      .view {
        position: relative;
        overflow: auto;
        max-block-size: 40vh;
        padding: 1.5rem 1rem 1rem;
        border: 1px solid var(--line);
        border-radius: 6px;
      }

      .label {
        position: absolute;
        z-index: 1;
        padding: 0 0.375rem;
        background: #b4306f;
        color: #fff;
        font-size: 0.75rem;
        line-height: 1.25rem;
        white-space: nowrap;
        pointer-events: none;
      }

      @media (min-width: 50rem) {
        .columns {
          grid-template-columns: minmax(16rem, 2fr) minmax(0, 3fr);
        }

        .picture {
          order: 0;
          inset-block-start: 1rem;
          padding-block: 0;
          background: none;
        }

        .view {
          max-block-size: 36rem;
        }
      }

      [data-sample] {
        outline: 3px solid #b4306f;
        outline-offset: 1px;
      }
    `,
  ];

  @property() tag = '';
  @state() private picture = 0;
  @state() private row: Row | undefined;
  @state() private label: {readonly top: number; readonly left: number} | undefined;
  #pictures: readonly MassageElement[] = [];
  readonly #outline = new CSSStyleSheet();

  get #rows(): readonly Row[] {
    const {cssParts, slots} = elementInfo(this.tag);
    return [
      ...cssParts.map(({name, description = ''}) => ({kind: 'part' as const, name, description})),
      ...slots.map(({name, description = ''}) => ({kind: 'slot' as const, name, description})),
    ];
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#outline];
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('tag') || !examples[this.tag]) return;
    void Promise.all(
      examples[this.tag]!.map(async (example) => {
        const element = await make(this.tag, example);
        element.setAttribute('heading-level', '4');
        return element;
      }),
    ).then((pictures) => {
      this.#pictures = pictures;
      this.requestUpdate();
    });
  }

  protected override render(): TemplateResult {
    const list = (kind: Row['kind']) =>
      html`<ul class="rows" role="list">
        ${this.#rows
          .filter((row) => row.kind === kind)
          .map((row) => {
            const text = kind === 'part' ? `::part(${row.name})` : row.name ? `slot="${row.name}"` : 'the default slot';
            const chosen = this.row?.kind === row.kind && this.row.name === row.name;
            return html`<li>
              <button
                type="button"
                aria-pressed=${chosen}
                @click=${() => this.#choose(row)}
                @focus=${() => this.#choose(row)}
                @mouseenter=${() => this.#choose(row)}
              >
                <code>${text}</code><span class="small soft">${row.description.replaceAll('`', '')}</span>
              </button>
            </li>`;
          })}
      </ul>`;
    return html`<div class="columns">
      <div>
        <h3>Parts</h3>
        ${list('part')}
        <h3>Slots</h3>
        ${list('slot')}
      </div>
      <div class="picture">
        ${
          this.#pictures.length > 1
            ? html`<fieldset class="choices">
                <legend class="visually-hidden">State of the picture</legend>
                ${examples[this.tag]!.map(
                  ({label}, index) =>
                    html`<label>
                      <input type="radio" name="picture" .checked=${index === this.picture} @change=${() => this.#turnTo(index)} />${label}
                    </label>`,
                )}
              </fieldset>`
            : nothing
        }
        <div class="view" tabindex="0" role="group" aria-label=${`A live ${this.tag}`}>
          ${this.#pictures[this.picture]}
          ${
            this.label && this.row
              ? html`<span class="label" aria-hidden="true" .style=${`inset: ${this.label.top}px auto auto ${this.label.left}px`}>
                  ${this.row.name || 'default'}
                </span>`
              : nothing
          }
        </div>
        <p class="small soft" role="status">${this.#status()}</p>
      </div>
    </div>`;
  }

  #status(): string {
    if (!this.row) return 'Point at a part or slot, or move to it with the Tab key, to see where it is.';
    if (this.row.kind === 'slot' && !this.row.name)
      return 'The default slot shows only before the element is ready and where script is off.';
    return this.label ? '' : 'Not in this state of the element.';
  }

  #turnTo(index: number): void {
    this.picture = index;
    if (this.row) void this.#choose(this.row);
  }

  /** Outlines a part or fills a slot; turns to the first picture that has it when the shown one has not. */
  async #choose(row: Row): Promise<void> {
    this.row = row;
    for (const picture of this.#pictures) picture.querySelectorAll('[data-sample]').forEach((sample) => sample.remove());
    this.#outline.replaceSync(
      row.kind === 'part' ? `${this.tag}::part(${row.name}) { outline: 3px solid #b4306f; outline-offset: 1px; }` : '',
    );
    const selector = row.kind === 'part' ? `[part~="${row.name}"]` : `slot[name="${row.name}"]`;
    const has = (picture: MassageElement | undefined) => Boolean(picture?.shadowRoot?.querySelector(selector));
    if (!has(this.#pictures[this.picture])) {
      // An element that was never in the page has rendered nothing yet.
      for (const [index, picture] of this.#pictures.entries()) {
        if (!picture.hasUpdated) {
          this.picture = index;
          await this.updateComplete;
          await picture.updateComplete;
        }
        if (has(picture)) {
          this.picture = index;
          break;
        }
      }
    }
    await this.updateComplete;
    if (this.row !== row) return;
    const picture = this.#pictures[this.picture];
    let target: Element | undefined | null = picture?.shadowRoot?.querySelector(selector);
    if (picture && target && row.kind === 'slot' && row.name) {
      target = document.createElement('span');
      Object.assign(target, {slot: row.name, textContent: `Your own words or buttons, slot="${row.name}"`});
      target.setAttribute('data-sample', '');
      picture.append(target);
      await picture.updateComplete;
    }
    this.#show(target);
  }

  #show(target: Element | undefined | null): void {
    const view = this.renderRoot.querySelector('.view');
    if (!view || !target || target instanceof HTMLSlotElement) {
      this.label = undefined;
      return;
    }
    const [inside, around] = [target.getBoundingClientRect(), view.getBoundingClientRect()];
    const top = inside.top - around.top + view.scrollTop;
    this.label = {top: Math.max(0, top - 22), left: Math.max(0, inside.left - around.left + view.scrollLeft)};
    view.scrollTo({top: Math.max(0, top - 60)});
  }
}
customElements.define('bench-anatomy', BenchAnatomy);

// The floor in Lit: what the checker shows at the start (a search box and closed groups), with no knowledge behind it.
import {LitElement, css, html} from 'lit';
import {groupNames, questions} from 'virtual:questions';

class LitFloor extends LitElement {
  static properties = {query: {state: true}, open: {state: true}, picked: {state: true}};
  static styles = css`
    :host {
      display: block;
    }
    .group {
      border: 1px solid #ccc;
      margin-block: 0.5rem;
      padding: 0.5rem;
    }
    button {
      font: inherit;
      inline-size: 100%;
      min-block-size: 2.75rem;
      text-align: start;
    }
    label {
      display: block;
      padding: 0.5rem;
    }
    small {
      display: block;
    }
    input[type='search'] {
      font: inherit;
      inline-size: 100%;
    }
  `;

  constructor() {
    super();
    this.query = '';
    this.open = new Set();
    this.picked = new Set();
  }

  render() {
    const query = this.query.trim().toLowerCase();
    const hits = query ? questions.filter(({name}) => name.toLowerCase().includes(query)).slice(0, 8) : [];
    return html`<h2>Before your massage</h2>
      <p>Tick what applies to you.</p>
      <label>Search <input type="search" .value=${this.query} @input=${(event) => (this.query = event.target.value)} /></label>
      <ul class="hits" ?hidden=${hits.length === 0}>
        ${hits.map(({name}) => html`<li>${name}</li>`)}
      </ul>
      ${groupNames.map(
        (group) =>
          html`<div class="group">
            <button type="button" class="toggle" aria-expanded=${this.open.has(group)} @click=${() => this.#toggle(group)}>${group}</button>
            ${
              this.open.has(group)
                ? questions
                    .filter((question) => question.group === group)
                    .map(
                      ({id, name, hint}) =>
                        html`<label
                          ><input type="checkbox" value=${id} .checked=${this.picked.has(id)} @change=${() => this.#pick(id)} /> ${name}
                          ${hint ? html`<small>${hint}</small>` : ''}</label
                        >`,
                    )
                : ''
            }
          </div>`,
      )}
      <h3>Your list</h3>
      <ul id="list">
        ${questions.filter(({id}) => this.picked.has(id)).map(({name}) => html`<li>${name}</li>`)}
      </ul>`;
  }

  #toggle(group) {
    const open = new Set(this.open);
    if (!open.delete(group)) open.add(group);
    this.open = open;
  }

  #pick(id) {
    const picked = new Set(this.picked);
    if (!picked.delete(id)) picked.add(id);
    this.picked = picked;
  }
}
customElements.define('lit-floor', LitFloor);

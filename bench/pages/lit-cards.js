// The floor in Lit for the explorer: 33 cards with a search box and four filters.
import {LitElement, css, html} from 'lit';
import {cards, filters} from 'virtual:cards';

class LitCards extends LitElement {
  static properties = {query: {state: true}, chosen: {state: true}};
  static styles = css`
    :host {
      display: block;
    }
    ul {
      display: grid;
      gap: 1rem;
      grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
      list-style: none;
      padding: 0;
    }
    li {
      border: 1px solid #ccc;
      padding: 1rem;
    }
    label {
      display: block;
    }
    input,
    select {
      font: inherit;
      inline-size: 100%;
    }
  `;

  constructor() {
    super();
    this.query = '';
    this.chosen = {};
  }

  render() {
    const query = this.query.trim().toLowerCase();
    const shown = cards.filter(
      (card) =>
        `${card.name} ${card.short}`.toLowerCase().includes(query) &&
        filters.every(({id}) => !this.chosen[id] || card[id].includes(this.chosen[id])),
    );
    return html`<h2>Massage techniques</h2>
      <label>Search <input type="search" .value=${this.query} @input=${(event) => (this.query = event.target.value)} /></label>
      ${filters.map(
        ({id, label, options}) =>
          html`<label
            >${label}
            <select @change=${(event) => (this.chosen = {...this.chosen, [id]: event.target.value})}>
              <option value="">Any</option>
              ${options.map(([value, text]) => html`<option value=${value}>${text}</option>`)}
            </select></label
          >`,
      )}
      <p role="status">${shown.length} techniques</p>
      <ul>
        ${shown.map(
          ({name, kindName, short, pressureText}) =>
            html`<li class="card">
              <h3>${name}</h3>
              <p>${kindName}</p>
              <p>${short}</p>
              <p>${pressureText}</p>
            </li>`,
        )}
      </ul>`;
  }
}
customElements.define('lit-cards', LitCards);

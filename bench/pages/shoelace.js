// Shoelace: the components that the page uses, picked one by one as its documentation says for bundlers.
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import {cards, filters} from 'virtual:cards';

const element = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};
const search = element('sl-input', {type: 'search', label: 'Search'});
const selects = filters.map(({id, label, options}) =>
  element(
    'sl-select',
    {name: id, label, clearable: true},
    ...options.map(([value, text]) => element('sl-option', {value, textContent: text})),
  ),
);
const status = element('p', {role: 'status'});
const shown = cards.map((card) => {
  const node = element('sl-card', {className: 'card'}, element('strong', {slot: 'header', textContent: card.name}));
  node.append(...[card.kindName, card.short, card.pressureText].map((textContent) => element('p', {textContent})));
  return {card, node};
});
const filter = () => {
  const query = search.value.trim().toLowerCase();
  let count = 0;
  for (const {card, node} of shown) {
    node.hidden = !(
      `${card.name} ${card.short}`.toLowerCase().includes(query) && selects.every(({name, value}) => !value || card[name].includes(value))
    );
    if (!node.hidden) count++;
  }
  status.textContent = `${count} techniques`;
};
document
  .querySelector('#shoelace')
  .append(search, ...selects, status, element('div', {className: 'cards'}, ...shown.map(({node}) => node)));
search.addEventListener('sl-input', filter);
for (const select of selects) select.addEventListener('sl-change', filter);
filter();
window.formReady = true;

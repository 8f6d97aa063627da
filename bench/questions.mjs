// What every page of the comparison asks and shows, out of the built knowledge.
import {readFileSync} from 'node:fs';

const {conditions, techniques, labels} = JSON.parse(readFileSync(new URL('../dist/knowledge/en.json', import.meta.url), 'utf8'));

/** How many questions a page asks, and how many of them are answered. */
export const asked = 80;

/** The first 80 conditions that clinics usually ask about, in the checker's order: `{id, group, name, hint?}`. */
export const questions = conditions
  .filter(({scope}) => scope === 'core')
  .slice(0, asked)
  .map(({id, category, name, hint}) => ({id, group: labels.categories[category] ?? category, name, ...(hint && {hint})}));

/** The questions by group: `[group, questions]`. */
export const groups = [...new Set(questions.map(({group}) => group))].map((name) => [name, questions.filter(({group}) => group === name)]);

const words = (table, key) => table[key] ?? key;
const pressureOf = ([from, to]) => (from === to ? `Pressure ${from} of 5` : `Pressure ${from} to ${to} of 5`);

/** All techniques, as a card says them. */
export const cards = techniques.map(({id, kind, name, summary, pressure, goals, regions}) => ({
  id,
  name,
  kind,
  kindName: words(labels.techniqueKinds, kind),
  short: summary.match(/^.*?[.!?](?=\s|$)/)?.[0] ?? summary,
  pressureText: pressure ? pressureOf(pressure) : '',
  pressure: pressure ? Array.from({length: pressure[1] - pressure[0] + 1}, (_, index) => String(pressure[0] + index)) : [],
  goal: goals,
  area: regions,
}));

/** Every group that the checker shows, also those without one of the 80. */
export const groupNames = Object.values(labels.categories);

/** The filters of the cards: `{id, label, options: [value, text][]}`. */
export const filters = [
  {id: 'goal', label: 'What for', options: Object.entries(labels.goals)},
  {id: 'area', label: 'Body area', options: Object.entries(labels.regions)},
  {id: 'pressure', label: 'Pressure', options: Object.entries(labels.pressures)},
  {id: 'kind', label: 'Kind', options: Object.entries(labels.techniqueKinds)},
].map((filter) => ({...filter, options: filter.options.filter(([value]) => cards.some((card) => card[filter.id].includes(value)))}));

/** What is typed into a search box, key by key. The same words on every page. */
const typed = (words) => words.flatMap((word) => [...word, ...Array.from(word, () => 'Backspace')]);
export const conditionKeys = typed(['blood thinner', 'pregnant', 'diabetis', 'broken ankle']).slice(0, asked);
export const techniqueKeys = typed(['deep tissue', 'hot stone', 'shiatsu', 'swelling', 'oil pressure']).slice(0, asked);

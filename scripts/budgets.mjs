// npm run budgets: writes the sizes as they are into bench/budgets.json; its goals stay.
import {readFileSync, writeFileSync} from 'node:fs';
import {sizes} from './sizes.mjs';

const file = new URL('../bench/budgets.json', import.meta.url);
const goals = JSON.parse(readFileSync(file, 'utf8'));
const lines = sizes().map(({what, bytes}) => {
  const {goal} = goals[what] ?? {};
  return `  ${JSON.stringify(what)}: { "budget": ${bytes}${goal ? `, "goal": ${goal}` : ''} }`;
});
writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);

// How an element is used. Runs in the frame of the element; nothing of this file's scope is there.

/**
 * Goes through an element: in a short visit a few answers by real clicks and keys, in a full one every answer.
 *
 * @param {HTMLElement} element
 * @param {object} how
 * @param {'visit' | 'end'} how.part - `end` clears what a visit left
 * @param {boolean} how.full - every answer, by calls; else a few, by real clicks and keys
 * @param {number} how.from - which of the answers a short visit gives: 0, or 1 for others
 * @param {number} how.limit - most conditions a category, and most of other lists
 * @param {number} how.categories - most categories of a short visit
 * @param {number} how.all - most categories of a full one
 * @param {number} how.most - after so many answers no further questions are answered
 * @param {string} how.act - name of the function that clicks and types for real
 * @returns {Promise<{counts: Record<string, number>, answers: string[], choices: string[]}>}
 */
export async function drive(element, {part, full, from, limit, categories, all: every, most: enough, act}) {
  const state = window[Symbol.for('massage-elements.prove')];
  const root = element.shadowRoot;
  const counts = {};
  const answers = new Set();
  const choices = new Set();
  const all = (selector) => [...root.querySelectorAll(selector)];
  const one = (selector) => root.querySelector(selector);
  const usable = (control) => control.isConnected && !control.disabled && control.getClientRects().length > 0;
  const labelOf = (control) => {
    const label = control.closest('label')?.querySelector('span') ?? control.closest('label') ?? control;
    const own = [...label.childNodes]
      .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
      .map(({data}) => data.trim())
      .find(Boolean);
    return (own ?? label.textContent.trim()).replace(/\s+/g, ' ');
  };
  const kind = ['exposeAnswers', 'structuredData', 'visitedAt', 'openPart'].find((name) => name in element);
  const isChecker = kind === 'exposeAnswers';
  const isExplorer = kind === 'structuredData';
  const isCard = kind === 'visitedAt';

  async function step(doing, label, todo) {
    state.now.doing = doing;
    state.now.step = label;
    await todo();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    state.look();
    counts[doing] = (counts[doing] ?? 0) + 1;
  }
  /** For real where that is wanted and nothing lies above it, such as a notice about cookies. */
  async function real(action, control, value) {
    if (full || !window[act]) return false;
    control.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, top, width, height} = control.getBoundingClientRect();
    let outer = control;
    while (outer.getRootNode() instanceof ShadowRoot) outer = outer.getRootNode().host;
    let done = outer.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    if (done) {
      let arrived = action !== 'click';
      control.addEventListener('click', () => (arrived = true), {once: true, capture: true});
      state.target = control;
      done = (await window[act](action, value)) && arrived;
    }
    counts[done ? 'real' : 'covered'] = (counts[done ? 'real' : 'covered'] ?? 0) + 1;
    return done;
  }
  const press = (control, doing) =>
    step(doing, labelOf(control), async () => {
      if (!(await real('click', control))) control.click();
    });
  const fill = (control, value, doing) =>
    step(doing, value, async () => {
      if (await real('fill', control, value)) return;
      for (let end = control.type === 'search' ? 1 : value.length; end <= value.length; end++) {
        control.value = value.slice(0, end);
        control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      }
      if (value === '') {
        control.value = '';
        control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      }
    });
  const choose = (control, value, doing) =>
    step(doing, value, async () => {
      if (await real('select', control, value)) return;
      control.value = value;
      control.dispatchEvent(new Event('change', {bubbles: true}));
    });
  /** Some of a list: all of it in a full visit, else one by `from`. */
  const some = (list) => (full ? list.slice(0, limit) : list.slice(Math.min(from, list.length - 1), from + 1));
  const answered = (...words) => words.forEach((word) => word && answers.add(word));

  async function languages() {
    const buttons = () => all('[part=languages] button');
    const begin = buttons().findIndex((button) => button.ariaPressed === 'true');
    const others = buttons()
      .map((_, index) => index)
      .filter((index) => index !== begin);
    for (const index of [...others.slice(0, full ? undefined : 2), ...(others.length > 0 ? [begin] : [])]) {
      await press(buttons()[index], 'languages');
      for (let wait = 0; wait < 100 && buttons()[index]?.ariaPressed !== 'true'; wait++)
        await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
  async function unfold() {
    for (const summary of all('details:not([open]) > summary').slice(0, full ? undefined : 2))
      if (usable(summary)) await press(summary, 'openings');
  }
  /** Buttons that print, copy, save and clear, each where it is by then. */
  async function buttons(selector, doing = 'buttons') {
    for (let index = 0; index < all(selector).length; index++) {
      const button = all(selector)[index];
      if (usable(button)) await press(button, doing);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  async function search() {
    const box = () => one('input[type=search]');
    if (!box() || !usable(box())) return;
    const strange = ['zwickelbrot', 'quorvexing'][from];
    const typed = [strange, ...(isChecker ? some(searchWords) : [])];
    for (const word of typed) {
      answered(word);
      await fill(box(), word, 'searches');
      const hit = one('[role=listbox] [role=option]');
      if (hit && word !== strange) {
        answered(labelOf(hit));
        await press(hit, 'answers');
      } else await fill(box(), '', 'searches');
    }
  }
  const searchWords = ['eliquis', 'sunburn', 'pregnant'];

  const seen = new Set();
  /** Every answer to the questions of a condition, and to those that an answer brings. */
  async function questions(value) {
    const place = () => one(`.items input[type=checkbox][value="${value}"]`)?.closest('li');
    for (;;) {
      const names = [...new Set([...(place()?.querySelectorAll('input[type=radio]') ?? [])].map(({name}) => name))];
      const name = names.find((each) => !seen.has(each));
      if (name === undefined || (counts.answers ?? 0) >= enough) return;
      seen.add(name);
      answered(name);
      const radios = () => [...(place()?.querySelectorAll('input[type=radio]') ?? [])].filter((radio) => radio.name === name);
      // Last the one that leads on to further questions.
      const leads = radios().find(({value: each}) => each === 'none')?.value ?? radios()[0].value;
      const values = full
        ? [
            ...radios()
              .map(({value: each}) => each)
              .filter((each) => each !== leads),
            leads,
          ]
        : [leads];
      for (const each of values) {
        const radio = radios().find((other) => other.value === each);
        if (!radio) continue;
        answered(`${name}.${each}`, each !== 'none' && each !== 'not-sure' && labelOf(radio));
        await press(radio, 'answers');
        await questions(value);
      }
    }
  }
  /** The conditions of one category, which stands in `place`. */
  async function items(place) {
    const more = one(`${place} .items button`);
    if (more) await press(more, 'openings');
    const list = all(`${place} .items input[type=checkbox][value]`).map(({value}) => value);
    const begin = full ? 0 : Math.min(from, list.length - 1);
    for (const value of list.slice(begin, full ? limit : begin + 1)) {
      const box = () => one(`${place} .items input[type=checkbox][value="${value}"]`);
      if (!box()) continue;
      answered(value, labelOf(box()));
      if (!box().checked) await press(box(), 'answers');
      counts.conditions = (counts.conditions ?? 0) + 1;
      await questions(value);
      if (full && box()?.checked) await press(box(), 'answers');
    }
  }
  async function none(place) {
    const box = all(`${place} .items input[type=checkbox]:not([value])`).at(-1);
    if (box) await press(box, 'answers');
  }
  /** Something has to be ticked for there to be a list with its buttons. */
  async function tickOne(place) {
    const box = one(`${place} .items input[type=checkbox][value]`);
    if (box && !box.checked) await press(box, 'answers');
  }

  async function checker() {
    const most = full ? every : categories;
    if (one('[part=step]')) {
      const here = '[part=step]';
      const back = () => one(`${here} > .row:last-child button:not(.primary)`);
      const on = () => press(one(`${here} > .row:last-child button.primary`), 'buttons');
      while (back()) await press(back(), 'buttons');
      for (let index = 0; index < 60 && one('.items'); index++) {
        if (index < most) await items(here);
        if (full || index === most) await none(here);
        await on();
      }
      await press(one('.check button'), 'buttons');
      await tickOne(here);
      await on();
      return;
    }
    const ids = all('.category .toggle').map((toggle) => toggle.getAttribute('aria-controls'));
    for (const [index, id] of ids.entries()) {
      if (index > most) break;
      const toggle = () => one(`[aria-controls="${id}"]`);
      const here = `#${id}`;
      if (toggle().ariaExpanded !== 'true') await press(toggle(), 'openings');
      if (index < most) await items(here);
      if (full || index === most) await none(here);
      if (index === Math.min(most, ids.length - 1)) await tickOne(here);
      await press(toggle(), 'openings');
    }
  }

  async function explorer() {
    if (one('.back')) await press(one('.back'), 'openings');
    for (const id of all('.filters select').map((select) => select.id)) {
      const values = [...(one(`#${id}`)?.options ?? [])].filter((option) => option.value && !option.disabled).map((option) => option.value);
      for (const value of some(values)) {
        const option = [...one(`#${id}`).options].find((each) => each.value === value);
        answered(value, option?.textContent.trim().replace(/\s*\(.*$/, ''));
        await choose(one(`#${id}`), value, 'answers');
      }
      if (one(`#${id}`)?.value) await choose(one(`#${id}`), '', 'answers');
    }
    const openers = all('.card button.open').map((button) => ({id: button.id, label: labelOf(button)}));
    for (const {id, label} of some(openers)) {
      choices.add(id.replace(/^open-/, ''));
      choices.add(label);
      await press(one(`#${id}`), 'techniques');
      await press(one('.back'), 'openings');
    }
    const compare = () => all('.compare input');
    for (const index of [from, from + 2, from + 4])
      if (compare()[index] && !compare()[index].disabled) await press(compare()[index], 'answers');
    if (one('.to-comparison button')) {
      await press(one('.to-comparison button'), 'openings');
      await press(all('td button').at(-1), 'buttons');
      await press(one('.back'), 'openings');
      for (const box of compare().filter(({checked}) => checked)) await press(box, 'answers');
    }
    // A card that follows this one goes on with a technique.
    if (openers[from]) await press(one(`#${openers[from].id}`), 'techniques');
  }

  async function others() {
    const selects = async (index) => {
      const select = () => all('select')[index];
      if (!select()) return;
      const values = [...select().options]
        .filter(({value}) => value)
        .map((option) => ({value: option.value, label: option.textContent.trim()}));
      for (const {value, label} of some(values)) {
        // A card's is the massage that the visitor had, and like an explorer's no health answer.
        if (isCard) [value, label].forEach((word) => choices.add(word));
        else answered(value, label);
        await choose(select(), value, isCard ? 'techniques' : 'answers');
        await selects(index + 1);
      }
    };
    await selects(0);
    for (const box of some(all('fieldset input[type=checkbox]'))) {
      answered(labelOf(box));
      await press(box, 'answers');
    }
    const day = ['2031-03-14', '2032-05-26'][from];
    for (const [type, value] of [
      ['date', day],
      ['time', ['10:41', '15:23'][from]],
    ])
      for (let index = 0; index < all(`input[type=${type}]`).length; index++) {
        answered(value);
        await fill(all(`input[type=${type}]`)[index], value, 'answers');
      }
    await buttons('[part=calendar] button');
    await buttons('[part=checklist] .row button');
  }

  if (part === 'end') {
    if (isExplorer && one('.back')) await press(one('.back'), 'openings');
    await step('buttons', 'clear()', () => element.clear?.());
  } else {
    await languages();
    await unfold();
    await search();
    if (isChecker) await checker();
    else if (isExplorer) await explorer();
    else await others();
    await unfold();
    await buttons('[part=actions] button');
    if (one('#undo')) await press(one('#undo'), 'buttons');
  }
  state.now.step = '';
  state.now.doing = '';
  return {counts, answers: [...answers], choices: [...choices]};
}

/** What is typed where the browser could remember it. */
export function remembered(element) {
  return [...element.shadowRoot.querySelectorAll('input, textarea:not([readonly])')]
    .filter(
      ({type, autocomplete}) => ['text', 'search', 'email', 'tel', 'url', 'number', 'textarea'].includes(type) && autocomplete !== 'off',
    )
    .map((field) => field.id || field.type);
}

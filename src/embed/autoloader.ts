import {warnOnce} from '../internal/warn.js';
import {tryLater} from '../localization/try-later.js';
import {fillMarked, oursOf, tagOf, warnOfUnknown, watch} from './marked.js';

const load: Readonly<Record<string, () => Promise<unknown>>> = {
  'contraindication-checker': () => import('../elements/contraindication-checker/define.js'),
  'technique-explorer': () => import('../elements/technique-explorer/define.js'),
  'aftercare-card': () => import('../elements/aftercare-card/define.js'),
  'visit-planner': () => import('../elements/visit-planner/define.js'),
};
const tags = Object.keys(load);
const all = [...tags, '[data-massage-element]'].join();
const started = new Set<string>();

/** An address that names a technique is read by an explorer that is there, and search engines do not scroll. */
const atOnce = '[loading=eager], [data-loading=eager], [hash], [data-hash], [structured-data], [data-structured-data]';

/** Whether an import map holds hashes. They are for addresses, so nothing is asked for at another. */
const hashed = () => [...document.scripts].some(({type, text}) => type === 'importmap' && text.includes('integrity'));

/**
 * Many browsers keep it that a file did not come, and ask no more for what needs it (https://github.com/whatwg/html/pull/10327):
 * the second time it is the file that needs no other, at an address that is new each time.
 */
const again = (tag: string, attempt: number): Promise<unknown> => import(/* @vite-ignore */ `./${tag}.js?${attempt}`);

function start(tag: string, attempt = 1): void {
  if (attempt === 1 && started.has(tag)) return;
  started.add(tag);
  (attempt > 1 && !hashed() ? again(tag, attempt) : load[tag]!()).then(
    () => fillMarked(document, [tag]),
    (cause: unknown) => {
      warnOnce(`<${tag}> could not be loaded (${String(cause)}). Its own text stays; trying again.`);
      tryLater(attempt, () => start(tag, attempt + 1));
    },
  );
}

const near = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      start(tagOf(target));
    }
  },
  {rootMargin: '100% 0px'},
);

watch((root) => {
  warnOfUnknown(root, tags);
  for (const element of [...(root instanceof Element && root.matches(all) ? [root] : []), ...root.querySelectorAll(all)]) {
    const tag = tagOf(element);
    if (started.has(tag)) fillMarked(element, [tag]);
    else if (!load[tag] || oursOf(tag)) continue;
    else if (customElements.get(tag)) warnOnce(`<${tag}> is another script’s: MassageElements.define({prefix})`);
    else if (element.matches(atOnce)) start(tag);
    else near.observe(element);
  }
});

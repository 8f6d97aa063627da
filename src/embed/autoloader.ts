import {warnOnce} from '../internal/warn.js';
import {tryLater} from '../localization/try-later.js';
import {fillMarked, tagOf, warnOfUnknown, watch} from './marked.js';

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

function start(tag: string, attempt = 1): void {
  if (attempt === 1 && started.has(tag)) return;
  started.add(tag);
  load[tag]!().then(
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
    else if (!load[tag] || customElements.get(tag)) continue;
    else if (element.matches(atOnce)) start(tag);
    else near.observe(element);
  }
});

/**
 * The elements in the templates of Svelte 5, with properties, attributes and `onmassage-change` and its like. Types only:
 * `import 'massage-elements/svelte'` anywhere in a project is enough.
 */
import type {HTMLAttributes} from 'svelte/elements';
import type {Attributes, Elements, Handlers, Properties, Tag} from './elements.js';

/** What an element takes in a template. */
export type MassageElementAttributes<T extends Tag> = HTMLAttributes<Elements[T]> & Properties<T> & Attributes<T> & Handlers<T>;

type Tags = {[T in Tag]: MassageElementAttributes<T>};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds to Svelte's interface
  interface SvelteHTMLElements extends Tags {}
}

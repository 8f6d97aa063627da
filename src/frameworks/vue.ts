/**
 * The elements in the templates of Vue 3, with properties by either way of writing and `@massage-change` and its like.
 * Types only: `import 'massage-elements/vue'` anywhere in a project is enough.
 */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {CamelHandlers, Elements, LooseProperties, Tag} from './elements.js';

/** What Vue's tools see an element as. */
export type MassageElementInVue<T extends Tag> = new () => Elements[T] & {
  /** For type checks only; the element has no such property. */
  $props: HTMLAttributes & PublicProps & LooseProperties<T> & CamelHandlers<T>;
};

type Components = {[T in Tag]: MassageElementInVue<T>};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds to Vue's interface
  interface GlobalComponents extends Components {}
}

/**
 * The elements in the JSX of React 19, which sets properties where the element has them, else attributes, and listens to
 * `onmassage-change` and its like. Types only: `import 'massage-elements/react'` anywhere in a project is enough.
 */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Attributes, Elements, Handlers, NoOtherHandlers, Properties, Tag} from './elements.js';

/** What an element takes in JSX. */
export type MassageElementProps<T extends Tag> = DetailedHTMLProps<HTMLAttributes<Elements[T]>, Elements[T]> & {
  class?: string | undefined;
} & Properties<T> &
  Attributes<T> &
  Handlers<T> &
  NoOtherHandlers<T>;

type Intrinsics = {[T in Tag]: MassageElementProps<T>};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React's types are extended
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds to React's interface
    interface IntrinsicElements extends Intrinsics {}
  }
}

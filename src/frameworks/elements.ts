import type {LitElement} from 'lit';
import type {AftercareCard} from '../elements/aftercare-card/aftercare-card.js';
import type {ContraindicationChecker} from '../elements/contraindication-checker/contraindication-checker.js';
import type {TechniqueExplorer} from '../elements/technique-explorer/technique-explorer.js';
import type {VisitPlanner} from '../elements/visit-planner/visit-planner.js';
import type {MassageEvent, MassageEventType} from '../internal/events.js';

/** The elements by tag. */
export interface Elements {
  'aftercare-card': AftercareCard;
  'contraindication-checker': ContraindicationChecker;
  'technique-explorer': TechniqueExplorer;
  'visit-planner': VisitPlanner;
}

export type Tag = keyof Elements;

/** The events that each element fires. */
interface Fired {
  'aftercare-card': 'massage-ready' | 'massage-select' | 'massage-print' | 'massage-error';
  'contraindication-checker': 'massage-ready' | 'massage-change' | 'massage-complete' | 'massage-clear' | 'massage-print' | 'massage-error';
  'technique-explorer': 'massage-ready' | 'massage-select' | 'massage-clear' | 'massage-print' | 'massage-error';
  'visit-planner': 'massage-ready' | 'massage-change' | 'massage-clear' | 'massage-print' | 'massage-error';
}

/** What a class has in public that a page does not set: state, and what the browser says of a form field. */
type NotSet = keyof LitElement | 'chosenLanguage' | 'isFar' | 'messageGroups' | 'firstMessageGroups' | 'form' | 'value';

/** Names of the properties that a page sets. */
type Settable<Element> = {
  [Key in keyof Element]: Key extends NotSet | symbol ? never : Element[Key] extends (...given: never) => unknown ? never : Key;
}[keyof Element];

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

/** What an attribute accepts for a property of this type. */
type AttributeValue<Value> = Value extends boolean ? Value | '' : Value extends number ? Value | `${number}` : Value;

/** The properties of an element, by their names in the class. */
export type Properties<T extends Tag> = {
  [Key in keyof Elements[T] as Extract<Key, Settable<Elements[T]>>]?: Elements[T][Key] | undefined;
};

/** The attributes of an element that are written in another way than their properties: `heading-level` for `headingLevel`. */
export type Attributes<T extends Tag> = {
  [Key in keyof Elements[T] as Exclude<Kebab<Extract<Key, Settable<Elements[T]> & string>>, Key>]?:
    AttributeValue<Elements[T][Key]> | undefined;
};

/** Properties where a framework takes both ways of writing for one: what it accepts is what either accepts. */
export type LooseProperties<T extends Tag> = {
  [Key in keyof Elements[T] as Extract<Key, Settable<Elements[T]>>]?: AttributeValue<Elements[T][Key]> | undefined;
};

/** An event as a listener of its own element meets it. */
type EventOn<T extends Tag, Type extends Fired[T]> = MassageEvent<Type> & {readonly currentTarget: Elements[T]};

/** Handlers by the event's name after `on`, as in `onmassage-change`. */
export type Handlers<T extends Tag> = {
  [Type in Fired[T] as `on${Type}`]?: ((event: EventOn<T, Type>) => void) | null | undefined;
};

/**
 * Rules out handlers of events that the element does not fire: JSX takes any name with a hyphen, so that leaving them out
 * would not.
 */
export type NoOtherHandlers<T extends Tag> = {[Type in Exclude<MassageEventType, Fired[T]> as `on${Type}`]?: undefined};

/** Handlers by the event's name in camel case, as in `onMassageChange`. */
export type CamelHandlers<T extends Tag> = {
  [Type in Fired[T] as Type extends `massage-${infer What}` ? `onMassage${Capitalize<What>}` : never]?:
    ((event: EventOn<T, Type>) => void) | undefined;
};

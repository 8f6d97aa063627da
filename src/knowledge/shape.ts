/**
 * A small validator of JSON values, so that the command line needs no package for it. Says what is wrong in words that a
 * clinic's developer understands; the JSON Schemas in `schema/` hold the same rules, and tests keep the two together.
 */
import {nearest} from './nearest.js';

/** One thing that is wrong, or worth a look, in a file. */
export interface Problem {
  /** JSON Pointer (RFC 6901) into the file; empty for the file as a whole. */
  readonly pointer: string;
  /** What is wrong; what is accepted. */
  readonly message: string;
  /** `shape`: a JSON Schema can say it too. `meaning`: visible only across records. `milder`: a warning, no error. */
  readonly kind: 'shape' | 'meaning' | 'milder';
}

export type Report = (pointer: string, message: string, kind?: Problem['kind']) => void;

/** A rule that a value must keep. */
export interface Shape {
  /** What is accepted, to be read after "must be". */
  readonly accepted: string;
  /** Reports what is wrong with the value and what is in it. */
  check(value: unknown, pointer: string, report: Report): void;
}

/** A field that may be absent. */
export interface Optional {
  readonly optional: Shape;
}

/** A rule for each field of a type: adding a field to the type without a rule does not compile. */
export type Fields<T> = {readonly [Name in keyof T]-?: undefined extends T[Name] ? Optional : Shape};

/** A value as it is named in a message, shortened. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** `nearest is "x"` for a mistyped id, or the empty string when nothing is known. */
export function nearestTo(id: string, known: Iterable<string>): string {
  const found = nearest(id, known);
  return found && `; nearest is ${show(found)}`;
}

/** One step down in a JSON Pointer. */
export function below(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function simple(accepted: string, fits: (value: unknown) => boolean): Shape {
  return {
    accepted,
    check(value, pointer, report) {
      if (!fits(value)) report(pointer, `must be ${accepted}, not ${show(value)}`);
    },
  };
}

export const optional = (shape: Shape): Optional => ({optional: shape});

/** A text with more than spaces in it. */
export const text = simple('a text that is not empty', (value) => typeof value === 'string' && /\S/u.test(value));

export const truth = simple('true or false', (value) => typeof value === 'boolean');

export const matching = (pattern: RegExp, accepted: string): Shape =>
  simple(accepted, (value) => typeof value === 'string' && pattern.test(value));

export const numberAbove = (least: number): Shape =>
  simple(`a number above ${least}`, (value) => typeof value === 'number' && value > least);

export const wholeNumber = (least: number, most = Infinity): Shape =>
  simple(most === Infinity ? `a whole number from ${least}` : `a whole number from ${least} to ${most}`, (value) => {
    return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
  });

export function oneOf(values: readonly string[]): Shape {
  const accepted = values.length === 1 ? show(values[0]) : `one of ${values.join(', ')}`;
  return {
    accepted,
    check(value, pointer, report) {
      if (typeof value === 'string' && values.includes(value)) return;
      report(pointer, `must be ${accepted}, not ${show(value)}${typeof value === 'string' ? nearestTo(value, values) : ''}`);
    },
  };
}

/** Any number of items, or as many as `count` says. */
export function list(item: Shape, count?: {readonly least?: number; readonly most?: number; readonly exactly?: number}): Shape {
  const [least, most] = count?.exactly === undefined ? [count?.least ?? 0, count?.most ?? Infinity] : [count.exactly, count.exactly];
  const accepted =
    least === most
      ? `a list of ${least}`
      : most < Infinity
        ? least
          ? `a list of ${least} to ${most}`
          : `a list of at most ${most}`
        : least
          ? `a list of ${least} or more`
          : 'a list';
  return {
    accepted,
    check(value, pointer, report) {
      if (!Array.isArray(value) || value.length < least || value.length > most)
        return report(pointer, `must be ${accepted}, not ${Array.isArray(value) ? `a list of ${value.length}` : show(value)}`);
      value.forEach((each, index) => item.check(each, below(pointer, index), report));
    },
  };
}

/** A list in which nothing stands twice. */
export function set(item: Shape, least = 0): Shape {
  const each = list(item, {least});
  return {
    accepted: each.accepted,
    check(value, pointer, report) {
      each.check(value, pointer, report);
      if (!Array.isArray(value)) return;
      const seen = new Set<unknown>();
      value.forEach((entry, index) => {
        if (seen.has(entry)) report(below(pointer, index), `${show(entry)} stands twice; each may stand once`);
        seen.add(entry);
      });
    },
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * An object with these fields and no others.
 *
 * @param fields - the rule of each field
 * @param rules - what has to hold between the fields; asked only when every field by itself has the right shape
 */
export function object<T>(
  fields: {readonly [Name in keyof T]-?: Optional | Shape},
  rules?: (value: T, pointer: string, report: Report) => void,
): Shape {
  const names = Object.keys(fields) as (keyof T & string)[];
  return {
    accepted: 'an object',
    check(value, pointer, report) {
      if (!isObject(value)) return report(pointer, `must be an object, not ${show(value)}`);
      let fine = true;
      const noting: Report = (at, message, kind = 'shape') => {
        fine &&= kind !== 'shape';
        report(at, message, kind);
      };
      for (const name of Object.keys(value)) {
        if (!Object.hasOwn(fields, name))
          noting(
            below(pointer, name),
            `is an unknown field and nothing reads it${nearestTo(name, names)}; accepted are ${names.join(', ')}`,
          );
      }
      for (const name of names) {
        const field: Optional | Shape = fields[name];
        const shape = 'optional' in field ? field.optional : field;
        if (Object.hasOwn(value, name)) shape.check(value[name], below(pointer, name), noting);
        // At the object: a pointer leads to something that is there.
        else if (!('optional' in field)) noting(pointer, `has no ${show(name)}; that must be ${shape.accepted}`);
      }
      if (fine) rules?.(value as T, pointer, report);
    },
  };
}

/** An object of any keys of one form. */
export function mapOf(key: Shape, item: Shape): Shape {
  return {
    accepted: 'an object',
    check(value, pointer, report) {
      if (!isObject(value)) return report(pointer, `must be an object, not ${show(value)}`);
      for (const [name, each] of Object.entries(value)) {
        key.check(name, below(pointer, name), report);
        item.check(each, below(pointer, name), report);
      }
    },
  };
}

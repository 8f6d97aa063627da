/** A value as JSON, arrays as arrays: old libraries give them a `toJSON` that makes texts of them. */
export function toJson(value: unknown, space?: number): string {
  return JSON.stringify(
    value,
    function (this: Readonly<Record<string, unknown>>, key, given: unknown) {
      const own = this[key];
      return Array.isArray(own) ? own : given;
    },
    space,
  );
}

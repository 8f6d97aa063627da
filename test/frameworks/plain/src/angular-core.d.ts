/** As much of Angular as the recipe uses. */
declare module '@angular/core' {
  export const CUSTOM_ELEMENTS_SCHEMA: {readonly name: string};
  export function Component(given: {selector: string; schemas: readonly object[]; template: string}): (component: object) => void;
  export function signal<Value>(value: Value): {(): Value; set(value: Value): void};
}

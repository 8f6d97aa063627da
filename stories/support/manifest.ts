import manifest from '../../custom-elements.json' with {type: 'json'};

interface Named {
  readonly name: string;
  readonly description?: string;
}
export interface AttributeInfo extends Named {
  readonly type?: {readonly text: string};
  readonly default?: string;
}
export interface ElementInfo {
  readonly tagName: string;
  readonly attributes: readonly AttributeInfo[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
}

const declarations = manifest.modules.flatMap((module) => module.declarations as readonly (Partial<ElementInfo> & Named)[]);

/** The elements as `custom-elements.json` describes them, by tag, in the order of a visit. */
export const elements: ReadonlyMap<string, ElementInfo> = new Map(
  ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'].map((tag) => {
    const found = declarations.find(({tagName}) => tagName === tag);
    return [tag, {tagName: tag, attributes: found?.attributes ?? [], slots: found?.slots ?? [], cssParts: found?.cssParts ?? []}];
  }),
);

/** What is known of an element. Throws for a tag that is none of ours. */
export function elementInfo(tag: string): ElementInfo {
  const found = elements.get(tag);
  if (!found) throw new TypeError(`No massage element is called "${tag}".`);
  return found;
}

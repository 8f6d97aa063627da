import {AftercareCard} from '../elements/aftercare-card/aftercare-card.js';
import {ContraindicationChecker} from '../elements/contraindication-checker/contraindication-checker.js';
import {TechniqueExplorer} from '../elements/technique-explorer/technique-explorer.js';
import {VisitPlanner} from '../elements/visit-planner/visit-planner.js';
import {define} from '../internal/define.js';
import {version} from '../internal/version.js';
import {contentVersion} from '../knowledge/content-version.js';
import {fillMarked, warnOfUnknown, watch} from './marked.js';

const classes = {
  'contraindication-checker': ContraindicationChecker,
  'technique-explorer': TechniqueExplorer,
  'aftercare-card': AftercareCard,
  'visit-planner': VisitPlanner,
};
const tags: string[] = [];

/** What the script file that holds everything offers to a page's own scripts. */
export const MassageElements = {
  /** Version of the package. */
  version,
  /** Version of the content. */
  contentVersion,

  /**
   * Defines all four tags, for a page where a tag is taken by something else, or for a registry of its own.
   *
   * @param options - `prefix`: put before each tag with a hyphen (`riverbend` makes `<riverbend-aftercare-card>`); lower-case letters,
   *   digits and hyphens, beginning with a letter. Default: none. `registry`: a scoped registry. Default: the page's.
   * @returns the tags that this call defined; a tag that is taken stays what it is, with one console line
   * @throws TypeError for a prefix that cannot begin a tag, an unknown option, or what is no object
   */
  define(options: {readonly prefix?: string; readonly registry?: CustomElementRegistry} = {}): string[] {
    const isObject = Object(options) === options;
    const unknown = isObject && Object.keys(options).find((name) => name !== 'prefix' && name !== 'registry');
    if (!isObject || unknown)
      throw new TypeError(`define(${unknown ? `{${unknown}}` : JSON.stringify(options)}): {prefix: '…', registry} is accepted.`);
    const {prefix = '', registry} = options;
    if (prefix && !/^[a-z][a-z0-9-]*$/.test(prefix))
      throw new TypeError(
        `define({prefix: ${JSON.stringify(prefix)}}): lower-case letters, digits and hyphens are accepted, beginning with a letter.`,
      );
    const defined = Object.entries(classes)
      .map(([tag, element]) => [prefix ? `${prefix.replace(/-$/, '')}-${tag}` : tag, element] as const)
      .filter(([tag, element]) => define(tag, element, registry))
      .map(([tag]) => tag);
    if (!registry && defined.length > 0) {
      tags.push(...defined);
      MassageElements.upgrade();
    }
    return defined;
  },

  /**
   * Puts elements into the `<div data-massage-element="…">` of a tree. The page's own are served by themselves, also later
   * ones; a shadow root has to be given.
   *
   * @param root - where to look. Default: the document
   */
  upgrade(root: ParentNode = document): void {
    fillMarked(root, tags);
    warnOfUnknown(root, Object.keys(classes));
  },
};

MassageElements.define();
watch((root) => MassageElements.upgrade(root));

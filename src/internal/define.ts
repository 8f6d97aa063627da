import {contentVersion} from '../knowledge/content-version.js';
import {registerTokens} from '../theme/registered.js';
import {version} from './version.js';
import {sayOnce, warnOnce} from './warn.js';

interface VersionedClass extends CustomElementConstructor {
  readonly packageVersion?: string;
  readonly contentVersion?: string;
}

/**
 * Defines an element unless the tag is taken: the first definition keeps the tag, and one console line says which
 * versions met, or how to get another tag where it is another script's. A class that has a tag already gets the further one
 * through a class of its own. Where there are no custom elements, as on a server, nothing happens.
 *
 * @param registry - default: the page's
 * @returns whether this call defined the tag
 * @throws SyntaxError for a tag that is no valid name of a custom element
 */
export function define(
  tag: string,
  element: VersionedClass,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): boolean {
  if (!registry) return false;
  registerTokens();
  const other = registry.get(tag) as VersionedClass | undefined;
  if (!other) {
    try {
      registry.define(tag, element);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'NotSupportedError') throw error;
      registry.define(tag, class extends element {});
    }
    return true;
  }
  if (other !== element) {
    const kept = other.packageVersion && `massage-elements ${other.packageVersion}, content ${other.contentVersion}`;
    const line = `<${tag}> is defined already by ${kept ?? 'another script'}, which stays; not used: massage-elements ${version}, content ${contentVersion}.`;
    if (kept) sayOnce(line);
    else warnOnce(`${line} Use MassageElements.define({prefix: '…'}) or the exported class's define('…').`);
  }
  return false;
}

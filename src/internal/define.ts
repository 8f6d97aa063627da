import {contentVersion} from '../knowledge/content-version.js';
import {registerTokens} from '../theme/registered.js';
import {version} from './version.js';

interface VersionedClass extends CustomElementConstructor {
  readonly packageVersion?: string;
  readonly contentVersion?: string;
}

/**
 * Defines an element unless the tag is taken: the first definition keeps the tag, and one console line says which
 * versions met. Never throws; where there are no custom elements, as on a server, nothing happens.
 *
 * @returns whether this call defined the tag
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
    registry.define(tag, element);
    return true;
  }
  if (other !== element) {
    const kept = other.packageVersion ? `massage-elements ${other.packageVersion}, content ${other.contentVersion}` : 'another script';
    console.info(`<${tag}> is defined already by ${kept}, which stays; not used: massage-elements ${version}, content ${contentVersion}.`);
  }
  return false;
}

/**
 * How templates become nodes in the script files for pages, put in the place of lit's own way while building. Lit makes a
 * Trusted Types policy when it loads, which throws on a page whose policy allows lit's name once and has a copy of lit
 * already. `setHTML` needs no policy at all; where it is missing, the policy is lit's.
 */

interface SetHTML {
  setHTML?: (html: string, options: {sanitizer: object}) => void;
}
interface TrustedTypes {
  trustedTypes?: {createPolicy: (name: string, rules: {createHTML: (html: string) => string}) => unknown};
}

const options = {sanitizer: {removeElements: [], removeAttributes: [], comments: true}};

/** Whether `setHTML` is there and keeps what templates are made of; earlier ones of that name were stricter. */
function keepsTemplates(): boolean {
  const probe = document.createElement('template') as HTMLTemplateElement & SetHTML;
  const html = '<a @b$lit$="c" .d="e"><slot></slot><!--?f--></a>';
  try {
    probe.setHTML?.(html, options);
  } catch {
    return false;
  }
  return probe.innerHTML === html;
}

const {trustedTypes} = globalThis as TrustedTypes;
const setsHTML = trustedTypes !== undefined && typeof document !== 'undefined' && keepsTemplates();

/** Stands for lit's policy. */
export const policy = (() => {
  if (setsHTML) return undefined;
  try {
    return trustedTypes?.createPolicy('lit-html', {createHTML: (html) => html});
  } catch {
    // Another copy of lit has the name: without enforcement nothing is lost, with it elements show their fallback text.
    return undefined;
  }
})();

/** Parses the HTML of a template into it. */
export function fill(template: HTMLTemplateElement & SetHTML, html: string): void {
  if (setsHTML) template.setHTML!(html, options);
  else template.innerHTML = html;
}

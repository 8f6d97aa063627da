/**
 * A link from a clinic's attribute or profile, or `undefined` when it is none of `https:`, `http:`, `tel:`, `mailto:` or
 * relative. Whatever the clinic writes is data: `javascript:` and the like never become a link.
 */
export function clinicLink(href: string | undefined): string | undefined {
  const trimmed = href?.trim();
  if (!trimmed) return undefined;
  try {
    const {protocol} = new URL(trimmed, 'https://relative.invalid/');
    return ['https:', 'http:', 'tel:', 'mailto:'].includes(protocol) ? trimmed : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text is a number to call and nothing else: "Call {number} now" has to say something, and to be a link. */
export const isEmergencyNumber = (text: string): boolean => /^[\d +*#().-]{1,50}$/.test(text) && /\d/.test(text);

/**
 * A `tel:` link for the first phone number in what a person writes: without an extension, a second number, or the "(0)" of
 * "+44 (0)20". `undefined` when there is no digit, and for letters that stand for digits.
 */
export function telLink(phone = ''): string | undefined {
  const [number = ''] = /[+*#\d][^\p{L}/,;|]*/u.exec(phone) ?? [];
  const digits = number.replace(/^(\+.*?)\(0\)/, '$1').replace(/[^\d+*#]/g, '');
  return /\d/.test(digits) && !/-$/.test(number) ? `tel:${digits}` : undefined;
}

/** The elements as static HTML: styles by tag; pages by tag and locale, with places for what the site fills in. */
export function staticElements(): Promise<{styles: Record<string, string>; pages: Record<string, Record<string, string>>}>;

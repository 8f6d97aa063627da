/** README.md with its table as the tokens are now. */
export function readme(): Promise<string>;

export function integrity(): Record<string, string>;

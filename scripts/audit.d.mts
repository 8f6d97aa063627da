export function findings(
  report: unknown,
  shipped: readonly {name: string; version: string}[],
  lock: Record<string, {version: string}>,
): {shipped: string[]; tools: string[]} | undefined;

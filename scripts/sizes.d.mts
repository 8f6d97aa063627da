/** How much a size may grow without a new budget. */
export const tolerance: number;
/** Bytes by brotli 11. */
export function packed(content: Buffer | string): number;
/** What a page loads, and the files in dist/ that this is. */
export function loads(): Record<string, string[]>;
/** brotli 11 size in bytes of each of `loads`, and what bench/budgets.json says of it. */
export function sizes(): {what: string; bytes: number; budget?: number; goal?: number}[];

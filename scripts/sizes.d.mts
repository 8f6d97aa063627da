/** brotli 11 size in bytes of each file in dist/ that has a budget. */
export function sizes(): {file: string; bytes: number; budget: number}[];

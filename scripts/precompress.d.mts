export function precompress(
  folder: string,
  options?: {brotli?: number; gzip?: number; time?: Date},
): Promise<{file: string; bytes: number; brotli?: number; gzip?: number}[]>;

/** Serves the demo with the built files on loopback; port 0 takes any free one. */
export function serve(port: number): Promise<{url: string; close: () => void}>;

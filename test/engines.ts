import {inject, type TestContext} from 'vitest';

export type Engine = 'chromium' | 'firefox' | 'webkit';

declare module 'vitest' {
  interface ProvidedContext {
    /** That a project runs in; Chromium where it does not say. */
    engine?: Engine;
  }
}

/**
 * Why some tests do not run in an engine: what it, or the way in which it is driven, does not have, and where that is written.
 * Each test that needs one of these says so by `needs`, counts as skipped there, and shows the reason.
 */
export const causes = {} as const satisfies Readonly<Record<string, Partial<Readonly<Record<Engine, string>>>>>;

/** The engine of the project that a test runs in. */
export const engine = (): Engine => inject('engine') ?? 'chromium';

/** Skips a test in an engine without what it needs, and says why. */
export function needs(context: Pick<TestContext, 'skip'>, what: keyof typeof causes): void {
  const cause = (causes[what] as Partial<Record<Engine, string>>)[engine()];
  if (cause) context.skip(cause);
}

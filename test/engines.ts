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
export const causes = {
  'script switched off': {
    firefox:
      'Playwright does not switch script off in Firefox, which it drives by WebDriver BiDi; the command: https://github.com/w3c/webdriver-bidi/pull/946',
  },
  'layout shifts': {
    firefox: 'Firefox does not report layout shifts: https://github.com/mozilla/standards-positions/issues/374',
  },
  'copying that may be forbidden': {
    firefox:
      'Firefox lets every page and frame copy after a click, without a permission: https://developer.mozilla.org/docs/Web/API/Clipboard_API#security_considerations',
  },
  'registries of a shadow root’s own': {
    firefox: 'Firefox 153 has none: https://bugzilla.mozilla.org/show_bug.cgi?id=1874414',
  },
  'the engine’s own tools': {
    firefox:
      'Playwright reaches those of Chromium alone: https://playwright.dev/docs/api/class-browsercontext#browser-context-new-cdp-session',
  },
  'a page as it is on paper': {
    firefox: 'Nothing of WebDriver turns a page into what it is in print: https://github.com/w3c/webdriver/issues/1693',
  },
  'the back-forward cache': {
    firefox: 'Playwright turns it off and knows no page that comes back from it: https://github.com/microsoft/playwright/pull/41872',
  },
  'a file that is saved': {
    firefox:
      'Playwright 1.64.1 reports no download that begins with a link in script in Firefox; https://github.com/microsoft/playwright/issues/39305. What is offered is tested on the elements',
  },
  'arrow keys that follow the direction of a text': {
    webkit:
      'WebKit takes the right arrow for the next radio button and the left one for the one before, also from right to left: https://github.com/WebKit/WebKit/blob/main/Source/WebCore/html/RadioInputType.cpp',
  },
} as const satisfies Readonly<Record<string, Partial<Readonly<Record<Engine, string>>>>>;

/** The engine of the project that a test runs in. */
export const engine = (): Engine => inject('engine') ?? 'chromium';

/** Skips a test in an engine without what it needs, and says why. */
export function needs(context: Pick<TestContext, 'skip'>, what: keyof typeof causes): void {
  const cause = (causes[what] as Partial<Record<Engine, string>>)[engine()];
  if (cause) context.skip(cause);
}

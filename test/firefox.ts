import {PlaywrightBrowserProvider} from '@vitest/browser-playwright';
import {defineBrowserProvider} from '@vitest/browser';
import type {BrowserProviderOption, TestProject} from 'vitest/node';
import {firefoxOptions} from '../scripts/engines.mjs';

const options = {launchOptions: firefoxOptions(), contextOptions: {viewport: {width: 1000, height: 1000}}};

class FirefoxProvider extends PlaywrightBrowserProvider {
  constructor(project: TestProject) {
    super(project, options);
  }

  /**
   * The runner looks for the frame of the tests by its name. Over WebDriver BiDi Playwright asks for a frame's name only once
   * the frame is there, and where its document comes before the answer the name stays empty for good: so it is found by its place.
   */
  override getCommandsContext(sessionId: string): ReturnType<PlaywrightBrowserProvider['getCommandsContext']> {
    const {page, context, iframe} = super.getCommandsContext(sessionId);
    return {
      page,
      context,
      iframe,
      frame: async () => {
        const frame = page.mainFrame().childFrames().at(-1);
        if (!frame) throw new Error('The page of the runner has no frame with tests.');
        return frame;
      },
    };
  }
}

/** A Firefox that Playwright did not build, for Vitest. */
export const firefox = (): BrowserProviderOption =>
  defineBrowserProvider({
    name: 'playwright',
    supportedBrowser: ['firefox'],
    options,
    providerFactory: (project: TestProject) => new FirefoxProvider(project),
  });

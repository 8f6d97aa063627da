import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig, type TestProjectConfiguration} from 'vitest/config';
import {chromiumArgs, findChromium} from './scripts/chromium.mjs';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * First what runs in Node, at least two files at once: a test that drives a browser waits for it half of the time. Then
 * the projects in the browser beside the one with WordPress, one file each.
 */
const inNode = {sequence: {groupOrder: 0}, maxWorkers: Math.max(2, availableParallelism() - 1)};
const inBrowser = {sequence: {groupOrder: 1}, maxWorkers: 1};

/**
 * For tests of whole pages on a machine that has much else to do: what comes late is waited for, and what fails is tried once
 * more, which the run then says (scripts/second-try.mjs).
 */
const patient = {expect: {poll: {timeout: 15_000}}, retry: 1};

/** A headless Chromium that waits for nothing from outside. Made anew for each project: the runner writes the project's name into it. */
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  api: {host: '127.0.0.1'},
  viewport: {width: 800, height: 900},
  provider: playwright({launchOptions: {executablePath: findChromium()!, args: chromiumArgs}}),
  instances: [{browser: 'chromium' as const}],
});

/** Tests in a browser, on the sources or on the built file that a clinic's page loads. */
function inChromium(name: string, elements: string, include: string, exclude: readonly string[] = []): TestProjectConfiguration {
  return {
    resolve: {alias: {'elements-under-test': path(elements)}},
    define: {__PACKAGE_VERSION__: '"0.0.0-test"'},
    optimizeDeps: {
      include: ['@open-wc/testing/pure', 'chai-a11y-axe', 'culori', 'fast-check', 'lit', 'lit/decorators.js', 'react', 'react-dom/client'],
    },
    test: {
      ...inBrowser,
      name,
      include: [include],
      exclude: [...exclude],
      setupFiles: ['test/setup.browser.ts'],
      testTimeout: 120_000,
      expect: {poll: {timeout: 15_000}},
      browser: chromium(),
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...inNode,
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts', 'test/{e2e,frameworks,visual,wordpress}/**'],
          testTimeout: 180_000,
        },
      },
      // What looks at modules, which the built file has no names for.
      inChromium('chromium', 'src/embed/massage-elements.ts', 'test/**/*.browser.test.ts', ['test/elements/**']),
      // The elements, once on the sources and once built.
      inChromium('chromium-sources', 'src/embed/massage-elements.ts', 'test/elements/**/*.browser.test.ts'),
      inChromium('chromium-built', 'dist/massage-elements.js', 'test/elements/**/*.browser.test.ts'),
      {
        plugins: [storybookTest({configDir: path('.storybook')})],
        test: {...inBrowser, name: 'storybook', testTimeout: 120_000, browser: chromium()},
      },
      {
        test: {
          ...inNode,
          ...patient,
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          ...inNode,
          ...patient,
          name: 'packages',
          environment: 'node',
          include: ['test/frameworks/*.test.ts'],
          globalSetup: ['test/frameworks/setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...inBrowser,
          ...patient,
          name: 'wordpress',
          environment: 'node',
          include: ['test/wordpress/**/*.test.ts'],
          globalSetup: ['test/wordpress/setup.ts'],
          // One site for all: what one file sets up, another would see.
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...inNode,
          name: 'visual',
          environment: 'node',
          include: ['test/visual/**/*.test.ts'],
          globalSetup: ['test/visual/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

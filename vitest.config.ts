import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig, type TestProjectConfiguration} from 'vitest/config';
import {chromiumArgs, findChromium} from './scripts/chromium.mjs';
import {engines} from './scripts/engines.mjs';
import type {Engine} from './test/engines.js';
import {firefox} from './test/firefox.js';
import {webkit} from './test/webkit.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * First what runs in Node, at least two files at once: a test that drives a browser waits for it half of the time. Then
 * the projects in a browser, one file at a time, beside WordPress and whole pages in other engines, one file at a time too.
 */
const inNode = {sequence: {groupOrder: 0}, maxWorkers: Math.max(2, availableParallelism() - 1)};
const inBrowser = {sequence: {groupOrder: 1}, maxWorkers: 1};

/**
 * For tests of whole pages, and in several engines at once, on a machine that has much else to do: what comes late is waited
 * for, and what fails is tried once more, which the run then says (scripts/second-try.mjs).
 */
const patient = {expect: {poll: {timeout: 15_000}}, retry: 1};

/** The other engines, among those. */
const inOthers = {...inBrowser, ...patient};

const base = {enabled: true, headless: true, screenshotFailures: false, api: {host: '127.0.0.1'}, viewport: {width: 800, height: 900}};
/** Each made anew for each project: the runner writes the project's name into it. */
const browsers = {
  /** A headless Chromium that waits for nothing from outside. */
  chromium: () => ({
    ...base,
    provider: playwright({launchOptions: {executablePath: findChromium()!, args: chromiumArgs}}),
    instances: [{browser: 'chromium' as const}],
  }),
  firefox: () => ({
    ...base,
    provider: firefox(),
    instances: [{browser: 'firefox' as const}],
    // The runner scales the frame of the tests, if only by 1. Of a frame in a place that is transformed Playwright cannot
    // say over WebDriver BiDi where something lies in it, and so cannot click it.
    orchestratorScripts: [
      {
        content:
          "document.head.append(Object.assign(document.createElement('style'), {textContent: '#vitest-tester { transform: none !important }'}));",
      },
    ],
  }),
  webkit: () => ({...base, provider: webkit(), instances: [{browser: 'safari' as const}]}),
};

/** Tests in a browser, on the sources or on the built file that a clinic's page loads. */
function inBrowserOf(
  engine: Engine,
  name: string,
  elements: string,
  include: readonly string[],
  exclude: readonly string[] = [],
): TestProjectConfiguration {
  return {
    resolve: {alias: {'elements-under-test': path(elements)}},
    define: {__PACKAGE_VERSION__: '"0.0.0-test"'},
    optimizeDeps: {
      include: ['@open-wc/testing/pure', 'chai-a11y-axe', 'culori', 'fast-check', 'lit', 'lit/decorators.js', 'react', 'react-dom/client'],
    },
    test: {
      ...(engine === 'chromium' ? inBrowser : inOthers),
      name,
      include: [...include],
      exclude: [...exclude],
      provide: {engine},
      setupFiles: ['test/setup.browser.ts'],
      testTimeout: 120_000,
      expect: {poll: {timeout: 15_000}},
      browser: browsers[engine](),
    },
  };
}

/** Tests with a site of one WordPress: Debian's, or the version that the name ends with. */
const inWordPress = (name: string, include: string[]): TestProjectConfiguration => ({
  test: {
    ...inBrowser,
    ...patient,
    name,
    environment: 'node',
    include,
    globalSetup: ['test/wordpress/setup.ts'],
    // One site for all: what one file sets up, another would see.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});

const sources = 'src/embed/massage-elements.ts';
const built = 'dist/massage-elements.js';
const elementTests = ['test/elements/**/*.browser.test.ts'];
/** What speaks to Playwright in terms that Firefox knows too, and what a patient does, by WebDriver, in WebKitGTK. */
const endToEnd = {
  firefox: [
    'aftercare-card',
    'checker',
    'checker-begins',
    'classic',
    'clocks',
    'collisions',
    'demo',
    'denied',
    'embed',
    'embedding',
    'faults',
    'hostile-pages',
    'language-faults',
    'layout',
    'load',
    'pictures',
    'profile',
    'script-faults',
    'static-rendering',
    'strict-pages',
    'structured-data',
    'technique-explorer',
    'visit-planner',
  ].map((name) => `test/e2e/${name}.test.ts`),
  webkit: ['test/e2e-webkit/*.test.ts'],
};
/** Those of `npm test`, which is to stay short. */
const quick = 'test/e2e/{checker-begins,clocks,demo,layout}.test.ts';

/** The tests in the engines beside Chromium that are here. */
const others = (['firefox', 'webkit'] as const)
  .filter((id) => engines.some((each) => each.id === id && !each.hindrance()))
  .flatMap((engine): TestProjectConfiguration[] => [
    inBrowserOf(engine, engine, sources, ['test/**/*.browser.test.ts'], ['test/elements/**']),
    inBrowserOf(engine, `${engine}-built`, built, elementTests),
    {
      test: {
        ...inOthers,
        name: `e2e-${engine}`,
        environment: 'node',
        include: endToEnd[engine],
        provide: {engine},
        testTimeout: 120_000,
        hookTimeout: 120_000,
      },
    },
  ]);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...inNode,
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts', 'test/{e2e,e2e-webkit,frameworks,visual,wordpress}/**'],
          testTimeout: 180_000,
        },
      },
      // What looks at modules, which the built file has no names for.
      inBrowserOf('chromium', 'chromium', sources, ['test/**/*.browser.test.ts'], ['test/elements/**']),
      // The elements, once on the sources and once built.
      inBrowserOf('chromium', 'chromium-sources', sources, elementTests),
      inBrowserOf('chromium', 'chromium-built', built, elementTests),
      {
        plugins: [storybookTest({configDir: path('.storybook')})],
        test: {...inBrowser, name: 'storybook', testTimeout: 120_000, browser: browsers.chromium()},
      },
      {
        test: {
          ...inNode,
          ...patient,
          name: 'e2e',
          environment: 'node',
          include: [process.env.END_TO_END === 'part' ? quick : 'test/e2e/**/*.test.ts'],
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
      inWordPress('wordpress', ['test/wordpress/**/*.test.ts']),
      ...['6.5', '6.7'].map((version) => inWordPress(`wordpress-${version}`, ['test/wordpress/{editor,pages,settings}.test.ts'])),
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
      ...others,
    ],
  },
});

import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {inChromium, makeApp, snippets, tscErrors, wrongLines, type App} from './app.js';

interface Framework {
  readonly name: string;
  readonly packages: readonly string[];
  /** The recipe's files: the component, and what the framework needs besides. */
  readonly files: () => Readonly<Record<string, string>>;
  readonly wrong: string;
  readonly check: readonly [tool: string, ...given: string[]];
  readonly errors: (output: string) => string[];
}

const frameworks: readonly Framework[] = [
  {
    name: 'react',
    packages: ['react', 'react-dom', '@types/react', '@types/react-dom'],
    files: () => ({'src/Techniques.tsx': snippets('react.md', 'tsx')[0]!}),
    wrong: 'src/Wrong.tsx',
    check: ['typescript/bin/tsc', '--pretty', 'false'],
    errors: tscErrors,
  },
  {
    name: 'vue',
    packages: ['vue', 'vite', '@vitejs/plugin-vue'],
    files: () => ({'src/Techniques.vue': snippets('vue.md', 'vue')[0]!, 'vite.config.js': snippets('vue.md', 'js')[0]!}),
    wrong: 'src/Wrong.vue',
    check: ['vue-tsc/bin/vue-tsc.js', '--pretty', 'false'],
    errors: tscErrors,
  },
  {
    name: 'svelte',
    packages: ['svelte', 'vite', '@sveltejs/vite-plugin-svelte'],
    files: () => ({'src/Techniques.svelte': snippets('svelte.md', 'svelte')[0]!}),
    wrong: 'src/Wrong.svelte',
    check: ['svelte-check/bin/svelte-check', '--tsconfig', 'tsconfig.json', '--output', 'machine'],
    errors: (output) => [...new Set([...output.matchAll(/^\d+ ERROR "([^"]+)" (\d+):/gm)].map(([, file, line]) => `${file}:${line}`))],
  },
];

describe.each(frameworks)('a $name project', ({name, packages, files, wrong, check, errors}) => {
  let app: App;
  beforeAll(() => {
    app = makeApp(name, packages);
    for (const [path, text] of Object.entries(files())) app.write(path, text);
  });
  afterAll(() => app.remove());

  it('type-checks, and only what is wrong is rejected', async () => {
    const {output} = await app.run(...check);
    expect(errors(output), output).toEqual(wrongLines(name, wrong));
  });

  it('shows the recipe: attributes, properties, events, an element that comes and goes', async () => {
    const {status, output} = await app.run('vite/bin/vite.js', 'build', '--logLevel', 'error');
    expect({status, output}).toEqual({status: 0, output: ''});
    await inChromium(join(app.folder, 'dist'), async (page, problems) => {
      const explorer = page.locator('technique-explorer');
      const card = page.locator('aftercare-card');
      await explorer.locator('h3').first().waitFor();
      expect(await explorer.evaluate((element) => [element.headingLevel, element.layout])).toEqual([3, 'list']);
      expect(await card.evaluate((element) => [element.clinicName, element.getAttribute('phone') ?? element.phone])).toEqual([
        'Riverbend Massage',
        '780-555-0100',
      ]);
      await page.getByText('No technique is open.').waitFor();
      await explorer.locator('#open-cupping').click();
      await page.getByText('You opened cupping.').waitFor();
      await card.getByRole('heading', {name: 'After your massage: Cupping'}).waitFor();
      await page.getByRole('button', {name: 'Hide the aftercare'}).click();
      await expect.poll(() => card.count()).toBe(0);
      await page.getByRole('button', {name: 'Show the aftercare'}).click();
      await card.getByRole('heading', {name: 'After your massage: Cupping'}).waitFor();
      expect(problems).toEqual([]);
    });
  });
});

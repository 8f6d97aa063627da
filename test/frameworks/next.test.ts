import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {inChromium, makeApp, root, snippets, type App} from './app.js';

describe('a Next.js project', () => {
  let app: App;
  beforeAll(() => {
    const packages = ['next', 'react', 'react-dom', '@types/react', '@types/react-dom', '@types/node', 'typescript'];
    // Its bundler reads nothing outside of the folder that it is told, also through links: so the project is made in ours.
    app = makeApp('next', packages, join(root, 'test-results/packages'));
    app.write('next.config.mjs', `export default ${JSON.stringify({output: 'export', turbopack: {root}})};\n`);
    const [techniques, page] = snippets('next.md', 'tsx');
    app.write('app/techniques.tsx', techniques!);
    app.write('app/page.tsx', page!);
  });
  afterAll(() => app.remove());

  it('has the text in the server’s HTML, then the elements take over', async () => {
    const {status, output} = await app.run('next/dist/bin/next', 'build');
    expect(status, output).toBe(0);
    await inChromium(join(app.folder, 'out'), async (page, problems, html) => {
      expect(html).toMatch(
        /<technique-explorer id="techniques" layout="list" heading-level="3">\s*Ask us about our treatments\.\s*<\/technique-explorer>/,
      );
      expect(html).toMatch(
        /<aftercare-card for="techniques"[^>]*>\s*Call us on 780-555-0100 if anything worries you\.\s*<\/aftercare-card>/,
      );
      const explorer = page.locator('technique-explorer');
      await explorer.locator('h3').first().waitFor();
      await explorer.locator('#open-cupping').click();
      await page.getByText('You opened cupping.').waitFor();
      await page.locator('aftercare-card').getByRole('heading', {name: 'After your massage: Cupping'}).waitFor();
      expect(problems).toEqual([]);
    });
  });
});

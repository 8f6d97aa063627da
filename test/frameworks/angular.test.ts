import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {inChromium, installedApp, snippets} from './app.js';

describe('an Angular project', () => {
  let compiled: {status: number | null; output: string};
  const project = installedApp('angular', async (app, at) => {
    snippets('angular.md', 'ts').forEach((code, index) => app.write(['src/techniques.ts', 'src/say.ts'][index]!, code));
    compiled = await app.run(at('@angular/compiler-cli/bundles/src/bin/ngc.js'), '-p', 'tsconfig.json');
  });

  it('compiles with strict templates, and shows the recipe: attributes, a property, an event', async () => {
    expect(compiled).toEqual({status: 0, output: ''});
    const {status, output} = await project().run('vite/bin/vite.js', 'build', '--logLevel', 'error');
    expect(status, output).toBe(0);
    await inChromium(join(project().folder, 'dist'), async (page, problems) => {
      const explorer = page.locator('technique-explorer');
      const card = page.locator('aftercare-card');
      await explorer.locator('h3').first().waitFor();
      expect(await explorer.evaluate((element) => [element.headingLevel, element.hasAttribute('heading-level'), element.layout])).toEqual([
        3,
        false,
        'list',
      ]);
      expect(await card.evaluate((element) => [element.clinicName, element.phone])).toEqual(['Riverbend Massage', '780-555-0100']);
      await page.getByText('No technique is open.').waitFor();
      await explorer.locator('#open-cupping').click();
      await page.getByText('You opened cupping.').waitFor();
      await card.getByRole('heading', {name: 'After your massage: Cupping'}).waitFor();
      expect(problems).toEqual([]);
    });
  });
});

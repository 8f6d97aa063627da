import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeEach, describe, expect, it} from 'vitest';
import {codingStandard} from '../../scripts/wordpress.mjs';

const folder = fileURLToPath(new URL('../../integrations/wordpress/', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'massage-standard-'));
afterAll(() => rmSync(temporary, {recursive: true, force: true}));
const standard = codingStandard();
beforeEach((context) => {
  if ('reason' in standard) context.skip(standard.reason);
});

/** What is found in PHP files; nothing when they hold to the standard. */
function findings(path: string): string {
  if ('reason' in standard) throw new Error(standard.reason);
  const {status, stdout, stderr} = spawnSync(
    standard.command,
    [...standard.args, `--standard=${join(folder, 'phpcs.xml')}`, '--extensions=php', path],
    {encoding: 'utf8'},
  );
  // Some findings end the run of this pair of versions with an error of its own.
  const broken = /checking has been aborted|TypeError|Fatal error/.test(stdout + stderr);
  return status === 0 && !broken ? '' : `ended with ${status}\n${stdout}\n${stderr}`;
}

describe('the WordPress coding standard', () => {
  it.each(['massage-elements', 'massage-elements-text'])('is held to by %s', (plugin) => {
    expect(findings(join(folder, plugin))).toBe('');
  });

  it.each([
    ['output that is not escaped', "echo $_GET['x'];", /./],
    ['input that is not checked', "$massage_elements_x = $_POST['x'];", /InputNotSanitized/],
    ['a comparison the other way round', "if ( $massage_elements_x === 'y' ) {\n\treturn;\n}", /Yoda/],
  ])('would see %s', (_, code, said) => {
    const copy = join(temporary, 'plugin');
    cpSync(join(folder, 'massage-elements'), copy, {recursive: true});
    const file = join(copy, 'includes/render.php');
    expect(findings(file)).toBe('');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${code}\n`);
    expect(findings(file)).toMatch(said);
  });
});

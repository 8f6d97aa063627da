// dist/render.mjs: what renders static HTML in Node, with lit's server build and the elements inside, so that nothing else has to be installed.
import {readFileSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {banner} from './licenses.mjs';

const root = new URL('..', import.meta.url);

/** Locales become files beside it, loaded when they are asked for. Gives what was built. */
export async function buildRenderer() {
  const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  return build({
    configFile: false,
    root: fileURLToPath(root),
    logLevel: 'warn',
    define: {__PACKAGE_VERSION__: JSON.stringify(version)},
    ssr: {noExternal: true},
    build: {
      ssr: true,
      target: 'node20',
      minify: true,
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: 'src/embed/render.ts',
        output: {
          entryFileNames: 'render.mjs',
          chunkFileNames: 'render/[name].mjs',
          postBanner: ({moduleIds}) => banner(moduleIds, version),
        },
      },
    },
  });
}

/** The compiler's own output of the same module would ask for packages that are not installed with this one; its types stay. */
export function dropUnbundledRenderer() {
  rmSync(new URL('dist/esm/embed/render.js', root));
}

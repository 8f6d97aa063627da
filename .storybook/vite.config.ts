import {defineConfig} from 'vite';

/** For stories nothing of the package's own config, whose single files take no template that holds a frame. */
export default defineConfig({});

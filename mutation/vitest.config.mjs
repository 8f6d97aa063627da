import {defineConfig} from 'vitest/config';

/** The tests that may notice a change in the file, as run.mjs names them. */
const include = process.env.MUTATION_TESTS?.split(' ') ?? [];

export default defineConfig({test: {environment: 'node', include, testTimeout: 180_000}});

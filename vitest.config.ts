import { defineConfig } from 'vitest/config'

/** Tests that build and run images: one file at a time, since each looks whether the engine is left as it was. */
const engines = ['test/**/*e2e.test.ts']

export default defineConfig({
  define: { RESTAGE_VERSION: '"0.0.0"' },
  test: {
    // A case's whole name, so that `-t` finds it.
    chaiConfig: { truncateThreshold: 0 },
    testTimeout: 30_000,
    hookTimeout: 120_000,
    coverage: { include: ['src/**', 'transforms/**'], exclude: ['**/types.ts'] },
    projects: [
      { extends: true, test: { name: 'core', include: ['test/**/*.test.ts'], exclude: engines } },
      {
        extends: true,
        test: { name: 'engines', include: engines, fileParallelism: false, maxConcurrency: 2 },
      },
    ],
  },
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { RESTAGE_VERSION: '"0.0.0"' },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    coverage: { include: ['src/**', 'transforms/**'], exclude: ['**/types.ts'] },
  },
})

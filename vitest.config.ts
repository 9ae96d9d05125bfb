import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Begins with the tests of the engines, which take longest and mostly wait: the others run beside them. */
class EnginesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ofEngines = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('/test/engines.test.ts')
    return (await super.sort(files)).sort((a, b) => Number(ofEngines(b)) - Number(ofEngines(a)))
  }
}

export default defineConfig({
  define: { RESTAGE_VERSION: '"0.0.0"' },
  test: {
    include: ['test/**/*.test.ts'],
    // A case's whole name, so that `-t` finds it.
    chaiConfig: { truncateThreshold: 0 },
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxConcurrency: 2,
    // One more than the default, since the engines' tests wait.
    maxWorkers: '100%',
    sequence: { sequencer: EnginesFirst },
    coverage: { include: ['src/**', 'transforms/**'], exclude: ['**/types.ts'] },
  },
})

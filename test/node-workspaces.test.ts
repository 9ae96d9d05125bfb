import { describe, expect, it } from 'vitest'
import { resolveBuild } from '../src/stacks/node/build.ts'
import { memberClosure, membersOf } from '../src/stacks/node/workspaces.ts'
import { appOf, names } from './node-app.ts'

type Files = Record<string, string | object>

const member = (name: string, dependencies: readonly string[], scripts: object = { build: 'tsc' }): object => ({
  name: `@harbour/${name}`,
  scripts,
  dependencies: Object.fromEntries(dependencies.map((each) => [`@harbour/${each}`, '*'])),
  devDependencies: { typescript: '5' },
})

const config = { compilerOptions: { outDir: 'out', rootDir: 'src' } }

/** quay → tides → chart; crane → tides; lint has nothing to build. */
const harbour: Files = {
  'package.json': { name: 'harbour', workspaces: ['apps/*', 'packages/*'], scripts: { build: 'echo built' } },
  'apps/quay/package.json': member('quay', ['tides']),
  'apps/crane/package.json': member('crane', ['tides']),
  'packages/tides/package.json': member('tides', ['chart']),
  'packages/chart/package.json': member('chart', []),
  'packages/lint/package.json': member('lint', [], {}),
  ...Object.fromEntries(
    ['apps/quay', 'apps/crane', 'packages/tides', 'packages/chart'].flatMap((directory) => [
      [`${directory}/tsconfig.json`, config],
      [`${directory}/src/index.ts`, ''],
    ]),
  ),
}

const QUAY = 'apps/quay/out'
const BELOW = 'packages/chart/out packages/tides/out'
const ALL = `apps/crane/out ${QUAY} ${BELOW}`

function outputs(files: Files, command: string): string {
  const build = resolveBuild(appOf(files), { form: 'shell', text: command }, '')
  return build.unknown ? 'unknown' : names(build.outputs)
}

const turbo = (dependsOn: readonly string[]): Files => ({
  ...harbour,
  'package.json': { ...(harbour['package.json'] as object), devDependencies: { turbo: '2' } },
  'turbo.json': { tasks: { build: { dependsOn, outputs: ['out/**'] } } },
})
const nx = (settings: object): Files => ({
  ...harbour,
  'package.json': { ...(harbour['package.json'] as object), devDependencies: { nx: '20', lerna: '8' } },
  'nx.json': settings,
})
const waits = { targetDefaults: { build: { dependsOn: ['^build'] } } }

const CASES: readonly (readonly [command: string, outputs: string, files?: Files])[] = [
  ['npm run build --workspace=@harbour/quay', QUAY],
  ['npm run build -w apps/quay -w @harbour/tides', 'apps/quay/out packages/tides/out'],
  ['npm --workspace @harbour/quay run build', QUAY],
  ['npm run build --workspaces --if-present', ALL],
  // lint has no such script, and npm stops there.
  ['npm run build --workspaces', 'unknown'],
  ['npm run build -w @harbour/pier', 'unknown'],
  ['npm run build -w $NAME', 'unknown'],
  ['yarn workspace @harbour/quay build', QUAY],
  ['yarn workspace @harbour/quay run build', QUAY],
  ['yarn workspaces run build', 'unknown'],
  ['yarn workspaces foreach -Apt run build', ALL],
  ['yarn workspaces foreach -Rpt --from @harbour/quay run build', `${QUAY} ${BELOW}`],
  ['yarn workspaces foreach -A --exclude @harbour/crane run build', 'unknown'],
  ['pnpm --filter @harbour/quay build', QUAY],
  ['pnpm --filter @harbour/quay run build', QUAY],
  ['pnpm run --filter=@harbour/quay build', QUAY],
  ['pnpm --filter @harbour/quay... build', `${QUAY} ${BELOW}`],
  ['pnpm --filter @harbour/quay^... build', BELOW],
  ['pnpm --filter ./apps/quay --filter @harbour/chart build', 'apps/quay/out packages/chart/out'],
  ['pnpm -r build', ALL],
  ['pnpm -r run build', ALL],
  ['pnpm recursive run build', ALL],
  ['pnpm -w build', ''],
  ['pnpm --filter ...@harbour/tides build', 'unknown'],
  ['pnpm --filter "@harbour/*" build', 'unknown'],
  ['pnpm --filter "!@harbour/crane" -r build', 'unknown'],
  ['pnpm --filter @harbour/lint build', 'unknown'],
  ['npx turbo run build --filter=@harbour/quay', `${QUAY} ${BELOW}`, turbo(['^build'])],
  ['npx turbo run build --filter=@harbour/quay', QUAY, turbo([])],
  ['npx turbo run build --filter=@harbour/quay...', `${QUAY} ${BELOW}`, turbo([])],
  ['npx turbo build', ALL, turbo(['^build'])],
  ['npx turbo run build --filter=@harbour/quay', 'apps/quay/out packages/chart/out', turbo(['@harbour/chart#build'])],
  ['npx turbo run build --filter=[main]', 'unknown', turbo(['^build'])],
  ['npx turbo run build --filter=@harbour/quay', 'unknown', { ...turbo([]), 'turbo.json': '' }],
  ['npx nx build @harbour/quay', `${QUAY} ${BELOW}`, nx(waits)],
  ['npx nx run @harbour/quay:build', QUAY, nx({})],
  ['npx nx run-many -t build', ALL, nx(waits)],
  ['npx nx run-many --target=build --projects=@harbour/quay', `${QUAY} ${BELOW}`, nx(waits)],
  ['npx nx build @harbour/quay', 'unknown', nx({ plugins: ['@nx/vite/plugin'] })],
  ['npx nx build @harbour/quay', 'unknown', { ...nx({}), 'apps/quay/project.json': '{}' }],
  ['npx nx affected -t build', 'unknown', nx({})],
  ['npx lerna run build --scope=@harbour/quay', `${QUAY} ${BELOW}`, nx(waits)],
  ['npx lerna run build --scope=@harbour/quay', QUAY, { ...harbour, 'lerna.json': '{}' }],
  ['npx lerna run build --scope @harbour/quay --include-dependencies', `${QUAY} ${BELOW}`],
  ['npx lerna run build', ALL],
  ['npx lerna run build --since main', 'unknown'],
]

describe('scripts of workspaces', () => {
  it.each(CASES.map(([command, expected, files]) => ({ command, expected, files })))(
    '$command → $expected',
    ({ command, expected, files }) => expect(outputs(files ?? harbour, command)).toBe(expected),
  )

  it('are those of the root where none is chosen', () => expect(outputs(harbour, 'npm run build')).toBe(''))

  it('keep logs and results where nothing of the source is', () => {
    const build = resolveBuild(appOf(turbo([])), { form: 'shell', text: 'npx turbo build' }, '')
    expect(build.caches).toContain('apps/quay/.turbo')
    expect(build.caches).toContain('node_modules/.cache/turbo')
  })
})

describe('members', () => {
  const members = membersOf(appOf(harbour))
  it('bring what they depend on', () =>
    expect(memberClosure(members, ['apps/quay'])).toEqual(['apps/quay', 'packages/chart', 'packages/tides']))
  it('are none without workspaces', () => expect(membersOf(appOf({ 'package.json': {} })).size).toBe(0))
})

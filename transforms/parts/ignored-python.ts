import { below, within } from '../../src/image/paths.ts'
import type { Image } from '../../src/image/types.ts'
import type { Context } from '../../src/types.ts'

/** A line of an ignore file, with a path that it leaves out and a test for all that it does. */
export interface IgnoreLine {
  readonly line: string
  readonly test: string
  path(path: string): boolean
  /** Worth a line though nothing of the kind is there now. */
  readonly always: boolean
}

const directory = (name: string, always = false): IgnoreLine => ({
  line: `**/${name}`,
  test: `${name}/x`,
  path: (path) => `/${path}`.includes(`/${name}/`),
  always,
})

/** What Python and its tools leave in a checkout. Only lines for which nothing that git tracks is left out. */
export function pythonLines({ project, replay }: Context): IgnoreLine[] {
  const made = new Set(replay.stages.flatMap((image) => environmentsOf(image)))
  const environment = (name: string, always = false): IgnoreLine => ({
    line: name,
    test: `${name}/x`,
    path: (path) => path.startsWith(`${name}/`),
    always: always || made.has(name),
  })
  const lines: IgnoreLine[] = [
    directory('__pycache__', true),
    { line: '**/*.py[co]', test: 'x.pyc', path: (path) => /\.py[co]$/.test(path), always: true },
    environment('.venv', true),
    environment('venv'),
    environment('env'),
    ...[...made].filter((name) => !/^(?:\.venv|venv|env)$/.test(name)).map((name) => environment(name)),
    ...['.pytest_cache', '.mypy_cache', '.ruff_cache'].map((name) => directory(name)),
    { line: '.tox', test: '.tox/x', path: (path) => path.startsWith('.tox/'), always: false },
    { line: 'htmlcov', test: 'htmlcov/x', path: (path) => path.startsWith('htmlcov/'), always: false },
    { line: '.coverage', test: '.coverage', path: (path) => path === '.coverage', always: false },
    { line: '**/*.egg-info', test: 'x.egg-info/x', path: (path) => /\.egg-info\//.test(path), always: false },
  ]
  const tracked = [...project.files].flatMap(([path, { presence }]) => (presence === 'tracked' ? [path] : []))
  return lines.filter(({ path }) => !tracked.some((each) => path(each)))
}

/** Virtual environments that a RUN makes beside the sources: one of the host must not lie over them. */
function environmentsOf({ files, contract }: Image): string[] {
  return [...files].flatMap(([path, { origin, kind }]) => {
    const inside = path !== contract.workdir && contract.workdir !== '/' && within(path, contract.workdir)
    const name = inside ? below(path, contract.workdir) : ''
    return origin.type === 'install' && kind === 'tree' && origin.directory === path && /^[\w.-]+$/.test(name)
      ? [name]
      : []
  })
}

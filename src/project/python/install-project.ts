import { type Collected, tell } from './collect.ts'
import type { InstallOptions, Place, PythonFiles } from './types.ts'

export interface ProjectInstall {
  readonly extras: readonly string[]
  readonly editable: boolean
  readonly evidence: Place
  readonly options: InstallOptions
  readonly collected: Collected
}

/** `pip install .`, `-e ./lib`, `./wheels/a.whl`: what it reads and asks for. Gives the project's normalised name where it is told. */
export function installProject(
  path: string,
  app: PythonFiles,
  { evidence, collected }: ProjectInstall,
): string | undefined {
  if (app.has(path)) {
    collected.reads.add(path)
    return undefined
  }
  const inside = path === '.' ? '' : `${path}/`
  const manifests = ['pyproject.toml', 'setup.py', 'setup.cfg']
    .map((name) => `${inside}${name}`)
    .filter((file) => app.has(file))
  if (manifests.length === 0) {
    tell(collected, evidence, `${path} is not there`)
    return undefined
  }
  for (const file of manifests) collected.reads.add(file)
  collected.everything ??= `it builds ${path === '.' ? 'the project' : path}`
  return undefined
}

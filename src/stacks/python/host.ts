import type { Image } from '../../image/types.ts'
import type { Project } from '../../project/types.ts'

/** Directories that Python's own tools keep for themselves, at any depth: each one's documentation. */
const CACHES =
  /(?:^|\/)(?:__pycache__|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.hypothesis|\.tox|\.nox|\.eggs|\.ipynb_checkpoints|htmlcov)\//

/** What setuptools leaves beside a project, and virtual environments of the host. */
const LEFT = /(?:^|\/)(?:[^/]+\.egg-info|\.venv|venv|env|ENV)\//

/**
 * Files of the context that tools leave behind on the host. What git tracks is somebody's intention, but for compiled code
 * that lies beside its source.
 */
export function hostArtefacts({ files }: Image, project: Project): Set<string> {
  const found = new Set<string>()
  for (const { origin } of files.values()) {
    if (origin.type !== 'context') continue
    const { path } = origin
    const tracked = project.files.get(path)?.presence === 'tracked'
    if (/\.py[co]$/.test(path)) {
      if (path.includes('__pycache__/') || project.files.has(path.slice(0, -1))) found.add(path)
    } else if (CACHES.test(path)) found.add(path)
    else if (!tracked && (path === '.coverage' || (LEFT.test(path) && isEnvironment(path, project)))) found.add(path)
  }
  return found
}

/** A directory of this name is a virtual environment where it says so: https://docs.python.org/3/library/venv.html */
function isEnvironment(path: string, { files }: Project): boolean {
  const directory = /^(?:.*\/)?(?:\.venv|venv|env|ENV)(?=\/)/.exec(path)?.[0]
  return directory === undefined || files.has(`${directory}/pyvenv.cfg`)
}

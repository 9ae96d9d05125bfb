import { absolute, below, within } from '../../image/paths.ts'
import type { Image } from '../../image/types.ts'
import { readProject } from '../../project/python/manifest.ts'
import type { Project } from '../../project/types.ts'
import { mountedFiles, textAt, unionFiles } from '../common/app.ts'
import { namedScripts } from '../commands/named-scripts.ts'
import type { RunCommands } from '../commands/run-commands.ts'
import type { AppFiles, Evidence } from '../types.ts'
import { installedProjects, type InstalledPackages } from './installed.ts'
import { minorOf } from './places.ts'
import { type PythonReads, readsOf } from './reads.ts'
import { type PythonStart, resolvePythonStart } from './start.ts'
import type { PythonStartOptions } from './start/types.ts'
import { isSynced } from './synced.ts'

/** What is known of the program in an image. */
export interface Application {
  readonly directory: string
  readonly files: AppFiles
  readonly start: PythonStart
  readonly reads: PythonReads
  readonly installed: InstalledPackages
  /** Who mounts the sources that start, which the image has not. */
  readonly mounted?: Evidence
}

/** Where a program is looked for. */
interface Place {
  readonly image: Image
  /** The image's stage, and those that it is made of, earlier ones of the list first. */
  readonly images: readonly Image[]
  readonly directory: string
  readonly project: Project
  readonly commands: RunCommands
  readonly installed: InstalledPackages
}

/** The program of an image's own sources; where it has none, that of the sources that are mounted where it runs. */
export function applicationOf(place: Place): Application {
  const { images, directory, project, commands, installed } = place
  const files = unionFiles(images, directory, project)
  const own = { directory, files, installed, ...followed(files, place) }
  const [mount] = commands.mounts
  if (mount === undefined || !isUnseen(own)) return own
  const more = mountedFiles(images, directory, project, commands.mounts)
  const found = { directory, files: more, installed, ...followed(more, place), mounted: mount.evidence }
  return isUnseen(found) ? own : found
}

/** Whether programs may be started of which no source is there. */
export const isUnseen = ({ start, reads }: Pick<Application, 'start' | 'reads'>): boolean =>
  start.unknown.length > 0 && reads.reached.size === 0

function followed(
  files: AppFiles,
  { image, directory, project, commands, installed }: Place,
): Pick<Application, 'start' | 'reads'> {
  const own = readProject(files, '')
  const options: PythonStartOptions = {
    directory,
    environment: image.contract.env,
    console: (program) => own?.scripts.get(program),
    installed: (name) => installed.packages.has(name),
    synced: (words, at) =>
      isSynced(words, absolute(at, directory), files, installed, image.contract.env, minorOf(image.base)),
    outside: [...image.files].flatMap(([path, { origin }]) => (origin.type === 'context' ? [path] : [])),
    readOutside: (path) => textAt(image.files, path, project),
  }
  const start = resolvePythonStart(files, commands.commands, options)
  const told = readsOf(
    files,
    start.entries.map(({ name }) => name),
    {
      cwd: commands.cwd,
      directory,
      projects: installedProjects(installed).flatMap((path) =>
        within(path, directory) ? [below(path, directory)] : [],
      ),
      pythonPath: (image.contract.env.get('PYTHONPATH') ?? '').split(':').filter(Boolean),
    },
  )
  const scripts = namedScripts(files, told.paths, (firstLine) => /\bpython[\d.]*\b/.test(firstLine))
  const started = scripts.length === 0 ? [] : resolvePythonStart(files, scripts, options).programs
  return { start, reads: { ...told, programs: [...told.programs, ...started] } }
}

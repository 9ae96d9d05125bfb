import type { Rewrite } from '../types.ts'
import { moduleFindings } from './closure.ts'
import { compareFiles, type Unstable } from './files.ts'
import { libraryFindings, packageOfPath } from './libraries.ts'
import { programFindings } from './programs.ts'
import { userFindings } from './users.ts'
import type { FileSystem, Finding, ImageConfig } from './types.ts'

export { stillDiffering, type Unstable } from './files.ts'

/** Two images by what is in them. */
export interface Exported {
  readonly before: FileSystem
  readonly after: FileSystem
  /** Of the image that the original's last stage starts from; absent: nothing is taken to come from it. */
  readonly base?: FileSystem
  /** Of the image that the rewrite's last stage starts from. */
  readonly afterBase?: FileSystem
  readonly rewrite: Rewrite
  readonly beforeConfig: ImageConfig
  readonly afterConfig: ImageConfig
}

export interface FilesCompared {
  readonly findings: readonly Finding[]
  /** What differs and may do so from one build to the next: ask `stillDiffering` with the files of a second build of the original. */
  readonly unstable: readonly Unstable[]
  /** Paths that differ and are accounted for, by the reason. */
  readonly accounted: ReadonlyMap<string, number>
  readonly notes: readonly string[]
}

/** Every comparison that rests on the files of the two images alone. */
export function compareFileSystems(exported: Exported): FilesCompared {
  const asked = { ...exported, packageOf: packageOfPath(exported.before) }
  const files = compareFiles(exported)
  return {
    ...files,
    findings: [
      ...programFindings(asked),
      ...libraryFindings(asked),
      ...moduleFindings(asked),
      ...userFindings(exported),
      ...files.findings,
    ],
  }
}

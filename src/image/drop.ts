/** Why something may leave the image. A closed union: each has its own predicate in `image/drops.ts`. */
export type DropReason =
  | 'package-cache'
  | 'dev-dependencies'
  | 'other-workspace'
  | 'compiled-source'
  | 'build-input'
  | 'test'
  | 'documentation'
  | 'tool-config'
  | 'project-file'
  | 'host-artefact'
  | 'build-tool'
  | 'build-package'
  | 'base-package'
  | 'recommended-package'
  | 'build-state'
  | 'secret'

export interface Drop {
  readonly reason: DropReason
  /** A path of the image or the name of a package. */
  readonly what: string
  readonly because: string
}

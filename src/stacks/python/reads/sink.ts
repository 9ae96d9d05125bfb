import type { Runner } from './runners.ts'

/** What a scan of one file reports, each with the offset in its text. */
export interface Sink {
  /**
   * A text that is used as a path; relative ones start at the working directory, or at the file's own (`either`). `sure`: it is read,
   * so that what cannot be told of it is opaque.
   */
  path(path: string, offset: number, from: 'cwd' | 'either', sure: boolean): void
  glob(pattern: string, offset: number): void
  write(path: string, offset: number): void
  /** A string of which nothing is known but its text. `key`: it stands where a path is expected. */
  literal(value: string, offset: number, key: boolean): void
  /** A module that is imported by its name in a string; `name` may be that of something in it. */
  module(name: string, offset: number): void
  opaque(offset: number): void
  computedImport(offset: number): void
  program(name: string, offset: number): void
  opaqueCommand(offset: number): void
  /** A command that a function of the application is given by those who call it. */
  runner(runner: Runner, offset: number): void
  library(name: string, offset: number): void
  download(name: string, offset: number): void
}

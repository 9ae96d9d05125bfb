import type { FileFacts, Project } from './types.ts'

/** How modules of this folder see files: a project, or only its `read`. */
export type Reader = Project['read'] | (Pick<Project, 'read'> & { readonly files?: ReadonlyMap<string, FileFacts> })

export function readerOf(reader: Reader): Project['read'] {
  return typeof reader === 'function' ? reader : (path) => reader.read(path)
}

/** Whether a file is there, binary ones included where the reader has a listing. */
export function present(reader: Reader, path: string): boolean {
  if (typeof reader !== 'function' && reader.files?.has(path)) return true
  return readerOf(reader)(path) !== undefined
}

/** A path below a directory, which is `''` or `.` for the root. */
export function inside(directory: string, path: string): string {
  return directory === '' || directory === '.' ? path : `${directory}/${path}`
}

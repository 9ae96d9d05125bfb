import type { Lookup } from './lookup.ts'

/** Whether a package of Python put it there for who compiles against it: docs.python.org/3/library/sysconfig.html#installation-paths, `include`. */
export const isHeader = (path: string): boolean => /\/include\/(?:site\/)?python\d[\w.]*\/./.test(path)

const COMPILERS = ['cc', 'gcc', 'clang', 'g++', 'c++']

/** Whether an image has a compiler of C. */
export const compiles = ({ node }: Lookup): boolean =>
  ['/usr/bin', '/usr/local/bin'].some((directory) => COMPILERS.some((name) => node(`${directory}/${name}`)))

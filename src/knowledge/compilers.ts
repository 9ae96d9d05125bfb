/**
 * Programs that compile, or start what does, as any directory on PATH may hold them. What they are given at run time may
 * include any header and link to any library that is installed.
 * Sources: gcc(1), https://clang.llvm.org/docs/ClangCommandLineReference.html, make(1), cmake(1), and rustc's linker,
 * https://doc.rust-lang.org/rustc/codegen-options/index.html#linker
 */
const COMPILERS =
  /^(?:cc|c\+\+|gcc|g\+\+|clang|clang\+\+|gfortran|rustc|cargo|make|cmake|ninja|node-gyp)(?:-\d[\d.]*)?$/

export const compiles = (program: string): boolean => COMPILERS.test(program.slice(program.lastIndexOf('/') + 1))

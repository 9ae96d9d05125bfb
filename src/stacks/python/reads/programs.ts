import type { ModuleUse, Source } from '../py/source.ts'

/** Modules whose names are programs: `from sh import git`. Sources: https://sh.readthedocs.io, https://plumbum.readthedocs.io */
const PROGRAMS = new Set(['sh', 'plumbum.cmd'])

/** The same, of what is called: `sh.git.clone(…)`. */
const MEMBER = /^(sh|plumbum(?=\.cmd\.))(?:\.cmd)?\.([a-z]\w*)/

/** What stands for the compilers that are looked for when a program runs, and their headers. */
const COMPILER = 'g++'

/**
 * Modules that compile what is written in their language, or beside them, when they are imported or first used. Sources: "Installation"
 * of Triton, https://cython.readthedocs.io/en/latest/src/userguide/source_files_and_compilation.html#pyximport, cppimport README
 */
const COMPILING = new Set(['triton', 'pyximport', 'cppimport'])

/**
 * Functions that compile when they are called, or what they make is. Sources: https://docs.pytorch.org/docs/stable/torch.compiler.html
 * (Inductor), https://docs.pytorch.org/docs/stable/cpp_extension.html, https://numpy.org/doc/stable/f2py/usage.html,
 * https://docs.sympy.org/latest/modules/utilities/autowrap.html, CmdStanPy, "Installation"
 */
const COMPILERS = new Set([
  'torch.compile',
  'torch.utils.cpp_extension.load',
  'torch.utils.cpp_extension.load_inline',
  'numpy.f2py.compile',
  'cython.inline',
  'Cython.inline',
  'sympy.utilities.autowrap.autowrap',
  'sympy.utilities.autowrap.ufuncify',
  'cmdstanpy.CmdStanModel',
])

/** The program that an import names, or needs. */
export function programOfImport({ module, name }: ModuleUse): string | undefined {
  if (PROGRAMS.has(module)) return name !== undefined && /^[a-z]\w*$/.test(name) ? dashed(name) : undefined
  return COMPILING.has(module.split('.', 1)[0] ?? '') ? COMPILER : undefined
}

/** The program that a call is, or starts, by the whole name of what is called. */
export function programOfCall(name: string, imports: (module: string) => boolean): string | undefined {
  if (COMPILERS.has(name)) return COMPILER
  const [, module = '', program = ''] = MEMBER.exec(name) ?? []
  return program !== '' && imports(module) ? dashed(program) : undefined
}

/** Where `@torch.compile` stands above a function, with the program that it starts. */
export function programsOfDecorators({
  tokens,
  uses,
}: Source): readonly (readonly [program: string, offset: number])[] {
  if (!uses.some(({ module }) => module === 'torch')) return []
  return [...tokens.text.matchAll(/^[ \t]*@torch\.compile[ \t]*$/gm)].map(({ index }) => [COMPILER, index])
}

const dashed = (name: string): string => name.replaceAll('_', '-')

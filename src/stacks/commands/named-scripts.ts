import type { AppFiles, Named } from '../types.ts'
import type { AppCommand } from './types.ts'

const SHELL = /\.(?:ba)?sh$/
const MAY_BE_SCRIPT = /(?:^|\/)[^/.]+$|\.(?:py|pl|rb|php|lua|tcl)$/

/**
 * Scripts that a source names, and so may start: `execFile(join(__dirname, 'bin/weigh.sh'))`. Of a directory that is named, each
 * in it: those of a shell by their ending, others by their first line.
 */
export function namedScripts(
  files: AppFiles,
  named: readonly (Named & { readonly served?: true })[],
  isOwn: (firstLine: string) => boolean,
): AppCommand[] {
  return named
    .filter(({ served }) => served !== true)
    .flatMap(({ name, evidence }) =>
      (files.has(name) ? [name] : [...files.paths()].filter((path) => path.startsWith(`${name}/`)))
        .filter((path) => !/(?:^|\/)node_modules\//.test(path) && isScript(path, files, isOwn))
        .map((path) => ({ command: { form: 'exec' as const, argv: [`./${path}`] }, cwd: '', evidence })),
    )
}

function isScript(path: string, files: AppFiles, isOwn: (firstLine: string) => boolean): boolean {
  if (SHELL.test(path)) return true
  if (!MAY_BE_SCRIPT.test(path)) return false
  const firstLine = /^#![^\n]{0,100}/.exec(files.read(path) ?? '')?.[0]
  return firstLine !== undefined && !isOwn(firstLine)
}

import { remember } from './blocks.ts'
import { BROUGHT_PROGRAMS } from './data/brought-programs.ts'
import { findLine } from './suite-table.ts'

interface Row {
  /** Packages with programs that it depends on, at whatever depth. */
  readonly brings: readonly string[]
  readonly programs: readonly string[]
}

/** Names of Alpine's own, and programs that Alpine has there. Source: https://pkgs.alpinelinux.org/contents, main and community. */
const ALPINE: ReadonlyMap<string, string> = new Map([
  ['7zip', '7z 7za 7zr 7zz'],
  ['gnupg', 'gpg gpg-agent gpg-connect-agent gpgconf gpgsm gpgtar gpgv dirmngr'],
  ['gzip', 'gzip gunzip zcat'],
  ['openssh-client-default', 'ssh ssh-add ssh-agent ssh-copy-id ssh-keygen ssh-keyscan scp sftp'],
  ['p7zip', '7z 7za 7zr'],
  ['tar', 'tar'],
  ['xz', 'xz unxz xzcat lzma unlzma lzcat'],
])

/** A package's own line of the table, which `scripts/knowledge/brought-programs.ts` makes of Debian's indices. */
const rowOf = remember((name: string): Row => {
  const [brings = '-', programs = '-'] = findLine(BROUGHT_PROGRAMS(), name)?.split(' ') ?? []
  const list = (cell: string): string[] => (cell === '-' ? [] : cell.split(','))
  return { brings: list(brings), programs: [...list(programs), ...(ALPINE.get(name)?.split(' ') ?? [])] }
})

/**
 * The package among those that are installed that brings a program: its own rather than one that depends on that, and one that
 * brings little else rather than much. Undefined where none does, or it is one that no stage leaves behind.
 */
export function bringerOf(program: string, installed: Iterable<string>): string | undefined {
  const found = [...installed].filter((name) => {
    const { brings, programs } = rowOf(name)
    return programs.includes(program) || brings.some((each) => rowOf(each).programs.includes(program))
  })
  const weight = (name: string): number => (rowOf(name).programs.includes(program) ? 0 : 1 + rowOf(name).brings.length)
  return found.sort((a, b) => weight(a) - weight(b))[0]
}

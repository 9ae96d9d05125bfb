/**
 * State of the system that a program makes of files, and that is data alone: copied to the same paths of an image of the same
 * suite, it is what the program would make there. Of ca-certificates: the certificates of the package and of the image, the
 * bundle, and links from the bundle's directory to both. Sources: `dpkg -L ca-certificates`, update-ca-certificates(8).
 */
const CARRIED: ReadonlyMap<string, readonly string[]> = new Map([
  ['update-ca-certificates', ['/usr/share/ca-certificates', '/usr/local/share/ca-certificates', '/etc/ssl/certs']],
])

/** Where what a program makes of files lies whole, with what it rests on; undefined where it must run again. */
export function carriedPaths(program: string): readonly string[] | undefined {
  return CARRIED.get(program)
}

/** The program that makes what lies at a path. */
export function makerOf(path: string): string | undefined {
  for (const [program, paths] of CARRIED) if (paths.includes(path)) return program
  return undefined
}

/** Where a program finds the files that it makes state of. Sources: the programs' manual pages in Debian. */
const INPUTS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'update-ca-certificates',
    [
      '/usr/local/share/ca-certificates',
      '/usr/share/ca-certificates',
      '/etc/ca-certificates',
      '/etc/ca-certificates.conf',
      '/etc/pki/ca-trust',
    ],
  ],
  ['ldconfig', ['/etc/ld.so.conf', '/etc/ld.so.conf.d', '/lib', '/usr/lib', '/usr/local/lib']],
  ['fc-cache', ['/etc/fonts', '/usr/share/fonts', '/usr/local/share/fonts', '/root/.fonts']],
  ['locale-gen', ['/etc/locale.gen', '/usr/share/i18n', '/usr/local/share/i18n']],
])

/** The files and directories that a program makes its state of. */
export function stateInputs(program: string): readonly string[] {
  return INPUTS.get(program) ?? []
}

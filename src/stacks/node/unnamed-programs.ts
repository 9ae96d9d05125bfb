import type { Image } from '../../image/types.ts'
import { binPackage, renamedProgram } from '../../knowledge/node-programs.ts'
import { isServed, packageOfProgram, programsInSlim } from '../../knowledge/packages.ts'
import { readLockfile } from '../../project/lock/index.ts'
import { BUILTINS } from '../../shell/builtins.ts'
import { pointTo } from '../common/evidence.ts'
import { installedTools } from '../common/needs.ts'
import type { Application } from './facts.ts'
import { SYSTEM } from './scripts/system.ts'
import { runs } from './loaded.ts'
import { typesOnly } from './peers.ts'

/**
 * Why a program that a start names may be one of a development dependency under another name: `docsify` is docsify-cli's.
 * npm's lockfile from version 2 on tells the programs of each package; the others do not.
 */
export function unnamedProgram(application: Application, image: Image, dev: ReadonlySet<string>): string | undefined {
  const { start, reads, files } = application
  const development = [...dev].filter((name) => !typesOnly(name))
  if (development.length === 0) return undefined
  // Where npm starts the program, PATH has the programs of packages for what it starts in turn.
  const inherited =
    start.scripts.length === 0 ? [] : reads.programs.filter(({ evidence }) => runs(evidence.file, application))
  const unknown = [...start.programs, ...inherited].filter(({ name }) => !isKnownProgram(name, image))
  if (unknown.length === 0) return undefined
  const lockfile = readLockfile((path) => files.read(path), '')
  const packages = lockfile?.packages ?? []
  const tells = packages.some(({ bin }) => bin.length > 0)
  for (const { name, evidence } of unknown) {
    const owners = packages.filter(({ bin }) => bin.includes(name))
    const [owner] = owners
    if (owner && owners.every((each) => each.dev === true))
      return `${owner.name} is a development dependency, and ${pointTo(evidence)} starts its ${name}`
    if (!tells) return `${pointTo(evidence)} starts ${name}, which may be a program of a development dependency`
  }
  return undefined
}

/** Whether a program is the shell's, the image's, or that of a package which is known by name. */
export function isKnownProgram(program: string, image: Image): boolean {
  const { base, packages, files } = image
  const suite = base?.suite !== undefined && isServed(base.suite) ? base.suite : 'bookworm'
  return (
    /[/$]/.test(program) ||
    BUILTINS.has(program) ||
    SYSTEM.has(program) ||
    base?.programs.has(program) === true ||
    programsInSlim(suite).has(program) ||
    packageOfProgram(program, suite) !== undefined ||
    renamedProgram(program) !== undefined ||
    packages.has(program) ||
    ['/usr/local/bin', '/usr/bin'].some((directory) => files.has(`${directory}/${program}`)) ||
    installedTools(image).has(binPackage(program))
  )
}

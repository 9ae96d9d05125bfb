import { broughtByDevelopment, mayChangeSuite } from '../../image/libraries.ts'
import { fixesArchives, installsArchive } from '../../image/system.ts'
import type { Image, Need } from '../../image/types.ts'
import {
  hasByEitherName,
  isSuiteSpecific,
  nameBefore,
  packageExists,
  runtimeLibraries,
} from '../../knowledge/debian.ts'
import { slimSibling } from '../../knowledge/base.ts'
import { compiles } from '../../knowledge/compilers.ts'
import { isInSlim, isServed, mayBring, packageOfProgram, packagesOf, programsInSlim } from '../../knowledge/packages.ts'
import type { Suite } from '../../knowledge/types.ts'
import { bringerOf } from '../../knowledge/brought-programs.ts'
import { fetchedProgram } from '../../knowledge/fetched-programs.ts'
import { fetchedPrograms } from './fetched.ts'

export interface Needs {
  readonly needs: readonly Need[]
  /** Why the slim base is withheld. */
  readonly slim?: string
  /** A compiler is started when it runs. */
  readonly compiling?: true
  readonly tools: ReadonlyMap<string, string>
  readonly assumes: readonly string[]
}

/** Recommended by the packages of these programs, and so left out by --no-install-recommends. Source: `apt-cache show`. */
const TRANSPORT: ReadonlyMap<string, readonly string[]> = new Map([
  ['curl', ['ca-certificates']],
  ['wget', ['ca-certificates']],
  ['git', ['ca-certificates', 'openssh-client']],
])

/** Whether a command asks anything but the container itself: `curl -f http://localhost/health` does not. */
export const opensConnections = (command: string): boolean =>
  /https:\/\/|\$/.test(command) || !/localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]/.test(command)

/** Collects what an image needs beyond a slim base: packages by name for the base's suite. */
export interface Collector {
  /** The first reason counts. */
  withhold(because: string): void
  assume(what: string): void
  /** A package of the system. */
  package(name: string, because: string): void
  /** A program that is started. `owner`: the tool of the ecosystem that it belongs to. */
  program(name: string, because: string, owner?: string): void
  /** A program that is started, and of which each command that it starts is told by itself: make(1), whose rules are read. */
  followed(name: string, because: string): void
  /** What speaks TLS or SSH by itself needs the certificates, or the client, that the full image has. */
  transport(program: string): void
  /** What was compiled against a `-dev` package, or a library by its own name, that `by` loads, or does what is told. */
  library(name: string, by: string, loads?: string): void
  readonly tools: ReadonlyMap<string, string>
  result(): Needs
}

/** Names of the tools that RUN lines installed: `pm2`, `corepack`. */
export const installedTools = ({ files }: Image): ReadonlySet<string> =>
  new Set([...files.values()].flatMap(({ origin }) => (origin.type === 'tool' ? [origin.name] : [])))

export function collectNeeds(image: Image): Collector {
  const needs = new Map<string, Need>()
  const assumes: string[] = []
  const tools = new Map<string, string>()
  let slim: string | undefined
  let compiling = false
  const { base } = image
  const suite = base?.suite
  const withhold = (because: string) => {
    slim ??= because
  }
  // What a full image brings differs little between suites: one that is not known is told by a neighbour.
  const known = suite !== undefined && isServed(suite) ? suite : 'bookworm'
  const installed = installedTools(image)
  const want = (name: string, because: string) => {
    if (suite !== undefined && !isServed(suite) && !image.packages.has(name) && isInSlim(name, suite) !== true)
      withhold(`${because}, and packages of ${suite} are no longer served`)
    needs.set(name, { kind: 'package', name, because })
  }
  /** The name that the file itself uses, or that every suite of a tag knows which goes to another one day. */
  const spoken = (library: string): string => {
    const before = nameBefore(library)
    if (before === undefined || image.packages.has(library)) return library
    return image.packages.has(before) || mayChangeSuite(image) ? before : library
  }
  const wantProgram = (name: string, because: string, owner = name) => {
    if (installed.has(owner) || installed.has(name)) {
      tools.set(installed.has(owner) ? owner : name, because)
      return
    }
    if ((name === 'pnpm' || name === 'yarn') && installed.has('corepack')) tools.set('corepack', because)
    // perl-base has the interpreter, and few of its modules: https://packages.debian.org/bookworm/perl-base
    if (name === 'perl' && mayBring(base, name, name)) want(name, because)
    if (base?.programs.has(name) || name.includes('/')) return
    // BusyBox has less of a program than a package of Alpine that is named after it.
    if (programsInSlim(known).has(name) && base?.libc !== 'musl') return
    const owning = packageOfProgram(name, known)
    const there = owning !== undefined && (image.packages.has(owning) || mayBring(base, name, owning))
    if (there) want(owning, because)
    if (there && (image.packages.has(owning) || base?.packages !== undefined)) return
    const bringer = bringerOf(name, image.packages.keys())
    if (bringer !== undefined) want(bringer, because)
  }
  const wantStarted = (name: string, because: string, owner = name) => {
    if (compiles(name)) {
      compiling = true
      withhold(`${because}, and what it compiles may need any header of the full image`)
    }
    wantProgram(name, because, owner)
  }
  for (const { path, address, because } of fetchedPrograms(image)) {
    const needed = fetchedProgram(path, address, new Set(image.packages.keys()))
    if (needed === 'alone') continue
    if (needed === undefined) withhold(because)
    if (needed !== undefined || image.packages.has('python3'))
      wantProgram(
        'python3',
        needed === undefined ? `${path} may be a program of Python` : `${path} is a program of Python`,
      )
  }
  for (const [path, { target }] of image.files)
    if (target?.startsWith('/usr/share/zoneinfo/')) want('tzdata', `${path} links to ${target}`)
  const archive = image.steps.findIndex(installsArchive)
  if (archive >= 0 && !image.steps.slice(archive).some(fixesArchives))
    withhold('dpkg installs an archive, and what that depends on may be in the full image alone')
  return {
    tools,
    withhold,
    assume: (what) => assumes.push(what),
    package: want,
    program: wantStarted,
    followed: wantProgram,
    transport(program) {
      for (const name of TRANSPORT.get(program) ?? [])
        if (needs.has(program) && base?.packages?.has(name)) want(name, `${program} opens connections with it`)
    },
    library(name, by, loads = 'loads') {
      const found = suite ? libraries(name, suite) : undefined
      const asked = name.endsWith('-dev')
        ? [`${loads} the libraries of ${name}`, 'their names', 'are']
        : [`needs ${name}`, 'its name', 'is']
      const [does, names, are] = asked
      if (!found) {
        const gone = suite !== undefined && !isServed(suite)
        const unknown = gone
          ? `packages of ${suite} are no longer served`
          : `${names} in ${suite ?? 'this base'} ${are} not known`
        withhold(`${by} ${does}, and ${unknown}`)
        // What is installed brings them, whatever their names.
        if (image.packages.has(name)) needs.set(name, { kind: 'package', name, because: `${by} ${does}` })
      }
      for (const each of found ?? []) {
        const there = base?.packages?.has(each) ?? true
        if (!there && !hasByEitherName(image.packages, each) && !broughtByDevelopment(each, image)) continue
        const written = spoken(each)
        needs.set(written, { kind: 'package', name: written, because: `${by} ${loads} it` })
      }
    },
    result() {
      const slimExists = base !== undefined && slimSibling(base) !== undefined
      if (slimExists && needs.size > 0) {
        const names = [...needs.keys()]
        if (!suite)
          withhold(`${names.join(', ')} would have to be installed, and the Debian suite of this tag is not known`)
        else if (mayChangeSuite(image)) {
          // What the interpreter itself loads is in its slim image, whatever its name in the suite of the day.
          const there = base.name === 'python' ? packagesOf(base.name, base.tag, 'slim', suite) : undefined
          const specific = names.filter((name) => isSuiteSpecific(name, suite) && !hasByEitherName(there, name))
          if (specific.length > 0)
            withhold(
              `the name of ${specific.join(', ')} depends on the Debian suite, and the tag ${base.tag} does not name one`,
            )
        }
      }
      return {
        needs: [...needs.values()],
        ...(slim === undefined ? {} : { slim }),
        ...(compiling ? { compiling } : {}),
        tools,
        assumes,
      }
    },
  }
}

/** The run-time libraries of a `-dev` package; a name without `-dev` stands for itself. */
function libraries(name: string, suite: Suite): readonly string[] | undefined {
  return name.endsWith('-dev') ? runtimeLibraries(name, suite) : packageExists(name, suite) ? [name] : undefined
}

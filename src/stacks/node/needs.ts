import type { Image, Need } from '../../image/types.ts'
import { packageExists, runtimeLibraries } from '../../knowledge/debian.ts'
import { nativeModule } from '../../knowledge/native-modules.ts'
import { isServed, packageOfProgram, programsInSlim } from '../../knowledge/packages.ts'
import { startedPrograms } from '../../knowledge/started-programs.ts'
import { installScript } from '../../knowledge/lifecycle.ts'
import { slimTag, tagCurrent } from '../../knowledge/tags.ts'
import type { Suite } from '../../knowledge/types.ts'
import { readLockfile } from '../../project/lock/index.ts'
import type { LockedPackage, Lockfile, Project } from '../../project/types.ts'
import type { Application } from './facts.ts'
import { looksNative } from './lifecycle.ts'
import { binPackage } from '../../knowledge/node-programs.ts'

export interface Needs {
  readonly needs: readonly Need[]
  /** Why the slim base is withheld. */
  readonly slim?: string
  readonly tools: ReadonlyMap<string, string>
  readonly assumes: readonly string[]
}

/** Recommended by the packages of these programs, and so left out by --no-install-recommends. Source: `apt-cache show`. */
const TRANSPORT: ReadonlyMap<string, readonly string[]> = new Map([
  ['curl', ['ca-certificates']],
  ['wget', ['ca-certificates']],
  ['git', ['ca-certificates', 'openssh-client']],
])

/** An install among the commands that run at start. */
const INSTALLS = /\b(npm|yarn|pnpm|bun)\s+(-\S+\s+)*(i|install|ci|add|rebuild)\b|^\s*yarn\s*$/

const SERVED: readonly Suite[] = ['bullseye', 'bookworm', 'trixie']

/** What the program, its packages and its entry scripts use beyond a slim base: packages by name for the base's suite. */
export function needsOf(application: Application, image: Image, _project: Project): Needs {
  const { start, reads, files, manifest, only } = application
  const needs = new Map<string, Need>()
  const assumes: string[] = []
  const tools = new Map<string, string>()
  let slim: string | undefined
  const base = image.base
  const suite = base?.suite
  const withhold = (because: string) => {
    slim ??= because
  }

  // What a full image brings differs little between suites: one that is not known is told by a neighbour.
  const known = suite !== undefined && isServed(suite) ? suite : 'bookworm'
  const wantPackage = (name: string, because: string) => {
    if (suite !== undefined && !isServed(suite) && !image.packages.has(name))
      withhold(`${because}, and packages of ${suite} are no longer served`)
    needs.set(name, { kind: 'package', name, because })
  }
  // What speaks TLS or SSH by itself needs the certificates, or the client, that the full image has.
  const wantTransport = (program: string) => {
    for (const name of TRANSPORT.get(program) ?? [])
      if (needs.has(program) && base?.packages?.has(name)) wantPackage(name, `${program} opens connections with it`)
  }
  const installedTools = new Set(
    [...image.files.values()].flatMap(({ origin }) => (origin.type === 'tool' ? [origin.name] : [])),
  )
  const wantProgram = (name: string, because: string) => {
    const owner = binPackage(name)
    if (installedTools.has(owner) || installedTools.has(name)) {
      tools.set(installedTools.has(owner) ? owner : name, because)
      return
    }
    if ((name === 'pnpm' || name === 'yarn') && installedTools.has('corepack')) tools.set('corepack', because)
    if (base?.programs.has(name) || name.includes('/') || programsInSlim(known).has(name)) return
    const owning = packageOfProgram(name, known)
    if (owning === undefined || !(image.packages.has(owning) || (base?.packages?.has(owning) ?? true))) return
    wantPackage(owning, because)
  }
  for (const [path, { target }] of image.files)
    if (target?.startsWith('/usr/share/zoneinfo/')) wantPackage('tzdata', `${path} links to ${target}`)
  for (const { file, line, text } of start.unknown) {
    if (INSTALLS.test(text))
      withhold(`${file}:${line} installs packages when the image starts, and may need a compiler`)
    else if (!file.endsWith('package.json'))
      withhold(`what ${file}:${line} starts cannot be followed, and may need the full image`)
    else assumes.push(`what ${file}:${line} starts is in the slim base`)
  }
  for (const { name, evidence } of start.programs) {
    wantProgram(name, `${name} is started by ${evidence.file}:${evidence.line}`)
    if (/https:\/\/|\$/.test(evidence.text) || !/localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]/.test(evidence.text))
      wantTransport(name)
  }
  for (const { name, evidence } of reads.programs) {
    wantProgram(name, `${name} is started by ${evidence.file}:${evidence.line}`)
    wantTransport(name)
  }
  for (const { file, line } of reads.opaqueCommands)
    assumes.push(`the command that ${file}:${line} makes at run time is in the slim base`)

  for (const tool of tools.keys())
    for (const program of startedPrograms(tool)?.programs ?? []) wantProgram(program, `${tool} starts ${program}`)
  const installed = [...image.files].some(
    ([path, { origin }]) => origin.type === 'install' || origin.type === 'foreign' || /\/node_modules(\/|$)/.test(path),
  )
  const wanted =
    start.packages[0]?.name ??
    [...reads.imports.keys()].find((name) => Object.hasOwn(manifest?.dependencies ?? {}, name))
  if (!installed && wanted !== undefined && !installedTools.has(wanted)) {
    withhold(`${wanted} is installed by no line, and what is put in its place may need the full image`)
  }
  const lockfile = readLockfile((path) => files.read(path), '')
  if (!lockfile && Object.keys(manifest?.dependencies ?? {}).length > 0) {
    assumes.push(
      'packages that only an install would name, for want of one lockfile, need nothing beyond the slim base',
    )
  }
  for (const each of runtimePackages(lockfile, manifest?.dependencies ?? {}, manifest?.optionalDependencies ?? {})) {
    const { name } = each
    if (only?.packages?.has(name) === false) continue
    const started = startedPrograms(name)
    for (const program of started?.programs ?? []) {
      wantProgram(program, `${name} starts ${program}`)
      wantTransport(program)
    }
    const native = nativeModule(name)
    if (native) {
      for (const program of native.programs ?? []) wantProgram(program, `${name} starts ${program}`)
      const compiled = native.install === 'prebuilt' ? [] : (native.runCompiled ?? [])
      for (const library of [...native.run, ...compiled]) {
        const found = suite ? libraries(library, suite) : undefined
        if (!found)
          withhold(`${name} needs ${library} at run time, and its name in ${suite ?? 'this base'} is not known`)
        for (const name_ of found ?? []) {
          if (
            !base?.packages ||
            base.packages.has(name_) ||
            image.packages.has(name_) ||
            fromInstalledDev(image, name_, suite)
          ) {
            needs.set(name_, { kind: 'package', name: name_, because: `${name} loads it` })
          }
        }
      }
    } else if (looksNative(each) && !installScript(name)) {
      withhold(`${name} has native code, and what it links to is not known`)
    }
  }
  const slimExists = base !== undefined && slimTag(base.name, base.tag) !== undefined
  if (slimExists && !image.reference.includes('${') && needs.size > 0) {
    const names = [...needs.keys()]
    if (!suite)
      withhold(`${names.join(', ')} would have to be installed, and the Debian suite of this tag is not known`)
    // A tag that is no longer made stays on the suite that it had.
    else if (!base.suiteInTag && tagCurrent(base.name, base.tag)) {
      const specific = names.filter((name) => suiteSpecific(name, suite))
      if (specific.length > 0)
        withhold(
          `the name of ${specific.join(', ')} depends on the Debian suite, and the tag ${base.tag} does not name one`,
        )
    }
  }
  return { needs: [...needs.values()], ...(slim === undefined ? {} : { slim }), tools, assumes }
}

/** The run-time libraries of a `-dev` package; a name without `-dev` stands for itself. */
function libraries(name: string, suite: Suite): readonly string[] | undefined {
  return name.endsWith('-dev') ? runtimeLibraries(name, suite) : packageExists(name, suite) ? [name] : undefined
}

function fromInstalledDev(image: Image, library: string, suite: Suite | undefined): boolean {
  if (!suite) return false
  return [...image.packages.keys()].some(
    (name) => name.endsWith('-dev') && runtimeLibraries(name, suite)?.includes(library),
  )
}

/** Whether another served suite has no package of this name. */
function suiteSpecific(name: string, suite: Suite): boolean {
  return SERVED.some((other) => other !== suite && !packageExists(name, other))
}

/** Packages that are there at run time: the locked ones that are not development's, or what the manifest names. */
export function runtimePackages(
  lockfile: Lockfile | undefined,
  dependencies: Readonly<Record<string, string>>,
  optional: Readonly<Record<string, string>>,
): LockedPackage[] {
  if (lockfile && lockfile.packages.length > 0) return lockfile.packages.filter((each) => each.dev !== true)
  return Object.entries({ ...dependencies, ...optional }).map(([name, version]) => ({
    name,
    version,
    path: name,
    dependencies: {},
    peerDependencies: {},
    optionalPeers: [],
    bin: [],
  }))
}

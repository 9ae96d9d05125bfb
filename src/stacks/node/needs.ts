import { isPlainInstall } from '../../image/plain-python.ts'
import type { Image } from '../../image/types.ts'
import { installScript } from '../../knowledge/lifecycle.ts'
import { nativeModule } from '../../knowledge/native-modules.ts'
import type { NativeModule } from '../../knowledge/types.ts'
import { binPackage } from '../../knowledge/node-programs.ts'
import { type Calls, startedPrograms } from '../../knowledge/started-programs.ts'
import { readLockfile } from '../../project/lock/index.ts'
import type { LockedPackage, Lockfile } from '../../project/types.ts'
import { namedCommands } from '../common/named-commands.ts'
import { type Collector, collectNeeds, installedTools, type Needs, opensConnections } from '../common/needs.ts'
import { pointTo } from '../common/evidence.ts'
import { withBrought } from './brought.ts'
import type { Application } from './facts.ts'
import { fontsFor } from './fonts.ts'
import { looksNative } from './lifecycle.ts'
import { developmentLibraries, linkedWhereFound } from './linked.ts'
import { closureOf, dependenciesOf, runs } from './loaded.ts'
import type { PackagesOf } from './other-packages.ts'
import { allSources } from './reachable.ts'
import { systemFiles } from './system-files.ts'
import { isKnownProgram } from './unnamed-programs.ts'
import { membersOf } from './workspaces.ts'
import type { AppFiles, Evidence, Named } from '../types.ts'

const PYTHON: ReadonlySet<string> = new Set([
  'pip',
  'uv',
  'poetry',
  'pipenv',
  'pdm',
  'setup.py',
  'easy_install',
  'venv',
])

/** An install among the commands that run at start. */
export const INSTALLS = /\b(npm|yarn|pnpm|bun)\s+(-\S+\s+)*(i|install|ci|add|rebuild)\b|^\s*yarn\s*$/

/** What the program, its packages and its entry scripts use beyond a slim base. */
export function needsOf(application: Application, image: Image, others: readonly PackagesOf[]): Needs {
  const { start, reads, files, manifest } = application
  const needs = collectNeeds(image)
  const tools = installedTools(image)
  const wantProgram = (name: string, because: string) => needs.program(name, because, binPackage(name))
  // A tool's program may have another name than the tool: gulp-cli's is gulp.
  const toolOf = ({ name, evidence }: Named) => {
    for (const tool of isKnownProgram(name, image) ? [] : tools)
      needs.program(name, `${tool} may bring ${name}, which ${pointTo(evidence)} starts`, tool)
  }
  for (const unknown of start.unknown) {
    const { file, line, text } = unknown
    if (INSTALLS.test(text))
      needs.withhold(`${file}:${line} installs packages when the image starts, and may need a compiler`)
    else if (!file.endsWith('package.json'))
      needs.withhold(`the start command cannot be followed (${pointTo(unknown)}), and may need the full image`)
    else needs.assume(`what ${file}:${line} starts is in the slim base`)
  }
  for (const { name, evidence } of start.programs) {
    const want = name === 'make' ? needs.followed : wantProgram
    want(name, `${name} is started by ${evidence.file}:${evidence.line}`)
    if (opensConnections(evidence.text)) needs.transport(name)
    toolOf({ name, evidence })
  }
  for (const { name, evidence } of reads.programs) {
    wantProgram(name, `${name} is started by ${evidence.file}:${evidence.line}`)
    needs.transport(name)
    toolOf({ name, evidence })
  }
  for (const { file, line } of reads.opaqueCommands)
    needs.assume(`the command that ${file}:${line} makes at run time is in the slim base`)
  const python3 = [...start.programs, ...reads.programs].some(({ name }) => /^python3?$/.test(name))
  const scripts = python3 ? pythonCommands(files) : []
  namedCommands(needs, files, [...reads.opaqueCommands, ...scripts], application.sources, image)

  for (const { name, because } of systemFiles(application, image)) needs.package(name, because)
  for (const tool of needs.tools.keys())
    for (const program of startedPrograms(tool)?.programs ?? []) wantProgram(program, `${tool} starts ${program}`)
  const installed = [...image.files].some(
    ([path, { origin }]) => origin.type === 'install' || origin.type === 'foreign' || /\/node_modules(\/|$)/.test(path),
  )
  const wanted =
    start.packages[0]?.name ??
    [...reads.imports.keys()].find((name) => Object.hasOwn(manifest?.dependencies ?? {}, name))
  if (!installed && wanted !== undefined && !tools.has(wanted)) {
    needs.withhold(`${wanted} is installed by no line, and what is put in its place may need the full image`)
  }
  const python = [...image.files.values()].find(({ origin }) => origin.type === 'install' && PYTHON.has(origin.tool))
  if (python) {
    if (
      !image.steps.every(({ effects }) => effects.every(isPlainInstall)) ||
      [...files.paths()].some((path) => path.endsWith('.py'))
    )
      needs.withhold(`line ${python.line} installs packages of Python, and what they load is not looked at here`)
    needs.package('ca-certificates', 'packages of Python open connections with it')
    for (const { name } of image.packages.values())
      if (name.startsWith('python3')) needs.package(name, 'pip takes what it brings for installed')
    for (const name of developmentLibraries(image)) needs.library(name, 'a package of Python', 'may load')
  }
  const own = { manifest, files, lockfile: readLockfile((path) => files.read(path), '') }
  for (const each of [own, ...others]) packageNeeds(needs, each, { ...application, manifest: each.manifest }, image)
  return needs.result()
}

/** What the packages of a directory use. */
function packageNeeds(needs: Collector, packagesOf: PackagesOf, application: Application, image: Image): void {
  const { lockfile } = packagesOf
  const wantProgram = (name: string, because: string) => needs.program(name, because, binPackage(name))
  if (!lockfile && Object.keys(namedIn(packagesOf)).length > 0) {
    needs.assume(
      'packages that only an install would name, for want of one lockfile, need nothing beyond the slim base',
    )
    for (const name of developmentLibraries(image))
      needs.library(name, 'a package that only an install names', 'may load')
  }
  const used = usedDevelopment(application, image, lockfile)
  const packages = runtimePackages(packagesOf, used)
  for (const name of startedBelow(application, used, lockfile))
    for (const program of startedPrograms(name)?.programs ?? []) wantProgram(program, `${name} starts ${program}`)
  for (const each of packages) {
    const { name } = each
    if (application.only?.packages?.has(name) === false) continue
    const known = startedPrograms(name)
    const started = known?.calls && !mayCall(name, known.calls, application, packages, lockfile) ? undefined : known
    for (const program of started?.programs ?? []) {
      wantProgram(program, `${name} starts ${program}`)
      needs.transport(program)
    }
    const fonts = fontsFor(name, application, image)
    for (const font of fonts?.packages ?? []) needs.package(font, fonts?.because ?? '')
    const native = nativeModule(name)
    if (native) {
      for (const program of native.programs ?? []) wantProgram(program, `${name} starts ${program}`)
      const compiled = native.install === 'prebuilt' ? [] : (native.runCompiled ?? [])
      const run = withoutBrowser(each, native, application, image) ? [] : native.run
      const found = lockfile ? linkedWhereFound(each, lockfile.packages, image) : []
      for (const library of [...run, ...compiled, ...found]) needs.library(library, name)
    } else if (looksNative(each) && !installScript(name)) {
      needs.withhold(`${name} has native code, and what it links to is not known`)
    }
  }
}

/** Scripts of Python that start programs: what they start is not read, but for the names of it. */
function pythonCommands(files: AppFiles): Evidence[] {
  return [...files.paths()]
    .filter((path) => path.endsWith('.py') && /\bsubprocess\b|\bos\.(?:system|popen)\b/.test(files.read(path) ?? ''))
    .map((file) => ({ file, line: 1, text: '' }))
}

/** Whether a package drives a browser that is fetched apart from it, and nothing in the image or its sources fetches one. */
function withoutBrowser(
  { name, version }: LockedPackage,
  { fetchedApart }: NativeModule,
  { files, start }: Application,
  image: Image,
): boolean {
  const [major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number) ?? []
  if (!fetchedApart || major < fetchedApart[0] || (major === fetchedApart[0] && minor < fetchedApart[1])) return false
  if (start.packages.some((each) => each.name === name)) return false
  const told = [...image.steps.map(({ text }) => text), ...image.files.keys(), ...image.contract.env.keys()]
  if (told.some((text) => text.toLowerCase().includes(`${name} install`) || /ms-playwright|BROWSERS_PATH/.test(text)))
    return false
  const texts = [
    ...allSources(files),
    ...[...files.paths()].filter((path) => /(?:^|\/)package\.json$|\.sh$/.test(path)),
  ]
  return !texts.some((path) => new RegExp(`\\b${name}\\b.{0,20}\\binstall\\b`).test(files.read(path) ?? ''))
}

/** Whether the calls that start a package's programs may be made: by a source, or by a package that depends on it. */
function mayCall(
  name: string,
  { names, dependents }: Calls,
  { files, start }: Application,
  packages: readonly LockedPackage[],
  lockfile: Lockfile | undefined,
): boolean {
  if (!lockfile || start.packages.some((each) => dependents.includes(each.name))) return true
  return (
    packages.some((each) => Object.hasOwn(each.dependencies, name) && !dependents.includes(each.name)) ||
    allSources(files).some((path) => names.some((each) => files.read(path)?.includes(each)))
  )
}

/**
 * Development dependencies that are installed with the others and used by the running program: those that its sources import,
 * with all that they depend on, and the tools that a start command names, which load what they need for what they are told.
 */
function usedDevelopment(application: Application, image: Image, lockfile: Lockfile | undefined): ReadonlySet<string> {
  const { start, reads, manifest } = application
  const all = [...image.files.values()].some(({ origin }) => origin.type === 'install' && origin.scope === 'all')
  const development = all ? Object.keys(manifest?.devDependencies ?? {}) : []
  const imported = development.filter((name) => {
    const evidence = reads.imports.get(name)
    return evidence !== undefined && runs(evidence.file, application)
  })
  const starts = [
    ...start.packages,
    ...application.started.packages.filter(({ evidence }) => runs(evidence.file, application)),
  ]
  const started = development.filter((name) => starts.some((each) => each.name === name))
  return new Set([...started, ...imported, ...(lockfile ? closureOf(lockfile, imported) : [])])
}

/**
 * What a tool of development that the start command names depends on, where that starts programs whatever the tool is told:
 * concurrently, npm-run-all and ts-node-dev stop their children by ps.
 */
function startedBelow({ start }: Application, used: ReadonlySet<string>, lockfile: Lockfile | undefined): string[] {
  const tools = start.packages.map(({ name }) => name).filter((name) => used.has(name))
  const below = lockfile ? dependenciesOf(lockfile, tools) : new Set<string>()
  return [...below].filter((name) => startedPrograms(name)?.when === 'always')
}

/** The packages that a running program may load: those of production, and those of development that it uses. */
function runtimePackages(packagesOf: PackagesOf, used: ReadonlySet<string>): LockedPackage[] {
  const { lockfile, manifest } = packagesOf
  if (lockfile && lockfile.packages.length > 0)
    return lockfile.packages.filter((each) => each.dev !== true || used.has(each.name))
  const own = Object.entries(manifest?.devDependencies ?? {}).filter(([name]) => used.has(name))
  const listed = [...Object.entries(namedIn(packagesOf)), ...own]
  return withBrought(listed).map(([name, version]) => ({
    name,
    version,
    path: name,
    dependencies: {},
    peerDependencies: {},
    optionalPeers: [],
    bin: [],
  }))
}

/** What the manifests of a directory and of its members ask for when it runs. */
function namedIn({ manifest, files }: PackagesOf): Readonly<Record<string, string>> {
  const manifests = [...membersOf(files).values(), ...(manifest ? [manifest] : [])]
  return Object.assign({}, ...manifests.flatMap((each) => [each.dependencies, each.optionalDependencies]))
}

import { namedLibraries } from '../../image/libraries.ts'
import type { Image } from '../../image/types.ts'
import { runtimeLibraries } from '../../knowledge/debian.ts'
import { broughtByPython } from '../../knowledge/python-brings.ts'
import { foundByName, LIBRARY_FINDERS } from '../../knowledge/python-find-library.ts'
import { libraryPackages, pythonPackage } from '../../knowledge/python-packages.ts'
import { dataPackages } from '../../knowledge/system-data.ts'
import { isTypelib, typelibsOf } from '../../knowledge/typelibs.ts'
import type { Machine } from '../../knowledge/python-wheel-text.ts'
import { needsNoCompiler } from '../../knowledge/python-wheels.ts'
import type { Suite } from '../../knowledge/types.ts'
import type { Installed } from '../../project/python/types.ts'
import { mountAssumed } from '../common/evidence.ts'
import { namedCommands } from '../common/named-commands.ts'
import { collectNeeds, type Collector, type Needs, opensConnections } from '../common/needs.ts'
import { type Application, isUnseen } from './program.ts'
import { typesAssumed } from './media-types.ts'
import { NODE } from './node-builds.ts'
import { minorOf } from './places.ts'

/**
 * What the program, its packages and its entry scripts use beyond a slim base. `stages`: the image, and those that it is made of;
 * `leaving`: packages that may be left out.
 */
export function needsOf(
  { files, start, reads, installed, mounted }: Application,
  image: Image,
  stages: readonly Image[],
  leaving: ReadonlySet<string>,
): Needs {
  const needs = collectNeeds(image)
  const at = ({ file, line }: { readonly file: string; readonly line: number }) => `${file}:${line}`
  if (start.installs)
    needs.withhold(`${at(start.installs)} installs packages when the image starts, and may need a compiler`)
  const [unfollowed] = start.unfollowed
  const [unknown] = start.unknown
  if (unfollowed) needs.withhold(`what ${at(unfollowed)} starts cannot be followed, and may need the full image`)
  else if (unknown && isUnseen({ start, reads }))
    needs.withhold(`what ${at(unknown)} starts is not seen here, and may need the full image`)
  else if (unknown)
    needs.assume(`what ${at(unknown)} loads beside the sources that are seen needs nothing beyond the slim base`)
  if (mounted) needs.assume(mountAssumed(mounted))
  const absent = unseenProgram(start, stages)
  if (absent !== undefined) needs.withhold(`${absent}, and may need the full image`)
  for (const { name, evidence } of start.programs) {
    const want = name === 'make' ? needs.followed : needs.program
    want(name, `${name} is started by ${at(evidence)}`)
    // Beside the image's own, below /usr/local.
    if (name.startsWith('/usr/bin/python3') && image.base?.name === 'python' && image.base.packages?.has('python3'))
      needs.package('python3', `${name} is started by ${at(evidence)}`)
    if (opensConnections(evidence.text)) needs.transport(name)
  }
  for (const { work, line, programs } of image.steps)
    if (work === 'script') for (const name of programs) needs.program(name, `line ${line} starts ${name}`)
  for (const { name, evidence, unreached } of reads.programs) {
    // A tool of the repository, which nothing that runs imports.
    if (unreached && reads.computedImports.length === 0) continue
    needs.program(name, `${name} is started by ${at(evidence)}`)
    needs.transport(name)
  }
  for (const each of reads.opaqueCommands)
    needs.assume(`the command that ${at(each)} makes at run time is in the slim base`)
  namedCommands(needs, files, reads.opaqueCommands, reads.reached, image)
  for (const { name, evidence, unreached } of reads.libraries)
    if (!unreached || reads.computedImports.length > 0) loaded(needs, name, at(evidence), image.base?.suite)
  const data = (path: string, because: string) => {
    for (const name of dataPackages(path)) if (image.base?.packages?.has(name)) needs.package(name, because)
  }
  for (const { name, evidence, unreached } of reads.outside)
    if (!unreached || reads.computedImports.length > 0) data(name, `${at(evidence)} opens ${name}`)
  // The table of the system is read beside that of the module.
  const types = reads.standard.get('mimetypes')
  if (types) data('/etc/mime.types', `${at(types)} asks mimetypes, which reads /etc/mime.types`)
  else {
    const assumed = typesAssumed(image, installed.packages)
    if (assumed !== undefined) needs.assume(assumed)
  }
  // The slim image has the module, and not the library that it links to.
  const windows = reads.standard.get('tkinter')
  if (windows) needs.library('libtk8.6', at(windows))
  // `manage.py makemessages`, by whoever works on the translations.
  if (installed.packages.has('django') && image.packages.has('gettext'))
    needs.package('gettext', 'Django makes and compiles messages with it')
  developmentPackages(needs, image)
  packageNeeds(needs, installed, image, leaving)
  const finder = finderOfLibraries(reads, installed, leaving)
  if (finder !== undefined && image.base?.libc === 'musl')
    for (const name of LIBRARY_FINDERS) if (image.packages.has(name)) needs.package(name, finder)
  const modules = [...image.files.values()].find(({ origin }) => origin.type === 'install' && NODE.has(origin.tool))
  if (modules && [...start.programs, ...reads.programs].some(({ name }) => NODE.has(name)))
    needs.withhold(`line ${modules.line} installs packages of Node, and what they load is not looked at here`)
  return needs.result()
}

/** What is started, or may hold packages, and is copied from a context in which it is not there: `web.pex`. */
function unseenProgram({ entries }: Application['start'], stages: readonly Image[]): string | undefined {
  for (const { line, source } of stages.flatMap(({ unknowns }) => unknowns)) {
    const name = source?.slice(source.lastIndexOf('/') + 1)
    if (name === undefined || name === '') continue
    if (/\.(?:pex|pyz|pyzw|shiv)$/.test(name)) return `what line ${line} copies (${source}) is not seen here`
    const started = entries.find(({ name: path }) => path.slice(path.lastIndexOf('/') + 1) === name)
    if (started)
      return `what ${started.evidence.file}:${started.evidence.line} starts (${started.name}) is not seen here`
  }
  return undefined
}

/** Whoever installs headers compiles against them, and what is compiled loads their libraries. */
function developmentPackages(needs: Collector, image: Image): void {
  const { base, packages } = image
  for (const { name, manager } of packages.values()) {
    if (manager === 'apk')
      for (const library of namedLibraries(name, image) ?? [])
        needs.package(library, `${name} is there to compile with, and what is compiled loads it`)
    // pip's interpreter is not the distribution's: modules link to neither.
    if (manager !== 'apt' || (base?.name === 'python' && /^(?:lib)?python3?[\d.]*-dev$/.test(name))) continue
    const libraries = namedLibraries(name, image)
    if (!libraries) {
      needs.package(name, 'its libraries have other names in other suites')
      continue
    }
    for (const library of libraries)
      needs.package(library, `${name} is there to compile with, and what is compiled loads it`)
    const unknown = name.endsWith('-dev') && libraries.length === 0 && !knownAlone(name, base?.suite)
    // A distribution's own Python loads packages of the distribution that pip's have no list of.
    if (base?.name !== 'python' || unknown) needs.package(name, 'what loads it is not known')
  }
}

/** Whether a `-dev` package is known to bring no library: headers alone. */
function knownAlone(name: string, suite: Suite | undefined): boolean {
  return /^(?:libc6|linux-libc)-dev$/.test(name) || (suite !== undefined && runtimeLibraries(name, suite)?.length === 0)
}

/** A library that a source loads by name: `ctypes.util.find_library("magic")`. */
function loaded(needs: Collector, name: string, where: string, suite: Suite | undefined): void {
  const plain = name.replace(/^lib/, '').replace(/\.so[\d.]*$/, '')
  if (/^(?:c|m|dl|pthread|rt|util|crypt|gcc_s|stdc\+\+)$/.test(plain)) return
  const development = [`lib${plain}-dev`, `${plain}-dev`].find(
    (each) => suite !== undefined && runtimeLibraries(each, suite) !== undefined,
  )
  if (development === undefined) needs.withhold(`${where} loads ${name}, whose package is not known`)
  else needs.library(development, where)
}

/** Who has `ctypes.util.find_library` look for a library, in words. */
function finderOfLibraries(
  { libraries }: Application['reads'],
  { packages }: Application['installed'],
  leaving: ReadonlySet<string>,
): string | undefined {
  const how = 'where Alpine has compilers alone to look for it'
  // `CDLL('libtide.so.1')` is for the loader.
  const own = libraries.find(({ name }) => !/[/.]/.test(name))
  if (own) return `${own.evidence.file}:${own.evidence.line} finds ${own.name} by its name, ${how}`
  const by = [...packages.keys()].find((name) => !leaving.has(name) && foundByName(name) !== undefined)
  return by === undefined ? undefined : `${by} finds ${foundByName(by) ?? ''} by its name, ${how}`
}

/** The machines that the image may be built for: what wheels are there for one may be compiled on another. */
function machinesOf({ platform }: Image): readonly Machine[] {
  if (platform === undefined || platform.includes('$')) return ['x86_64', 'aarch64']
  return /\b(?:amd64|x86_64)\b/.test(platform) ? ['x86_64'] : ['aarch64']
}

/** Packages that others are known to bring, and that no list names. */
function broughtUnnamed({
  packages,
}: Application['installed']): Pick<Installed, 'name' | 'version' | 'specifier' | 'built'>[] {
  const names = new Set([...packages.keys()].flatMap(broughtByPython))
  return [...names].flatMap((name) => (packages.has(name) ? [] : [{ name, specifier: '' }]))
}

function packageNeeds(
  needs: Collector,
  installed: Application['installed'],
  image: Image,
  leaving: ReadonlySet<string>,
): void {
  const { packages, closed, unseen } = installed
  const { base } = image
  if (unseen !== undefined)
    needs.withhold(`what \`${unseen.text}\` (line ${unseen.line}) installs is not seen, and may need the full image`)
  const minor = minorOf(base)
  if (!closed && packages.size > 0)
    needs.assume('packages that only an install would name, for want of a lockfile, need nothing beyond the slim base')
  for (const { name, version, specifier, built } of [
    ...packages.values(),
    ...(closed ? [] : broughtUnnamed(installed)),
  ]) {
    if (leaving.has(name)) continue
    const row = pythonPackage(name, version)
    if (name === 'pygobject') typelibs(image, needs)
    // The distribution's own Python brings libraries that a build links to where it finds them; a full base has them all.
    if (row?.runWhereFound && image.packages.has('python3-dev') && base?.variant !== 'full')
      needs.package('python3-dev', `${name} links to libraries that come with it`)
    if (!row || (row.unless ?? []).some((other) => packages.has(other) && !leaving.has(other))) continue
    for (const program of row.programs ?? []) {
      needs.program(program, `${name} starts ${program}`)
      needs.transport(program)
    }
    const target = minor?.startsWith('3.') && base ? { minor: Number(minor.slice(2)), libc: base.libc } : undefined
    // The newest of those that are allowed may be an old one.
    const limited = version === undefined && /(?:^|,)(?:<|~=|==)/.test(specifier)
    const machines = machinesOf(image)
    const where =
      built === true || target === undefined || limited
        ? machines
        : machines.filter((machine) => needsNoCompiler(name, version, { ...target, machine }) !== true)
    const compiled = where.length > 0
    const found = (row.runWhereFound ?? []).filter((name) => image.packages.has(name) || base?.packages?.has(name))
    for (const written of [...row.runAlways, ...(compiled ? [...row.run, ...found] : [])]) {
      const names = base?.suite === undefined ? undefined : libraryPackages(written, base.suite)
      const reader = where.length === 1 && machines.length > 1 ? `${name}, built on ${where[0] ?? ''},` : name
      for (const each of names ?? [written]) needs.library(each, row.runAlways.includes(written) ? name : reader)
    }
  }
}

/** What PyGObject reads of the libraries that it calls: those of the base, and those that development packages bring. */
function typelibs({ base, packages }: Image, needs: Collector): void {
  const because = 'pygobject reads it'
  for (const name of base?.packages ?? []) if (isTypelib(name)) needs.package(name, because)
  if (base?.libc === 'musl') return
  for (const installed of [...packages.keys()].filter((name) => name.endsWith('-dev')))
    for (const name of typelibsOf(installed) ?? [installed])
      needs.package(name, name === installed ? 'pygobject may read what it brings' : because)
}

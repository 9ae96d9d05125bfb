import { clean, dirname, join } from '../path.ts'
import { inside } from '../reader.ts'
import { addPackage, type Collected, type Sync, tell } from './collect.ts'
import { evaluateMarker } from './markers.ts'
import { isDevelopmentName, normaliseName } from './name.ts'
import { hasOption, valuesOf } from './options.ts'
import { installManifest, groupManifests } from './install-manifest.ts'
import { installProject } from './install-project.ts'
import { listBelow } from './listing.ts'
import { parseEditable, parseRequirement } from './requirement.ts'
import { parseRequirements, type Required, type RequirementsFile } from './requirements.ts'
import type { InstallOptions, Place, PythonCommand, PythonFiles, Requirement } from './types.ts'

/** A requirements file that is read, at whatever depth. */
interface Read {
  readonly path: string
  readonly file: RequirementsFile
  readonly constraint: boolean
  /** Its path is one for developers; what it includes may be for all. */
  readonly development: boolean
}

/** `pip install`, `uv pip install`, `uv pip sync`: what files and command line ask for. True where that is all that is installed. */
export function installWithPip(sync: Sync): boolean {
  const { command, app, directory, options, place, collected } = sync
  const { environment = {} } = options
  const from = (path: string): string => (/^([a-z]+:\/)?\//i.test(path) ? path : clean(inside(directory, path)))
  const listed = (name: string): string[] => (environment[name] ?? '').split(/\s+/).filter((path) => path !== '')
  const asked = [...command.requirements, ...listed('PIP_REQUIREMENT')].map(from)
  const limits = [...command.constraints, ...listed('PIP_CONSTRAINT'), ...listed('UV_CONSTRAINT')].map(from)
  const isManifest = (path: string): boolean => /(^|\/)(py(project|lock(\.[^./]+)?)\.toml|setup\.(py|cfg))$/.test(path)
  const files = [
    ...asked.filter((path) => !isManifest(path)).flatMap((path) => readTree(app, path, false, place, collected)),
    ...limits.flatMap((path) => readTree(app, path, true, place, collected)),
  ]
  const manifests = [...asked.filter(isManifest), ...groupManifests(command, directory)]
  const locked = manifests.map((path) => installManifest(sync, path))
  const pinned = constraintsOf(files, options)
  const alone = isAlone(command)
  for (const { file, constraint, development } of files) {
    if (constraint) continue
    for (const requirement of file.requirements) {
      addRequired(requirement, requirement.place, { app, options, collected, pinned, development, alone })
    }
    for (const name of file.omitted) addOmitted(name, file, collected)
  }
  const words = [
    ...command.packages.map((word) => ({ word, editable: false })),
    ...command.editables.map((word) => ({ word, editable: true })),
  ]
  for (const { word, editable } of words) {
    const requirement = editable ? parseEditable(word) : parseRequirement(word)
    const evidence = { ...place, text: options.place ? place.text : word }
    if (!requirement) {
      tell(collected, evidence, `cannot be read: ${word}`)
      if (editable || MAYBE_HERE.test(word)) collected.everything ??= `what ${word} is, is not known`
      continue
    }
    addRequired({ ...requirement, editable }, evidence, { app, options, collected, pinned, development: false, alone })
  }
  readLinks(command, files, app, collected)
  for (const { file } of files)
    for (const { name, value } of file.options) if (name === '--no-binary') noteBuilt(value, collected)
  return locked.every(Boolean) && isClosed(command, files, options)
}

/** A word with a variable that may stand for a directory or a file: `$WHEEL`, `./${NAME}`, and not `flask==$VERSION`. */
const MAYBE_HERE = /^\$|^[^:=<>]*\/[^:]*\$|^[^:=<>]*\$[^:]*\//

interface Adding {
  readonly app: PythonFiles
  readonly options: InstallOptions
  readonly collected: Collected
  /** What constraints leave of each name: a version, or a specifier. */
  readonly pinned: ReadonlyMap<string, string>
  readonly development: boolean
  /** `--no-deps` */
  readonly alone: boolean
}

function addRequired(
  requirement: Requirement & Partial<Pick<Required, 'editable' | 'via'>>,
  evidence: Place,
  { app, options, collected, pinned, development, alone }: Adding,
): void {
  const { name, extras, specifier, marker, source, editable = false, via } = requirement
  const applies = marker === undefined ? true : evaluateMarker(marker, options)
  if (applies === false) return
  const local =
    source?.type === 'path'
      ? installProject(source.path, app, { extras, editable, evidence, options, collected, alone })
      : undefined
  const known = name ?? local
  if (known === undefined) {
    if (source?.type !== 'path') tell(collected, evidence, 'does not tell which package it is')
    return
  }
  const version = requirement.version ?? pinned.get(known)
  addPackage(collected, {
    name: known,
    ...(version === undefined ? {} : { version }),
    specifier,
    extras,
    evidence,
    direct: !via || via.some((one) => /^-r\b|\((pyproject\.toml|setup\.(py|cfg))\)/.test(one)),
    ...(development ? { development: true } : {}),
    ...(applies === undefined ? { perhaps: true } : {}),
    ...(source ? { source } : {}),
    ...(editable ? { editable: true } : {}),
  })
}

/** Found by the tool that wrote the file, and installed as something needs it, in whatever version. */
function addOmitted(name: string, file: RequirementsFile, collected: Collected): void {
  const evidence = file.requirements[0]?.place
  if (evidence) addPackage(collected, { name, specifier: '', extras: [], evidence, direct: false, perhaps: true })
}

function readTree(app: PythonFiles, root: string, constraint: boolean, from: Place, collected: Collected): Read[] {
  const found: Read[] = []
  const seen = new Set<string>()
  const visit = (path: string, asConstraint: boolean, place: Place): void => {
    if (seen.has(`${asConstraint} ${path}`)) return
    seen.add(`${asConstraint} ${path}`)
    if (/^[a-z]+:\/\//i.test(path)) return tell(collected, place, `${path} is not in the project`)
    if (path.includes('$')) {
      collected.everything ??= `which file ${path} is, is not known`
      return tell(collected, place, `which file ${path} is, is not known`)
    }
    const text = app.read(path)
    if (text === undefined && !app.has(path)) collected.absent.add(path)
    if (text === undefined)
      return tell(collected, place, `${path} ${app.has(path) ? 'cannot be read' : 'is not there'}`)
    collected.reads.add(path)
    const file = parseRequirements(text, path)
    for (const each of file.unknown) {
      tell(collected, each, `cannot be read: ${each.text}`)
      collected.everything ??= `line ${each.line} of ${path} cannot be read`
    }
    found.push({ path, file, constraint: asConstraint, development: isDevelopmentName(path) })
    for (const include of file.includes) {
      const to = /^[a-z]+:\/\//i.test(include.path) ? include.path : clean(besides(path, include.path))
      visit(to, include.constraint, include.place)
    }
  }
  visit(root, constraint, from)
  return found
}

/** A path that stands in a file, which is relative to that file. */
function besides(file: string, path: string): string {
  return path.startsWith('/') ? path : join(dirname(file), path)
}

/** Versions that constraints leave one of. */
function constraintsOf(files: readonly Read[], options: InstallOptions): ReadonlyMap<string, string> {
  const versions = new Map<string, string>()
  for (const { file, constraint } of files) {
    if (!constraint) continue
    for (const { name, version, marker } of file.requirements) {
      const applies = marker === undefined || evaluateMarker(marker, options) === true
      if (name !== undefined && version !== undefined && applies) versions.set(name, version)
    }
  }
  return versions
}

/** `--no-binary lxml,pillow`; `:none:` empties the list. https://pip.pypa.io/en/stable/cli/pip_install/ */
export function noteBuilt(value: string | undefined, { built }: Collected): void {
  for (const name of (value ?? '').split(/[\s,]+/)) {
    if (name === ':none:') built.clear()
    else if (name !== '') built.add(name === ':all:' ? name : normaliseName(name))
  }
}

/** Directories of wheels in the project, which `--find-links` names. */
function readLinks(command: PythonCommand, files: readonly Read[], app: PythonFiles, collected: Collected): void {
  const named = [
    ...valuesOf(command.options, '--find-links', '-f').map(clean),
    ...files.flatMap(({ path, file }) =>
      file.options.flatMap(({ name, value }) => (name === '--find-links' && value ? besides(path, value) : [])),
    ),
  ].filter((path) => !/^[a-z]+:\/\//i.test(path))
  for (const directory of named) {
    for (const path of listBelow(app, directory)) collected.reads.add(inside(directory, path))
  }
}

/** Every package that will be installed is named. */
function isClosed(command: PythonCommand, files: readonly Read[], { python }: InstallOptions): boolean {
  if (command.verb === 'sync' || isAlone(command)) return true
  const roots = files.filter(({ constraint, file }) => !constraint && file.requirements.length > 0)
  const all = roots.flatMap(({ file }) => file.requirements)
  // With one hash pip asks for all of them, those of dependencies as well.
  const hashes = all.some(({ hashed }) => hashed) || hasOption(command.options, '--require-hashes')
  const exact = all.every(({ version, source }) => version !== undefined || source !== undefined)
  if (hashes && exact) return true
  return (
    exact &&
    command.editables.length === 0 &&
    command.packages.every((word) => SELF_CONTAINED.has(parseRequirement(word)?.name ?? '')) &&
    roots.every(({ file }) => isCompiled(file, python))
  )
}

function isAlone({ options }: PythonCommand): boolean {
  return hasOption(options, '--no-deps', '--no-dependencies')
}

/** They bring their dependencies inside. */
const SELF_CONTAINED = new Set(['pip', 'setuptools'])

function isCompiled({ compiled, requirements }: RequirementsFile, python: string | undefined): boolean {
  const same = compiled?.python === undefined || python === undefined || `${python}.`.startsWith(`${compiled.python}.`)
  return same && (compiled !== undefined || requirements.every(({ via }) => via !== undefined))
}

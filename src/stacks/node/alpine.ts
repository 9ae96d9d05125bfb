import { shellFault } from '../../image/alpine.ts'
import { pointTo } from '../common/evidence.ts'
import { below, join, within } from '../../image/paths.ts'
import { quoted, shorten } from '../../image/run.ts'
import type { AlpineFacts, Facts, Image, Need } from '../../image/types.ts'
import { alpinePackage, alpinePackageOf, isApplet } from '../../knowledge/alpine.ts'
import { binPackage } from '../../knowledge/node-programs.ts'
import { readLockfile } from '../../project/lock/index.ts'
import { readManifest } from '../../project/manifest.ts'
import type { Lockfile, Project } from '../../project/types.ts'
import { BUILTINS } from '../../shell/builtins.ts'
import type { Named } from '../types.ts'
import type { Application } from './facts.ts'
import { boundToGlibc, tellsScripts } from './libc.ts'
import { ownLifecycle } from './lifecycle.ts'
import type { RunCommands } from '../commands/run-commands.ts'
import { functionsOf } from '../commands/positional.ts'

/** What the rest of the facts tell, which Alpine's rest on. */
interface Known extends Pick<Facts, 'needs' | 'read' | 'prune' | 'tools'> {
  readonly commands: RunCommands['commands']
}

/**
 * Whether the program and its packages, installed on Debian, run on Alpine, with what they need there. Refused at the first thing that is
 * linked to glibc, that Alpine does not have, or of which neither can be said.
 */
export function alpineFacts(application: Application, image: Image, project: Project, known: Known): AlpineFacts {
  const locks = lockfilesOf(application, image)
  const lockfiles = typeof locks === 'string' ? [] : locks
  const programs = programsOf(application, image, known, lockfiles)
  const refused =
    (typeof locks === 'string' ? locks : undefined) ??
    packagesFault(application, image, lockfiles, known.prune) ??
    filesFault(image, project, known.read) ??
    programs.refused ??
    textsFault(application, image, project, known, programs.isThere)
  const { start, reads } = application
  return {
    ...(refused === undefined ? {} : { refused }),
    needs: programs.needs,
    assumes: [
      ...lockfiles
        .filter((lockfile) => !tellsScripts(lockfile))
        .map(
          ({ path }) => `no package of ${path} that is in no table fetches or compiles a program when it is installed`,
        ),
      ...start.unknown.map(({ file, line }) => `what ${file}:${line} starts does on Alpine what it does on Debian`),
      ...reads.opaqueCommands.map(
        ({ file, line }) => `the command that ${file}:${line} makes at run time is on Alpine`,
      ),
      ...reads.programs
        .filter(({ name }) => isApplet(name))
        .map(
          ({ name, evidence }) => `${evidence.file}:${evidence.line} gives ${name} nothing that Alpine's does not take`,
        ),
      ...image.steps
        .filter((step) => step.work === 'opaque')
        .map((step) => `what \`${shorten(step.text)}\` (line ${step.line}) writes is not linked to glibc`),
    ],
  }
}

/** The lockfile of every install, by its directory; else why there is none. */
function lockfilesOf(application: Application, image: Image): (Lockfile & { readonly directory: string })[] | string {
  const { directory, files, manifest } = application
  const found = new Map<string, Lockfile & { readonly directory: string }>()
  for (const { origin } of image.files.values()) {
    if (origin.type !== 'install' || found.has(origin.directory)) continue
    if (!within(origin.directory, directory)) return `${origin.directory} has packages of another application`
    const place = below(origin.directory, directory)
    const lockfile = readLockfile((path) => files.read(path), place)
    if (!lockfile || lockfile.packages.length === 0)
      return `which packages ${origin.directory} has cannot be told without a lockfile`
    const tool = lockfile.manager === 'yarn-berry' ? 'yarn' : lockfile.manager
    if (tool !== origin.tool || tool === 'bun') return `${lockfile.path} is not what ${origin.tool} installs from`
    found.set(origin.directory, { ...lockfile, directory: place })
  }
  if (found.size === 0 && Object.keys(manifest?.dependencies ?? {}).length > 0)
    return 'no line installs the packages that package.json names'
  return [...found.values()]
}

function packagesFault(
  { directory, files }: Application,
  image: Image,
  lockfiles: readonly (Lockfile & { readonly directory: string })[],
  prune: Facts['prune'],
): string | undefined {
  for (const lockfile of lockfiles) {
    const place = join(directory, lockfile.directory)
    const manifest = readManifest(
      (path) => files.read(path),
      join(lockfile.directory, 'package.json').replace(/^\//, ''),
    )
    const own = manifest && ownLifecycle(manifest, [], image.base?.npm, files).everything
    if (own !== undefined) return `${own}, which may fetch or compile a program`
    if (files.has(join(lockfile.directory, 'binding.gyp').replace(/^\//, '')))
      return 'binding.gyp is compiled by the install'
    const kept = [...image.files].some(
      ([path, { origin }]) =>
        origin.type === 'install' &&
        origin.scope === 'all' &&
        join(directory, below(origin.directory, directory)) === place &&
        prune.get(path)?.ok !== true,
    )
    const because = boundToGlibc(lockfile, kept)
    if (because !== undefined) return because
  }
  return undefined
}

/** Files that are there as binaries, and places of Debian's that a source reads. */
function filesFault(image: Image, project: Project, read: Facts['read']): string | undefined {
  for (const [path, { origin }] of image.files) {
    if (origin.type !== 'context') continue
    const facts = project.files.get(origin.path)
    if (/(^|\/)node_modules\//.test(origin.path) && facts?.presence === 'tracked')
      return `${origin.path} is a package that was installed elsewhere`
    if (/\.(node|so(\.\d+)*)$/.test(path) || (facts?.executable === true && project.isText?.(origin.path) === false))
      return `${origin.path} may be linked to glibc`
  }
  for (const [path, because] of read)
    if (
      /^\/(usr\/(?!local\/|src\/|share\/zoneinfo)|lib|bin\/|sbin\/)/.test(path) &&
      !within(path, image.contract.workdir)
    )
      return `${path} is ${because}, and Alpine is not known to have it`
  return undefined
}

interface Programs {
  readonly needs: Need[]
  readonly refused?: string
  isThere(program: string): boolean
}

function programsOf(
  { start, reads, manifest }: Application,
  image: Image,
  { needs: debian, tools }: Known,
  lockfiles: readonly Lockfile[],
): Programs {
  const suite = image.base?.suite
  const needs = new Map<string, Need>()
  let refused: string | undefined
  const want = (name: string, because: string) => {
    if (!needs.has(name)) needs.set(name, { kind: 'package', name, because })
  }
  const bins = new Set(lockfiles.flatMap(({ packages }) => packages.flatMap(({ name, bin }) => [name, ...bin])))
  const isThere = (program: string) =>
    image.base?.programs.has(program) === true ||
    isApplet(program) ||
    BUILTINS.has(program) ||
    tools.has(program) ||
    tools.has(binPackage(program)) ||
    (tools.has('corepack') && (program === 'pnpm' || program === 'yarn')) ||
    bins.has(program) ||
    bins.has(binPackage(program)) ||
    Object.hasOwn(manifest?.scripts ?? {}, program) ||
    image.files.get(`/usr/local/bin/${program}`)?.origin.type === 'context'
  for (const { name, because } of debian) {
    // Its fetchers bring the certificates of the base, and no other program asks for Debian's package of them.
    if (name === 'ca-certificates' && image.derived.size === 0) continue
    const found = alpinePackage(name)
    if (found !== undefined) want(found, because)
    else refused ??= `${because}, and no package of Alpine is known for Debian's ${name}`
  }
  const started = (each: Named) => `${each.name} is started by ${each.evidence.file}:${each.evidence.line}`
  for (const each of [...start.programs, ...reads.programs]) {
    if (isThere(each.name) || image.files.has(each.name)) continue
    const found = alpinePackageOf(each.name, suite)
    if (found !== undefined) want(found, started(each))
    else refused ??= `${started(each)}, and is not known to be on Alpine`
  }
  for (const unknown of start.unknown)
    if (!unknown.file.endsWith('package.json')) refused ??= `the start command cannot be followed (${pointTo(unknown)})`
  if (image.contract.env.has('TZ')) want('tzdata', 'ENV TZ names a zone')
  return {
    needs: [...needs.values()],
    ...(refused === undefined ? {} : { refused }),
    isThere: (program) => isThere(program) || alpinePackageOf(program, suite) !== undefined,
  }
}

/** Shell texts that run when the image does: start commands, npm scripts, entry scripts. */
function textsFault(
  { directory, files, manifest, start }: Application,
  image: Image,
  project: Project,
  { commands }: Known,
  isThere: (program: string) => boolean,
): string | undefined {
  const texts: { readonly at: string; readonly text: string }[] = []
  for (const { command, evidence } of commands)
    texts.push({
      at: `${evidence.file}:${evidence.line}`,
      text: command.form === 'shell' ? command.text : command.argv.map(quoted).join(' '),
    })
  for (const name of start.scripts) {
    const text = manifest?.scripts[name]
    if (text !== undefined) texts.push({ at: `the script ${name} of package.json`, text })
  }
  for (const { name } of start.entries)
    if (isShell(name, files.read(name))) texts.push({ at: name, text: files.read(name) ?? '' })
  for (const [path, { origin }] of image.files) {
    if (origin.type !== 'context' || within(path, directory)) continue
    const text = project.read(origin.path)
    if (isShell(path, text)) texts.push({ at: path, text: text ?? '' })
  }
  for (const { at, text } of texts) {
    const functions = functionsOf(text)
    const because = shellFault(text, (program) => functions.has(program) || isThere(program))
    if (because !== undefined) return `${at} ${because}`
  }
  return undefined
}

function isShell(path: string, text: string | undefined): boolean {
  return (
    text !== undefined && (/^#![^\n]*\b(ba|da|a)?sh\b/.test(text) || (!text.startsWith('#!') && path.endsWith('.sh')))
  )
}

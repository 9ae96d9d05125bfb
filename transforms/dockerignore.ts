import { dropOf } from '../src/image/drops.ts'
import { within } from '../src/image/paths.ts'
import type { Image } from '../src/image/types.ts'
import { dockerfilesBeside } from '../src/project/ignore.ts'
import { ignoreEdit } from '../src/project/ignore-edit.ts'
import { kindOf } from '../src/project/kinds.ts'
import { dirname } from '../src/project/path.ts'
import type { Context, Transform } from '../src/types.ts'
import { asked } from './parts/asked.ts'
import { type IgnoreLine, pythonLines } from './parts/ignored-python.ts'
import { MANIFEST } from './parts/installs.ts'
import { namedSources } from './parts/named-sources.ts'
import { usesGit } from './parts/uses-git.ts'

/** Leaves out of the build context what no COPY, install, build or program reads. */
export const dockerignore: Transform = {
  name: 'dockerignore',
  summary: 'make or extend .dockerignore',
  docs: {
    what: 'Adds lines to `.dockerignore` (or makes it) for what the build never reads: version control, installed packages of the host, outputs that the build makes itself, the files of the engine and of editors.',
    why: 'What is sent to the engine slows every build, and whatever `COPY . .` brings changes the layer that it makes.',
    when_not:
      'Nothing is left out that a COPY names, or that an install, a build or the program reads. Where another Dockerfile may be built from the same context, the lines that leave out something of what it copies go to an ignore file of this Dockerfile alone (`Dockerfile.dockerignore`); where they share a `.dockerignore` already, they are only named.',
    references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
  },
  *run(context) {
    const { path, replay, ignore, ignorePath, ignoreText, project } = context
    const whole = [...replay.stages].some((image) =>
      [...image.files.values()].some(({ origin }) => origin.type === 'context'),
    )
    const copies = context.dockerfile.instructions.some(
      (each) => (each.kind === 'COPY' || each.kind === 'ADD') && each.from === undefined && each.sources.length > 0,
    )
    // What a base of the repository has copied is of its own context.
    if (!whole || !copies) {
      const because = copies
        ? 'no file of the build context that is known stays where it is copied'
        : 'nothing of the build context is copied'
      return yield { because }
    }
    const purpose = context.facts.purpose
    if (purpose !== undefined) return yield { because: `${purpose}, and what is done in it may read any file` }
    const named = namedSources(context.dockerfile)
    // The engine is sent what the build asks for, and an engine that is sent all does not read a file of one Dockerfile.
    const isAsked = ignorePath === '.dockerignore' ? () => true : asked(context)
    const lines = candidates(context).filter(({ line, test, path: isFor, always }) => {
      if (ignore?.excludes(test) || (ignoreText ?? '').split(/\r?\n/).includes(line)) return false
      if (!isAsked(line, test)) return false
      if (named.some((each) => isFor(each) || isFor(`${each}/x`))) return false
      const matched = [...project.files.keys()].filter(isFor)
      return (always || matched.length > 0) && mayGo(context, new Set(matched))
    })
    if (lines.length === 0 || isOfTheRootAlone(context, lines)) {
      const because =
        ignoreText === undefined
          ? ignorePath === '.dockerignore'
            ? 'there is nothing to leave out'
            : 'what is copied holds nothing to leave out'
          : `${project.read(ignorePath) === undefined ? '.dockerignore' : ignorePath} leaves out all that there is to leave out`
      return yield { because, noNeed: true }
    }
    const written = lines.map(({ line }) => line)
    // A copy of the shared file is worth what a build needs, and no more: two files must be kept in step from then on.
    const shared = ignorePath === '.dockerignore' ? undefined : project.read('.dockerignore')
    if (shared !== undefined && ignoreText === shared && project.read(ignorePath) === undefined)
      return yield {
        because: `.dockerignore may be read for ${dockerfilesBeside(project, path)[0]} too, and what that one needs is not looked at here; it could leave out ${written.join(', ')}`,
      }
    yield {
      title: project.read(ignorePath) === undefined ? `make ${ignorePath}` : `extend ${ignorePath}`,
      because: 'nothing that is built or runs reads what these lines leave out',
      safety: 'safe',
      edits: [ignoreEdit(ignorePath, ignoreText, written)],
    }
  },
}

/** Whether `.git` is all that is left out, which lies at the repository's root, and not in a context below it. */
const isOfTheRootAlone = ({ project }: Context, lines: readonly IgnoreLine[]): boolean =>
  lines.every(({ line }) => line === '.git') &&
  (project.prefix ?? '') !== '' &&
  project.unlisted?.includes('.git') !== true

/** Whether every copy of these files in every stage is one that may leave. */
function mayGo({ replay, facts }: Context, matched: ReadonlySet<string>): boolean {
  return replay.stages.every((image) =>
    [...image.files].every(
      ([path, entry]) =>
        entry.origin.type !== 'context' || !matched.has(entry.origin.path) || dropOf(path, entry, facts) !== undefined,
    ),
  )
}

/** Directories of the context, but for its top, that hold a package.json and whose packages a build installs there. */
function installedBelow({ replay, project }: Context): string[] {
  return replay.stages.flatMap(({ files }) =>
    [...files].flatMap(([path, { origin }]) => {
      if (origin.type !== 'install' || !path.endsWith('/node_modules')) return []
      const manifest = files.get(path.replace(/node_modules$/, 'package.json'))?.origin
      const own = manifest?.type === 'context' && project.files.has(manifest.path)
      return own && manifest.path.includes('/') ? [dirname(manifest.path)] : []
    }),
  )
}

/** The closed list of lines, and the paths that each is for. */
function candidates(context: Context): IgnoreLine[] {
  const { replay, project } = context
  const under = (directory: string) => (path: string) => within(`/${path}`, `/${directory}`)
  const found: IgnoreLine[] = []
  const add = (line: string, test: string, path: (path: string) => boolean, always = false) =>
    found.push({ line, test, path, always })
  if (!usesGit(context)) add('.git', '.git/HEAD', under('.git'), true)
  const tools = new Set(
    replay.stages.flatMap((image) =>
      [...image.files.values()].flatMap(({ origin }) => (origin.type === 'install' ? [origin.tool] : [])),
    ),
  )
  if (context.facts.host !== undefined) found.push(...pythonLines(context))
  const installs = ['npm', 'yarn', 'pnpm', 'bun'].some((tool) => tools.has(tool))
  if (installs) {
    const committed = (inPackages: (path: string) => boolean) =>
      [...project.files].some(([path, { presence }]) => presence === 'tracked' && inPackages(path))
    const anywhere = (path: string) => /(?:^|\/)node_modules\//.test(path)
    const [nested] = installedBelow(context)
    if (nested !== undefined && !committed(anywhere)) add('**/node_modules', `${nested}/node_modules/x`, anywhere, true)
    else if (!committed(under('node_modules'))) add('node_modules', 'node_modules/x', under('node_modules'), true)
    add('npm-debug.log*', 'npm-debug.log', (path) => /^(npm|yarn)-debug\.log/.test(path), true)
  }
  for (const line of builtHere(replay.stages, project.files)) add(line, `${line}/x`, under(line))
  add('coverage', 'coverage/x', (path) => under('coverage')(path) && project.files.get(path)?.presence === 'maybe')
  for (const line of [
    '.github',
    '.gitlab-ci.yml',
    '.circleci',
    '.travis.yml',
    '.vscode',
    '.idea',
    '.husky',
    '.editorconfig',
  ]) {
    if ((line === '.husky' && installs) || (line === '.editorconfig' && formats(context))) continue
    add(line, line, under(line))
  }
  add('Dockerfile*', 'Dockerfile', (path) => /^Dockerfile[^/]*$/.test(path))
  add(
    'docker-compose*',
    'docker-compose.yml',
    (path) => /^docker-compose[^/]*$/.test(path) && kindOf(path) === 'docker',
  )
  add('.dockerignore', '.dockerignore', (path) => path === '.dockerignore', context.ignorePath === '.dockerignore')
  return found
}

/** Whether a manifest names what reads `.editorconfig`, and may stop a build at a file that it would write otherwise. */
const formats = ({ project }: Context): boolean =>
  [...project.files.keys()].some(
    (path) => MANIFEST.test(path) && !path.includes('node_modules/') && FORMATTERS.test(project.read(path) ?? ''),
  )

/** https://prettier.io/docs/configuration#editorconfig, https://biomejs.dev/reference/configuration/#formatteruseeditorconfig */
const FORMATTERS = /"(?:prettier|eslint-plugin-prettier|@biomejs\/biome|eclint|editorconfig|editorconfig-checker)"\s*:/

/** Directories at the top that a RUN makes, and that only untracked files of the host lie in. */
function builtHere(stages: readonly Image[], files: Context['project']['files']): string[] {
  const found = new Set<string>()
  for (const image of stages) {
    for (const [path, { origin, kind }] of image.files) {
      if (origin.type !== 'output' || kind !== 'tree') continue
      const name = path.slice(path.lastIndexOf('/') + 1)
      if (
        /^(dist|build|out|lib|\.next|\.nuxt|\.output)$/.test(name) &&
        path === `${image.contract.workdir === '/' ? '' : image.contract.workdir}/${name}`
      )
        found.add(name)
    }
  }
  return [...found].filter((directory) => {
    const inside = [...files].filter(([path]) => within(`/${path}`, `/${directory}`))
    return inside.length > 0 && inside.every(([, { presence }]) => presence === 'maybe')
  })
}

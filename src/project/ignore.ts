import { isDockerfile } from './dockerfiles.ts'
import { clean, contextPath, dirname } from './path.ts'
import { compilePattern, type Pattern } from './pattern.ts'
import type { FileFacts, Ignore, Project } from './types.ts'

/** An `Ignore` with what is wrong in it: BuildKit refuses a build whose ignore file has a malformed pattern. */
export interface DockerIgnore extends Ignore {
  readonly patterns: readonly Pattern[]
  readonly problems: readonly { readonly line: number; readonly message: string }[]
}

/**
 * Reads a `.dockerignore` as BuildKit does: a UTF-8 byte order mark is dropped, lines that start with `#` are comments,
 * patterns are trimmed and cleaned, a leading slash means nothing. A path is looked at from the root down; what matched a
 * parent counts for its children, pattern by pattern (`MatchesUsingParentResults` of moby/patternmatcher, which BuildKit's
 * file transfer uses).
 */
export function parseIgnore(path: string, text: string): DockerIgnore {
  const patterns: Pattern[] = []
  const problems: { line: number; message: string }[] = []
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const written = readLine(line)
    if (written === undefined) continue
    const pattern = compilePattern(written)
    if (typeof pattern === 'string') problems.push({ line: index + 1, message: pattern })
    else patterns.push(pattern)
  }
  return { path, text, patterns, problems, excludes: excluder(patterns) }
}

/** The pattern of a line; undefined for a comment or an empty one. */
function readLine(line: string): string | undefined {
  if (line.startsWith('#')) return undefined
  const trimmed = line.trim()
  if (trimmed === '') return undefined
  const exception = trimmed.startsWith('!')
  let pattern = exception ? trimmed.slice(1).trim() : trimmed
  if (pattern !== '') {
    pattern = clean(pattern)
    if (pattern.length > 1 && pattern.startsWith('/')) pattern = pattern.slice(1)
  }
  if (pattern.trim() === '' && !exception) return undefined
  return exception ? `!${pattern}` : pattern
}

function excluder(patterns: readonly Pattern[]): (path: string) => boolean {
  /** For each directory: whether it matched each pattern, itself or through a parent. */
  const byDirectory = new Map<string, Uint8Array>()

  const look = (path: string, parent: Uint8Array | undefined) => {
    const own = new Uint8Array(patterns.length)
    let matched = false
    for (const [index, pattern] of patterns.entries()) {
      // A pattern that could change nothing is not looked at, and so does not count for the children either.
      const hit = parent?.[index] === 1 || (pattern.exception === matched && pattern.matches(path))
      if (!hit) continue
      own[index] = 1
      matched = !pattern.exception
    }
    return { own, matched }
  }
  const ofDirectory = (path: string): Uint8Array | undefined => {
    if (path === '') return undefined
    let parent: Uint8Array | undefined
    for (let slash = path.indexOf('/'); ; slash = path.indexOf('/', slash + 1)) {
      const directory = slash < 0 ? path : path.slice(0, slash)
      let own = byDirectory.get(directory)
      if (!own) byDirectory.set(directory, (own = look(directory, parent).own))
      if (slash < 0) return own
      parent = own
    }
  }
  return (path) => {
    const wanted = contextPath(path)
    if (wanted === '' || patterns.length === 0) return false
    return look(wanted, ofDirectory(dirname(wanted))).matched
  }
}

/** The name that an ignore file of one Dockerfile alone has. */
const ownIgnorePath = (dockerfilePath: string): string => `${clean(dockerfilePath)}.dockerignore`

/**
 * The ignore file that counts for a Dockerfile: `<Dockerfile>.dockerignore` beside it, else the `.dockerignore` of the
 * context's root, without a text where it is not there. Source:
 * https://docs.docker.com/build/concepts/context/#filename-and-location
 */
export function ignoreFileOf(
  project: Project,
  dockerfilePath: string,
): { readonly path: string; readonly text: string | undefined } {
  const own = ownIgnorePath(dockerfilePath)
  const text = project.read(own)
  return text === undefined ? { path: '.dockerignore', text: project.read('.dockerignore') } : { path: own, text }
}

/** The other Dockerfiles that may be built from this context, by their paths; what they need is not looked at. */
export function dockerfilesBeside({ files, sharedBy }: Project, dockerfilePath: string): string[] {
  return [...[...files.keys()].filter((path) => path !== dockerfilePath && isDockerfile(path)), ...(sharedBy ?? [])]
}

/**
 * The ignore file that a rewrite may change, with the text that counts before it: the Dockerfile's own where others may be
 * built from the same context, so that nothing that they need is left out.
 */
export function ignoreToWrite(project: Project, dockerfilePath: string): { path: string; text: string | undefined } {
  const { path, text } = ignoreFileOf(project, dockerfilePath)
  return dockerfilesBeside(project, dockerfilePath).length > 0
    ? { path: ownIgnorePath(dockerfilePath), text }
    : { path, text }
}

const views = new WeakMap<ReadonlyMap<string, FileFacts>, WeakMap<Ignore, ReadonlyMap<string, FileFacts>>>()

/**
 * What a COPY can find in the context. The Dockerfile and the ignore file are read by the engine in any case, and can
 * be copied only where no pattern leaves them out.
 */
export function visibleFiles(project: Project, ignore: Ignore | undefined): ReadonlyMap<string, FileFacts> {
  if (!ignore) return project.files
  const known = views.get(project.files)?.get(ignore)
  if (known) return known
  const visible = new Map<string, FileFacts>()
  for (const [path, facts] of project.files) {
    if (!ignore.excludes(path)) visible.set(path, facts)
  }
  if (!views.has(project.files)) views.set(project.files, new WeakMap())
  views.get(project.files)?.set(ignore, visible)
  return visible
}

import type { Effect } from './types.ts'

export interface Place {
  readonly cwd: string
  /** What `~` stands for. */
  readonly home: string
  /** Values of variables that a path may begin with, such as `${GOPATH}` of what `go` writes. */
  readonly lookup?: (name: string) => string | undefined
  /** Virtual environment that a sourced `activate` chose. */
  readonly environment?: string | undefined
}

/** `/a/./b/../c/` as `/a/c`. A `..` after a variable stays, for what the variable holds is not known. */
function normalise(path: string): string {
  if (!/\/[./]|^\.|.\/$/.test(path)) return path
  const rooted = path.startsWith('/')
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    const last = parts.at(-1)
    if (part !== '..') parts.push(part)
    else if (last === undefined) {
      if (!rooted) parts.push(part)
    } else if (last === '..' || last.includes('${') || last.includes('*')) parts.push(part)
    else parts.pop()
  }
  return rooted ? '/' + parts.join('/') : parts.join('/')
}

/** A path of a command as an absolute one. One that begins with a variable stays: it may be absolute by itself. */
export function absolute(written: string, place: Place): string {
  const { cwd, home } = place
  const path = leading(written, place)
  if (path === '~' || path.startsWith('~/')) return normalise(home + path.slice(1))
  if (path.startsWith('/') || path.startsWith('${')) return normalise(path)
  // `~name` is another user's home.
  if (path.startsWith('~')) return path
  return normalise(`${cwd}/${path}`)
}

function leading(path: string, { lookup }: Place): string {
  const name = /^\$\{(\w+)\}/.exec(path)
  const value = name && lookup?.(name[1] as string)
  return name && value !== undefined && value !== null ? value + path.slice(name[0].length) : path
}

/** A trailing slash says "into this directory", and is kept where a command copies. */
function destination(path: string, place: Place): string {
  const whole = absolute(path, place)
  return /\/\.?$/.test(path) && whole !== '/' ? whole + '/' : whole
}

/** The effect with its paths made absolute. The target of a link stays as it is written. */
export function absoluteEffect(effect: Effect, place: Place): Effect {
  switch (effect.type) {
    case 'reads':
      return { ...effect, paths: effect.paths.map((path) => absolute(path, place)) }
    case 'writes':
    case 'removes':
    case 'owner':
    case 'mode':
    case 'directory':
      return { ...effect, path: absolute(effect.path, place) }
    case 'links':
      return { ...effect, path: destination(effect.path, place) }
    case 'copies':
      return { ...effect, from: effect.from.map((path) => source(path, place)), to: destination(effect.to, place) }
    case 'node':
      return { ...effect, directory: effect.directory === undefined ? place.cwd : absolute(effect.directory, place) }
    case 'python':
      return {
        ...effect,
        directory: effect.directory === undefined ? place.cwd : absolute(effect.directory, place),
        ...(effect.interpreter?.includes('/') ? { interpreter: absolute(effect.interpreter, place) } : {}),
        ...(place.environment === undefined ? {} : { environment: place.environment }),
      }
    case 'program':
      return effect.name.includes('/') ? { ...effect, name: absolute(effect.name, place) } : effect
    default:
      return effect
  }
}

/** `dir/.` copies what is in the directory. */
function source(path: string, place: Place): string {
  const whole = absolute(path, place)
  return path === '.' || path.endsWith('/.') ? (whole === '/' ? '/.' : whole + '/.') : whole
}

import { lineTable } from '../located.ts'
import { dirname } from '../path.ts'
import { collector } from './draft.ts'
import { hole, type Holed } from './holes.ts'
import type { Builds, Tree } from './types.ts'

/**
 * The literal calls of `docker_build` in a Tiltfile; paths are relative to it. What is no literal cannot be read.
 * https://docs.tilt.dev/api.html#api.docker_build
 */
export function tiltBuilds(path: string, text: string, tree: Tree): Builds {
  const into = collector(tree)
  if (text.length > 256 * 1024) return into.done()
  const lines = lineTable(text)
  for (const match of [...text.matchAll(/(?<![\w.#])(docker_build(?:_with_restart)?)\s*\(/g)].slice(0, maximumCalls)) {
    const start = match.index + match[0].length
    if (/^\s*#|^\s*def\s/.test(text.slice(text.lastIndexOf('\n', match.index) + 1, match.index))) continue
    const { positional, named } = callArguments(text.slice(start, start + maximumCall))
    const value = (index: number, name: string): Holed | undefined => literal(named.get(name) ?? positional[index])
    const evidence = {
      file: path,
      line: lines(match.index),
      text: `${match[1] ?? ''}(${positional[0] ?? named.get('ref') ?? ''}, …)`,
    }
    if (named.has('dockerfile_contents')) continue
    const args = named.get('build_args') ?? ''
    into.add({
      evidence,
      base: dirname(path),
      context: value(1, 'context') ?? '.',
      dockerfile: value(3, 'dockerfile'),
      dockerfileIn: 'base',
      target: literal(named.get('target')),
      args: [...args.matchAll(/(["'])([^"']+)\1\s*:\s*([^,}]+)/g)].map(([, , name = '', given]) => [
        name,
        literal(given),
      ]),
      images: [value(0, 'ref') ?? ''],
    })
  }
  return into.done()
}

const maximumCalls = 300
const maximumCall = 4096

/** The arguments of a call as they are written, from behind its parenthesis. */
function callArguments(text: string): {
  readonly positional: readonly string[]
  readonly named: ReadonlyMap<string, string>
} {
  const positional: string[] = []
  const named = new Map<string, string>()
  let depth = 0
  let current = ''
  const push = (): void => {
    const written = current.trim()
    current = ''
    const [, name, value] = /^([A-Za-z_]\w*)\s*=(?!=)\s*([^]*)$/.exec(written) ?? []
    if (name !== undefined && value !== undefined) named.set(name, value.trim())
    else if (written !== '') positional.push(written)
  }
  for (const [piece] of text.matchAll(/#[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[^]/g)) {
    if (piece.startsWith('#')) continue
    if ('([{'.includes(piece)) depth++
    else if (')]}'.includes(piece) && depth-- === 0) break
    if (piece === ',' && depth === 0) push()
    else current += piece
  }
  push()
  return { positional, named }
}

function literal(written: string | undefined): Holed | undefined {
  if (written === undefined || written === 'None') return undefined
  const text = /^(["'])((?:[^"'\\]|\\.)*)\1$/.exec(written.trim())?.[2]
  return text === undefined ? hole(written.trim().slice(0, 80)) : text.replace(/\\(.)/g, '$1')
}

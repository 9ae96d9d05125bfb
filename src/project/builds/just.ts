import { dirname, join } from '../path.ts'
import { collector } from './draft.ts'
import { bakeIn } from './scripts.ts'
import { mayHoldBuild, shellBuilds } from './shell.ts'
import type { Builds, Tree } from './types.ts'

/**
 * The recipes of a justfile, each line in a shell of its own in the justfile's directory, a recipe that begins with `#!` as one
 * script. `{{ name }}` is put in where it is assigned a string. https://just.systems/man/en/
 */
export function justBuilds(path: string, text: string, tree: Tree): Builds {
  const into = collector(tree)
  if (!mayHoldBuild(text) || text.length > maximumText) return into.done()
  const lines = text.split(/\r?\n/)
  const values = new Map<string, string>()
  for (const line of lines) {
    const [, name, , value] = /^(?:export\s+)?([A-Za-z_][\w-]*)\s*:=\s*(["'])(.*)\2\s*$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) values.set(name, value)
  }
  let directory = dirname(path)
  let attribute: string | undefined
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const working = /^\[\s*working-directory\s*:\s*(["'])(.*)\1\s*\]/.exec(line)?.[2]
    if (working !== undefined) attribute = working
    if (!/^@?[A-Za-z_][\w-]*(\s[^:]*)?:(?!=)/.test(line)) continue
    const own = new Map(values)
    for (const [, name, , value] of line.matchAll(/([A-Za-z_][\w-]*)=(["'])([^"']*)\2/g))
      if (name !== undefined && value !== undefined) own.set(name, value)
    const first = index + 1
    const body: string[] = []
    while (/^(\s|$)/.test(lines[index + 1] ?? 'x')) body.push(lines[++index] ?? '')
    directory = attribute === undefined ? dirname(path) : join(dirname(path), attribute)
    attribute = undefined
    const shell = /^\s*#!/.test(body[0] ?? '')
    const place = { file: path, directories: [directory === '.' ? '' : directory], bake: bakeIn(tree) }
    const put = (script: string): string =>
      script.replace(
        /\{\{\s*([^{}]*?)\s*\}\}/g,
        (_, name: string) => own.get(name) ?? (/^justfile_directory\(\)$/.test(name) ? '${__start__}' : '${__just}'),
      )
    if (shell) shellBuilds(put(body.join('\n')), { ...place, lineOf: (inner) => first + inner }, tree, into)
    else {
      for (let at = 0; at < body.length; at++) {
        const start = at
        let script = body[at] ?? ''
        while (script.endsWith('\\') && at + 1 < body.length)
          script = `${script.slice(0, -1)} ${(body[++at] ?? '').trim()}`
        if (mayHoldBuild(script))
          shellBuilds(
            put(script.trim().replace(/^[@-]+/, '')),
            { ...place, lineOf: () => first + start + 1 },
            tree,
            into,
          )
      }
    }
  }
  return into.done()
}

const maximumText = 256 * 1024

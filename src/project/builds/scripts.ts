import { fieldsOf, parseJson } from '../json.ts'
import { lineTable } from '../located.ts'
import { dirname } from '../path.ts'
import { bakeBuilds } from './bake.ts'
import { collector } from './draft.ts'
import { mayHoldBuild, shellBuilds } from './shell.ts'
import type { Builds, Tree } from './types.ts'

/** A shell script: it may be called at the root, or in its own directory. */
export function scriptBuilds(path: string, text: string, tree: Tree): Builds {
  const into = collector(tree)
  if (!mayHoldBuild(text)) return into.done()
  const place = { file: path, lineOf: (line: number) => line, directories: ['', dirname(path)], bake: bakeIn(tree) }
  shellBuilds(text, place, tree, into)
  return into.done()
}

/** The scripts of a package.json run in its directory: https://docs.npmjs.com/cli/using-npm/scripts#working-directory-for-scripts */
export function manifestBuilds(path: string, text: string, tree: Tree): Builds {
  const into = collector(tree)
  if (!mayHoldBuild(text)) return into.done()
  const scripts = Object.entries(fieldsOf(parseJson(text)?.['scripts']))
  const from = Math.max(0, text.search(/"scripts"\s*:/))
  const lines = lineTable(text)
  for (const [name, script] of scripts) {
    if (typeof script !== 'string' || !mayHoldBuild(script)) continue
    const line = lines(
      Math.max(from, text.indexOf(`${JSON.stringify(name)}:`, from), text.indexOf(`${JSON.stringify(name)} :`, from)),
    )
    shellBuilds(
      script,
      { file: path, lineOf: () => line, directories: [dirname(path)], bake: bakeIn(tree) },
      tree,
      into,
    )
  }
  return into.done()
}

/** Reads a bake file that a command names, from where it is called. */
export const bakeIn =
  (tree: Tree) =>
  (file: string, cwd: string): Builds =>
    bakeBuilds(file, tree.read(file) ?? '', tree, cwd)

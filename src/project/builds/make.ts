import { dirname, join } from '../path.ts'
import { collector } from './draft.ts'
import { callsIn, noCalls, recipesOf, rulesOf } from './make-rules.ts'
import { readMakefile } from './make-text.ts'
import { bakeIn } from './scripts.ts'
import { mayHoldBuild, shellBuilds } from './shell.ts'
import type { Builds, Tree } from './types.ts'

/**
 * The recipes of a Makefile, each line in a shell of its own, as make runs them in the Makefile's directory, or at the root by
 * `make -f`, where only that has the Dockerfile; a file that others include may run in either. Pattern rules are followed for
 * the targets that the file names. https://www.gnu.org/software/make/manual/make.html
 */
export function makeBuilds(path: string, text: string, tree: Tree): Builds {
  const into = collector(tree)
  if (!mayHoldBuild(text) || text.length > maximumText) return into.done()
  const own = dirname(path)
  const sure = !path.endsWith('.mk')
  const directories = sure ? [own, ''] : ['', own]
  const makefile = readMakefile(text)
  const rules = rulesOf(makefile)
  const isThere = (name: string): boolean => tree.has(join(own, name))
  const plain = recipesOf(makefile, rules, noCalls, isThere)
  const calls = callsIn(plain)
  const oneShell = /^\.ONESHELL:/m.test(text)
  for (const recipe of calls.size === 0 ? plain : recipesOf(makefile, rules, calls, isThere)) {
    for (const part of oneShell ? [recipe] : recipe.map((line) => [line])) {
      const script = part.map((line) => line.text).join('\n')
      if (!mayHoldBuild(script)) continue
      const lineOf = (inner: number): number => part[inner - 1]?.line ?? part[0]?.line ?? 1
      shellBuilds(script, { file: path, lineOf, directories, sure, bake: bakeIn(tree) }, tree, into)
    }
  }
  return into.done()
}

const maximumText = 256 * 1024

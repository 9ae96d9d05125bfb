import { field, fieldsOf, isFields, stringOf } from '../json.ts'
import { readLocated } from '../located.ts'
import { dirname } from '../path.ts'
import { collector, pathFrom, ROOT } from './draft.ts'
import { textOf } from './expressions.ts'
import { bakeIn } from './scripts.ts'
import { mayHoldBuild, shellBuilds } from './shell.ts'
import type { Builds, Tree } from './types.ts'

/** The commands of a Taskfile, in its directory or in the `dir` of the task. https://taskfile.dev/docs/reference/schema */
export function taskBuilds(path: string, text: string, tree: Tree): Builds {
  const into = collector(tree)
  if (!mayHoldBuild(text)) return into.done()
  const document = readLocated(text)?.[0]
  const global = fieldsOf(field(document?.value, 'vars'))
  for (const [name, task] of Object.entries(fieldsOf(field(document?.value, 'tasks')))) {
    const values = {
      ROOT_DIR: ROOT,
      TASKFILE_DIR: dirname(path) === '' ? ROOT : `${ROOT}/${dirname(path)}`,
      ...global,
      ...fieldsOf(field(task, 'vars')),
    }
    const put = (script: string, depth = 0): string =>
      script.replace(/\{\{\s*\.?([^{}]*?)\s*\}\}/g, (_, variable: string) => {
        const value = textOf(field(values, variable))
        return value === undefined || depth > 5 ? '${__task}' : put(value, depth + 1)
      })
    const written = stringOf(field(task, 'dir'))
    const directory = pathFrom(dirname(path), written === undefined ? '.' : put(written))
    const list =
      typeof task === 'string' ? [task] : Array.isArray(task) ? task : (field(task, 'cmds') ?? field(task, 'cmd'))
    for (const [index, item] of (Array.isArray(list) ? list : [list]).entries()) {
      const script = stringOf(isFields(item) ? item['cmd'] : item)
      if (script === undefined || !mayHoldBuild(script)) continue
      const at =
        [
          ['tasks', name, 'cmds', index, 'cmd'],
          ['tasks', name, 'cmds', index],
        ].find((place) => isFields(item) === (place.length === 5)) ?? []
      const line = document?.textLineOf(at) ?? 1
      if (!directory.ok || directory.value.includes('${'))
        into.unread({ file: path, line, text: script.slice(0, 120) }, 'the directory that it runs in cannot be told')
      else
        shellBuilds(
          put(script),
          { file: path, lineOf: (inner) => line + inner - 1, directories: [directory.value], bake: bakeIn(tree) },
          tree,
          into,
        )
    }
  }
  return into.done()
}

import { field, fieldsOf, isFields, stringOf, type Fields } from '../json.ts'
import { readLocatedJson } from '../located.ts'
import { dirname, join } from '../path.ts'
import { collector, ROOT } from './draft.ts'
import { evaluated } from './expressions.ts'
import { hole, type Holed } from './holes.ts'
import { mayHoldBuild } from './shell.ts'
import type { Builds, Tree } from './types.ts'
import { scriptParts, yamlScript } from './yaml-script.ts'

/**
 * The targets of an Nx project whose executor builds an image, and the commands of `nx:run-commands`. Paths are relative to the
 * workspace's root, which is taken for the repository's where no `nx.json` stands between. An executor that names no Dockerfile
 * takes the project's. https://nx.dev/docs/reference/project-configuration and https://github.com/gperdomor/nx-tools
 */
export function nxBuilds(path: string, text: string, tree: Tree): Builds {
  const into = collector(tree)
  if (!/docker|container|podman/i.test(text)) return into.done()
  const document = readLocatedJson(text)
  const project = dirname(path)
  let root = project
  while (root !== '' && !tree.has(join(root, 'nx.json'))) root = dirname(root)
  const below = root === '' ? project : project.slice(root.length + 1)
  const put = (written: string): Holed =>
    written
      .replaceAll('{workspaceRoot}', root === '' ? ROOT : `${ROOT}/${root}`)
      .replaceAll('{projectRoot}', below === '' ? '.' : below)
      .replace(/\{(projectName|args\.[\w-]+)\}|\$\{?\w+\}?/g, (whole) => hole(whole))
  for (const [name, target] of Object.entries(fieldsOf(field(document?.value, 'targets')))) {
    const executor = stringOf(field(target, 'executor')) ?? stringOf(field(target, 'builder')) ?? ''
    const at = ['targets', name]
    if (!document || !isFields(target)) continue
    if (executor === 'nx:run-commands' || executor.endsWith(':run-commands') || typeof target['command'] === 'string') {
      const options = fieldsOf(target['options'])
      const parts = [
        ...scriptParts(target['command'], [...at, 'command']),
        ...scriptParts(options['command'], [...at, 'options', 'command']),
        ...commands(options['commands']).map((command, index) => ({
          text: command,
          at: [...at, 'options', 'commands', index],
        })),
      ].filter((part) => mayHoldBuild(part.text))
      const cwd = stringOf(options['cwd'])?.replaceAll('{projectRoot}', below).replaceAll('{workspaceRoot}/', '')
      const directory = join(root, cwd ?? '')
      for (const part of parts) {
        const script = part.text.replaceAll('{projectRoot}', below).replaceAll('{workspaceRoot}', '.')
        yamlScript(
          { file: path, document, parts: [{ ...part, text: script }], directory: directory === '.' ? '' : directory },
          tree,
          into,
        )
      }
      continue
    }
    if (!/container:build|docker[\w-]*:(build|docker)|:docker-build$/i.test(executor)) continue
    const base = fieldsOf(target['options'])
    const configurations = Object.values(fieldsOf(target['configurations'])).filter(isFields)
    for (const given of [
      base,
      ...configurations
        .filter((each) => ['context', 'file', 'target'].some((key) => each[key] !== undefined))
        .map((each) => ({ ...base, ...each })),
    ]) {
      const texts = evaluated(given, {})
      const context = texts['context'] ?? texts['path']
      const file = texts['file'] ?? texts['dockerfile'] ?? texts['dockerFile']
      into.add({
        evidence: { file: path, line: document.lineOf(at), text: `target ${name}` },
        base: root,
        context: put(context ?? '.'),
        dockerfile:
          file === undefined
            ? tree.has(join(project, 'Dockerfile'))
              ? join(below, 'Dockerfile')
              : undefined
            : put(file),
        dockerfileIn: 'base',
        target: texts['target'] === undefined ? undefined : put(texts['target']),
        images: tags(given).map(put),
      })
    }
  }
  return into.done()
}

const tags = (given: Fields): string[] =>
  Array.isArray(given['tags']) ? given['tags'].filter((tag) => typeof tag === 'string') : []

const commands = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((item: unknown) => stringOf(isFields(item) ? item['command'] : item) ?? '') : []

import { field, fieldsOf, isFields, stringListOf, stringOf, type Fields } from '../json.ts'
import { readLocated, type Located } from '../located.ts'
import { basename } from '../path.ts'
import { readCommand } from './command.ts'
import { collector, pathFrom, ROOT, type Collector } from './draft.ts'
import { textOf } from './expressions.ts'
import { hole, type Holed } from './holes.ts'
import { interpolate } from './interpolate.ts'
import { mayHoldBuild } from './shell.ts'
import type { Builds, Tree } from './types.ts'
import { scriptParts, yamlScript } from './yaml-script.ts'

/**
 * The pipelines that are lists of steps: Azure, Bitbucket, Buildkite, CircleCI, Cirrus, Cloud Build, CodeBuild, Drone, Travis,
 * Woodpecker. Every field that holds shell is read at the root, or in the directory that stands beside it, and the tasks that
 * build images by their inputs.
 */
export function pipelineBuilds(path: string, text: string, tree: Tree): Builds {
  const into = collector(tree)
  if (!/docker|podman|buildah|kaniko|az acr|gcloud/i.test(text)) return into.done()
  const documents = readLocated(text)
  if (!documents) into.unread({ file: path, line: 1, text: basename(path) }, 'it is not understood as YAML')
  for (const document of documents ?? []) {
    const values = variables(document.value)
    visit(document.value, [], { path, document, tree, into, values }, 0)
  }
  return into.done()
}

interface Visit {
  readonly path: string
  readonly document: Located
  readonly tree: Tree
  readonly into: Collector
  readonly values: Fields
}

/** Fields that hold shell. */
const shells = [
  'script',
  'bash',
  'run',
  'command',
  'commands',
  'before_install',
  'install',
  'before_script',
  'after_success',
  'before_deploy',
  'inlineScript',
  'build',
  'pre_build',
  'post_build',
]
const directories = ['workingDirectory', 'working_directory', 'working-directory']
const maximumDepth = 30

function visit(value: unknown, at: readonly (string | number)[], state: Visit, depth: number): void {
  if (depth > maximumDepth) return
  if (Array.isArray(value))
    return value.forEach((item: unknown, index) => visit(item, [...at, index], state, depth + 1))
  if (!isFields(value)) return
  task(value, at, state)
  for (const [key, inner] of Object.entries(value)) {
    const parts = shells.includes(key) ? scriptParts(inner, [...at, key]) : []
    if (parts.some(({ text }) => mayHoldBuild(text))) shell(value, parts, at, state)
    if (parts.length === 0) visit(inner, [...at, key], state, depth + 1)
  }
}

/** Text with what the pipeline would put in: a known variable, else a hole. `$(A)` of Azure, `<< a >>` of CircleCI, `${{ a }}`. */
function put(text: string, values: Fields): Holed {
  return text.replace(
    /\$\(([\w.]+)\)|\$\{\{([^{}]*)\}\}|<<\s*([\w.]+)\s*>>|\{\{([^{}]*)\}\}/g,
    (whole, a?: string, b?: string, c?: string) => {
      const name = (a ?? b ?? c ?? '').trim().replace(/^(variables|parameters|pipeline\.parameters)\./, '')
      if (/^(Build\.SourcesDirectory|System\.DefaultWorkingDirectory)$/i.test(name)) return ROOT
      return textOf(field(values, name)) ?? hole(whole)
    },
  )
}

function shell(
  step: Fields,
  parts: ReturnType<typeof scriptParts>,
  at: readonly (string | number)[],
  state: Visit,
): void {
  const { path, document, tree, into, values } = state
  const open: Holed[] = []
  const scripts = parts.map((part) => ({
    ...part,
    // A command of a shell stands in `$( )` as well: only names with a dot or a known value are Azure's.
    text: put(
      part.text.replace(/\$\((\w+)\)/g, (whole, name: string) =>
        Object.hasOwn(values, name) ? `\${{${name}}}` : whole,
      ),
      values,
    ).replace(/\0[^\0]*\0/g, (whole) => `\${__open_${open.push(whole) - 1}__}`),
  }))
  const written = directories.map((name) => stringOf(step[name])).find((each) => each !== undefined)
  const directory = pathFrom(
    '',
    written === undefined || /^~\/(project|repo|app)$/.test(written) ? '.' : put(written, values),
  )
  if (!directory.ok) {
    const first = parts.find(({ text }) => mayHoldBuild(text))
    return into.unread(
      { file: path, line: document.lineOf(at), text: (first?.text ?? '').trim().slice(0, 120) },
      directory.because,
    )
  }
  const lookup = (name: string): string | undefined => {
    const index = /^__open_(\d+)__$/.exec(name)?.[1]
    if (index !== undefined) return open[Number(index)]
    if (roots.has(name)) return ROOT
    return textOf(field(values, name))
  }
  yamlScript({ file: path, document, parts: scripts, directory: directory.value, values: lookup }, tree, into)
}

/** Where each of them checks the repository out. */
const roots = new Set([
  'BITBUCKET_CLONE_DIR',
  'BUILDKITE_BUILD_CHECKOUT_PATH',
  'CIRCLE_WORKING_DIRECTORY',
  'CIRRUS_WORKING_DIR',
  'CODEBUILD_SRC_DIR',
  'TRAVIS_BUILD_DIR',
  'DRONE_WORKSPACE',
  'CI_WORKSPACE',
  'BUILD_SOURCESDIRECTORY',
])

/** Steps that are no shell. */
function task(step: Fields, at: readonly (string | number)[], state: Visit): void {
  const { path, document, tree, into, values } = state
  const place = (text: string) => ({ file: path, line: document.lineOf(at), text })
  const text = (of: unknown, ...names: readonly string[]): Holed | undefined => {
    for (const name of names) {
      const found = textOf(field(of, name))
      if (found !== undefined) return put(found, values)
    }
    return undefined
  }
  const name = stringOf(step['task'])
  if (name !== undefined && /^Docker@[0-2]$/i.test(name)) azure(name, step['inputs'], place(name), text, tree, into)
  if (
    /(^|\/)(docker|kaniko|gcb-docker|cloud-builders\/docker|kaniko-project\/executor|drone-docker|docker-buildx)(:.*)?$/.test(
      textOf(step['name']) ?? '',
    ) &&
    Array.isArray(step['args'])
  ) {
    cloudBuild(step, place(textOf(step['name']) ?? ''), state)
  }
  const plugin = textOf(step['image']) ?? ''
  if (
    /(^|\/)(plugins\/(docker|kaniko|ecr|gcr|acr)|woodpeckerci\/plugin-(docker-buildx|kaniko)|plugin-(docker-buildx|kaniko))(:.*)?$/.test(
      plugin,
    )
  ) {
    // https://plugins.drone.io/plugins/docker: paths are relative to the root.
    const settings = isFields(step['settings']) ? step['settings'] : step
    const repo = text(settings, 'repo')
    into.add({
      evidence: place(plugin),
      base: '',
      context: text(settings, 'context') ?? '.',
      dockerfile: text(settings, 'dockerfile'),
      dockerfileIn: 'base',
      target: text(settings, 'target'),
      images: repo === undefined ? [] : [repo],
    })
  }
  // https://circleci.com/developer/orbs/orb/circleci/docker: `path` is where its Dockerfile lies.
  for (const [key, given] of Object.entries(step)) {
    if (!/^docker\/(build|publish)$/.test(key) || !isFields(given)) continue
    const image = text(given, 'image')
    into.add({
      evidence: place(key),
      base: '',
      context: text(given, 'docker-context', 'docker_context') ?? '.',
      dockerfile: `${text(given, 'path') ?? '.'}/${text(given, 'dockerfile') ?? 'Dockerfile'}`,
      dockerfileIn: 'base',
      images: image === undefined ? [] : [image],
    })
  }
}

/**
 * `Docker@2` builds the first file that its glob finds, in the directory of that file where no other context is given:
 * https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/docker-v2
 */
function azure(
  name: string,
  inputs: unknown,
  evidence: { readonly file: string; readonly line: number; readonly text: string },
  text: (of: unknown, ...names: readonly string[]) => Holed | undefined,
  tree: Tree,
  into: Collector,
): void {
  const command = text(inputs, 'command', 'action') ?? 'buildAndPush'
  if (!/build/i.test(command)) return
  const written = (text(inputs, 'Dockerfile', 'dockerfile', 'dockerFile') ?? '**/Dockerfile').replaceAll('\\', '/')
  const context = text(inputs, 'buildContext', 'context')?.replaceAll('\\', '/')
  const dockerfile = written.replace(/^\*\*\//, '')
  if (written.startsWith('**/') ? !tree.has(dockerfile) : dockerfile.includes('*')) {
    return into.unread(evidence, `which file ${written} finds cannot be told`)
  }
  const directory = dockerfile.includes('/') ? dockerfile.slice(0, dockerfile.lastIndexOf('/')) : '.'
  const repository = text(inputs, 'repository', 'imageName')
  into.add({
    evidence,
    base: '',
    context: context === undefined || context === '**' ? directory : context,
    dockerfile,
    dockerfileIn: 'base',
    args: (text(inputs, 'arguments') ?? '')
      .split('--build-arg')
      .slice(1)
      .map((each) => [each.trim().split(/[=\s]/)[0] ?? '', undefined]),
    images: repository === undefined ? [] : [`${repository}:${hole(name)}`],
  })
}

/** `args: ['build', '-f', 'x', '.']` of a builder, in its `dir`: https://docs.cloud.google.com/build/docs/build-config-file-schema */
function cloudBuild(
  step: Fields,
  evidence: { readonly file: string; readonly line: number; readonly text: string },
  state: Visit,
): void {
  const substitutions = fieldsOf(field(state.document.value, 'substitutions'))
  const value = (text: string): Holed => interpolate(text, (name) => textOf(field(substitutions, name)))
  const words = stringListOf(step['args']).map((word) => ({ text: value(word), loose: false }))
  const directory = pathFrom('', value(stringOf(step['dir']) ?? '.'))
  const name = textOf(step['name']) ?? ''
  const program = name.includes('kaniko') ? '/kaniko/executor' : 'docker'
  const said = readCommand([{ text: program, loose: false }, ...words])
  if (said?.kind !== 'build' && said?.kind !== 'unread') return
  if (!directory.ok) return state.into.unread(evidence, directory.because)
  if (said.kind === 'unread') return state.into.unread(evidence, said.because)
  state.into.add({ ...said.draft, base: directory.value, evidence })
}

/** Variables of the whole file: a map, Azure's list of names and values, Travis's and CircleCI's `env`. */
function variables(value: unknown): Fields {
  const found: Record<string, unknown> = {}
  for (const key of ['variables', 'env', 'environment']) {
    const given = field(value, key)
    if (isFields(given)) Object.assign(found, given)
    for (const item of Array.isArray(given) ? given : []) {
      const name = stringOf(field(item, 'name'))
      if (name !== undefined) found[name] = field(item, 'value')
    }
  }
  for (const [name, parameter] of Object.entries(fieldsOf(field(value, 'parameters')))) {
    if (isFields(parameter) && parameter['default'] !== undefined) found[name] = parameter['default']
  }
  return found
}

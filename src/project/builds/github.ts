import { field, fieldsOf, isFields, stringOf, type Fields } from '../json.ts'
import { readLocated, type Located } from '../located.ts'
import { basename, join } from '../path.ts'
import { actionDraft } from './github-actions.ts'
import { collector, pathFrom, ROOT, type Collector } from './draft.ts'
import { evaluate, evaluated, otherwise, textOf, type Scope } from './expressions.ts'
import { bakeBuilds } from './bake.ts'
import type { Holed } from './holes.ts'
import { combinations } from './matrix.ts'
import { mayHoldBuild, shellBuilds } from './shell.ts'
import type { Builds, Tree } from './types.ts'
import { workspaceOf } from './workspace.ts'

const maximumDepth = 4

/** What may build at all: the text is looked through before it is read. */
const mayMatter = /docker|podman|buildah|kaniko|container|uses:\s*['"]?(\.\/|[\w./-]+\.ya?ml@)/i

/**
 * The builds of a GitHub workflow or a composite action: build actions, bake, and commands of `run:`, for every combination
 * of the matrix; a workflow or an action of the repository that it uses is read with what it is given.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
export function githubBuilds(path: string, text: string, tree: Tree): Builds {
  const into = collector(tree)
  if (!mayMatter.test(text)) return into.done()
  const document = readLocated(text)?.[0]
  if (!document) into.unread({ file: path, line: 1, text: basename(path) }, 'it is not understood as YAML')
  else if (isFields(field(document.value, 'jobs'))) workflow(path, document, {}, tree, into, 0)
  else
    action(
      path,
      document,
      { inputs: defaults(field(document.value, 'inputs')), env: {} },
      { tree, into, depth: 0, cwd: '' },
    )
  return into.done()
}

/** The `default` of each input. */
function defaults(inputs: unknown): Record<string, Holed> {
  const found: Record<string, Holed> = Object.create(null)
  for (const [name, input] of Object.entries(fieldsOf(inputs))) {
    const value = textOf(field(input, 'default'))
    if (value !== undefined) found[name] = value
  }
  return found
}

function workflow(
  path: string,
  document: Located,
  given: Record<string, Holed>,
  tree: Tree,
  into: Collector,
  depth: number,
): void {
  const on = field(document.value, 'on')
  const inputs = {
    ...defaults(field(on, 'workflow_dispatch', 'inputs')),
    ...defaults(field(on, 'workflow_call', 'inputs')),
    ...given,
  }
  const github = { workspace: ROOT }
  const env = evaluated(field(document.value, 'env'), { inputs, github })
  const directory = stringOf(field(document.value, 'defaults', 'run', 'working-directory')) ?? ''
  for (const [name, job] of Object.entries(fieldsOf(field(document.value, 'jobs')))) {
    if (!isFields(job)) continue
    const { cells, open } = combinations(field(job, 'strategy', 'matrix'))
    for (const matrix of cells) {
      // In a matrix that is known, what it does not have is empty.
      const outer: Scope = { inputs, github, matrix: { ...matrix, [otherwise]: open ? undefined : '' }, env }
      const scope: Scope = { ...outer, env: { ...env, ...evaluated(job['env'], outer) } }
      const called = stringOf(job['uses'])
      if (called !== undefined) {
        if (depth >= maximumDepth) continue
        const values = evaluated(job['with'], scope)
        const file = calledFile(called)
        const other = file === undefined ? undefined : tree.read(file)
        const inner = other === undefined || !mayMatter.test(other) ? undefined : readLocated(other)?.[0]
        if (file !== undefined && inner && (called.startsWith('./') || takes(inner, values)))
          workflow(file, inner, values, tree, into, depth + 1)
        continue
      }
      const own = stringOf(field(job, 'defaults', 'run', 'working-directory')) ?? directory
      const workspace = workspaceOf(job['steps'], scope, tree)
      const collected = collector(workspace.tree)
      steps(path, document, ['jobs', name, 'steps'], job['steps'], scope, {
        tree: workspace.tree,
        into: collected,
        depth,
        cwd: evaluate(own, scope),
      })
      into.all(workspace.mapped(collected.done()))
    }
  }
}

/**
 * The file of a workflow that another calls: `./.github/workflows/image.yml`, and `OWNER/REPOSITORY/.github/workflows/image.yml@main`,
 * as repositories call their own from a branch that is known to work.
 */
const calledFile = (called: string): string | undefined =>
  called.startsWith('./') ? join(called) : /^[\w.-]+\/[\w.-]+\/(\.github\/workflows\/[^/@]+)@/.exec(called)?.[1]

/** Whether a workflow can be the one that is called with this: another repository may have one of the same name. */
function takes(document: Located, given: Record<string, Holed>): boolean {
  const call = field(document.value, 'on', 'workflow_call')
  const inputs = fieldsOf(field(call, 'inputs'))
  const required = Object.keys(inputs).filter((name) => {
    const { required, default: usual } = fieldsOf(inputs[name])
    return required === true && usual === undefined
  })
  const names = Object.keys(given)
  return (
    names.length > 0 && names.every((name) => Object.hasOwn(inputs, name)) && required.every((name) => name in given)
  )
}

interface Job {
  readonly tree: Tree
  readonly into: Collector
  readonly depth: number
  /** What steps run in, where they do not say. */
  readonly cwd: Holed
}

function action(path: string, document: Located, scope: Scope, job: Job): void {
  steps(path, document, ['runs', 'steps'], field(document.value, 'runs', 'steps'), scope, job)
}

function steps(
  path: string,
  document: Located,
  at: readonly (string | number)[],
  list: unknown,
  outer: Scope,
  job: Job,
): void {
  for (const [index, step] of (Array.isArray(list) ? list : []).entries()) {
    if (!isFields(step)) continue
    const scope: Scope = { ...outer, env: { ...fieldsOf(outer['env']), ...evaluated(step['env'], outer) } }
    const place = [...at, index]
    const run = stringOf(step['run'])
    if (run !== undefined) {
      if (mayHoldBuild(run)) runStep(path, run, document.textLineOf([...place, 'run']), step, scope, job)
      continue
    }
    const uses = stringOf(step['uses'])
    if (uses !== undefined) usesStep(path, uses, document.lineOf([...place, 'uses']), step, scope, job)
  }
}

function runStep(path: string, run: string, line: number, step: Fields, scope: Scope, job: Job): void {
  const open: Holed[] = []
  // Before the shell sees it, each expression is replaced: what is not known is a variable without a value.
  const text = evaluate(run, scope).replace(/\0[^\0]*\0/g, (whole) => `\${__open_${open.push(whole) - 1}__}`)
  const written = stringOf(step['working-directory'])
  const directory = pathFrom('', written === undefined ? job.cwd : evaluate(written, scope))
  const first = text.split('\n').find((each) => mayHoldBuild(each)) ?? ''
  if (!directory.ok) return job.into.unread({ file: path, line, text: first.trim().slice(0, 120) }, directory.because)
  const environment = fieldsOf(scope['env'])
  const shell = {
    file: path,
    lineOf: (inner: number) => line + inner - 1,
    directories: [directory.value],
    values: (name: string) => {
      const index = /^__open_(\d+)__$/.exec(name)?.[1]
      if (index !== undefined) return open[Number(index)]
      return name === 'GITHUB_WORKSPACE' ? ROOT : stringOf(environment[name])
    },
    bake: (file: string, cwd: string) => bakeBuilds(file, job.tree.read(file) ?? '', job.tree, cwd),
  }
  shellBuilds(text, shell, job.tree, job.into)
}

function usesStep(path: string, uses: string, line: number, step: Fields, scope: Scope, job: Job): void {
  const given = evaluated(step['with'], scope)
  if (uses.startsWith('./')) {
    if (job.depth >= maximumDepth) return
    const directory = pathFrom('', uses)
    if (!directory.ok) return
    const file = ['action.yml', 'action.yaml']
      .map((name) => join(directory.value, name))
      .find((name) => job.tree.has(name))
    const text = file === undefined ? undefined : job.tree.read(file)
    const inner = text === undefined || !mayMatter.test(text) ? undefined : readLocated(text)?.[0]
    if (file === undefined || !inner) return
    const inputs = { ...defaults(field(inner.value, 'inputs')), ...given }
    return action(file, inner, { ...scope, inputs }, { ...job, depth: job.depth + 1, cwd: '' })
  }
  const name = uses.replace(/@.*$/s, '').toLowerCase()
  const evidence = { file: path, line, text: uses }
  if (name === 'docker/bake-action') {
    const directory = pathFrom('', given['workdir'] ?? given['source'] ?? '.')
    const files = (given['files'] ?? '')
      .split(/[\n,]/)
      .map((file) => file.trim())
      .filter(Boolean)
    if (!directory.ok) return
    for (const written of files) {
      const file = pathFrom(directory.value, written)
      if (file.ok) job.into.all(bakeBuilds(file.value, job.tree.read(file.value) ?? '', job.tree, directory.value))
    }
    return
  }
  const draft = actionDraft(name, uses, given)
  if (draft) job.into.add({ ...draft, base: '', evidence })
}

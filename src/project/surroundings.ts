import type { CommandLine } from '../dockerfile/types.ts'
import { logical } from '../dockerfile/logical.ts'
import { composeBuilds, type Started } from './builds/compose.ts'
import { isCompose } from './builds/kinds.ts'
import { fieldsOf, type Fields, isFields, parseYaml } from './json.ts'
import { clean, contextPath, dirname, join } from './path.ts'
import { isPlatform, platformCommands } from './platform-commands.ts'
import { isBelow, relativeTo } from './sorted.ts'
import type { Build, Builds, Check, Evidence, Mount, Tree, Unread } from './builds/types.ts'
import type { Project } from './types.ts'

/** Commands that the repository starts in an image, beside the image's own. */
export interface SurroundingCommands {
  readonly commands: readonly {
    readonly command?: CommandLine
    readonly entrypoint?: CommandLine
    readonly evidence: { readonly file: string; readonly line: number; readonly text: string }
  }[]
  /** What asks a container how it is, or is run in it once it has started: without the image's entrypoint. */
  readonly checks: readonly Check[]
  /** What of the context its containers have in the place of the image's own; `from` is a path of the context. */
  readonly mounts: readonly (Mount & { readonly evidence: Evidence })[]
  /** A command that runs in some container of the repository, and cannot be tied to one. */
  readonly doubt?: string
}

/** Reads compose files, and the lines of Makefiles, scripts and workflows that run a command in a container. */
export function surroundingCommands(project: Project, dockerfilePath: string): SurroundingCommands {
  const commands: Commands[number][] = []
  const checks: Check[] = []
  const mounts: SurroundingCommands['mounts'][number][] = []
  let doubt: string | undefined
  const wanted = clean(join(project.prefix ?? '', dockerfilePath))
  const take = (service: Pick<Build, 'command' | 'entrypoint' | 'healthcheck' | 'mounts' | 'evidence'>): void => {
    if (service.command ?? service.entrypoint) commands.push(service)
    if (service.healthcheck) checks.push(service.healthcheck)
    for (const mount of service.mounts ?? []) mounts.push(...ofContext(mount, project, service.evidence))
  }
  for (const [path, text] of project.surroundings) {
    // A compose file names what it builds; the others may speak of any service of the repository.
    if (!isCompose(path) && !isCommon(path) && !isBelow(path, clean(project.prefix ?? ''))) continue
    if (isCompose(path)) {
      composeServices(path, text, wanted, project).forEach(take)
    } else if (/(^|\/)Procfile[^/]*$/.test(path)) commands.push(...procfileCommands(path, text))
    else if (isPlatform(path)) {
      if (isBeside(path, wanted)) commands.push(...platformCommands(path, text, wanted))
    } else if (/\.ya?ml$/.test(path) && /^\s*kind:/m.test(text)) {
      const found = kubernetesCommands(path, text)
      commands.push(...found.commands)
      checks.push(...found.checks)
    } else doubt ??= loneCommand(path, text)
  }
  startedElsewhere(wanted, project).forEach(take)
  return { commands, checks, mounts, ...(doubt === undefined ? {} : { doubt }) }
}

/** A platform's file speaks of the Dockerfile that lies beside it; of others there may be several. */
const isBeside = (path: string, dockerfile: string): boolean =>
  dirname(path.replace(/^\.do\//, '')) === dirname(dockerfile)

/** What of a mount lies in the context. */
function ofContext({ from, to }: Mount, { prefix = '' }: Project, evidence: Evidence): SurroundingCommands['mounts'] {
  const context = contextPath(prefix)
  if (from === context || isBelow(from, context)) return [{ from: relativeTo(from, context), to, evidence }]
  return isBelow(context, from) ? [{ from: '', to: join(to, relativeTo(context, from)), evidence }] : []
}

/** Whether a file may start any image of the repository: it lies at the top, or among the deployments. */
export function isCommon(path: string): boolean {
  if (!path.includes('/')) return true
  return /^(\.github|\.gitlab|\.circleci|k8s|kubernetes|kube|deploy(ments?)?|helm|charts?|manifests|infra(structure)?|ops|scripts|ci|\.ci)\//i.test(
    path,
  )
}

type Commands = SurroundingCommands['commands']

const STARTS = /command|entrypoint|healthcheck|volumes/

/** What compose files say of the services whose image this Dockerfile makes. */
function composeServices(path: string, text: string, wanted: string, project: Project): readonly (Build | Unread)[] {
  // Without one of the words there is nothing to find, and reading YAML takes its time.
  if (!STARTS.test(text)) return []
  // What it builds lies below it, unless a path leads out.
  const own = dirname(path)
  if (own !== '.' && own !== '' && !text.includes('..') && !wanted.startsWith(`${own}/`)) return []
  return byDockerfile(composeBuilds(path, text, treeOf(project, wanted))).get(wanted) ?? []
}

/**
 * Services that start the image without building it: of the same name as one that builds it in a compose file beside theirs
 * (`compose.base.yaml` with the image and its health check, `compose.dev.yaml` with its build), or with the image that it is given.
 */
function startedElsewhere(wanted: string, project: Project): readonly Started[] {
  const composes = [...project.surroundings].filter(([path, text]) => isCompose(path) && /build|image/.test(text))
  if (!composes.some(([, text]) => STARTS.test(text))) return []
  const all = composes.map(([path, text]) => composeBuilds(path, text, treeOf(project, wanted)))
  const built = all.flatMap((each) => byDockerfile(each).get(wanted) ?? []).filter((each) => 'images' in each)
  if (built.length === 0) return []
  const started = all.flatMap(({ starts }) => starts)
  return started.filter(({ name, image, evidence }) =>
    built.some((build) => {
      if (build.images.some((other) => untagged(other) === untagged(image))) return true
      // `node:22` under the name of a service that is built elsewhere is another image.
      const mayBe = image.includes('/') || image.includes(name)
      return mayBe && build.name === name && dirname(build.evidence.file) === dirname(evidence.file)
    }),
  )
}

const indexed = new WeakMap<Builds, ReadonlyMap<string, readonly (Build | Unread)[]>>()

/** Every Dockerfile of a repository asks for its own of the same builds. */
function byDockerfile(all: Builds): ReadonlyMap<string, readonly (Build | Unread)[]> {
  const known = indexed.get(all)
  if (known) return known
  const found = new Map<string, (Build | Unread)[]>()
  for (const each of [...all.builds, ...all.unread]) {
    const { dockerfile } = each
    if (dockerfile === undefined) continue
    const others = found.get(dockerfile)
    if (others) others.push(each)
    else found.set(dockerfile, [each])
  }
  indexed.set(all, found)
  return found
}

/** `registry:5000/acme/api:1` → `registry:5000/acme/api`. */
const untagged = (image: string): string => image.replace(/:[^:/]*$/, '')

/** The repository, with the Dockerfile that is asked about, which may come from elsewhere. */
const treeOf = ({ surroundings, inRepository }: Project, dockerfile: string): Tree => ({
  read: (file) => surroundings.get(file),
  has: (file) => file === dockerfile || (inRepository?.(file) ?? surroundings.has(file)),
})

/** A string, or a list in exec form. */
function commandOf(value: unknown): CommandLine | undefined {
  if (typeof value === 'string') return { form: 'shell', script: logical(value, [0, 0]) }
  if (Array.isArray(value) && value.every((word) => typeof word === 'string')) return { form: 'exec', argv: value }
  return undefined
}

function lineOf(text: string, name: string): number {
  const index = text.split('\n').findIndex((line) => line.trimStart().startsWith(`${name}:`))
  return index + 1
}

/** `release: npx knex migrate:latest`: every process type may run in this image. */
function procfileCommands(path: string, text: string): Commands {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const command = /^[\w-]+:\s*(\S.*)$/.exec(line)?.[1]
    return command === undefined
      ? []
      : [
          {
            entrypoint: { form: 'shell' as const, script: logical(command, [0, 0]) },
            evidence: { file: path, line: index + 1, text: line.slice(0, 120) },
          },
        ]
  })
}

/** `command` and `args` of every container: which of them run this image cannot be told, so that all may. */
function kubernetesCommands(path: string, text: string): Pick<SurroundingCommands, 'commands' | 'checks'> {
  const commands: Commands[number][] = []
  const checks: Check[] = []
  const visit = (value: unknown, depth: number): void => {
    if (depth > 20) return
    if (Array.isArray(value)) for (const each of value) visit(each, depth + 1)
    if (!isFields(value)) return
    const entrypoint = commandOf(value['command'])
    const command = commandOf(value['args'])
    if (typeof value['image'] === 'string') {
      const evidence = { file: path, line: lineOf(text, 'command') || 1, text: 'a container of Kubernetes' }
      if (entrypoint ?? command)
        commands.push({ ...(command ? { command } : {}), ...(entrypoint ? { entrypoint } : {}), evidence })
      for (const [name, probe] of probesOf(value))
        checks.push({ command: probe, evidence: { file: path, line: lineOf(text, name), text: name } })
    }
    for (const each of Object.values(value)) visit(each, depth + 1)
  }
  for (const document of text.split(/^---\s*$/m)) visit(parseYaml(document), 0)
  return { commands, checks }
}

/** What Kubernetes runs in a container beside its command: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Probe */
function probesOf(container: Fields): [string, CommandLine][] {
  const lifecycle = fieldsOf(container['lifecycle'])
  const named = ['livenessProbe', 'readinessProbe', 'startupProbe'].map((name) => [name, container[name]] as const)
  const hooks = ['postStart', 'preStop'].map((name) => [name, lifecycle[name]] as const)
  return [...named, ...hooks].flatMap(([name, probe]) => {
    const command = commandOf(fieldsOf(fieldsOf(probe)['exec'])['command'])
    return command ? [[name, command]] : []
  })
}

/** `docker compose exec api npx knex migrate:latest`, `kubectl exec … -- node x`: a command that runs in an image of this repository. */
function loneCommand(path: string, text: string): string | undefined {
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    if (line.length > 2000) continue
    if (/\b(docker|podman|docker-compose|kubectl)\b.*\b(exec|run)\b.*\s(npx|npm|yarn|pnpm|node|bunx?)\s/.test(line))
      return `${path}:${index + 1} runs a command in a container`
  }
  return undefined
}

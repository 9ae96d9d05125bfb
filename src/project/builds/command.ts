import { type Draft, ROOT } from './draft.ts'
import { asWritten, type Holed, holeIn } from './holes.ts'
import { type Argument, type Arguments, readArguments } from './options.ts'
import type { Evidence } from './types.ts'

/** What a command line builds: an image, what a compose or bake file says, or something that cannot be read. */
export type Command =
  | { readonly kind: 'build'; readonly draft: Omit<Draft, 'base' | 'evidence'> }
  | { readonly kind: 'compose' | 'bake'; readonly files: readonly Holed[]; readonly directory?: Holed }
  | { readonly kind: 'unread'; readonly because: string; readonly draft?: Omit<Draft, 'base' | 'evidence'> }

const clients =
  /^(docker|podman|nerdctl|buildah|img|depot|finch|lima|docker-compose|podman-compose|executor|az|gcloud)$/

/** Words of a program that only begin a build line; options of the client itself that take a value stand before its verb. */
const clientValued =
  /^(-H|--host|-c|--context|--config|-l|--log-level|--log-driver|--tlscacert|--tlscert|--tlskey|--root|--runroot|--storage-driver|--storage-opt|-n|--namespace|--address|--url|--connection|--identity|--project|--builder)$/

/** What one simple command builds; undefined where it builds nothing. */
export function readCommand(words: readonly Argument[]): Command | undefined {
  const program = (words[0]?.text ?? '').replace(/^.*\//, '')
  if (!clients.test(program)) return undefined
  if (program === 'executor') return words[0]?.text.includes('kaniko') ? kaniko(words.slice(1)) : undefined
  if (program === 'docker-compose' || program === 'podman-compose') return compose(words.slice(1))
  const verb = verbs(words)
  const rest = words.slice(verb.end)
  const said = verb.words.join(' ')
  switch (program) {
    case 'lima':
      return readCommand(words.slice(1))
    case 'az':
      return said === 'acr build' ? azure(words.slice(3)) : undefined
    case 'gcloud':
      return said.startsWith('builds submit') ? google(words.slice(3)) : undefined
    case 'buildah':
      return /^(bud|build|build-using-dockerfile)$/.test(verb.words[0] ?? '')
        ? build(words.slice(verb.first + 1), 'podman')
        : undefined
    default:
  }
  const [first, second] = verb.words
  if (first === 'compose') return compose(words.slice(verb.first + 1))
  if (first === 'bake' || (first === 'buildx' && (second === 'bake' || second === 'f'))) return bake(rest)
  const plural = first === 'buildx' || first === 'image' || first === 'builder' || first === 'container'
  if (plural ? second === 'build' || (first === 'buildx' && second === 'b') : first === 'build' || first === 'b') {
    return build(words.slice(plural ? verb.second + 1 : verb.first + 1), program === 'podman' ? 'podman' : 'docker')
  }
  return undefined
}

/** The first two words that are no options. */
function verbs(words: readonly Argument[]): {
  readonly words: string[]
  readonly first: number
  readonly second: number
  readonly end: number
} {
  const found: { text: string; at: number }[] = []
  for (let index = 1; index < words.length && found.length < 2; index++) {
    const text = words[index]?.text ?? ''
    if (clientValued.test(text)) index++
    else if (!text.startsWith('-')) found.push({ text, at: index })
  }
  const first = found[0]?.at ?? words.length
  const second = found[1]?.at ?? words.length
  return { words: found.map(({ text }) => text), first, second, end: second + 1 }
}

/** The values of an option; the last one is what counts where one is wanted. */
const all = (read: Arguments, ...names: readonly string[]): readonly Holed[] =>
  names.flatMap((name) => read.options.get(name) ?? [])
const last = (read: Arguments, ...names: readonly string[]): Holed | undefined => all(read, ...names).at(-1)

const pair = (text: Holed): readonly [string, Holed | undefined] => {
  const equals = text.indexOf('=')
  return equals < 0 ? [text, undefined] : [text.slice(0, equals), text.slice(equals + 1)]
}

function common(read: Arguments): Pick<Draft, 'target' | 'args' | 'contexts' | 'images'> {
  return {
    target: last(read, 'target'),
    args: all(read, 'build-arg').map(pair),
    contexts: all(read, 'build-context').map((text) => {
      const [name, value] = pair(text)
      return [name, value ?? '']
    }),
    images: all(read, 'tag', 'destination', 'image'),
  }
}

/** `docker build`, and what has its options. */
function build(words: readonly Argument[], dialect: 'docker' | 'podman'): Command {
  const read = readArguments(words)
  const file = last(read, 'file')
  const firm = read.operands.filter((operand) => !operand.loose)
  const [context] = firm
  const draft = {
    ...common(read),
    context: context?.text ?? '.',
    dockerfile: file,
    dockerfileIn: dialect === 'podman' ? ('either' as const) : ('base' as const),
    ...(dialect === 'podman' ? { usual: ['Containerfile', 'Dockerfile'] } : {}),
  }
  if (read.unknown !== undefined) return { kind: 'unread', because: `the option ${read.unknown} is not known` }
  if (firm.length > 1) return { kind: 'unread', because: 'it names more than one context' }
  if (read.loose !== undefined) {
    if (!context) return { kind: 'unread', because: `${read.loose} has no value that can be read here` }
    // Another Dockerfile could stand in it only where none is named.
    if (file === undefined && context.text !== '-')
      return { kind: 'unread', because: `${read.loose} may name another Dockerfile`, draft }
  }
  // podman takes the directory that it is called in; docker asks for one.
  if (!context && dialect === 'docker') return { kind: 'unread', because: 'it names no context' }
  return { kind: 'build', draft }
}

/** https://github.com/GoogleContainerTools/kaniko#additional-flags. A context is a directory, `dir://…` or something remote. */
function kaniko(words: readonly Argument[]): Command {
  const read = readArguments(words, 'kaniko')
  if (read.unknown !== undefined) return { kind: 'unread', because: `the option ${read.unknown} is not known` }
  const context = (last(read, 'context') ?? '.').replace(/^dir:\/\//, '')
  const sub = last(read, 'context-sub-path')
  if (holeIn(context) === undefined && /^(gs|s3|git|https|tar):\/\//.test(context)) {
    return { kind: 'unread', because: `its context is fetched: ${asWritten(context)}` }
  }
  const dockerfile = last(read, 'dockerfile')
  return {
    kind: 'build',
    draft: {
      ...common(read),
      context: sub === undefined ? context : `${context}/${sub}`,
      dockerfile,
      dockerfileIn: 'either',
    },
  }
}

/** https://docs.docker.com/reference/cli/docker/compose/: `-f` may be given again and again. */
function compose(words: readonly Argument[]): Command | undefined {
  const files: Holed[] = []
  let directory: Holed | undefined
  for (let index = 0; index < words.length; index++) {
    const { text } = words[index] ?? { text: '' }
    const inline = /^(--file|-f|--project-directory)=(.*)$/s.exec(text)
    const name = inline?.[1] ?? text
    if (name === '-f' || name === '--file') files.push(inline?.[2] ?? words[++index]?.text ?? '')
    else if (name === '--project-directory') directory = inline?.[2] ?? words[++index]?.text
    else if (!text.startsWith('-')) break
    else if (/^(-p|--project-name|--profile|--env-file|--ansi|--progress|--parallel)$/.test(text)) index++
  }
  return files.length === 0 ? undefined : { kind: 'compose', files, ...(directory === undefined ? {} : { directory }) }
}

function bake(words: readonly Argument[]): Command | undefined {
  const files: Holed[] = []
  for (let index = 0; index < words.length; index++) {
    const { text } = words[index] ?? { text: '' }
    const inline = /^(--file|-f)=(.*)$/s.exec(text)
    if (inline) files.push(inline[2] ?? '')
    else if (text === '-f' || text === '--file') files.push(words[++index]?.text ?? '')
  }
  return { kind: 'bake', files }
}

/** https://learn.microsoft.com/cli/azure/acr#az-acr-build: `--file` is relative to the source, unless it is there by itself. */
function azure(words: readonly Argument[]): Command {
  let file: Holed | undefined
  const images: Holed[] = []
  let target: Holed | undefined
  const args: (readonly [string, Holed | undefined])[] = []
  const operands: Holed[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (!word) break
    const [name = '', inline] = /^(--?[\w-]+)=(.*)$/s.exec(word.text)?.slice(1) ?? [word.text]
    if (word.loose) return { kind: 'unread', because: `${asWritten(word.text)} has no value that can be read here` }
    if (!name.startsWith('-')) operands.push(word.text)
    else if (/^--(no-(format|logs|push|wait)|only-show-errors|debug|verbose)$/.test(name)) continue
    else {
      const value = inline ?? words[++index]?.text ?? ''
      if (name === '-f' || name === '--file') file = value
      else if (name === '-t' || name === '--image') images.push(value)
      else if (name === '--target') target = value
      else if (name === '--build-arg') args.push(pair(value))
    }
  }
  if (operands.length !== 1) return { kind: 'unread', because: 'its context cannot be told' }
  return {
    kind: 'build',
    draft: { context: operands[0] ?? '.', dockerfile: file, dockerfileIn: 'either', target, args, images },
  }
}

/** https://cloud.google.com/sdk/gcloud/reference/builds/submit: with `--tag` the Dockerfile at the top of the source is built. */
function google(words: readonly Argument[]): Command | undefined {
  let tag: Holed | undefined
  const operands: Argument[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (!word) break
    const [name = '', inline] = /^(--?[\w-]+)=(.*)$/s.exec(word.text)?.slice(1) ?? [word.text]
    if (!name.startsWith('-')) operands.push(word)
    else if (/^--(async|no-source|no-cache|suppress-logs|quiet|no-.*)$|^-q$/.test(name)) continue
    else {
      const value = inline ?? words[++index]?.text ?? ''
      if (name === '--tag' || name === '-t') tag = value
    }
  }
  if (tag === undefined || operands.length > 1) return undefined
  return { kind: 'build', draft: { context: operands[0]?.text ?? '.', images: [tag] } }
}

/** A command in short, for people to read. */
export function briefly(words: readonly Argument[], evidence: Omit<Evidence, 'text'>): Evidence {
  const text = words
    .map((word) => asWritten(word.text).replaceAll(ROOT, '.'))
    .join(' ')
    .replace(/\s+/g, ' ')
  return { ...evidence, text: text.length > 120 ? `${text.slice(0, 119)}…` : text }
}

import type { Draft } from './draft.ts'
import type { Holed } from './holes.ts'

/** The inputs of an action that builds an image. Paths are relative to the workspace. */
interface Action {
  readonly context: readonly string[]
  readonly file: readonly string[]
  /** The context where none is given: `git` is the repository as it is fetched, which is the same files. */
  readonly otherwise: 'git' | '.'
  readonly fileIn: Draft['dockerfileIn']
  readonly images: readonly string[]
}

const standard: Action = { context: ['context'], file: ['file'], otherwise: 'git', fileIn: 'base', images: ['tags'] }

/** Sources: each action's own action.yml and README. */
const actions: Readonly<Record<string, Action>> = {
  'docker/build-push-action': standard,
  'depot/build-push-action': standard,
  'useblacksmith/build-push-action': standard,
  'int128/kaniko-action': { ...standard, fileIn: 'either' },
  'redhat-actions/buildah-build': {
    ...standard,
    file: ['containerfiles', 'dockerfiles'],
    otherwise: '.',
    fileIn: 'either',
    images: ['image'],
  },
  'mr-smithers-excellent/docker-build-push': {
    ...standard,
    context: ['directory'],
    file: ['dockerfile'],
    otherwise: '.',
    images: ['image'],
  },
  'elgohr/publish-docker-github-action': { ...standard, file: ['dockerfile'], otherwise: '.', images: ['name'] },
  'whoan/docker-build-with-cache-action': {
    ...standard,
    file: ['dockerfile'],
    otherwise: '.',
    fileIn: 'context',
    images: ['image_name'],
  },
}

/** The first version of the action had other names. */
const first: Action = {
  context: ['path'],
  file: ['dockerfile'],
  otherwise: '.',
  fileIn: 'base',
  images: ['repository'],
}

/** What a step with an action builds; undefined where the action builds none. `name` is in lower case, without its version. */
export function actionDraft(
  name: string,
  uses: string,
  given: Readonly<Record<string, Holed>>,
): Omit<Draft, 'base' | 'evidence'> | undefined {
  const known = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (!known) return undefined
  const action = name === 'docker/build-push-action' && /@v1(\.|$)/.test(uses) ? first : known
  const input = (names: readonly string[]): Holed | undefined =>
    names.map((each) => given[each]?.trim()).find((text) => text)
  const written = input(action.context)
  // `{{defaultContext}}:sub` is a directory of the repository as it is fetched.
  const context = written?.replace(/^\{\{\s*defaultContext\s*\}\}:?/, '') || '.'
  const workdir = name === 'elgohr/publish-docker-github-action' ? given['workdir'] : undefined
  return {
    context: workdir === undefined ? context : `${workdir}/${context}`,
    dockerfile: input(action.file)?.split(/[\n,]/)[0]?.trim(),
    dockerfileIn: /^\{\{/.test(written ?? '') ? 'context' : action.fileIn,
    target: given['target'],
    args: lines(given['build-args'] ?? given['buildargs'] ?? given['build_flags']).map(pair),
    contexts: lines(given['build-contexts']).map((line) => {
      const [key, value] = pair(line)
      return [key, value ?? '']
    }),
    images: lines(input(action.images))
      .flatMap((line) => line.split(','))
      .map(tagName),
  }
}

/** `type=raw,value=…` is metadata-action's, not a name. */
const tagName = (text: string): string => (/^type=/.test(text.trim()) ? '' : text.trim())

function lines(text: Holed | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

function pair(line: string): readonly [string, Holed | undefined] {
  const equals = line.indexOf('=')
  return equals < 0
    ? [line, undefined]
    : [line.slice(0, equals), line.slice(equals + 1).replace(/^(["'])(.*)\1$/s, '$2')]
}

import type { BaseImage } from '../knowledge/types.ts'
import type { Contract, Image, InstalledPackage, LocalBase, Step, Unknown } from './types.ts'
import { type Accounts, accountsOf, copyAccounts } from './owners.ts'
import type { Tree } from './tree.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** A stage while it is replayed. */
export interface State {
  reference: string
  platform: string | undefined
  parent: number | undefined
  local: LocalBase | undefined
  startsIn: string
  base: BaseImage | undefined
  contract: Mutable<Contract> & {
    env: Map<string, string>
    expose: Set<string>
    volume: Set<string>
    label: Map<string, string>
    onbuild: string[]
  }
  /** ARGs declared in this stage, with their defaults. */
  args: Map<string, string | undefined>
  files: Tree
  packages: Map<string, InstalledPackage>
  removed: Set<string>
  steps: Step[]
  uses: Set<number>
  derived: Set<string>
  carried: Set<string>
  deleted: Set<string>
  unknowns: Unknown[]
  strangers: Set<string>
  accounts: Accounts
  start: Mutable<Image['start']>
  /** CMD and ENTRYPOINT as this stage sets them; what is inherited is not counted. */
  ownCmd: boolean
}

/** A stage on an image that works in `workdir` as `user`. */
export function emptyState(
  reference: string,
  base: BaseImage | undefined,
  platform: string | undefined,
  { workdir, user }: Pick<Contract, 'workdir' | 'user'>,
): State {
  return {
    reference,
    platform,
    parent: undefined,
    local: undefined,
    startsIn: workdir,
    base,
    contract: {
      cmd: undefined,
      entrypoint: undefined,
      env: new Map(),
      user,
      workdir,
      expose: new Set(),
      volume: new Set(),
      label: new Map(),
      healthcheck: undefined,
      stopsignal: undefined,
      shell: undefined,
      onbuild: [],
      maintainer: undefined,
    },
    args: new Map(),
    files: new Map(),
    packages: new Map(),
    removed: new Set(),
    steps: [],
    uses: new Set(),
    derived: new Set(),
    carried: new Set(),
    deleted: new Set(),
    unknowns: [],
    strangers: new Set(),
    accounts: accountsOf(base),
    start: { entrypoint: undefined, cmd: undefined, healthcheck: undefined, line: undefined, healthLine: undefined },
    ownCmd: false,
  }
}

/** The same stage, to be replayed further without the first one's knowing. */
export function copyState(state: State): State {
  return copiedState(state, {
    platform: state.platform,
    parent: state.parent,
    local: state.local,
    startsIn: state.startsIn,
    args: new Map(state.args),
    steps: [...state.steps],
    uses: new Set(state.uses),
    strangers: new Set(state.strangers),
    ownCmd: state.ownCmd,
  })
}

/** `FROM stage`: all of the stage's image, none of its ARGs. */
export function childState(parent: State, index: number, platform: string | undefined): State {
  return copiedState(parent, {
    platform: platform ?? parent.platform,
    parent: index,
    local: parent.local,
    startsIn: parent.contract.workdir,
    args: new Map(),
    steps: [],
    uses: new Set([...parent.uses, index]),
    strangers: new Set(),
    ownCmd: false,
  })
}

/** What a stage has of its own, and does not pass on to one that starts from it. */
type Own = Pick<
  State,
  'platform' | 'parent' | 'local' | 'startsIn' | 'args' | 'steps' | 'uses' | 'strangers' | 'ownCmd'
>

/** A state with what is its own in the place of another's. */
export function copiedState(state: State, own: Own): State {
  const { contract } = state
  return {
    reference: state.reference,
    platform: own.platform,
    parent: own.parent,
    local: own.local,
    startsIn: own.startsIn,
    base: state.base,
    contract: {
      ...contract,
      env: new Map(contract.env),
      expose: new Set(contract.expose),
      volume: new Set(contract.volume),
      label: new Map(contract.label),
      onbuild: [...contract.onbuild],
    },
    args: own.args,
    files: new Map(state.files),
    packages: new Map(state.packages),
    removed: new Set(state.removed),
    steps: own.steps,
    uses: own.uses,
    derived: new Set(state.derived),
    carried: new Set(state.carried),
    deleted: new Set(state.deleted),
    unknowns: [...state.unknowns],
    strangers: own.strangers,
    accounts: copyAccounts(state.accounts),
    start: { ...state.start },
    ownCmd: own.ownCmd,
  }
}

export function imageOf(state: State): Image {
  return {
    reference: state.reference,
    platform: state.platform,
    parent: state.parent,
    local: state.local,
    startsIn: state.startsIn,
    base: state.base,
    contract: state.contract,
    files: state.files,
    packages: state.packages,
    removed: state.removed,
    steps: state.steps,
    uses: state.uses,
    derived: state.derived,
    carried: state.carried,
    deleted: state.deleted,
    unknowns: state.unknowns,
    strangers: state.strangers,
    start: state.start,
  }
}

/** ENV wins over ARG; an ARG is an opaque symbol (`undefined` here, so that it stays as `${NAME}`); a name that nothing declares is unset. */
export function lookupIn(state: State): (name: string) => string | null | undefined {
  return (name) => {
    const value = state.contract.env.get(name)
    if (value !== undefined) return value
    if (state.args.has(name)) return undefined
    if (name === 'PATH' && state.base) return state.base.path
    return BASE_VARIABLES.test(name) || PREDEFINED.has(name) ? undefined : null
  }
}

/** Set by base images, or by the shell; their values are the base's affair. */
const BASE_VARIABLES =
  /^(PATH|HOME|HOSTNAME|LANG|PWD|SHELL|USER|[A-Z]+_VERSION|NVM_DIR|JAVA_HOME|GOPATH|GOROOT|CARGO_HOME|RUSTUP_HOME)$/

/** ARGs that every build has without a declaration. https://docs.docker.com/reference/dockerfile/#predefined-args */
const PREDEFINED = new Set([
  'HTTP_PROXY',
  'http_proxy',
  'HTTPS_PROXY',
  'https_proxy',
  'FTP_PROXY',
  'ftp_proxy',
  'NO_PROXY',
  'no_proxy',
  'ALL_PROXY',
  'all_proxy',
])

/** All that a command sees of ENV and ARG, one a line. */
export function environmentText(state: State): string {
  const lines = [...state.contract.env].map(([name, value]) => `${name}=${value}`)
  for (const [name, value] of state.args) if (!state.contract.env.has(name)) lines.push(`ARG ${name}=${value ?? ''}`)
  return lines.sort().join('\n')
}

/** The variables of such a text, by their names. */
export const variablesIn = (environment: string): ReadonlyMap<string, string> =>
  new Map(environment.split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))

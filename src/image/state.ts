import type { BaseImage } from '../knowledge/types.ts'
import type { Contract, Image, InstalledPackage, Step, Unknown } from './types.ts'
import { type Accounts, accountsOf, copyAccounts } from './owners.ts'
import type { Tree } from './tree.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** A stage while it is replayed. */
export interface State {
  reference: string
  platform: string | undefined
  parent: number | undefined
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
  deleted: Set<string>
  unknowns: Unknown[]
  strangers: Set<string>
  accounts: Accounts
  start: Mutable<Image['start']>
  /** CMD and ENTRYPOINT as this stage sets them; what is inherited is not counted. */
  ownCmd: boolean
}

export function emptyState(reference: string, base: BaseImage | undefined, platform: string | undefined): State {
  return {
    reference,
    platform,
    parent: undefined,
    base,
    contract: {
      env: new Map(),
      user: 'root',
      workdir: '/',
      expose: new Set(),
      volume: new Set(),
      label: new Map(),
      onbuild: [],
    },
    args: new Map(),
    files: new Map(),
    packages: new Map(),
    removed: new Set(),
    steps: [],
    uses: new Set(),
    derived: new Set(),
    deleted: new Set(),
    unknowns: [],
    strangers: new Set(),
    accounts: accountsOf(base),
    start: {},
    ownCmd: false,
  }
}

/** The same stage, to be replayed further without the first one's knowing. */
export function copyState(state: State): State {
  return {
    ...state,
    ...copyContent(state),
    args: new Map(state.args),
    steps: [...state.steps],
    uses: new Set(state.uses),
    strangers: new Set(state.strangers),
  }
}

function copyContent(state: State) {
  const { contract, files, packages, removed, derived, deleted, unknowns, accounts, start } = state
  return {
    contract: {
      ...contract,
      env: new Map(contract.env),
      expose: new Set(contract.expose),
      volume: new Set(contract.volume),
      label: new Map(contract.label),
      onbuild: [...contract.onbuild],
    },
    files: new Map(files),
    packages: new Map(packages),
    removed: new Set(removed),
    derived: new Set(derived),
    deleted: new Set(deleted),
    unknowns: [...unknowns],
    accounts: copyAccounts(accounts),
    start: { ...start },
  }
}

/** `FROM stage`: all of the stage's image, none of its ARGs. */
export function childState(parent: State, index: number, platform: string | undefined): State {
  return {
    ...parent,
    ...copyContent(parent),
    platform: platform ?? parent.platform,
    parent: index,
    args: new Map(),
    steps: [],
    uses: new Set([...parent.uses, index]),
    strangers: new Set(),
    ownCmd: false,
  }
}

export function imageOf(state: State): Image {
  const {
    reference,
    platform,
    parent,
    base,
    contract,
    files,
    packages,
    removed,
    steps,
    uses,
    derived,
    deleted,
    unknowns,
    strangers,
    start,
  } = state
  return {
    reference,
    ...(platform === undefined ? {} : { platform }),
    ...(parent === undefined ? {} : { parent }),
    ...(base === undefined ? {} : { base }),
    contract,
    files,
    packages,
    removed,
    steps,
    uses,
    derived,
    deleted,
    unknowns,
    strangers,
    start,
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

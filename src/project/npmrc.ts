import { inside, readerOf, type Reader } from './reader.ts'

/** What an `.npmrc` of the project says that changes an install. Values of secrets are never kept. */
export interface Npmrc {
  readonly path: string
  readonly registry?: string
  /** Registries by scope: `@acme` → its address. */
  readonly scopes: Readonly<Record<string, string>>
  /** Names of the keys that hold a token, a password or a key, with where their value comes from. */
  readonly secrets: readonly { readonly key: string; readonly line: number; readonly from: 'literal' | 'environment' }[]
  /** Variables of the environment that values name: `${NPM_TOKEN}`. */
  readonly variables: readonly string[]
  readonly legacyPeerDeps?: boolean
  readonly strictPeerDeps?: boolean
  readonly omit: readonly string[]
  readonly production?: boolean
  readonly ignoreScripts?: boolean
  readonly engineStrict?: boolean
  readonly packageLock?: boolean
  readonly installLinks?: boolean
  readonly nodeLinker?: string
  readonly shamefullyHoist?: boolean
  readonly autoInstallPeers?: boolean
  readonly publicHoistPattern: readonly string[]
  /** Every other key, without its value where it is a secret. */
  readonly others: Readonly<Record<string, string>>
}

/** Reads `.npmrc` of a directory; undefined where it is absent. Format: https://docs.npmjs.com/cli/configuring-npm/npmrc */
export function readNpmrc(reader: Reader, directory: string): Npmrc | undefined {
  const path = inside(directory, '.npmrc')
  const text = readerOf(reader)(path)
  return text === undefined ? undefined : parseNpmrc(path, text)
}

export function parseNpmrc(path: string, text: string): Npmrc {
  const values = new Map<string, string>()
  const lists = new Map<string, string[]>()
  const scopes: Record<string, string> = Object.create(null)
  const others: Record<string, string> = Object.create(null)
  const secrets: Npmrc['secrets'][number][] = []
  const variables = new Set<string>()

  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const entry = readEntry(line)
    if (!entry) continue
    const { key, value } = entry
    for (const [, name] of value.matchAll(/\$\{([^${}?]+)\??\}/g)) if (name !== undefined) variables.add(name)
    if (isSecret(key, value)) {
      secrets.push({ key, line: index + 1, from: /^\$\{[^{}]*\}$/.test(value) ? 'environment' : 'literal' })
    } else if (/^@[^:]+:registry$/.test(key)) {
      scopes[key.slice(0, key.indexOf(':'))] = value
    } else if (entry.list) {
      lists.set(key, [...(lists.get(key) ?? []), value])
    } else {
      values.set(key, value)
      if (!known.has(key)) others[key] = value
    }
  }

  const flag = (key: string, name: string) => {
    const value = values.get(key)
    return value === undefined ? {} : { [name]: value !== 'false' && value !== '0' && value !== 'null' }
  }
  const textOf = (key: string, name: string) => (values.has(key) ? { [name]: values.get(key) } : {})
  const list = (key: string) =>
    [...(lists.get(key) ?? []), ...(values.get(key) ?? '').split(/[\s,]+/)].filter((item) => item !== '')
  const only = /^prod/.test(values.get('only') ?? '') ? ['dev'] : []
  return {
    path,
    scopes,
    secrets,
    variables: [...variables],
    omit: [...new Set([...list('omit'), ...only])],
    publicHoistPattern: list('public-hoist-pattern'),
    others,
    ...textOf('registry', 'registry'),
    ...textOf('node-linker', 'nodeLinker'),
    ...flag('legacy-peer-deps', 'legacyPeerDeps'),
    ...flag('strict-peer-deps', 'strictPeerDeps'),
    ...flag('production', 'production'),
    ...flag('ignore-scripts', 'ignoreScripts'),
    ...flag('engine-strict', 'engineStrict'),
    ...flag('package-lock', 'packageLock'),
    ...flag('install-links', 'installLinks'),
    ...flag('shamefully-hoist', 'shamefullyHoist'),
    ...flag('auto-install-peers', 'autoInstallPeers'),
  }
}

const known = new Set([
  'registry',
  'legacy-peer-deps',
  'strict-peer-deps',
  'omit',
  'only',
  'production',
  'ignore-scripts',
  'engine-strict',
  'package-lock',
  'install-links',
  'node-linker',
  'shamefully-hoist',
  'auto-install-peers',
  'public-hoist-pattern',
])

interface Entry {
  readonly key: string
  readonly value: string
  /** Written `key[] = value`. */
  readonly list: boolean
}

/** One line of an ini file; a key alone is true. Comments stand on a line of their own, or after a space. */
function readEntry(line: string): Entry | undefined {
  const trimmed = line.trim()
  if (trimmed === '' || trimmed.startsWith(';') || trimmed.startsWith('#') || trimmed.startsWith('[')) return undefined
  const equals = trimmed.indexOf('=')
  const written = (equals < 0 ? trimmed : trimmed.slice(0, equals)).trim()
  const list = written.endsWith('[]')
  const value = equals < 0 ? 'true' : unquote(trimmed.slice(equals + 1).trim())
  return { key: list ? written.slice(0, -2) : written, value, list }
}

function unquote(value: string): string {
  const quote = value[0]
  if ((quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote)) return value.slice(1, -1)
  const comment = value.search(/(?<!\\)[;#]/)
  return comment < 0 ? value : value.slice(0, comment).trim()
}

/** Keys of npm's credentials, alone or behind a registry's address, and addresses with a password in them. */
function isSecret(key: string, value: string): boolean {
  if (/^\/\/[^/@]*@/.test(key) || /^[a-z+]+:\/\/[^/@\s]*:[^/@\s]+@/i.test(value)) return true
  return /(^|:)(_authToken|_auth|_password|keyfile|certfile|key|cert)$/i.test(key)
}

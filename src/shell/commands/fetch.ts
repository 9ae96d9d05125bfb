import type { Effect, ShellWord } from '../types.ts'
import {
  type Describer,
  type Family,
  each,
  join,
  lastPart,
  nothing,
  pathOf,
  readArguments,
  reads,
  unknown,
  write,
  writesWord,
} from './arguments.ts'

const network = (word: ShellWord): Effect => (word.opaque ? { type: 'network' } : { type: 'network', url: word.value })

/** The file name that a URL ends in, without query and fragment where `query` is false. */
function urlName(word: ShellWord, query: boolean): string | undefined {
  if (word.opaque) return undefined
  const address = (query ? word.value.split('#', 1) : word.value.split(/[?#]/, 1))[0] ?? ''
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/]*(\/.*)?$/i.exec(address)
  const name = path ? (path[1] ?? '/') : address.includes('/') ? address.slice(address.indexOf('/')) : '/'
  const last = name.slice(name.lastIndexOf('/') + 1)
  // A variable by itself may hold a whole path.
  return /^\$\{\w+\}$/.test(last) && last === address ? undefined : last
}

/** curl(1): options that take a value. */
const CURL_LONG = [
  'output',
  'user-agent',
  'header',
  'data',
  'data-binary',
  'data-raw',
  'data-urlencode',
  'request',
  'user',
  'cookie',
  'cookie-jar',
  'connect-timeout',
  'max-time',
  'retry',
  'retry-delay',
  'retry-max-time',
  'proxy',
  'url',
  'referer',
  'cacert',
  'capath',
  'cert',
  'key',
  'form',
  'write-out',
  'output-dir',
  'config',
  'range',
  'limit-rate',
  'resolve',
  'upload-file',
  'proto',
  'max-redirs',
  'noproxy',
  'ciphers',
  'interface',
  'dump-header',
  'stderr',
  'json',
  'speed-limit',
  'speed-time',
  'proto-redir',
  'tls-max',
]

const curl: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'AbcCdDeEFhHKmoPQrtTuUwxXyYz', long: CURL_LONG })
  if (parsed.has('-V', '--version', '-h', '--help')) return [{ type: 'nothing' }]
  const urls = [...parsed.all('--url'), ...parsed.operands]
  const directory = parsed.value('--output-dir')?.value ?? ''
  const effects: Effect[] = urls.map(network)
  if (parsed.has('-K', '--config') || urls.length === 0) effects.push(unknown(name, 'what it fetches is not known'))
  const outputs = parsed.all('-o', '--output').filter((word) => !word.value.startsWith('/dev/') && word.value !== '-')
  effects.push(...each(name, outputs, (path) => write(join(directory, path))))
  effects.push(...parsed.all('-c', '--cookie-jar', '-D', '--dump-header').flatMap((word) => writesWord(name, word)))
  effects.push(...reads(parsed.all('-T', '--upload-file')))
  if (!parsed.has('-O', '--remote-name', '--remote-name-all')) return effects
  if (parsed.has('-J', '--remote-header-name')) return [...effects, write(directory || '.', 'tree')]
  for (const url of parsed.has('--remote-name-all') ? urls : urls.slice(outputs.length)) {
    const last = urlName(url, false)
    effects.push(
      last ? write(join(directory, last)) : unknown(name, `the name that ${url.raw} is saved under is not known`),
    )
  }
  return effects
}

/** wget(1) and busybox wget: options that take a value. */
const WGET_LONG = [
  'output-document',
  'directory-prefix',
  'output-file',
  'append-output',
  'user-agent',
  'header',
  'tries',
  'timeout',
  'wait',
  'user',
  'password',
  'input-file',
  'execute',
  'post-data',
  'post-file',
  'referer',
  'load-cookies',
  'save-cookies',
  'ca-certificate',
  'http-user',
  'http-password',
  'level',
  'accept',
  'reject',
  'domains',
  'quota',
  'waitretry',
  'connect-timeout',
  'dns-timeout',
  'read-timeout',
  'progress',
  'limit-rate',
  'cut-dirs',
  'no-proxy',
  'method',
  'body-data',
  'secure-protocol',
  'base',
  'prefer-family',
  'ca-directory',
]

const wget: Describer = ({ name, args }) => {
  const spec = { short: 'OPoaietTwQUBDARIXlY', long: WGET_LONG, words: ['-nv', '-nc', '-nd', '-np', '-nH'] }
  const plain = args.filter(({ value }) => !spec.words.includes(value))
  const parsed = readArguments(plain, { short: spec.short, long: spec.long })
  if (parsed.has('-V', '--version', '-h', '--help', '--spider'))
    return parsed.operands.length > 0 ? parsed.operands.map(network) : [{ type: 'nothing' }]
  const effects: Effect[] = parsed.operands.map(network)
  if (parsed.has('-i', '--input-file') || parsed.operands.length === 0)
    effects.push(unknown(name, 'what it fetches is not known'))
  effects.push(
    ...parsed
      .all('-o', '--output-file', '-a', '--append-output', '--save-cookies')
      .flatMap((word) => writesWord(name, word)),
  )
  const output = parsed.value('-O', '--output-document')
  if (output) return [...effects, ...writesWord(name, output)]
  const prefix = parsed.value('-P', '--directory-prefix')
  if (prefix?.opaque) return [...effects, unknown(name, `${prefix.raw} is not known`)]
  const directory = prefix ? pathOf(prefix) : ''
  if (
    parsed.has(
      '-r',
      '--recursive',
      '-m',
      '--mirror',
      '--content-disposition',
      '-p',
      '--page-requisites',
      '-x',
      '--trust-server-names',
    )
  ) {
    return [...effects, write(directory || '.', 'tree')]
  }
  for (const url of parsed.operands) {
    const last = urlName(url, true)
    if (last === undefined) effects.push(unknown(name, `the name that ${url.raw} is saved under is not known`))
    else effects.push(write(join(directory, last === '' ? 'index.html' : last)))
  }
  return effects
}

const aria2c: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'odxsjkmtl', long: ['out', 'dir', 'split', 'max-connection-per-server'] })
  const directory = parsed.value('-d', '--dir')?.value ?? ''
  const output = parsed.value('-o', '--out')
  const effects = parsed.operands.map(network)
  if (output) return [...effects, ...each(name, [output], (path) => write(join(directory, path)))]
  return [...effects, write(directory || '.', 'tree')]
}

const gsutil: Describer = ({ name, args }) => {
  const { operands } = readArguments(args)
  const verb = operands.findIndex(({ value }) => value === 'cp' || value === 'rsync' || value === 'sync')
  const to = operands.at(-1)
  if (verb < 0 || !to || operands.length < verb + 3) return [unknown(name, 'its command is not known')]
  return /^\w+:\/\//.test(to.value) ? [{ type: 'network' }] : [{ type: 'network' }, ...writesWord(name, to, 'tree')]
}

const scp: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'cFiJloPS' })
  const to = parsed.operands.at(-1)
  if (!to) return [unknown(name, 'its arguments are not known')]
  return /^[^/]*:/.test(to.value) ? [{ type: 'network' }] : [{ type: 'network' }, ...writesWord(name, to, 'tree')]
}

/** git(1): verbs that change nothing, that change the work tree, and that fetch as well. */
const GIT_READS = new Set([
  'rev-parse',
  'describe',
  'log',
  'status',
  'show',
  'diff',
  'ls-files',
  'ls-tree',
  'ls-remote',
  'rev-list',
  'blame',
  'grep',
  'cat-file',
  'version',
  'shortlog',
  'for-each-ref',
  'symbolic-ref',
  'merge-base',
  'hash-object',
  'check-ref-format',
  'var',
  'help',
])
const GIT_WRITES = new Set([
  'checkout',
  'reset',
  'init',
  'apply',
  'am',
  'merge',
  'rebase',
  'cherry-pick',
  'commit',
  'add',
  'rm',
  'mv',
  'stash',
  'clean',
  'switch',
  'restore',
  'tag',
  'revert',
  'remote',
  'gc',
  'worktree',
  'update-index',
  'read-tree',
  'checkout-index',
  'sparse-checkout',
  'branch',
  'notes',
  'filter-branch',
  'prune',
  'repack',
  'flow',
  'update-ref',
  'svn',
])
const GIT_FETCHES = new Set(['pull', 'fetch', 'submodule', 'lfs', 'subtree'])
const GIT_CLONE = {
  short: 'bojucC',
  long: [
    'branch',
    'depth',
    'origin',
    'reference',
    'config',
    'jobs',
    'separate-git-dir',
    'template',
    'shallow-since',
    'filter',
    'upload-pack',
    'server-option',
  ],
}

const git: Describer = ({ name, args }) => {
  const global = readArguments(args, {
    short: 'Cc',
    long: ['git-dir', 'work-tree', 'namespace', 'exec-path'],
    stopAtOperand: true,
  })
  const at = global.value('-C', '--work-tree')
  const base = at ? pathOf(at) : ''
  const verb = global.operands[0]?.value
  const rest = global.operands.slice(1)
  if (at?.opaque) return [unknown(name, `${at.raw} is not known`)]
  if (verb === undefined)
    return global.has('--version', '--help') ? [{ type: 'nothing' }] : [unknown(name, 'its command is not known')]
  if (verb === 'config') return gitConfig(rest, base)
  if (verb === 'clone') {
    const { operands } = readArguments(rest, GIT_CLONE)
    const [url, directory] = operands
    if (!url) return [unknown(name, 'what it clones is not known')]
    const named =
      directory ??
      (url.opaque
        ? undefined
        : {
            ...url,
            value: lastPart(
              url.value
                .replace(/\/+$/, '')
                .replace(/\.git$/, '')
                .replace(/^[^/]*:/, ''),
            ),
          })
    if (!named || named.opaque) return [network(url), unknown(name, `the directory of ${url.raw} is not known`)]
    return [network(url), write(join(base, pathOf(named)), 'tree')]
  }
  if (verb === 'archive') {
    return [
      ...writesWord(name, readArguments(rest, { short: 'o', long: ['output'] }).value('-o', '--output')),
      { type: 'reads', paths: [join(base, '.git')] },
    ]
  }
  const paths = [base || '.']
  if (GIT_READS.has(verb))
    return verb === 'version' || verb === 'help'
      ? [{ type: 'nothing' }]
      : [{ type: 'reads', paths: [join(base, '.git')] }]
  if (GIT_FETCHES.has(verb)) {
    // `git lfs install` writes the user's configuration.
    const home = verb === 'lfs' && rest[0]?.value === 'install' ? [write('~/.gitconfig')] : []
    return [{ type: 'network' }, ...home, ...paths.map((path) => write(path, 'tree'))]
  }
  if (GIT_WRITES.has(verb)) return paths.map((path) => write(path, 'tree'))
  return [unknown(name, `git ${verb} is not known`)]
}

function gitConfig(rest: readonly ShellWord[], base: string): Effect[] {
  const parsed = readArguments(rest, { short: 'f', long: ['file', 'type', 'default'] })
  if (parsed.has('--get', '--get-all', '--list', '-l', '--get-regexp')) return [{ type: 'nothing' }]
  const file = parsed.value('-f', '--file')
  if (file) return each('git', [file], (path) => write(path))
  if (parsed.has('--global')) return [write('~/.gitconfig')]
  if (parsed.has('--system')) return [write('/etc/gitconfig')]
  return [write(join(base, '.git/config'))]
}

const svn: Describer = ({ name, args }) => {
  const { operands } = readArguments(args, { short: 'r', long: ['username', 'password', 'revision'] })
  const [verb, url, directory] = operands
  if (!verb || !url || !['checkout', 'co', 'export', 'clone'].includes(verb.value))
    return [unknown(name, 'its command is not known')]
  const to = directory ?? { ...url, value: lastPart(url.value) }
  return [network(url), ...writesWord(name, to, 'tree')]
}

export const fetch: Family = {
  curl,
  wget,
  aria2c,
  axel: aria2c,
  gsutil,
  scp,
  git,
  svn,
  hg: svn,
  ping: nothing,
  nslookup: nothing,
  dig: nothing,
  nc: () => [{ type: 'network' }],
  telnet: () => [{ type: 'network' }],
  'ssh-keyscan': () => [{ type: 'network' }],
}

import type { Effect, ShellWord } from '../types.ts'
import {
  network,
  type Describer,
  each,
  join,
  lastPart,
  list,
  pathOf,
  readArguments,
  unknown,
  write,
  writesWord,
} from './arguments.ts'

/** git(1): verbs that change nothing, that change the work tree, and that fetch as well. */
const GIT_READS = new Set(
  list(`
  rev-parse describe log status show diff ls-files ls-tree ls-remote rev-list blame grep cat-file version
  shortlog for-each-ref symbolic-ref merge-base hash-object check-ref-format var help
`),
)

const GIT_WRITES = new Set(
  list(`
  checkout reset init apply am merge rebase cherry-pick commit add rm mv stash clean switch restore tag
  revert remote gc worktree update-index read-tree checkout-index sparse-checkout branch notes
  filter-branch prune repack flow update-ref svn
`),
)

const GIT_FETCHES = new Set(['pull', 'fetch', 'submodule', 'lfs', 'subtree'])

const GIT_CLONE = {
  short: 'bojucC',
  long: list(`
  branch depth origin reference config jobs separate-git-dir template shallow-since filter upload-pack
  server-option
`),
}

export const git: Describer = ({ name, args }) => {
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

export const svn: Describer = ({ name, args }) => {
  const { operands } = readArguments(args, { short: 'r', long: ['username', 'password', 'revision'] })
  const [verb, url, directory] = operands
  if (!verb || !url || !['checkout', 'co', 'export', 'clone'].includes(verb.value))
    return [unknown(name, 'its command is not known')]
  const to = directory ?? { ...url, value: lastPart(url.value) }
  return [network(url), ...writesWord(name, to, 'tree')]
}

import { field, isFields, stringOf } from '../../../project/json.ts'
import { dirname, join } from '../../../project/path.ts'
import { parseToml } from '../../../project/python/toml.ts'
import { evidenceAt } from '../../common/evidence.ts'
import type { At, Follower } from '../../commands/types.ts'
import {
  hasOption,
  isKnown,
  optionOf,
  options,
  parseArgs,
  plain,
  type Parsed,
  type Word,
} from '../../commands/words.ts'
import { quoted } from '../../commands/positional.ts'

interface Manager {
  /** Options before the verb, and before the command of `run`, that take the next word. */
  readonly valued: ReadonlySet<string>
  /** Options that name the project's directory. */
  readonly directory: readonly string[]
  /** Verbs that run what follows them. */
  readonly run: readonly string[]
  /** Verbs that install or change what is installed. */
  readonly installs: readonly string[]
  /** Where its manifest keeps commands by name. */
  readonly scripts?: { readonly file: string; readonly path: readonly string[] }
  /** A list under a script's name has the names of others, and not the words of a command. */
  readonly sequences?: true
  /** `run` makes what is installed match the lock first. */
  readonly syncs?: (parsed: Parsed, env: ReadonlyMap<string, string>) => boolean
}

/** Sources: the command line reference of each. */
const MANAGERS: ReadonlyMap<string, Manager> = new Map<string, Manager>([
  [
    'poetry',
    {
      valued: options('-C --directory -P --project'),
      directory: ['-C', '--directory', '-P', '--project'],
      run: ['run'],
      installs: ['install', 'sync', 'add', 'update', 'remove', 'self', 'lock', 'build'],
    },
  ],
  [
    'pipenv',
    {
      valued: options('--python --pypi-mirror'),
      directory: [],
      run: ['run'],
      installs: ['install', 'sync', 'update', 'uninstall', 'lock', 'upgrade', 'clean'],
      scripts: { file: 'Pipfile', path: ['scripts'] },
    },
  ],
  [
    'uv',
    {
      valued: options(
        '--with --with-requirements --with-editable -p --python --env-file --extra --no-extra --group --only-group --no-group --package --directory --project --index --default-index --index-url -i --extra-index-url -f --find-links --cache-dir --config-file --color --refresh-package --upgrade-package -P --link-mode --no-install-package --isolated-dir -C --config-setting --index-strategy --keyring-provider --resolution --prerelease --exclude-newer --python-preference',
      ),
      directory: ['--directory', '--project'],
      run: ['run'],
      installs: ['sync', 'add', 'remove', 'lock', 'tool', 'build', 'python'],
      syncs: (parsed, env) =>
        (!hasOption(parsed, '--no-sync') && !/^(?:1|true)$/i.test(env.get('UV_NO_SYNC') ?? '')) ||
        hasOption(parsed, '--with', '--with-requirements', '--with-editable'),
    },
  ],
  [
    'pdm',
    {
      valued: options('-p --project -c --config --venv'),
      directory: ['-p', '--project'],
      run: ['run'],
      installs: ['install', 'sync', 'add', 'update', 'remove', 'lock', 'build', 'self'],
      scripts: { file: 'pyproject.toml', path: ['tool', 'pdm', 'scripts'] },
    },
  ],
  [
    'rye',
    {
      valued: options('--pyproject'),
      directory: [],
      run: ['run'],
      installs: ['sync', 'add', 'remove', 'lock', 'install', 'fetch'],
      scripts: { file: 'pyproject.toml', path: ['tool', 'rye', 'scripts'] },
    },
  ],
  [
    'pixi',
    {
      valued: options('--manifest-path -e --environment'),
      directory: [],
      run: ['run'],
      installs: ['install', 'add', 'update'],
      scripts: { file: 'pixi.toml', path: ['tasks'] },
      syncs: () => true,
    },
  ],
  [
    'poe',
    {
      valued: options('-C --directory -e --executor'),
      directory: ['-C', '--directory'],
      run: [],
      installs: [],
      scripts: { file: 'pyproject.toml', path: ['tool', 'poe', 'tasks'] },
      sequences: true,
    },
  ],
  ...['conda', 'mamba', 'micromamba'].map((name): [string, Manager] => [
    name,
    {
      valued: options('-n --name -p --prefix --cwd -a --attach'),
      directory: [],
      run: ['run'],
      installs: ['install', 'create', 'update', 'remove', 'env'],
    },
  ]),
])

/** Follows what a manager of Python projects runs; false where the program is none. */
export function managed(follower: Follower, name: string, args: readonly Word[], at: At): boolean {
  const manager = MANAGERS.get(name)
  if (!manager) return false
  const own = manager.run.length === 0
  const noted = (...args_: readonly Word[]): void =>
    follower.leaf({ program: name, args: args_, cwd: at.cwd, evidence: at.evidence, env: at.env, redirects: [] })
  const first = before(args, manager.valued)
  const [verb, ...rest] = first.rest
  if (!verb) {
    if (!hasOption(first.parsed, '--version', '-V', '--help', '-h')) follower.unknown(at.evidence)
    noted()
    return true
  }
  if (!own && !manager.run.includes(verb.value)) {
    noted(verb, ...rest)
    return true
  }
  const second = own ? first : before(rest, manager.valued)
  const cwd = directoryOf([second.parsed, first.parsed], manager, follower, at)
  if (cwd === undefined) follower.unknown(at.evidence)
  else {
    const syncs = manager.syncs?.(second.parsed, at.env) === true
    if (syncs) noted(plain('sync'), ...rest.slice(0, rest.length - second.rest.length))
    else noted(plain('run'))
    // `uv run -m x`: the options end at the module.
    const module = optionOf(second.parsed, '-m', '--module')
    run(follower, manager, module ? [plain('python'), plain('-m'), ...second.rest] : second.rest, {
      ...at,
      cwd,
      bins: true,
    })
  }
  return true
}

/** The options before the first operand, and all that follows them. */
function before(args: readonly Word[], valued: ReadonlySet<string>): { parsed: Parsed; rest: readonly Word[] } {
  let index = 0
  for (; index < args.length; index++) {
    const value = args[index]?.value ?? ''
    if (!value.startsWith('-') || value === '--') break
    if (value === '-m' || value === '--module') {
      index++
      break
    }
    if (valued.has(value)) index++
  }
  const rest = args.slice(index)
  // The module itself stands first in the rest, and is noted as the option's value.
  const module = /^(?:-m|--module)$/.test(args[index - 1]?.value ?? '')
  return {
    parsed: parseArgs(module ? args.slice(0, index + 1) : args.slice(0, index), new Set([...valued, '-m', '--module'])),
    rest: rest[0]?.value === '--' ? rest.slice(1) : rest,
  }
}

function directoryOf(parsed: readonly Parsed[], manager: Manager, follower: Follower, at: At): string | undefined {
  for (const one of parsed) {
    const word = optionOf(one, ...manager.directory)
    if (word) return isKnown(word) ? follower.inside(word.value, at.cwd) : undefined
  }
  return at.cwd
}

function run(follower: Follower, manager: Manager, words: readonly Word[], at: At): void {
  const [first, ...rest] = words
  if (!first) return follower.unknown(at.evidence)
  const { scripts } = manager
  const found =
    scripts && isKnown(first) ? scriptOf(follower, scripts.file, [...scripts.path, first.value], at) : undefined
  if (found) {
    follower.ran(first.value)
    return follower.once(`${found.path} ${first.value}`, () =>
      body(
        follower,
        found.value,
        manager,
        rest,
        { ...at, cwd: dirname(found.path), evidence: found.evidence },
        found.path,
      ),
    )
  }
  if (manager.run.length === 0) return follower.unknown(at.evidence)
  // `uv run x.py`
  if (/\.py$/.test(first.value)) return follower.words([plain('python'), ...words], at)
  follower.words(words, at)
}

interface Found {
  readonly value: unknown
  readonly path: string
  readonly evidence: At['evidence']
}

function scriptOf(follower: Follower, file: string, keys: readonly string[], at: At): Found | undefined {
  for (let directory = at.cwd; ; directory = dirname(directory)) {
    const path = directory === '' ? file : join(directory, file)
    const text = follower.app.read(path)
    if (text !== undefined) {
      const value = field(parseToml(text), ...keys)
      if (value === undefined) return undefined
      follower.read(path, at.evidence)
      const offset = text.search(new RegExp(`^\\s*"?${(keys.at(-1) ?? '').replace(/[^\w-]/g, '\\$&')}"?\\s*=`, 'm'))
      return { value, path, evidence: evidenceAt(path, text, Math.max(offset, 0)) }
    }
    if (directory === '') return undefined
  }
}

/** A script as pipenv, PDM, rye, pixi and poe write it: a command, a list of words, or a table with one of them. */
function body(follower: Follower, value: unknown, manager: Manager, args: readonly Word[], at: At, file: string): void {
  const table = isFields(value) ? value : undefined
  const line = stringOf(value) ?? stringOf(table?.['cmd']) ?? stringOf(table?.['shell'])
  const words =
    Array.isArray(value) && !manager.sequences ? value : Array.isArray(table?.['cmd']) ? table['cmd'] : undefined
  const call = stringOf(table?.['call']) ?? stringOf(table?.['script'])
  const several = Array.isArray(value) ? value : (table?.['composite'] ?? table?.['sequence'] ?? table?.['chain'])
  if (line !== undefined) {
    const more = line.includes('{args') ? '' : args.map(quoted).join(' ')
    return follower.text(`${line.replace(/\s*\{args(?::[^}]*)?\}/, '')} ${more}`.trim(), at)
  }
  if (words?.every((word) => typeof word === 'string')) return follower.words([...words.map(plain), ...args], at)
  if (call !== undefined && /^[\w.]+(?::\w+)?/.test(call))
    return follower.words([plain('python'), plain('-c'), plain(`import ${call.split(':')[0] ?? ''}`)], at)
  if (Array.isArray(several)) {
    for (const one of several) {
      const name = stringOf(one)?.split(/\s+/)[0]
      const found =
        name === undefined
          ? undefined
          : scriptOf(follower, file.split('/').at(-1) ?? file, [...(manager.scripts?.path ?? []), name], at)
      if (found && name !== undefined)
        follower.once(`${found.path} ${name}`, () =>
          body(follower, found.value, manager, [], { ...at, evidence: found.evidence }, file),
        )
      else if (typeof one === 'string') follower.text(one, at)
      else follower.unknown(at.evidence)
    }
    return
  }
  follower.unknown(at.evidence)
}

/** Whether a manager's verb installs. */
export const managerInstalls = (name: string, verb: string): boolean =>
  MANAGERS.get(name)?.installs.includes(verb) === true

/** Managers, by the program's name. */
export const isManager = (name: string): boolean => MANAGERS.has(name)

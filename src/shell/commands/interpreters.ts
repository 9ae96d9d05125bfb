import type { Effect, ShellWord } from '../types.ts'
import {
  type Call,
  type Describer,
  NOTHING,
  type Spec,
  program,
  readArguments,
  reads,
  unknown,
  write,
  writesWord,
} from './arguments.ts'
import { pip, pipx, uv, virtualenv } from './pip.ts'
import { pythonEffect } from './python-effect.ts'
import { project } from './python-projects.ts'
import { composer } from './ruby-php.ts'

const VERSION = new Set(['--version', '-version', '-V', '--help', '-h'])

export const asksVersion = (args: readonly ShellWord[]): boolean =>
  args.length === 1 && VERSION.has(args[0]?.value ?? '')

/**
 * An interpreter: its script is read. Code given in an option may do anything; what fetches or installs is not described, save calls of
 * libraries that fetch data alone (`data`).
 */
export const interpreter =
  (code: string, spec: Spec = {}, data?: RegExp): Describer =>
  (call) => {
    const { name, args } = call
    if (asksVersion(args) || (name !== 'python' && args.length === 1 && args[0]?.value === '-v')) return NOTHING
    const parsed = readArguments(args, {
      ...spec,
      short: (spec.short ?? '') + code.replaceAll('-', ''),
      stopAtOperand: true,
    })
    const inline = parsed.value(...[...code.replaceAll('-', '')].map((letter) => '-' + letter), '--eval', '--print')
    if (inline) {
      const fetched = name.startsWith('php') ? composerCode(inline) : undefined
      if (fetched) return fetched
      const told = data ? inline.value.replace(data, '') : inline.value
      if (inline.opaque || /install|download|urlretrieve|urlopen|copy\(|https?:/i.test(told))
        return [unknown(name, 'the code that it is given is not read')]
      return [program(call)]
    }
    // `php -- --install-dir=…`: no script, and arguments for what comes from the input.
    const dashes = args.findIndex(({ value }) => value === '--')
    const piped = name.startsWith('php') && dashes >= 0 && args.length - dashes - 1 === parsed.operands.length
    const script = piped ? undefined : parsed.operands[0]
    if (!script && call.command.redirects.length === 0 && call.command.joined !== '|')
      return args.length === 0 ? NOTHING : [program(call)]
    if (!script || script.value === '-') return [unknown(name, 'it runs what it reads from its input')]
    if (script.opaque) return [unknown(name, `${script.raw} is not known`)]
    if (name.startsWith('php') && /(^|\/)composer(\.phar)?$/.test(script.value)) {
      return composer({ ...call, name: 'composer', args: parsed.operands.slice(1) })
    }
    return [program(call), ...reads([script])]
  }

/** getcomposer.org/download: fetched, checked and removed by code in an option. */
function composerCode({ value, opaque }: ShellWord): readonly Effect[] | undefined {
  if (opaque) return undefined
  const copied = /^\s*copy\((['"])(https?:\/\/[^'"]+)\1,\s*(['"])([^'"]+)\3\);?\s*$/.exec(value)
  if (copied) return [{ type: 'network', url: copied[2] as string }, write(copied[4] as string)]
  const printed = /^\s*(?:readfile|print file_get_contents)\((['"])(https?:\/\/[^'"]+)\1\);?\s*$/.exec(value)
  if (printed) return [{ type: 'network', url: printed[2] as string }]
  const removed = /^\s*unlink\((['"])([^'"]+)\1\);?\s*$/.exec(value)
  return removed ? [{ type: 'removes', path: removed[2] as string }] : undefined
}

/**
 * What fetches models and corpora, and installs no package: https://www.nltk.org/data.html,
 * https://stanfordnlp.github.io/stanza/download_models.html, https://huggingface.co/docs/huggingface_hub/guides/download
 */
const DATA = /\b(?:nltk(?:\.downloader)?|stanza)\.download\b|\bdownload_dir\b|\b(?:snapshot|hf_hub)_download\b/g

const pythonScript = interpreter('c', { short: 'WXQ' }, DATA)

/** python(1): `-m` runs a module. */
export const python: Describer = (call) => {
  const { name, args } = call
  const module = args.findIndex(({ value }) => /^-[A-Za-z]*m$/.test(value))
  const script = args.findIndex(({ value }) => !value.startsWith('-'))
  if (module >= 0 && (script < 0 || module < script))
    return pythonModule(call, args[module + 1], args.slice(module + 2))
  const [file, verb] = args.slice(Math.max(script, 0))
  if (file?.value === 'setup.py' || file?.value.endsWith('/setup.py')) {
    const parsed = readArguments(args.slice(script + 2), { short: 'O', long: ['prefix', 'root', 'home', 'record'] })
    if (verb?.value === 'install' || verb?.value === 'develop') {
      const here = [{ ...file, value: '.' }]
      const parts = verb.value === 'install' ? { packages: here } : { editables: here }
      return [...pythonEffect('setup.py', call, parsed, { verb: 'install', ...parts }), ...reads([file])]
    }
  }
  if (file && /(^|\/)get-pip\.py$/.test(file.value)) {
    const parsed = readArguments(args.slice(script + 1), {})
    const packages = parsed.operands.length > 0 ? parsed.operands : [{ ...file, value: 'pip' }]
    return [...pythonEffect('pip', call, parsed, { verb: 'install', packages }), ...reads([file])]
  }
  return pythonScript({ ...call, name: 'python' }).map((effect) =>
    effect.type === 'program' || effect.type === 'unknown' ? renamed(effect, name) : effect,
  )
}

const renamed = (effect: Extract<Effect, { type: 'program' | 'unknown' }>, name: string): Effect =>
  effect.type === 'program' ? { ...effect, name } : { ...effect, program: name }

function pythonModule(call: Call, module: ShellWord | undefined, args: readonly ShellWord[]): readonly Effect[] {
  if (!module) return [unknown(call.name, 'its module is not known')]
  switch (module.value) {
    case 'pip':
      return pip({ ...call, name: 'pip', args })
    case 'ensurepip':
      return pythonEffect('pip', call, readArguments(args), {
        verb: 'install',
        packages: [{ ...module, value: 'pip' }],
      })
    case 'venv':
    case 'virtualenv':
      return virtualenv({ ...call, args })
    case 'pipenv':
    case 'poetry':
    case 'pdm':
      return project({ ...call, name: module.value, args })
    case 'uv':
      return uv({ ...call, name: 'uv', args })
    case 'pipx':
      return pipx({ ...call, args })
    case 'playwright':
      return [unknown(call.name, `what the module ${module.value} fetches is not known`)]
  }
  return module.opaque ? [unknown(call.name, `${module.raw} is not known`)] : [program(call)]
}

/** `sh script.sh`; `sh -c` is described by the script that it holds. */
export const shell: Describer = (call) => {
  const { name, args, command } = call
  if (asksVersion(args)) return NOTHING
  const parsed = readArguments(args, { short: 'oO', long: ['rcfile', 'init-file'], stopAtOperand: true })
  const [script, ...rest] = parsed.operands
  if (parsed.has('-s') || script?.value === '-' || !script) {
    if (!script && !parsed.has('-s') && command.joined !== '|' && command.redirects.length === 0) return NOTHING
    if (parsed.has('-n')) return NOTHING
    return [unknown(name, 'it runs what it reads from its input')]
  }
  if (script.opaque) return [unknown(name, `${script.raw} is not known`)]
  if (parsed.has('-n')) return reads([script])
  const installed = installer(script, rest)
  return [
    { type: 'program', name, args: [script.value, ...rest.map(({ value }) => value)] },
    ...reads([script]),
    ...installed,
  ]
}

/** The installer of Anaconda and Miniconda: `-p PREFIX`, by default in the home. */
function installer(script: ShellWord, rest: readonly ShellWord[]): Effect[] {
  if (!/conda[^/]*\.sh$/i.test(script.value)) return []
  const prefix = readArguments(rest, { short: 'p' }).value('-p')
  if (prefix) return writesWord('conda', prefix, 'tree')
  return [unknown('conda', 'where it installs is not known')]
}

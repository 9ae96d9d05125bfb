import { dirname } from '../../../project/path.ts'
import { programsOf } from '../../common/commands.ts'
import { isFields, parseJson, parseYaml } from '../../../project/json.ts'
import { isKnown, plain, type Leaf } from '../../commands/words.ts'
import { parseIni } from '../../../project/ini.ts'
import { searchPath } from './modules.ts'
import type { PythonNotes, Tool } from './notes.ts'
import { target } from './servers.ts'

type Option = readonly [name: string, value: string]

/** Options that decide what is loaded, by all their names. https://uwsgi-docs.readthedocs.io/en/latest/Options.html */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    module: 'w wsgi module',
    'wsgi-file': 'file wsgi-file',
    chdir: 'chdir chdir2',
    pythonpath: 'pythonpath python-path pp',
    ini: 'ini',
    yaml: 'yaml yml y',
    json: 'json js j',
    xml: 'xml x',
    env: 'env',
    paste: 'paste ini-paste ini-paste-logged',
    emperor: 'emperor',
    mount: 'mount',
    import: 'import shared-import spooler-import',
    pyrun: 'pyrun',
    mule: 'mule',
    daemon: 'attach-daemon attach-daemon2 smart-attach-daemon legion-attach-daemon',
    hook: 'exec-pre-jail exec-post-jail exec-in-jail exec-as-root exec-as-user exec-pre-app exec-post-app exec-asap',
    cron: 'cron cron2 unique-cron unique-cron2 legion-cron',
    include: 'include inherit',
  }).flatMap(([name, all]) => all.split(' ').map((one) => [one, name] as const)),
)

/** The application that uwsgi is told to load, by its arguments, UWSGI_* and the files that they name. */
export const uwsgi: Tool = (notes, leaf) => {
  // Its own interpreter finds packages by the directories themselves.
  notes.flag('site', leaf.evidence)
  const given: Option[] = []
  for (const [name, value] of leaf.env)
    if (name.startsWith('UWSGI_')) given.push([name.slice('UWSGI_'.length).toLowerCase().replaceAll('_', '-'), value])
  for (let index = 0; index < leaf.args.length; index++) {
    const word = leaf.args[index]
    if (!word) continue
    const [, name, glued] = /^--?([\w-]+)(?:=(.*))?$/s.exec(word.value) ?? []
    const next = leaf.args[index + 1]
    if (name !== undefined) {
      const value = glued ?? (next && !next.value.startsWith('-') ? next.value : '')
      if (NAMES.has(name) && !isKnown(glued === undefined ? next : word)) return notes.unknown(leaf.evidence)
      if (NAMES.has(name) && glued === undefined) index++
      given.push([name, value])
    } else if (/\.(?:ini|ya?ml|json|xml|py|wsgi)(?::|$)/.test(word.value)) {
      const ending = /\.(\w+)(?::[^:]*)?$/.exec(word.value)?.[1] ?? ''
      given.push([ending === 'py' || ending === 'wsgi' ? 'wsgi-file' : ending === 'yml' ? 'yaml' : ending, word.value])
    }
  }
  if (given.some(([name]) => name === 'version' || name === 'help')) return
  const all: Option[] = []
  for (const option of given) collect(notes, option, leaf, all, 0)
  apply(notes, all, leaf)
}

/** Adds an option, or those of the file that it names. */
function collect(notes: PythonNotes, [written, value]: Option, leaf: Leaf, all: Option[], depth: number): void {
  // `hook-post-app = exec:…`: https://uwsgi-docs.readthedocs.io/en/latest/Hooks.html
  const name = NAMES.get(written) ?? (/^hook\d?-/.test(written) ? 'hook' : undefined)
  if (name === undefined) return
  if (name === 'emperor' || name === 'include' || depth > 4) {
    notes.entry(value, leaf)
    return notes.unknown(leaf.evidence)
  }
  if (name !== 'ini' && name !== 'yaml' && name !== 'json' && name !== 'xml') {
    all.push([name, value])
    return
  }
  const [file = '', section = 'uwsgi'] = value.split(':')
  const inside = notes.inside(file, leaf)
  const text = inside === undefined ? notes.options.readOutside?.(file) : notes.app.read(inside)
  if (text === undefined) return notes.unknown(leaf.evidence)
  if (inside !== undefined) notes.path(inside, leaf)
  const directory = inside === undefined ? dirname(file) : `${notes.options.directory ?? '.'}/${dirname(inside)}`
  for (const [key, set] of optionsIn(name, text, section)) {
    const filled = expanded(set, key, text, file, directory, leaf)
    if (filled === undefined) {
      if (NAMES.has(key)) notes.unknown(leaf.evidence)
    } else collect(notes, [key, filled], leaf, all, depth + 1)
  }
}

function optionsIn(kind: string, text: string, section: string): readonly Option[] {
  if (kind === 'ini')
    return parseIni(text, true)
      .filter(({ name }) => name === section)
      .flatMap(({ all }) => all.map(([key, { value }]): Option => [key, value]))
  if (kind === 'xml')
    return [...text.matchAll(/<([\w-]+)>([^<]*)<\//g)].map((match): Option => [match[1] ?? '', (match[2] ?? '').trim()])
  const table = (kind === 'yaml' ? parseYaml(text) : parseJson(text))?.[section]
  return isFields(table)
    ? Object.entries(table).flatMap(([key, value]) =>
        (Array.isArray(value) ? value : [value]).map((one): Option => [key, String(one)]),
      )
    : []
}

/** `%d`, `%(name)`, `$(NAME)`: https://uwsgi-docs.readthedocs.io/en/latest/Configuration.html#magic-variables */
function expanded(
  value: string,
  key: string,
  text: string,
  file: string,
  directory: string,
  leaf: Leaf,
): string | undefined {
  let known = true
  const found = value.replace(
    /%\((\w[\w-]*)\)|\$\((\w+)\)|%([a-zA-Z%])|@\(([^)]*)\)/g,
    (whole, own?: string, variable?: string, letter?: string) => {
      const set =
        own !== undefined
          ? (new RegExp(`^\\s*${own}\\s*=\\s*(.+?)\\s*$`, 'm').exec(text)?.[1] ?? undefined)
          : variable !== undefined
            ? leaf.env.get(variable)
            : letter === 'd'
              ? `${directory}/`
              : letter === '%'
                ? '%'
                : letter === 'n'
                  ? (file.split('/').at(-1) ?? '').replace(/\.\w+$/, '')
                  : undefined
      if (set === undefined || (own !== undefined && /%|\$\(/.test(set))) known = false
      return set ?? whole
    },
  )
  return known || key === '' ? found : undefined
}

function apply(notes: PythonNotes, all: readonly Option[], leaf: Leaf): void {
  const given = (name: string): readonly string[] => all.flatMap(([one, value]) => (one === name ? [value] : []))
  const chdir = given('chdir').at(-1)
  const cwd = chdir === undefined ? leaf.cwd : notes.inside(chdir, leaf)
  if (cwd === undefined) return notes.unknown(leaf.evidence)
  const env = new Map(leaf.env)
  for (const one of given('env')) {
    const [, name = '', value = ''] = /^(\w+)=(.*)$/s.exec(one) ?? []
    if (name !== '') env.set(name, value)
  }
  const here: Leaf = { ...leaf, cwd, env }
  const roots = notes.roots(
    here,
    ...given('pythonpath').flatMap((one) => searchPath(one, (path) => notes.inside(path, here))),
  )
  for (const one of given('module')) target(notes, plain(one.includes(':') ? one : `${one}:application`), here, roots)
  for (const one of given('import')) notes.module(one, here, roots)
  for (const one of [...given('wsgi-file'), ...given('pyrun'), ...given('mule').filter((file) => /\.py$/.test(file))])
    notes.script(plain(one), here)
  for (const one of given('mount')) target(notes, plain(one.slice(one.indexOf('=') + 1)), here, roots)
  for (const one of [...given('daemon'), ...given('hook'), ...given('cron')])
    for (const program of programsOf(lineOf(one)).programs) notes.program(program, leaf.evidence)
  if (given('paste').length > 0 || given('daemon').length > 0 || given('hook').length > 0) notes.unknown(leaf.evidence)
  if (['module', 'wsgi-file', 'mount', 'pyrun'].every((name) => given(name).length === 0)) notes.unknown(leaf.evidence)
}

/** The command of a hook (`exec:convert a b`), of a daemon (`cmd=convert a b`) or of cron (`59 2 -1 -1 -1 convert a b`, `minute=5 convert a b`). */
const lineOf = (text: string): string =>
  text
    .replace(/^exec:/, '')
    .replace(/^(?:[\w-]+=[^,]*,)*cmd=([^,]*).*$/, '$1')
    .replace(/^(?:-?\d+\s+){5}/, '')
    .replace(/^(?:\w+=-?\w+,?)+\s+/, '')

import { parseIni, type IniEntry } from '../../project/ini.ts'
import { dirname, join } from '../../project/path.ts'
import { evidenceAt } from '../common/evidence.ts'
import type { At, Follower, Starter } from './types.ts'
import { isKnown, optionOf, options, parseArgs, plain } from './words.ts'

/** A file that a word names, in the application or elsewhere in the image, with what is written in it. */
export function fileOf(
  follower: Follower,
  written: string,
  at: Pick<At, 'cwd' | 'evidence'>,
): { path: string; text: string } | undefined {
  const path = follower.inside(written, at.cwd)
  const text = path === undefined ? follower.options.readOutside?.(written) : follower.app.read(path)
  if (path !== undefined && follower.app.has(path)) follower.read(path, at.evidence)
  return text === undefined ? undefined : { path: path ?? written, text }
}

/** Where supervisord looks: http://supervisord.org/configuration.html#configuration-file */
const PLACES = ['supervisord.conf', 'etc/supervisord.conf', '/etc/supervisord.conf', '/etc/supervisor/supervisord.conf']

export const supervisord: Starter = (follower, leaf, at) => {
  const parsed = parseArgs(
    // `-nc FILE`
    leaf.args.map((word) => (/^-[ns]+c$/.test(word.value) ? plain('-c') : word)),
    options(
      '-c --configuration -u --user -m --umask -d --directory -l --logfile -y --logfile_maxbytes -z --logfile_backups -e --loglevel -j --pidfile -i --identifier -q --childlogdir -a --minfds -t --strip_ansi --minprocs',
    ),
  )
  const named = optionOf(parsed, '-c', '--configuration')
  if (named && !isKnown(named)) follower.unknown(at.evidence)
  const places = named ? [named.value] : PLACES
  const found =
    isKnown(named) || !named
      ? places.map((place) => fileOf(follower, place, at)).find((one) => one !== undefined)
      : undefined
  if (found) follower.once(`supervisord ${found.path}`, () => programsOf(follower, found.path, found.text, at))
  else follower.unknown(at.evidence)
  return false
}

function programsOf(follower: Follower, path: string, text: string, at: At): void {
  for (const section of parseIni(text, true)) {
    const evidence = evidenceAt(path, text, section.offset)
    if (section.name === 'include') included(follower, path, section.entries.get('files'), { ...at, evidence })
    if (!/^(?:program|eventlistener|fcgi-program):/.test(section.name)) continue
    const command = section.entries.get('command')
    if (!command) continue
    const line = filled(command.value.replaceAll('\n', ' '), path, section.name, at, (name) => `$${name}`)
    const directory = section.entries.get('directory')
    const given = directory && filled(directory.value, path, section.name, at)
    const cwd = directory === undefined ? at.cwd : given === undefined ? undefined : follower.inside(given, at.cwd)
    // A program of the system that runs elsewhere does nothing to the application.
    if (line === undefined) follower.unknown(evidence)
    else
      follower.text(line, {
        ...at,
        cwd: cwd ?? at.cwd,
        evidence,
        env: new Map([...at.env, ...environment(section.entries)]),
      })
  }
}

/** `KEY="value",OTHER=x` */
function environment(entries: ReadonlyMap<string, IniEntry>): [string, string][] {
  const text = entries.get('environment')?.value ?? ''
  return [...text.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^,\s]*))/g)].map((match) => [
    match[1] ?? '',
    match[2] ?? match[3] ?? match[4] ?? '',
  ])
}

/** `%(here)s` and its kin in a value; undefined where one is not known. `unset`: what stands for a variable that is set elsewhere. */
function filled(
  text: string,
  path: string,
  section: string,
  at: At,
  unset: (variable: string) => string | undefined = () => undefined,
): string | undefined {
  let known = true
  const found = text.replace(/%\((\w+)\)[sd]|%%/g, (whole, name: string | undefined) => {
    if (name === undefined) return '%'
    if (name === 'here') return dirname(path) || '.'
    if (name === 'program_name') return section.slice(section.indexOf(':') + 1)
    if (name === 'process_num' || name === 'host_node_name') return '0'
    const variable = name.startsWith('ENV_') ? name.slice('ENV_'.length) : undefined
    const value = variable === undefined ? undefined : at.env.get(variable)
    // A port, a number of workers: what the start is given decides no file.
    if (value === undefined && /(?:PORT|HOST|WORKERS?|THREADS?|CONCURRENCY|LEVEL|TIMEOUT|NUM\w*|COUNT)$/.test(name))
      return '0'
    const given = value ?? (variable === undefined ? undefined : unset(variable))
    if (given === undefined) known = false
    return given ?? whole
  })
  return known ? found : undefined
}

function included(follower: Follower, path: string, files: IniEntry | undefined, at: At): void {
  for (const pattern of files?.value.split(/\s+/) ?? []) {
    if (pattern === '') continue
    const whole = pattern.startsWith('/') ? pattern : join(dirname(path) || '.', pattern)
    const glob = new RegExp(
      `^${whole
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '[^/]*')
        .replace(/\?/g, '.')}$`,
    )
    const directory = follower.options.directory ?? ''
    const own = [...follower.app.paths()].filter(
      (one) => glob.test(one) || glob.test(`${directory === '/' ? '' : directory}/${one}`),
    )
    const outside = [...(follower.options.outside ?? [])].filter((one) => glob.test(one))
    // Whatever else matches in the image is not seen.
    if (own.length + outside.length === 0) follower.unknown(at.evidence)
    for (const one of [...own, ...outside]) {
      const found = fileOf(follower, one, { cwd: '', evidence: at.evidence })
      if (found) follower.once(`supervisord ${found.path}`, () => programsOf(follower, found.path, found.text, at))
      else follower.unknown(at.evidence)
    }
  }
}

/** https://honcho.readthedocs.io: every line of the Procfile, or those that are named. */
export const honcho: Starter = (follower, leaf, at) => {
  const parsed = parseArgs(
    leaf.args,
    options('-f --procfile -d --app-root -e --env -p --port -c --concurrency -q --quiet'),
  )
  const [verb, ...names] = parsed.operands
  const named = optionOf(parsed, '-f', '--procfile')
  if (verb?.value === 'run') {
    follower.words(names, at)
    return false
  }
  const found = named && !isKnown(named) ? undefined : fileOf(follower, named?.value ?? 'Procfile', at)
  if (!found) {
    follower.unknown(at.evidence)
    return false
  }
  follower.filesOf([plain('.env')], at)
  for (const match of found.text.matchAll(/^([\w-]+):[ \t]*(.+)$/gm)) {
    if (names.length > 0 && !names.some((name) => name.value === match[1])) continue
    follower.text(match[2] ?? '', { ...at, evidence: evidenceAt(found.path, found.text, match.index) })
  }
  return false
}

/** https://circus.readthedocs.io/en/latest/configuration: each `[watcher:x]`. */
export const circusd: Starter = (follower, leaf, at) => {
  const file = parseArgs(leaf.args, options('--log-level --log-output --logger-config --pidfile')).operands[0]
  const found = isKnown(file) ? fileOf(follower, file.value, at) : undefined
  if (!found) follower.unknown(at.evidence)
  else {
    for (const { name, entries, offset } of parseIni(found.text, true)) {
      const command = entries.get('cmd')
      if (!name.startsWith('watcher:') || !command) continue
      const evidence = evidenceAt(found.path, found.text, offset)
      const directory = entries.get('working_dir')
      const cwd = directory ? (follower.inside(directory.value, at.cwd) ?? at.cwd) : at.cwd
      const line = [command.value, entries.get('args')?.value ?? ''].join(' ')
      if (/\$\(/.test(line)) follower.unknown(evidence)
      else follower.text(line, { ...at, cwd, evidence })
    }
  }
  return false
}

import type { CommandLine } from '../dockerfile/types.ts'
import { logical } from '../dockerfile/logical.ts'
import { field, fieldsOf, parseJson, parseYaml } from './json.ts'
import { basename } from './path.ts'
import { parseToml } from './python/toml.ts'
import type { SurroundingCommands } from './surroundings.ts'

type Commands = SurroundingCommands['commands']

/** Where a platform's file holds commands, each as what it stands in the place of. */
type Said = readonly (readonly ['command' | 'entrypoint', unknown])[]

/** Whether a platform's file may start the image by commands of its own, by its path. */
export const isPlatform = (path: string): boolean =>
  /^(?:fly(?:[.-][^/]*)?\.toml|railway(?:[.-][^/]*)?\.(?:toml|json)|(?:render|heroku)\.ya?ml)$/.test(basename(path)) ||
  /^\.do\/[^/]+\.ya?ml$/.test(path)

/** What a platform runs in the image beside, or instead of, its own command: `release_command`, `startCommand`. */
export function platformCommands(path: string, text: string, dockerfile: string): Commands {
  if (!/command|\[processes\]|\brun:|^\s*cmd\s*=/im.test(text)) return []
  const value = path.endsWith('.toml') ? parseToml(text) : path.endsWith('.json') ? parseJson(text) : parseYaml(text)
  return saidBy(basename(path), path, value, basename(dockerfile)).flatMap(([place, given]) => {
    const command = commandOf(given)
    if (command === undefined) return []
    const said = command.form === 'exec' ? command.argv.join(' ') : command.script.text
    const first = said.split('\n')[0] ?? ''
    const line = text.slice(0, Math.max(0, text.indexOf(first))).split('\n').length
    return [{ [place]: command, evidence: { file: path, line, text: first.slice(0, 120) } }]
  })
}

function saidBy(name: string, path: string, value: unknown, dockerfile: string): Said {
  const named = field(value, 'build', 'dockerfile') ?? field(value, 'build', 'dockerfilePath')
  if (typeof named === 'string' && basename(named) !== dockerfile) return []
  if (name.startsWith('fly')) return fly(value)
  if (name.startsWith('railway')) return railway(value)
  if (name.startsWith('render')) return render(value, dockerfile)
  return path.startsWith('.do/') ? digitalOcean(value) : heroku(value)
}

/** https://fly.io/docs/reference/configuration/#the-processes-section, #run-one-off-commands-before-releasing-a-deployment */
const fly = (value: unknown): Said => [
  ['command', field(value, 'deploy', 'release_command')],
  ['command', field(value, 'experimental', 'cmd')],
  ['entrypoint', field(value, 'experimental', 'entrypoint')],
  ...Object.values(fieldsOf(field(value, 'processes'))).map((each) => ['command', each] as const),
]

/** https://docs.railway.com/guides/start-command: in the place of the image's entrypoint. */
const railway = (value: unknown): Said => [
  ['entrypoint', field(value, 'deploy', 'startCommand')],
  ...list(field(value, 'deploy', 'preDeployCommand')).map((each) => ['entrypoint', each] as const),
]

/** https://render.com/docs/blueprint-spec#docker */
const render = (value: unknown, dockerfile: string): Said =>
  list(field(value, 'services')).flatMap((service) => {
    const named = field(service, 'dockerfilePath')
    const isDocker = (field(service, 'runtime') ?? field(service, 'env')) === 'docker' || named !== undefined
    if (!isDocker || (typeof named === 'string' && basename(named) !== dockerfile)) return []
    const places = [
      ['command', 'dockerCommand'],
      ['entrypoint', 'preDeployCommand'],
    ] as const
    return places.map(([place, key]) => [place, field(service, key)] as const)
  })

/** https://devcenter.heroku.com/articles/build-docker-images-heroku-yml */
const heroku = (value: unknown): Said => [
  ...list(field(value, 'release', 'command')).map((each) => ['entrypoint', each] as const),
  ...Object.values(fieldsOf(field(value, 'run'))).flatMap((run) =>
    (typeof run === 'string' ? [run] : list(field(run, 'command'))).map((each) => ['entrypoint', each] as const),
  ),
]

/** https://docs.digitalocean.com/products/app-platform/reference/app-spec/ */
const digitalOcean = (value: unknown): Said =>
  ['services', 'workers', 'jobs'].flatMap((kind) =>
    list(field(value, kind)).map((each) => ['entrypoint', field(each, 'run_command')] as const),
  )

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** A line for a shell, or a list in exec form. */
function commandOf(value: unknown): CommandLine | undefined {
  if (typeof value === 'string' && value.trim() !== '') return { form: 'shell', script: logical(value, [0, 0]) }
  if (Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string'))
    return { form: 'exec', argv: value }
  return undefined
}

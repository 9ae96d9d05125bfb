import { dirname, join } from '../../../project/path.ts'
import { isKnown, optionOf, options, parseArgs, plain } from '../../commands/words.ts'
import { parseIni } from '../../../project/ini.ts'
import { flagged, reading } from './kinds.ts'
import { rootOf } from './modules.ts'
import type { PythonNotes, Tool } from './notes.ts'
import { asks } from './servers.ts'
import { workers } from './workers.ts'

/** https://fastapi.tiangolo.com/fastapi-cli/ */
export const fastapi: Tool = (notes, leaf) => {
  const parsed = parseArgs(
    leaf.args,
    options('--host --port --app --root-path --workers --forwarded-allow-ips -e --entrypoint'),
  )
  notes.package('uvicorn', leaf.evidence)
  if (asks(parsed)) return
  const entrypoint = optionOf(parsed, '-e', '--entrypoint')
  if (entrypoint) return workers('', {})(notes, { ...leaf, args: [entrypoint] })
  const file = parsed.operands[1] ?? DEFAULTS.map(plain).find((word) => notes.has(word.value, leaf)) ?? undefined
  const found = file ? notes.script(file, leaf) : undefined
  // The module is imported with the packages around it.
  if (found !== undefined) notes.source({ file: found, root: rootOf(notes.app, found) }, leaf)
  else if (!file) notes.unknown(leaf.evidence)
}
const DEFAULTS = ['main.py', 'app.py', 'api.py', 'app/main.py', 'app/app.py', 'app/api.py']

/** https://alembic.sqlalchemy.org/en/latest/tutorial.html: env.py of `script_location` runs, with the files of `versions`. */
export const alembic: Tool = (notes, leaf) => {
  const parsed = parseArgs(
    leaf.args,
    options(
      '-c --config -n --name -x -m --message --rev-id --head --splice --branch-label --version-path --depends-on -r --rev-range',
    ),
  )
  if (asks(parsed)) return
  const config = optionOf(parsed, '-c', '--config')
  if (config && !isKnown(config)) return notes.unknown(leaf.evidence)
  const path = notes.inside(config?.value ?? leaf.env.get('ALEMBIC_CONFIG') ?? 'alembic.ini', leaf)
  const text = path === undefined ? undefined : notes.app.read(path)
  if (path === undefined || text === undefined) return notes.unknown(leaf.evidence)
  notes.path(path, leaf)
  if (['upgrade', 'downgrade', 'stamp', 'revision'].includes(parsed.operands[0]?.value ?? ''))
    notes.flag('writesAtStart', leaf.evidence)
  const name = optionOf(parsed, '-n', '--name')?.value ?? 'alembic'
  const location = parseIni(text)
    .find((section) => section.name === name)
    ?.entries.get('script_location')
    ?.value.replace('%(here)s', dirname(path) || '.')
  if (location === undefined || location.includes('%(')) return notes.unknown(leaf.evidence)
  // `package:directory`
  const directory = location.includes(':') ? location.replaceAll('.', '/').replace(':', '/') : location
  const env = join(directory, 'env.py')
  if (notes.has(env, leaf)) notes.existing(env, leaf)
  else notes.unknown(leaf.evidence)
  notes.existing(join(directory, 'versions'), leaf)
}

/** https://jupyter.readthedocs.io: `jupyter NAME` runs `jupyter-NAME`, of a distribution of its own. */
export const jupyter: Tool = (notes, leaf) => {
  const verb = leaf.args.find((word) => !word.value.startsWith('-'))?.value
  const brought = new Map([
    ['notebook', 'notebook'],
    ['lab', 'jupyterlab'],
    ['labhub', 'jupyterlab'],
    ['server', 'jupyter-server'],
    ['nbconvert', 'nbconvert'],
    ['kernelgateway', 'jupyter-kernel-gateway'],
  ]).get(verb ?? '')
  if (brought !== undefined) notes.package(brought, leaf.evidence)
  flagged('interactive', ...NOTEBOOKS)(notes, leaf)
}
export const NOTEBOOKS = ['jupyter_notebook_config.py', 'jupyter_server_config.py', 'jupyterhub_config.py']

/** https://github.com/GoogleCloudPlatform/functions-framework-python */
export const functions: Tool = (notes, leaf) => {
  const source = optionOf(parseArgs(leaf.args, options('--target --source --signature-type --host --port')), '--source')
  notes.script(source ?? plain(leaf.env.get('FUNCTION_SOURCE') ?? 'main.py'), leaf)
}

/** https://docs.pylonsproject.org/projects/pyramid: `use = egg:NAME` names a distribution, as a rule the project's own. */
export const pserve: Tool = (notes, leaf) => {
  notes.files(leaf)
  const file = parseArgs(leaf.args, options('-n --app-name -s --server --server-name')).operands[0]
  const path = isKnown(file) ? notes.inside(file.value.replace(/#.*$/, ''), leaf) : undefined
  const text = path === undefined ? undefined : notes.app.read(path)
  const eggs = [...(text ?? '').matchAll(/^\s*use\s*=\s*(?:egg|call):([\w.-]+)/gm)].map((match) => match[1] ?? '')
  if (eggs.length === 0) notes.unknown(leaf.evidence)
  for (const egg of new Set(eggs)) {
    if (/^(?:waitress|gunicorn|paste|pastedeploy)$/i.test(egg)) notes.package(egg.toLowerCase(), leaf.evidence)
    else notes.module(egg.replaceAll('-', '_'), leaf, notes.roots(leaf), { part: true })
  }
}

/** https://docs.twisted.org: an application's file, or the name of a plugin with its own arguments. */
export const twistd: Tool = (notes, leaf) => {
  const parsed = parseArgs(
    leaf.args,
    options('-y --python -l --logfile --pidfile -d --rundir --chroot -u --uid -g --gid -r --reactor'),
  )
  const file = optionOf(parsed, '-y', '--python')
  notes.files(leaf)
  if (file) notes.script(file, leaf)
  else if (!asks(parsed)) {
    const name = parsed.operands[0]
    const plugin = isKnown(name) ? plugins(notes, name.value) : []
    for (const path of plugin) notes.path(path, leaf)
    if (plugin.length === 0) notes.unknown(leaf.evidence)
  }
}

/** https://docs.scrapy.org/en/latest/topics/commands.html: scrapy.cfg names the settings, and those the spiders. */
export const scrapy: Tool = (notes, leaf) => {
  notes.files(leaf)
  const verb = leaf.args[0]?.value ?? ''
  if (verb === 'runspider' && leaf.args[1]) notes.script(leaf.args[1], leaf)
  const config = notes.inside('scrapy.cfg', leaf)
  const text = config === undefined ? undefined : notes.app.read(config)
  const settings =
    text === undefined
      ? undefined
      : parseIni(text)
          .find(({ name }) => name === 'settings')
          ?.entries.get('default')?.value
  if (config !== undefined && text !== undefined) notes.path(config, leaf)
  if (settings === undefined) {
    if (verb !== 'runspider' && verb !== 'version') notes.unknown(leaf.evidence)
    return
  }
  const found = notes.module(settings, leaf, notes.roots(leaf))
  const spiders = found ? `${dirname(found.file) === '' ? '' : `${dirname(found.file)}/`}spiders/` : undefined
  for (const path of notes.app.paths())
    if (spiders !== undefined && path.startsWith(spiders) && path.endsWith('.py')) notes.path(path, leaf)
}

/** A locust file, `locustfile.py` where none is named. */
export const locust: Tool = (notes, leaf) => {
  const file = optionOf(
    parseArgs(
      leaf.args,
      options('-f --locustfile -H --host -u --users -r --spawn-rate -t --run-time --config --master-host'),
    ),
    '-f',
    '--locustfile',
  )
  notes.script(file ?? plain('locustfile.py'), leaf)
  notes.existing('locust.conf', leaf)
}

/** https://docs.twisted.org/en/stable/core/howto/tap.html: any file of `twisted/plugins` may be the one of that name. */
const plugins = ({ app }: PythonNotes, name: string): readonly string[] =>
  [...app.paths()].filter((path) => /(?:^|\/)twisted\/plugins\/\w+\.py$/.test(path) && path.includes(name))

/** https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html: every file of the DAGs and plugins is loaded. */
export const airflow: Tool = (notes, leaf) => {
  reading('airflow.cfg', 'webserver_config.py')(notes, leaf)
  const folder = leaf.env.get('AIRFLOW__CORE__DAGS_FOLDER')
  const own = [folder === undefined ? undefined : notes.inside(folder, leaf), 'dags', 'plugins'].filter(
    (one) => one !== undefined && one !== '',
  )
  for (const path of notes.app.paths())
    if (path.endsWith('.py') && own.some((one) => path.startsWith(`${one ?? ''}/`) || path.includes(`/${one ?? ''}/`)))
      notes.path(path, leaf)
  if (['db', 'initdb', 'upgradedb'].includes(leaf.args[0]?.value ?? '')) notes.flag('writesAtStart', leaf.evidence)
}

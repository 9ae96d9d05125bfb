import { within } from '../image/paths.ts'
import type { Drop } from '../image/drop.ts'
import { field, isFields, parseJson, stringsOf } from '../project/json.ts'
import { noEvidence } from './evidence.ts'
import type { Finding, Modules } from './types.ts'

/**
 * For Node: which dependencies of package.json are found from the working directory, and which addons of the application
 * open, each in a process of its own, since one that crashes would take the others with it. Written for Node 8 and later.
 */
const NODE = `
const fs = require('fs'), path = require('path'), child = require('child_process')
const modules = {}, words = {}
let manifest = {}
try { manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) || {} } catch (e) {}
const names = Object.keys(Object.assign({}, manifest.dependencies, manifest.optionalDependencies))
const hidden = e => e.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED'
for (const name of names) {
  let state = 'fails'
  try { require.resolve(name + '/package.json'); state = 'loads' } catch (first) {
    try { require.resolve(name); state = 'loads' } catch (second) {
      if (hidden(first) || hidden(second)) state = 'loads'
      else words[name] = String(second.message).split('\\n')[0]
    }
  }
  modules[name] = state
}
const skipped = new Set(['/proc', '/sys', '/dev', '/usr', '/var', '/etc', '/lib', '/root/.cache'])
const addons = []
const walk = (directory, depth) => {
  let entries = []
  try { entries = fs.readdirSync(directory, { withFileTypes: true }) } catch (e) {}
  for (const entry of entries) {
    const name = typeof entry === 'string' ? entry : entry.name
    const full = path.join(directory, name)
    if (skipped.has(full) || name === '.git' || name === 'obj.target') continue
    let kind = entry
    if (typeof entry === 'string') try { kind = fs.lstatSync(full) } catch (e) { continue }
    if (kind.isDirectory()) { if (depth < 40) walk(full, depth + 1) }
    else if (name.endsWith('.node') && kind.isFile()) addons.push(full)
  }
}
walk(process.cwd(), 0)
const open = 'try { process.dlopen({ exports: {} }, process.argv[1]) } catch (e) { console.error(e.message); process.exit(1) } process.exit(0)'
for (const addon of addons.sort().slice(0, 200)) {
  const done = child.spawnSync(process.execPath, ['-e', open, addon], { timeout: 20000, encoding: 'utf8' })
  modules[addon] = done.status === 0 ? 'loads' : 'fails'
  if (done.status !== 0) words[addon] = String(done.stderr || done.error || done.signal).split('\\n')[0]
}
console.log('\\n' + JSON.stringify({ modules, words }))
`

/**
 * For Python: which top-level modules of the installed distributions can be imported, each in a fork with its output thrown
 * away. The application itself is not asked: neither what the working directory holds nor what was installed from it.
 */
const PYTHON = `
import importlib, json, os, signal, sys
from importlib import metadata
sys.path[:] = [p for p in sys.path if p not in ('', '.', os.getcwd())]
names = set()
for dist in metadata.distributions():
    try:
        if 'file:' in (dist.read_text('direct_url.json') or ''):
            continue
        for file in dist.files or []:
            parts = file.parts
            if not parts or parts[0].startswith(('_', '.')) or parts[0].endswith(('.dist-info', '.egg-info', '.data', '.pth')):
                continue
            if len(parts) > 1 and parts[1] == '__init__.py' or len(parts) == 1 and parts[0].endswith(('.py', '.so')):
                names.add(parts[0].split('.')[0])
    except Exception:
        pass
modules, words = {}, {}
for name in sorted(names):
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        said = ''
        try:
            signal.alarm(30)
            null = os.open(os.devnull, os.O_RDWR)
            for fd in (0, 1, 2):
                os.dup2(null, fd)
            importlib.import_module(name)
        except BaseException as error:
            said = (type(error).__name__ + ': ' + str(error).split('\\n')[0])[:500]
        os.write(write, said.encode('utf-8', 'replace'))
        os._exit(1 if said else 0)
    os.close(write)
    with os.fdopen(read, 'rb') as pipe:
        said = pipe.read().decode('utf-8', 'replace')
    good = os.waitpid(child, 0)[1] == 0
    modules[name] = 'loads' if good else 'fails'
    if said:
        words[name] = said
print()
print(json.dumps({'modules': modules, 'words': words}))
`

/** The program to run inside an image, in place of its own, that tells which modules load; undefined where none is known. */
export function moduleProbe(stack: string | undefined): readonly string[] | undefined {
  if (stack === 'node') return ['node', '-e', NODE]
  if (stack === 'python') return ['python3', '-c', PYTHON]
  return undefined
}

export interface Probed {
  readonly modules: Modules
  /** What those that fail say, as log lines. */
  readonly words: readonly string[]
}

/** Reads what a probe printed: its last line. Undefined where it did not come to its end. */
export function probed(stdout: string): Probed | undefined {
  const told = parseJson(stdout.trimEnd().split('\n').at(-1))
  const states = field(told, 'modules')
  if (!isFields(states)) return undefined
  const modules = new Map<string, 'loads' | 'fails'>()
  for (const [name, state] of Object.entries(states))
    if (state === 'loads' || state === 'fails') modules.set(name, state)
  return { modules, words: Object.values(stringsOf(field(told, 'words'))) }
}

/** What develops, tests and installs, and is not asked for. The names are those of modules, not of distributions. */
const PYTHON_TOOLS =
  /^(?:easy_install|pytest(?:_\w+)?|_pytest|py|pluggy|iniconfig|black|blib2to3|blackd|mypy|mypyc|flake8|pyflakes|pycodestyle|pylint|astroid|isort|ruff|coverage|tox|nox|IPython|ipython|pip|setuptools|pkg_resources|wheel|distutils\w*|virtualenv|poetry\w*|pipenv|uv|pdm|build)$/

/**
 * Whether a rewrite means to leave a module behind, by its ledger: where a whole `node_modules` leaves for another reason than
 * that its packages develop, what the program loads of it lies elsewhere.
 */
export function meantToLeave(drops: readonly Drop[], workdir: string): (module: string) => boolean {
  const left = drops.filter(({ reason }) => reason !== 'dev-dependencies').map(({ what }) => what)
  const whole = left.some(
    (path) => path.endsWith('/node_modules') && within(workdir, path.slice(0, -'/node_modules'.length) || '/'),
  )
  return (module) => (module.startsWith('/') ? left.some((path) => within(module, path)) : whole)
}

/**
 * Modules that load in the original and not in the rewrite. One that the rewrite's image was not asked for (an addon that is
 * not there, a manifest that is not) is the business of the comparison of files; `meant` tells of packages that the rewrite
 * means to leave behind, as where what a framework traced is all that it takes.
 */
export function compareModules(
  before: Modules,
  after: Modules | undefined,
  stack: string,
  meant: (module: string) => boolean = () => false,
): Finding[] {
  const asked = [...before]
    .filter(([name, state]) => state === 'loads' && !(stack === 'python' && PYTHON_TOOLS.test(name)) && !meant(name))
    .map(([name]) => name)
  if (asked.length === 0) return []
  if (after === undefined) {
    const because = 'the modules that load in the original could not be asked for'
    return [{ comparison: 'module', what: stack, because }]
  }
  const lost = asked.filter((name) => (after.has(name) ? after.get(name) === 'fails' : stack !== 'node'))
  return lost.map((what): Finding => {
    const finding = { comparison: 'module', what, because: 'was loaded, is not any more' } as const
    if (stack !== 'node' || what.endsWith('.node')) return finding
    const development = `${what}, a dependency of package.json, is not found`
    return { ...finding, cure: { ...noEvidence, development } }
  })
}

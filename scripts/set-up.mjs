// Brings a checkout to where `npm start` and `npm test` work: installs packages, then builds, each only where it is due.
// It runs before node_modules exists, so it uses nothing but Node.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modified = (path) => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 0)

/** Time of the newest file below a folder, in milliseconds. */
function newest(folder) {
  let time = 0
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name)
    time = Math.max(time, entry.isDirectory() ? newest(path) : modified(path))
  }
  return time
}

function run(what, command, args) {
  console.error(`restage: ${what}`)
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (error) console.error(`restage: ${command} could not be started: ${error.message}`)
  if (error || status !== 0) process.exit(status || 1)
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`restage needs Node 20.19 or newer; this is ${process.versions.node}`)
  process.exit(1)
}

// npm writes its own copy of the lockfile moments before or after package-lock.json itself.
const installed = modified('node_modules/.package-lock.json')
if (installed === 0 || installed + 5_000 < modified('package-lock.json')) {
  const npm = process.env.npm_execpath
  if (npm && /\.c?js$/.test(npm)) run('installing packages (npm ci)', process.execPath, [npm, 'ci'])
  else run('installing packages (npm ci)', process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci'])
}

const sources = Math.max(
  ...['src', 'transforms'].map(newest),
  modified('scripts/build.mjs'),
  modified('package-lock.json'),
)
if (modified('dist/cli.js') < sources) run('building dist/', process.execPath, [join(root, 'scripts', 'build.mjs')])

// `npm start`: the dry run on examples/; `npm start -- PATH…`: on any project, from where npm was called.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const given = process.argv.slice(2)
const [args, cwd] = given.length > 0 ? [given, process.env.INIT_CWD ?? process.cwd()] : [['examples'], root]

const { status, signal } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
  cwd,
  stdio: 'inherit',
})
if (signal) process.kill(process.pid, signal)
process.exitCode = status ?? 1

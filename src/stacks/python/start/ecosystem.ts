import type { SimpleCommand } from '../../../shell/types.ts'
import { basename } from '../../../project/path.ts'
import { ALSO_OF_SYSTEM, programOfModule } from '../../../knowledge/python-programs.ts'
import type { At, Ecosystem, Follower } from '../../commands/types.ts'
import { isKnown, leafOf, plain, type Word } from '../../commands/words.ts'
import { systemPython } from '../../commands/entries.ts'
import { managed } from './managers.ts'
import { calledBy } from './python.ts'
import { expandStarter } from './starters.ts'
import { PYTHON_WRAPPERS } from './wrappers.ts'

const PYTHON = /^(?:python|pypy)[\d.]*$/

/** poetry, pipenv, uv and their kin, virtual environments, and the console scripts of distributions. */
export const PYTHON_ECOSYSTEM: Ecosystem = {
  wrappers: PYTHON_WRAPPERS,
  first: (_follower, word) => word,
  isPackage: (follower, name, at) => at.bins || follower.options.packageOf(name) !== undefined,
  follow(follower, value, args, at, redirects) {
    const name = basename(value)
    if (value.includes('/')) {
      systemPython(follower, value, at)
      const outside = follower.inside(value, at.cwd) === undefined ? follower.options.readOutside?.(value) : undefined
      const first = outside?.split('\n')[0] ?? ''
      const interpreter = /^#!.*?((?:python|pypy)[\d.]*)(?:[ \t].*)?$/.exec(first.slice(0, 200))?.[1]
      if (interpreter !== undefined) {
        systemPython(follower, first.slice(2).trim(), at)
        follower.words([plain(interpreter), plain(value), ...args], at, redirects)
        return true
      }
      // What stands in a directory of programs and not in the context was installed there.
      if (!/\/bin\/[^/]+$/.test(value) || name.endsWith('.sh') || name.startsWith('docker-entrypoint')) return false
      const inside = follower.inside(value, at.cwd)
      if (inside === undefined ? !value.startsWith('/') : follower.app.has(inside)) return false
      // Below the application's directory only a virtual environment has programs that no context brings.
      const all = follower.options.directory === '/' && value.startsWith('/')
      if (inside !== undefined && !all && !/env[^/]*\/bin\/|\.local\/bin\//.test(value)) return false
      if (follower.options.readOutside?.(value) !== undefined) return false
      // Debian's own packages put theirs here, and pip does not.
      if (/^\/usr\/s?bin\//.test(value) && ALSO_OF_SYSTEM.has(name)) started(follower, name, args, at, redirects)
      else follower.words([plain(name), ...args], at, redirects)
      return true
    }
    return managed(follower, name, args, at)
  },
  bin,
  sources: (path) =>
    /(?:^|\/)activate$|^\/etc\/(?:profile|bash\.bashrc|environment)$|(?:^|\/)\.(?:bashrc|profile|bash_profile)$/.test(
      path,
    ),
  exported: () => undefined,
}

function bin(
  follower: Follower,
  name: string,
  args: readonly Word[],
  at: At,
  redirects: SimpleCommand['redirects'],
  from?: string,
): void {
  if (PYTHON.test(name)) {
    const called = calledBy(args)
    const program = called.type === 'module' && isKnown(called.word) ? programOfModule(called.word.value) : undefined
    const script =
      called.type === 'script' && isKnown(called.word)
        ? /^\/?(?:\S+\/)?bin\/([\w.-]+)$/.exec(called.word.value)?.[1]
        : undefined
    const installed = script !== undefined && follower.options.packageOf(script) !== undefined ? script : undefined
    follower.program(name, at.evidence)
    const run = program ?? installed
    if (run !== undefined && called.type !== 'none') {
      const words = [plain(run), ...called.args]
      return follower.words(words, at, redirects)
    }
    return follower.leaf({
      program: 'python',
      args,
      cwd: at.cwd,
      evidence: at.evidence,
      env: at.env,
      redirects,
    })
  }
  started(follower, name, args, at, redirects, from ?? follower.options.packageOf(name))
}

function started(
  follower: Follower,
  name: string,
  args: readonly Word[],
  at: At,
  redirects: SimpleCommand['redirects'],
  package_?: string,
): void {
  if (package_ === undefined) follower.program(name, at.evidence)
  else follower.package(package_, at.evidence)
  const leaf = leafOf(name, args, at, redirects, package_)
  if (!expandStarter(follower, leaf, at)) follower.leaf(leaf)
}

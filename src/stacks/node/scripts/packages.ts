import { readManifest } from '../../../project/manifest.ts'
import { join } from '../../../project/path.ts'
import type { Evidence } from '../../types.ts'
import { evidenceAt } from '../../common/evidence.ts'
import { chosenDirectories } from './chosen.ts'
import type { Managed } from './managed.ts'
import { managed } from './managers.ts'
import { quoted } from '../../commands/positional.ts'
import { SHELLS } from '../../commands/system.ts'
import { SYSTEM_BINS } from './system.ts'
import type { At, Follower } from '../../commands/types.ts'
import { depends, manifestFor } from './manifests.ts'
import { isKnown, plain, type Word } from '../../commands/words.ts'
import { unwrapOnce } from '../../commands/wrappers.ts'

/** Follows what a package manager runs, in each workspace that it is told to. */
export function manager(follower: Follower, name: string, run: Managed, at: At): void {
  follower.program(name, at.evidence)
  if (run.type === 'unknown') return follower.unknown(at.evidence)
  const directories = directoriesOf(follower, run, at)
  if (directories === undefined || directories.length === 0) return follower.unknown(at.evidence)
  for (const cwd of directories) managedIn(follower, name, run, { ...at, cwd, bins: true })
}

function managedIn(follower: Follower, name: string, run: Exclude<Managed, { type: 'unknown' }>, at: At): void {
  switch (run.type) {
    case 'script':
      return runScript(follower, run, at, name)
    case 'bin': {
      const [first, ...args] = run.words
      if (run.package !== undefined) follower.package(run.package, at.evidence)
      if (!isKnown(first)) return follower.unknown(at.evidence)
      if (
        first.value.includes('/') ||
        SHELLS.has(first.value) ||
        unwrapOnce(follower.ecosystem.wrappers, first.value, args) ||
        managed(first.value, args)
      )
        return follower.words(run.words, at)
      return follower.bin(
        first.value,
        args,
        at,
        [],
        run.package ??
          follower.options.packageOf(first.value) ??
          (SYSTEM_BINS.has(first.value) ? undefined : first.value),
      )
    }
    case 'line':
      if (run.package !== undefined) follower.package(run.package, at.evidence)
      return run.text.opaque ? follower.unknown(at.evidence) : follower.text(run.text.value, at)
    case 'runtime':
      return follower.bin(run.runtime, run.args, at)
    case 'own':
      follower.leaf({
        program: name,
        args: [plain(run.verb), ...run.args],
        cwd: at.cwd,
        evidence: at.evidence,
        env: at.env,
        redirects: [],
      })
  }
}

/** The directories in which it runs; undefined where they cannot be told, or where one of them has no such script. */
function directoriesOf(
  follower: Follower,
  run: Exclude<Managed, { type: 'unknown' }>,
  at: At,
): readonly string[] | undefined {
  const inside =
    !('directory' in run) || !run.directory
      ? at.cwd
      : isKnown(run.directory)
        ? follower.inside(run.directory.value, at.cwd)
        : undefined
  if (inside === undefined) return undefined
  if (!('chosen' in run) || !run.chosen) return [inside]
  const found = chosenDirectories(follower.app, run.chosen)
  // A filter and `foreach` pass over those without the script, as long as one has it.
  const passing =
    run.chosen.type === 'filters' || run.chosen.type === 'from' || (run.chosen.type === 'all' && run.chosen.passing)
  return passing && run.type === 'script' ? found?.filter((one) => hasScript(follower, one, run.name)) : found
}

const hasScript = ({ app }: Follower, directory: string, name: string): boolean =>
  Object.hasOwn(
    readManifest((path) => app.read(path), join(directory === '' ? '.' : directory, 'package.json'))?.scripts ?? {},
    name,
  )

/** Runs a script of package.json, with its hooks. */
export function runScript(
  follower: Follower,
  run: Extract<Managed, { type: 'script' }>,
  at: At,
  manager: string,
): void {
  const manifest = manifestFor(follower.app, at.cwd)
  const directory = manifest?.directory ?? at.cwd
  if (manifest) follower.read(manifest.path, at.evidence)
  const scripts = manifest?.scripts ?? {}
  const found = Object.hasOwn(scripts, run.name)
  if (!found) {
    if (
      run.name === 'start' &&
      (manager === 'npm' || manager === 'pnpm') &&
      follower.app.has(join(directory === '' ? '.' : directory, 'server.js'))
    ) {
      return follower.bin('node', [plain('server.js'), ...run.args], { ...at, cwd: directory })
    }
    if (run.name === 'restart')
      return ['stop', 'start'].forEach((name) =>
        runScript(follower, { ...run, name, optional: name === 'stop' }, at, manager),
      )
    if (run.orBin && manifest && follower.options.packageOf(run.name) !== undefined)
      return follower.bin(run.name, run.args, at, [], follower.options.packageOf(run.name))
    if (run.orBin && manifest && depends(manifest, run.name)) return follower.bin(run.name, run.args, at, [], run.name)
    if (!run.optional) follower.unknown(at.evidence)
    return
  }
  const key = `${directory}#${run.name}#${run.args.map((word) => word.raw).join(' ')}`
  if (!manifest) return
  follower.once(key, () => {
    const names = run.hooks ? [`pre${run.name}`, run.name, `post${run.name}`] : [run.name]
    for (const name of names) {
      const body = Object.hasOwn(scripts, name) ? scripts[name] : undefined
      if (body === undefined) continue
      follower.ran(name)
      const evidence = scriptEvidence(follower, manifest.path, name)
      const { file: _, ...rest } = at
      const here: At = { ...rest, cwd: directory, evidence, bins: true, args: [[]], depth: at.depth + 1 }
      follower.text(name === run.name && run.args.length > 0 ? `${body} ${run.args.map(quoted).join(' ')}` : body, here)
    }
  })
}

/** A script by its name alone, as npm runs it. */
export function npmScript(follower: Follower, name: string, args: readonly Word[], at: At, hooks: boolean): void {
  runScript(follower, { type: 'script', name, args, optional: false, hooks, orBin: false }, at, 'npm')
}

function scriptEvidence(follower: Follower, path: string, name: string): Evidence {
  const text = follower.app.read(path) ?? ''
  const scripts = Math.max(text.indexOf('"scripts"'), 0)
  const found = text.indexOf(`${JSON.stringify(name)}:`, scripts)
  return evidenceAt(path, text, found < 0 ? Math.max(text.indexOf(JSON.stringify(name), scripts), 0) : found)
}

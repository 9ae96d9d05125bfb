import { readManifest } from '../../../project/manifest.ts'
import { clean, join } from '../../../project/path.ts'
import type { Evidence } from '../../types.ts'
import { evidenceAt } from '../../common/evidence.ts'
import type { Managed } from './managed.ts'
import { managed } from './managers.ts'
import { quoted } from '../../commands/positional.ts'
import { SHELLS } from '../../commands/system.ts'
import { SYSTEM_BINS } from './system.ts'
import type { At, Follower } from '../../commands/types.ts'
import { depends, manifestFor } from './manifests.ts'
import { isKnown, plain, type Word } from '../../commands/words.ts'
import { unwrapOnce } from '../../commands/wrappers.ts'

/** Follows what a package manager runs. */
export function manager(follower: Follower, name: string, run: Managed, at: At): void {
  follower.program(name, at.evidence)
  if (run.type === 'unknown') return follower.unknown(at.evidence)
  const cwd = directoryOf(follower, run, at)
  if (cwd === undefined) return follower.unknown(at.evidence)
  const here: At = { ...at, cwd, bins: true }
  switch (run.type) {
    case 'script':
      return runScript(follower, run, here, name)
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
        return follower.words(run.words, here)
      return follower.bin(
        first.value,
        args,
        here,
        [],
        run.package ??
          follower.options.packageOf(first.value) ??
          (SYSTEM_BINS.has(first.value) ? undefined : first.value),
      )
    }
    case 'line':
      if (run.package !== undefined) follower.package(run.package, at.evidence)
      return run.text.opaque ? follower.unknown(at.evidence) : follower.text(run.text.value, here)
    case 'runtime':
      return follower.bin(run.runtime, run.args, here)
    case 'own':
      follower.leaf({
        program: name,
        args: [plain(run.verb), ...run.args],
        cwd,
        evidence: at.evidence,
        env: at.env,
        redirects: [],
      })
  }
}

function directoryOf(follower: Follower, run: Managed, at: At): string | undefined {
  if (!('directory' in run) && !('workspace' in run)) return at.cwd
  let cwd = at.cwd
  if ('directory' in run && run.directory) {
    const inside = isKnown(run.directory) ? follower.inside(run.directory.value, at.cwd) : undefined
    if (inside === undefined) return undefined
    cwd = inside
  }
  if (!('workspace' in run) || !run.workspace) return cwd
  return isKnown(run.workspace) ? workspace(follower, run.workspace.value) : undefined
}

function workspace(follower: Follower, name: string): string | undefined {
  const direct = clean(name)
  if (follower.app.has(`${direct}/package.json`)) return direct
  for (const path of follower.app.paths()) {
    if (!path.endsWith('/package.json') || path.includes('node_modules/')) continue
    if (readManifest((one) => follower.app.read(one), path)?.name === name)
      return path.slice(0, -'/package.json'.length)
  }
  return undefined
}

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

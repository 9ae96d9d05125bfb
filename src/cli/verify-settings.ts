import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { readText } from '../workspace/read.ts'
import type { Probe } from '../engine/types.ts'
import { flag, one, settingsOf, type Arguments, type Settings } from './settings.ts'
import { meant, UsageError } from './usage.ts'

/** How images are built and run, checked. */
export interface VerifySettings {
  readonly engine: string | undefined
  readonly builder: string | undefined
  readonly buildArgs: readonly string[]
  readonly secrets: readonly string[]
  readonly platform: string | undefined
  readonly network: string | undefined
  readonly env: readonly string[]
  /** Absolute. */
  readonly envFiles: readonly string[]
  readonly probes: readonly Probe[]
  /** Seconds for one build. */
  readonly timeout: number
  /** Seconds that a container is watched. */
  readonly seconds: number
  readonly repair: boolean
  readonly rebuild: boolean
  readonly keep: boolean
  readonly jobs: number
  /** Absolute: the file to write builds to, in place of building. */
  readonly bake: string | undefined
  /** A Dockerfile to compare with, in place of what restage would write. */
  readonly after: { readonly path: string; readonly text: string } | undefined
}

const engines = ['docker', 'podman', 'nerdctl', 'buildah'] as const

const several = (args: Arguments, name: string): string[] => [args[name] ?? []].flat().map(String)

function number(args: Arguments, name: string, fallback: number): number {
  const given = one(args, name)
  if (given === undefined) return fallback
  const value = Number(given)
  if (!Number.isInteger(value) || value < 1 || value > 86_400)
    throw new UsageError(`--${name}: "${given}" is not a whole number from 1 to 86400.`)
  return value
}

function dockerfileNamed(given: string | undefined, cwd: string): VerifySettings['after'] {
  if (given === undefined) return undefined
  const path = resolve(cwd, given)
  const read = readText(path)
  if (read.ok) return { path, text: read.text }
  throw new UsageError(`--after: "${given}" cannot be read: ${read.because}.`, 'Name a Dockerfile.')
}

/** `3000`, `3000:/health`. */
function probe(given: string): Probe {
  const [, port = '', path = '/'] = /^(\d{1,5})(?::(\/.*))?$/.exec(given) ?? []
  if (port === '' || Number(port) < 1 || Number(port) > 65_535)
    throw new UsageError(`--probe: "${given}" is not a port and a path.`, 'Write it like 3000:/health.')
  return { port: Number(port), path }
}

function variables(args: Arguments, name: 'env' | 'build-arg'): string[] {
  return several(args, name).map((given) => {
    if (/^[A-Za-z_][A-Za-z0-9_.-]*(=|$)/.test(given)) return given
    throw new UsageError(`--${name}: "${given}" is not NAME=value.`)
  })
}

function envFiles(args: Arguments, cwd: string): string[] {
  return several(args, 'env-file').map((given) => {
    const path = resolve(cwd, given)
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path
    throw new UsageError(`--env-file: there is no file "${given}".`)
  })
}

function engineOf(args: Arguments): string | undefined {
  const given = one(args, 'engine')
  if (given === undefined || engines.some((name) => name === given)) return given
  throw new UsageError(`--engine: "${given}" is not one of ${engines.join(', ')}.`, meant(given, engines))
}

/** Checks what `restage verify` and `restage --verify` are given; throws UsageError. */
export function verifySettingsOf(
  args: Arguments,
  cwd: string,
  transforms: readonly string[],
): Settings & { readonly verify: VerifySettings } {
  const settings = settingsOf(args, cwd, transforms)
  const bake = one(args, 'bake')
  const after = dockerfileNamed(one(args, 'after'), cwd)
  if (after !== undefined && settings.mode === 'write')
    throw new UsageError('--after and --write cannot be given together.', 'What --after names is written already.')
  if (after !== undefined && flag(args, 'repair'))
    throw new UsageError('--after and --repair cannot be given together.', 'Only what restage writes can be repaired.')
  if (bake !== undefined && settings.mode === 'write')
    throw new UsageError('--bake and --write cannot be given together.', 'Write after the builds have passed.')
  return {
    ...settings,
    verify: {
      engine: engineOf(args),
      builder: one(args, 'builder'),
      buildArgs: variables(args, 'build-arg'),
      secrets: several(args, 'secret'),
      platform: one(args, 'platform'),
      network: one(args, 'network'),
      env: variables(args, 'env'),
      envFiles: envFiles(args, cwd),
      probes: several(args, 'probe').map(probe),
      timeout: number(args, 'timeout', 1800),
      seconds: number(args, 'seconds', 15),
      repair: flag(args, 'repair'),
      rebuild: args['rebuild'] !== false,
      keep: flag(args, 'keep'),
      jobs: number(args, 'jobs', 1),
      bake: bake === undefined ? undefined : resolve(cwd, bake),
      after,
    },
  }
}

import type { Told } from './progress.ts'
import type { BuildRequest } from './types.ts'

/** `--secret id=token,src=FILE` gives `token`. */
function secretId(given: string): string | undefined {
  return /(?:^|,)id=([^,]+)/.exec(given)?.[1]
}

/** A secret that the step mounts and that was not given. */
function missingSecret(step: string, given: readonly string[]): string | undefined {
  const known = new Set(given.map(secretId))
  for (const [, mount = ''] of step.matchAll(/--mount=(\S+)/g)) {
    if (!/(^|,)type=secret(,|$)/.test(mount)) continue
    const id =
      /(?:^|,)id=([^,]+)/.exec(mount)?.[1] ?? /(?:^|,)(?:target|dst|destination)=(?:[^,]*\/)?([^,/]+)/.exec(mount)?.[1]
    if (id !== undefined && !known.has(id)) return id
  }
  return undefined
}

const pulls =
  /failed to resolve source metadata|pull access denied|manifest unknown|unable to pull|image not known|unable to copy from source docker:|initializing source docker:|did not resolve to an alias|registry-1\.docker\.io|failed to resolve reference/

/** The image that a failing pull names. */
function pulledName(verdict: string): string {
  const name =
    /source metadata for (?:docker\.io\/(?:library\/)?)?(\S+?):? /.exec(`${verdict} `)?.[1] ??
    /(?:initializing|unable to copy from) source docker:\/\/(\S+?):? /.exec(`${verdict} `)?.[1] ??
    /short-name "([^"]+)"/.exec(verdict)?.[1]
  return name ?? 'an image'
}

/** The engine's last word without what stands before its point. */
function shortVerdict(verdict: string): string {
  return verdict
    .replace(/^(error|ERROR|Error): /, '')
    .replace(/^failed to solve: /, '')
    .replace(/^failed to compute cache key: /, '')
    .replace(/^failed to calculate checksum of ref \S+: /, '')
    .replace(/^building at STEP "[^]*?": (?=\w)/, '')
}

/** At most so many characters of a step: a long RUN is not repeated in one line. */
const widest = 80

function named(step: string): string {
  return step.length > widest ? `${step.slice(0, widest - 1).trimEnd()}…` : step
}

/** What to do where a machine cannot run the programs of an image. */
export function foreignPlatform(platform = 'another platform'): string {
  const machine = platform.split('/')[1]
  const emulator =
    machine === undefined
      ? 'its emulator'
      : `its emulator (docker run --privileged --rm tonistiigi/binfmt --install ${machine})`
  return `this machine does not run programs of ${platform}: install ${emulator}`
}

/** Why a build failed, in one line, and what to do about it where that is known. */
export function becauseOf(
  told: Told,
  request: Pick<BuildRequest, 'secrets' | 'platform'> & { readonly builder?: string | undefined },
): string {
  const { step = '', verdict } = told
  const all = [...told.log, verdict].join('\n')
  const secret = missingSecret(step, request.secrets)
  if (secret !== undefined) return `needs the secret ${secret}: give it with --secret id=${secret},src=FILE`
  const unknown = /secret (\S+): not found|no secret with id (\S+) found/.exec(verdict)
  if (unknown) return `needs the secret ${unknown[1] ?? unknown[2]}, which was not given`
  if (/--mount=\S*type=ssh/.test(step) || /ssh forward key|no ssh with id/.test(verdict)) {
    return `needs an SSH agent, which is not forwarded: ${named(step)}`
  }
  if (/no space left on device/i.test(all)) return `the disk is full: no space left on device, at ${named(step)}`
  if (/exec format error/i.test(all)) return foreignPlatform(request.platform)
  if (pulls.test(verdict)) {
    const name = pulledName(verdict)
    const why = `${name} cannot be pulled: ${verdict.split(': ').slice(-2).join(': ')}`
    if (request.builder === undefined) return why
    return `${why}; the builder ${request.builder} has none of this engine's images: push ${name} to a registry that it reaches`
  }
  const code = /exit (?:code:?|status) (\d+)\W*$/.exec(verdict)?.[1]
  if (code === '137') return `${named(step)} was killed (exit code 137), as happens where memory runs out`
  if (code !== undefined && step !== '') return `${named(step)} ended with exit code ${code}`
  const short = shortVerdict(verdict)
  return step === '' || short.includes(step) ? short : `${named(step)}: ${short}`
}

import { parseDockerfile } from '../dockerfile/parse.ts'
import type { Evidence } from '../types.ts'
import { layerLines } from '../verify/layers.ts'
import type { BuiltImage, Finding, ImageConfig, Run, Side, Verified } from '../verify/types.ts'
import { rewriteEntry, stringify, type JsonFile } from './json.ts'
import type { Texts } from './verify-figures.ts'

/** One Dockerfile's part of the JSON report of `verify`. */
export type VerifyJsonFile =
  | {
      readonly path: string
      readonly context: string
      readonly verified: Verified
      readonly texts: Texts
      readonly files: readonly { readonly path: string; readonly made: boolean; readonly diff: string }[]
    }
  | Extract<JsonFile, { readonly error: unknown }>

const fields = <T>(map: ReadonlyMap<string, T>): Record<string, T> => Object.fromEntries(map)

const evidence = ({ packages, paths, development }: Evidence) => ({
  packages: fields(packages),
  paths: fields(paths),
  development: development ?? null,
})

const finding = ({ comparison, what, because, cure }: Finding) => ({
  comparison,
  what,
  because,
  cure: cure === undefined ? null : evidence(cure),
})

const config = (image: ImageConfig) => ({ ...image, env: fields(image.env), labels: fields(image.labels) })

const run = ({ answers, ...rest }: Run) => ({ ...rest, answers: fields(answers) })

function image({ id, size, layers, config: promised }: BuiltImage, text: string | undefined) {
  const parsed = text === undefined ? undefined : parseDockerfile(text)
  const lines = parsed?.ok ? layerLines(parsed.dockerfile, layers) : []
  return {
    id,
    size,
    layers: layers.map((layer, index) => ({ ...layer, line: lines[index]?.line ?? null })),
    config: config(promised),
  }
}

/** All that was seen of an image but its files; null where it was not built. */
function side(seen: Side | undefined, text: string | undefined) {
  if (seen === undefined) return null
  const { build, runs, modules } = seen
  return {
    build: build.ok
      ? {
          ok: true,
          seconds: build.seconds,
          contextBytes: build.contextBytes ?? null,
          rebuildSeconds: build.rebuildSeconds ?? null,
          image: image(build.image, text),
        }
      : build,
    runs: runs.map(run),
    modules: modules === undefined ? null : { loaded: fields(modules.modules), words: modules.words },
  }
}

function entry(file: VerifyJsonFile): object {
  if ('error' in file) return { path: file.path, verdict: 'failed', error: file.error }
  const { path, context, verified, texts, files } = file
  const { verdict, proof, findings, accounted, notes, rounds, before, after, rewrite } = verified
  return {
    path,
    context,
    verdict,
    proof,
    detection: rewrite.detection ?? null,
    findings: findings.map(finding),
    accounted: fields(accounted),
    notes,
    rounds: rounds.map(({ findings: found, repairs, withheld }) => ({
      findings: found.map(finding),
      repairs,
      withheld: withheld ?? null,
    })),
    before: side(before, texts.before),
    after: side(after, texts.after),
    files,
    rewrite: rewriteEntry(rewrite),
  }
}

/** The whole run of `verify` as one JSON document, `schema` 1. Sizes are in bytes, times in seconds. */
export function verifyJson(files: readonly VerifyJsonFile[]): string {
  const verdicts: Record<string, number> = {}
  for (const file of files) {
    const verdict = 'error' in file ? 'failed' : file.verified.verdict
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1
  }
  return stringify({ schema: 1, files: files.map(entry), summary: { files: files.length, verdicts } })
}

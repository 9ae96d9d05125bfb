/** A tag of uv's image that is made from the official Python image of a tag. */
export interface UvImage {
  /** The official image's tag: `3.12-slim-bookworm`. */
  readonly python: string
  /** uv's tag on the slim sibling; undefined where it is there already, and on Alpine. */
  readonly slim: string | undefined
}

const NAMES = new Set(['ghcr.io/astral-sh/uv', 'astral/uv', 'docker.io/astral/uv'])

const TAG =
  /^(?:\d+\.\d+(?:\.\d+)?-)?python(?<minor>3\.\d+)-(?:(?<suite>bookworm|trixie)(?<slim>-slim)?|(?<alpine>alpine(?:3\.\d+)?))$/

/**
 * What uv's image of a tag is made from: `0.5-python3.12-bookworm` from `python:3.12-bookworm`. Undefined for other images and tags.
 * Its two images of each Python and suite are published together, with the same ENTRYPOINT, CMD and ENV.
 * Source: https://docs.astral.sh/uv/guides/integration/docker/#available-images and .github/workflows/build-docker.yml of its repository.
 */
export function uvImage(registry: string | undefined, name: string, tag: string): UvImage | undefined {
  if (!NAMES.has(registry === undefined ? name : `${registry}/${name}`)) return undefined
  const { minor = '', suite, slim, alpine } = TAG.exec(tag)?.groups ?? {}
  if (alpine !== undefined) return { python: `${minor}-${alpine}`, slim: undefined }
  if (suite === undefined) return undefined
  return slim === undefined
    ? { python: `${minor}-${suite}`, slim: `${tag}-slim` }
    : { python: `${minor}-slim-${suite}`, slim: undefined }
}

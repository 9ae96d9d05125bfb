/**
 * Released `devel` images of nvidia/cuda on Ubuntu that have a `runtime` one of the same name, as `CUDNN… UBUNTU…: VERSION…`; `-` is none of
 * cuDNN. Source: every tag of doc/supported-tags.md (before: README.md) of https://gitlab.com/nvidia/container-images/cuda in its history of
 * 2018 to 2026, whose rows scripts/knowledge/cuda.ts prints; whichever list has the one has the other, and the Dockerfiles there begin a
 * `devel` image with `FROM …:VERSION-runtime-UBUNTU`.
 */
const RELEASED = `
-,cudnn5,cudnn6,cudnn7 14.04 16.04: 8.0
-,cudnn7 14.04 16.04: 9.0 9.1
-,cudnn7 14.04 16.04 18.04: 9.2 10.0 10.1
cudnn8 16.04 18.04: 10.1 11.0
-,cudnn7,cudnn8 16.04 18.04: 10.2
- 16.04 18.04 20.04: 11.0
-,cudnn8 16.04 18.04 20.04: 11.0.3 11.1.1 11.2.0 11.2.1 11.2.2 11.3.0 11.3.1
-,cudnn8 18.04 20.04: 11.4.0 11.4.1 11.4.2 11.4.3 11.5.0 11.5.1 11.5.2 11.6.0 11.6.1 11.6.2
-,cudnn8 18.04 20.04 22.04: 11.7.0 11.7.1 11.8.0 12.0.0 12.0.1
- 18.04 20.04 22.04: 12.1.0
-,cudnn8 20.04 22.04: 12.1.1 12.2.2
- 20.04 22.04: 12.2.0 12.3.0 12.3.1 12.4.0 12.5.0
-,cudnn9 20.04 22.04: 12.3.2
-,cudnn 20.04 22.04: 12.4.1
- 20.04 22.04 24.04: 12.5.1
cudnn 20.04 22.04: 12.5.1
-,cudnn 20.04 22.04 24.04: 12.6.0 12.6.1 12.6.2 12.6.3 12.8.0 12.8.1 12.9.0 12.9.1
- 22.04 24.04: 12.8.2 13.1.0
-,cudnn 22.04 24.04: 13.0.0 13.0.1 13.0.2 13.0.3 13.1.2 13.2.1`

/** Of a release: its systems, by its word for cuDNN. */
let releases: ReadonlySet<string> | undefined

function released(): ReadonlySet<string> {
  return new Set(
    RELEASED.trim()
      .split('\n')
      .flatMap((line) => {
        const [words = '', versions = ''] = line.split(': ')
        const [libraries = '', ...systems] = words.split(' ')
        return versions
          .split(' ')
          .flatMap((version) =>
            libraries
              .split(',')
              .flatMap((library) =>
                systems.map((system) => `${version}-${library === '-' ? '' : `${library}-`}devel-ubuntu${system}`),
              ),
          )
      }),
  )
}

const REGISTRIES = new Set([undefined, 'docker.io', 'index.docker.io', 'nvcr.io'])

/**
 * The image with the same libraries of CUDA, and without its compiler and headers: `nvidia/cuda:12.1.1-cudnn8-devel-ubuntu22.04` →
 * `12.1.1-cudnn8-runtime-ubuntu22.04`. Undefined for other images, and for tags that are not in the table.
 */
export function cudaRuntime({ registry, name, tag }: Reference): string | undefined {
  if (name !== 'nvidia/cuda' || !REGISTRIES.has(registry) || tag === undefined) return undefined
  releases ??= released()
  return releases.has(tag) ? tag.replace('devel', 'runtime') : undefined
}

interface Reference {
  readonly registry?: string | undefined
  readonly name: string
  readonly tag?: string | undefined
}

import type { Dockerfile, Stage } from '../dockerfile/types.ts'

/** The last stage and the stages that it starts from, first the one whose FROM names an image. */
export function lineage(dockerfile: Dockerfile): Stage[] {
  const found: Stage[] = []
  let stage = dockerfile.stages.at(-1)
  while (stage !== undefined) {
    const { index, from } = stage
    found.unshift(stage)
    const name = from.image.text.toLowerCase()
    // A stage may only rest on one above it.
    stage = dockerfile.stages.find((each) => each.index < index && each.alias?.toLowerCase() === name)
  }
  return found
}

/**
 * A Dockerfile that gives the image that the last stage starts from, and nothing more: the parser directives, the global ARGs
 * and one FROM, as they are written, so that build arguments mean the same. Undefined for `FROM scratch` and where there is no
 * stage.
 */
export function baseAlone(dockerfile: Dockerfile): string | undefined {
  const [stage] = lineage(dockerfile)
  if (stage === undefined || stage.from.image.text === 'scratch') return undefined
  const { text } = dockerfile
  const written = (range: { readonly start: number; readonly end: number }): string =>
    text.slice(range.start, range.end)
  return [
    ...dockerfile.directives.map(({ range }) => written(range)),
    ...dockerfile.instructions.filter((instruction) => instruction.stage < 0).map(({ range }) => written(range)),
    written(stage.from.range),
    '',
  ].join('\n')
}

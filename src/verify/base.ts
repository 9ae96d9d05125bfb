import type { Dockerfile, Stage } from '../dockerfile/types.ts'

/** The stage whose FROM names the image that the last stage rests on. */
function outermost(dockerfile: Dockerfile): Stage | undefined {
  let stage = dockerfile.stages.at(-1)
  for (;;) {
    const name = stage?.from.image.text.toLowerCase()
    // A stage may only rest on one above it.
    const parent = dockerfile.stages.find(
      ({ alias, index }) => index < (stage?.index ?? 0) && alias?.toLowerCase() === name,
    )
    if (parent === undefined) return stage
    stage = parent
  }
}

/**
 * A Dockerfile that gives the image that the last stage starts from, and nothing more: the parser directives, the global ARGs
 * and one FROM, as they are written, so that build arguments mean the same. Undefined for `FROM scratch` and where there is no
 * stage.
 */
export function baseAlone(dockerfile: Dockerfile): string | undefined {
  const stage = outermost(dockerfile)
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

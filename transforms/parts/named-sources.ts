import { mountsOf } from '../../src/dockerfile/mounts.ts'
import { parseDockerfile } from '../../src/dockerfile/parse.ts'
import type { Dockerfile, Instruction } from '../../src/dockerfile/types.ts'
import { clean } from '../../src/project/path.ts'

/**
 * What of the build context a Dockerfile names, whether git knows of it or not: in a COPY, an ADD or a bind mount, and in the
 * triggers of ONBUILD, which run for a stage that is named by a variable too. Without it the build fails.
 */
export function namedSources({ instructions, escape }: Dockerfile): string[] {
  const found = instructions.flatMap((each) => {
    if (each.kind !== 'ONBUILD') return sourcesOf(each)
    const parsed = parseDockerfile(`# escape=${escape}\nFROM scratch\n${each.args.text}\n`)
    return parsed.ok ? parsed.dockerfile.instructions.flatMap(sourcesOf) : []
  })
  return found.map((path) => clean(path).replace(/^\/+/, '')).filter((path) => path !== '' && path !== '.')
}

function sourcesOf(each: Instruction): string[] {
  if (each.kind === 'RUN')
    return mountsOf(each).flatMap(({ type, source, fromElsewhere }) =>
      type === 'bind' && !fromElsewhere ? [source] : [],
    )
  if ((each.kind !== 'COPY' && each.kind !== 'ADD') || each.from !== undefined) return []
  return each.sources.map(({ value }) => value)
}

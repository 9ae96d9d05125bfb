import type { Stage } from '../../src/dockerfile/types.ts'
import { OPEN_TAG } from '../../src/image/slim-reference.ts'
import { toolKind } from '../../src/knowledge/node-programs.ts'
import type { Change, Context, Options, Skip } from '../../src/types.ts'
import { onAlpine } from './alpine.ts'
import { onDistroless } from './distroless.ts'
import { toolsOf } from './tools.ts'

type Asked = Exclude<Options['base'], 'slim' | undefined>

/** The final stage on a base that was asked for in place of slim, or why it is not; undefined where it stands there by now. */
export function otherBase(context: Context, stage: Stage, asked: Asked): Change | Skip | undefined {
  const { original, replay } = context
  const { base } = original.final
  const now = replay.final.base
  const refused = refusalOf(context, stage)
  if (refused) return { line: refused.line ?? stage.from.line, because: `${asked} was asked for: ${refused.because}` }
  if (now?.variant === 'alpine' || !base) return undefined
  const told = asked === 'alpine' ? onAlpine(context, stage, base) : onDistroless(context, stage)
  if ('edits' in told) return now?.variant === base.variant ? told : undefined
  return { line: told.line ?? stage.from.line, because: `${asked} was asked for: ${told.because}` }
}

/** What stands against any other base than that of the file. */
function refusalOf({ original, replay, facts }: Context, { from, index }: Stage): Skip | undefined {
  const { base } = original.final
  const { image, imageWord } = from
  if (/(^|\/)distroless\//.test(image.name)) return { because: 'it runs on a distroless image already' }
  if (base?.variant === 'alpine') return { because: 'it runs on Alpine already' }
  if (replay.final.local !== undefined)
    return { because: `${imageWord.value} is what ${replay.final.local.dockerfile} builds` }
  if (replay.final.parent !== undefined) return { because: 'the final stage starts from another one' }
  if (image.variable) return { because: OPEN_TAG }
  if (image.digest !== undefined) return { because: 'the image is pinned by its digest' }
  if (image.registry !== undefined && image.registry !== 'docker.io')
    return { because: `whether ${image.registry} has it is not known` }
  if (base?.name === 'python')
    return {
      because:
        'compiled packages of Python are linked to the glibc of the stage that installs them, and would not load on musl',
    }
  if (base?.name !== 'node') return { because: `${imageWord.value} is not an image of node, whose bases are known` }
  const { purpose } = facts
  if (purpose !== undefined) return { because: purpose }
  const steps = replay.final.steps.filter((step) => step.stage === index)
  const heavy = steps.find(
    ({ work }) => work === 'install' || work === 'build' || work === 'script' || work === 'opaque',
  )
  if (heavy)
    return { line: heavy.line, because: `\`${heavy.text.slice(0, 60)}\` (line ${heavy.line}) runs in the run stage` }
  // Tools that bundle or compile bring programs of their own.
  const tool = steps
    .flatMap(toolsOf)
    .find(({ name, plain }) => !plain && !/^(runs|watches)$/.test(toolKind(name) ?? ''))
  return tool && { line: tool.line, because: `${tool.name} (line ${tool.line}) may hold or fetch a program` }
}

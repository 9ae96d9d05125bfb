import type { Image } from '../../src/image/types.ts'
import type { Context, Edit, Skip } from '../../src/types.ts'
import { writtenCommand } from './command-words.ts'

/** `-y`, `-yqq`, `-qq` (which implies it), `--yes`. apt-get(8) */
const YES = /(?:^| )(?:-[a-z]*(?:y|qq)[a-z]*|--yes|--assume-yes)(?: |$)/i

/**
 * `-y` for installs without it: where the full image has all that their packages depend on apt asks nothing, and where the slim one
 * lacks some of it apt asks, and stops for want of an answer.
 */
export function answers({ dockerfile, path: file }: Context, { steps }: Image, stage: number): Edit[] | Skip {
  const edits: Edit[] = []
  for (const step of steps) {
    if (step.stage !== stage || !/(?:^| )apt(?:-get)? /.test(step.text) || YES.test(step.text)) continue
    const asks = step.effects.some(
      (effect) => effect.type === 'packages' && effect.manager === 'apt' && effect.action === 'install',
    )
    if (!asks) continue
    const run = dockerfile.instructions[step.instruction]
    const word =
      run?.kind === 'RUN' ? writtenCommand(run, step)?.words.find(({ value }) => value === 'install') : undefined
    if (!word) return { line: step.line, because: 'its install may ask a question on the slim image' }
    edits.push({ file, start: word.end, end: word.end, text: ' -y' })
  }
  return edits
}

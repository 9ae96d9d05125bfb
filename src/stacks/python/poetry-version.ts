import type { Replay, Step } from '../../image/types.ts'
import { nameOfRequirement } from '../../project/python/requirement.ts'

/** The last that Python 3.6 and older have, and that `get-poetry.py` installs. https://pypi.org/project/poetry/1.1.15/ */
const LAST_OLD = '1.1.15'

/** Poetry's version where the commands above an install name it, or where its Python has none that is newer. */
export function poetryVersion(step: Step, replay: Replay, minor: string | undefined): string | undefined {
  const steps = replay.stages[step.stage]?.steps ?? []
  const place = steps.indexOf(step)
  for (const { effects, text } of steps.slice(0, place < 0 ? undefined : place).reverse()) {
    for (const effect of effects) {
      const written =
        effect.type === 'python' ? effect.packages.find((each) => nameOfRequirement(each) === 'poetry') : undefined
      const pinned = written === undefined ? undefined : versionOf(written)
      if (pinned !== undefined) return pinned
    }
    if (/get-poetry\.py/.test(text)) return LAST_OLD
    const given = /install(?:\.python-poetry\.org|-poetry)/.test(text)
      ? /(?:POETRY_VERSION=|--version[= ])["']?(\d[\w.]*)/.exec(text)?.[1]
      : undefined
    if (given !== undefined) return given
  }
  const [major = 0, second = 0] = (minor ?? '').split('.').map(Number)
  return minor !== undefined && (major < 3 || (major === 3 && second < 7)) ? LAST_OLD : undefined
}

/** `poetry==1.1.13`, `poetry~=1.1.0`, `poetry<1.2`: undefined for one that may be any of today's. */
function versionOf(written: string): string | undefined {
  const exact = /(?:===?|~=)\s*(\d[\w.]*)/.exec(written)?.[1]
  if (exact !== undefined) return exact
  const [, bound] = /<=?\s*(\d+(?:\.\d+)*)/.exec(written) ?? []
  if (bound === undefined) return undefined
  const [major = 0, minor = 0] = bound.split('.').map(Number)
  return major < 1 || (major === 1 && minor <= 2) ? LAST_OLD : undefined
}

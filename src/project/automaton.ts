/**
 * A pattern as a row of steps, matched by following every possibility at once: linear in the text for a given
 * pattern, so that a hostile `.dockerignore` (`*a*a*a*a*b`) costs no more than a plain one.
 */
export type Step =
  /** A character that passes the test; with `star`, any number of them. */
  | {
      readonly kind: 'character'
      readonly test: (character: string) => boolean
      readonly star: boolean
      readonly literal?: string
    }
  /** Nothing, or any text that ends with a slash: `**` + `/` inside a pattern. */
  | { readonly kind: 'directories' }
  /** Nothing, and only at the start of the text. */
  | { readonly kind: 'start' }

export const notSlash = (character: string) => character !== '/'
export const notNewline = (character: string) => character !== '\n'

export function literal(character: string): Step {
  return { kind: 'character', test: (other) => other === character, star: false, literal: character }
}

/** A test of whole texts, made from steps. */
export function matcher(steps: readonly Step[]): (text: string) => boolean {
  const suffix = literalSuffix(steps)
  const follow = follower(steps)
  return (text) => text.endsWith(suffix) && follow(text)
}

/** The plain text that every match ends with: most paths fail on it, at no cost. */
function literalSuffix(steps: readonly Step[]): string {
  let suffix = ''
  for (let index = steps.length - 1; index >= 0; index--) {
    const step = steps[index]
    if (step?.kind !== 'character' || step.literal === undefined || step.star) break
    suffix = step.literal + suffix
  }
  return suffix
}

function follower(steps: readonly Step[]): (text: string) => boolean {
  const end = steps.length
  let now = new Uint8Array(end + 1)
  let next = new Uint8Array(end + 1)
  /** Steps of kind `directories` whose text has begun. */
  let inside = new Uint8Array(end)
  let insideNext = new Uint8Array(end)

  const enter = (states: Uint8Array, from: number, atStart: boolean) => {
    for (let index = from; !states[index]; index++) {
      states[index] = 1
      const step = steps[index]
      if (!step) return
      const passes = step.kind === 'directories' || (step.kind === 'start' ? atStart : step.star)
      if (!passes) return
    }
  }
  /** Whether any way on is left after a character. */
  const advance = (character: string): boolean => {
    let alive = false
    for (let index = 0; index < end; index++) {
      if (!now[index] && !inside[index]) continue
      const step = steps[index]
      if (step?.kind === 'directories') {
        if (character === '/') enter(next, index + 1, false)
        if (character !== '\n') insideNext[index] = 1
        alive = true
      } else if (step?.kind === 'character' && step.test(character)) {
        enter(next, step.star ? index : index + 1, false)
        alive = true
      }
    }
    ;[now, next] = [next, now]
    ;[inside, insideNext] = [insideNext, inside]
    next.fill(0)
    insideNext.fill(0)
    return alive
  }
  return (text) => {
    now.fill(0)
    inside.fill(0)
    enter(now, 0, true)
    for (const character of text) if (!advance(character)) return false
    return now[end] === 1
  }
}

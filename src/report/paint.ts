import { createColors } from 'picocolors'

type Style = (text: string) => string

/** What the reports colour. Each is the identity where colour is off. */
export interface Paint {
  readonly on: boolean
  readonly bold: Style
  readonly dim: Style
  readonly red: Style
  readonly green: Style
  readonly yellow: Style
  readonly cyan: Style
}

export function createPaint(on: boolean): Paint {
  const { bold, dim, red, green, yellow, cyan } = createColors(on)
  return { on, bold, dim, red, green, yellow, cyan }
}

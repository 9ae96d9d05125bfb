/**
 * Works on items, `jobs` of them at a time, and hands each result over in the order of the items, as soon as those before it
 * are handed over. The first error stops the rest: what has begun is waited for, and nothing new begins.
 */
export async function inOrder<T, R>(
  items: readonly T[],
  jobs: number,
  work: (item: T) => Promise<R>,
  done: (result: R) => Promise<void>,
): Promise<void> {
  const results = new Map<number, R>()
  let next = 0
  let handed = 0
  let handing = Promise.resolve()
  let failure: { readonly error: unknown } | undefined

  const handOver = async (): Promise<void> => {
    for (; results.has(handed); handed++) {
      const result = results.get(handed) as R
      results.delete(handed)
      await done(result)
    }
  }
  const worker = async (): Promise<void> => {
    while (next < items.length && failure === undefined) {
      const index = next++
      try {
        results.set(index, await work(items[index] as T))
        await (handing = handing.then(handOver))
      } catch (error) {
        failure ??= { error }
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker))
  if (failure !== undefined) throw failure.error
}

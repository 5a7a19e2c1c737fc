/** What was asked did not answer in time. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError'
}

/** How long something outside of the process may take before it counts as away. */
const probe_timeout_ms = 3000

/**
 * Asks and gives up after a while. What was asked cannot be called back, so a question that still hangs is not asked
 * again: however often a probe comes, one connection at most waits for its answer.
 */
export const boundedProbe = <T>(ask: () => Promise<T>, timeout_ms: number = probe_timeout_ms): (() => Promise<T>) => {
  let asked: Promise<T> | undefined
  const current = (): Promise<T> =>
    (asked ??= ask().finally(() => {
      asked = undefined
    }))
  return async () => {
    const { promise: late, reject } = Promise.withResolvers<never>()
    const timer = setTimeout(() => reject(new NoAnswerError(`no answer within ${timeout_ms} ms`)), timeout_ms)
    try {
      return await Promise.race([current(), late])
    } finally {
      clearTimeout(timer)
    }
  }
}

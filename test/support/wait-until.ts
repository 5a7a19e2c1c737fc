import { setTimeout as sleep } from 'node:timers/promises'

const pause_ms = 50

/** Asks until the answer is there and returns it; fails by name after `limit_ms`, which is far more than it takes. */
export const waitUntil = async <Answer>(
  what: string,
  ask: () => Promise<Answer | null>,
  limit_ms = 60_000,
): Promise<Answer> => {
  const end = performance.now() + limit_ms
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    if (performance.now() > end) throw new Error(`It did not come to pass: ${what}`)
    await sleep(pause_ms)
  }
}

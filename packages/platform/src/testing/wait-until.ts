import { setTimeout as sleep } from 'node:timers/promises'

/** Asks again and again until it is so; fails by name after `limit_ms`, which is far more than any machine needs. */
export const waitUntil = async (
  what: string,
  isSo: () => boolean | Promise<boolean>,
  limit_ms = 30_000,
): Promise<void> => {
  const end = performance.now() + limit_ms
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`It did not come to pass: ${what}`)
    await sleep(20)
  }
}

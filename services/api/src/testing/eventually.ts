import { setTimeout as sleep } from 'node:timers/promises'

const step_ms = 25
const patience_ms = 20_000

/** Waits until something that another process or a closed connection sets going has come about. */
export const eventually = async (what: string, isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let waited_ms = 0; waited_ms < patience_ms; waited_ms += step_ms) {
    if (await isSo()) return
    await sleep(step_ms)
  }
  throw new Error(`Did not come about: ${what}`)
}

import { setTimeout as sleep } from 'node:timers/promises'
import { openCrowd, type Outcome, throughApi, throughPool } from './crowd.js'

/** What a run of the crowd showed. */
export type CrowdFigures = {
  readonly requests: number
  readonly complete: number
  readonly killed: number
  readonly rows: number
  /** Rows that came to somebody else than their owner. */
  readonly foreign: readonly string[]
}

/**
 * Sends as many requests at once over the API, and as many transactions over its pools, on behalf of the agencies in
 * turn, while sessions are killed now and then; then again without killing, until each agency has had a whole answer.
 */
export const runCrowd = async (requests: number, organisations: number): Promise<CrowdFigures> => {
  const crowd = await openCrowd(organisations)
  try {
    const ending = new AbortController()
    let killed = 0
    const killing = (async () => {
      while (!ending.signal.aborted) {
        await sleep(60)
        killed += await crowd.kill()
      }
    })()
    const all = (from: number, count: number): Promise<Outcome>[] =>
      Array.from({ length: count }, (_, index) => from + index).flatMap((turn) =>
        crowd.members
          .slice(turn % organisations, (turn % organisations) + 1)
          .flatMap((member) => [throughApi(crowd, member, turn), throughPool(crowd, member, turn)]),
      )
    const first = await Promise.all(all(1, requests))
    ending.abort()
    await killing
    const second = await Promise.all(all(1, organisations * 2))
    const outcomes = [...first, ...second]
    return {
      requests: outcomes.length,
      complete: outcomes.filter(({ complete }) => complete).length,
      killed,
      rows: outcomes.reduce((sum, { names }) => sum + (names?.length ?? 0), 0),
      foreign: outcomes.flatMap(({ member, names }) => (names ?? []).filter((name) => !name.startsWith(member.mark))),
    }
  } finally {
    await crowd.close()
  }
}

import type { StatisticsRun } from '../app/schema.generated.js'

/** How the run that somebody waits for stands. */
export type RunPhase = 'running' | 'done' | 'failed'

/**
 * Finds how a run stands among the latest runs. One that is not listed yet waits for its turn; one that failed is tried
 * again by itself, so it may be running the next time.
 */
export function phaseOfRun(id: string, runs: readonly Pick<StatisticsRun, 'id' | 'finishedAt' | 'failed'>[]): RunPhase {
  const run = runs.find((one) => one.id === id)
  if (run === undefined || run.finishedAt === null) return 'running'
  return run.failed ? 'failed' : 'done'
}

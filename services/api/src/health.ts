import type { Request, Response } from 'express'
import type { Logger } from 'pino'
import { pendingMigrationsIn } from '@quittance/recovery/database'
import { jobWorkers } from '@quittance/recovery/jobs'
import type { Services } from '@quittance/recovery/services'
import { requestIdOf } from './request-id.js'
import { boundedProbe, NoAnswerError } from './bounded-probe.js'

/** One thing that must work before requests are sent here. */
export type ReadinessCheck = {
  readonly name: string
  /** Answers null, or what an operator has to do; rejects when it cannot be told. */
  readonly check: () => Promise<string | null>
}

/** The process lives: nothing else is asked. */
export const liveness = (_request: Request, response: Response): void => {
  response.json({ status: 'alive' })
}

/** Whether the database answers, its schema is current and the queue can be reached. 503 names what is not so. */
export const readiness = (log: Logger, checks: readonly ReadinessCheck[], timeout_ms?: number) => {
  const probes = checks.map(({ name, check }) => ({ name, ask: boundedProbe(check, timeout_ms) }))
  return async (_request: Request, response: Response): Promise<void> => {
    const results = await Promise.all(
      probes.map(async ({ name, ask }) => {
        try {
          return [name, (await ask()) ?? 'ok'] as const
        } catch (error) {
          // Whoever may ask here need not see addresses and accounts: the log has the rest.
          log.warn({ err: error, check: name, request_id: requestIdOf(response) }, 'not ready')
          return [name, error instanceof NoAnswerError ? error.message : 'failed'] as const
        }
      }),
    )
    const ready = results.every(([, state]) => state === 'ok')
    response
      .status(ready ? 200 : 503)
      .json({ status: ready ? 'ready' : 'not_ready', checks: Object.fromEntries(results) })
  }
}

/** What the API needs to answer anything at all. */
export const readinessChecks = ({ database, jobs }: Services): ReadinessCheck[] => [
  {
    name: 'database',
    check: async () => {
      await database.pool.query('select 1')
      return null
    },
  },
  {
    name: 'migrations',
    check: async () => {
      const pending = await pendingMigrationsIn(database.pool)
      return pending.length === 0 ? null : `pending: ${pending.join(', ')}; run quittance migrate`
    },
  },
  {
    name: 'queue',
    check: async () => {
      await jobs.depths(jobWorkers)
      return null
    },
  },
]

import type { Request, Response } from 'express'

/** One thing that must work before requests are sent here; it rejects with the reason when it does not. */
export type ReadinessCheck = { readonly name: string; readonly check: () => Promise<void> }

/** How long a check may take before it counts as failed. */
const check_timeout_ms = 3000

/** The process lives: nothing else is asked. */
export const liveness = (_request: Request, response: Response): void => {
  response.json({ status: 'alive' })
}

/** Whether the database answers, its schema is current and the queue can be reached. 503 names what is not so. */
export const readiness =
  (checks: readonly ReadinessCheck[]) =>
  async (_request: Request, response: Response): Promise<void> => {
    const results = await Promise.all(checks.map(runCheck))
    const ready = results.every((result) => result.ok)
    response.status(ready ? 200 : 503).json({
      status: ready ? 'ready' : 'not_ready',
      checks: Object.fromEntries(results.map((result) => [result.name, result.ok ? 'ok' : result.reason])),
    })
  }

const runCheck = async ({ name, check }: ReadinessCheck) => {
  const timeout = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${check_timeout_ms} ms`)), check_timeout_ms).unref()
  })
  try {
    await Promise.race([check(), timeout])
    return { name, ok: true as const }
  } catch (error) {
    return { name, ok: false as const, reason: error instanceof Error ? error.message : String(error) }
  }
}

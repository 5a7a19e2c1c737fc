import { err, may, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { lockCase } from '../debt-case/lock-case.js'
import { refreshNextActions } from '../next-action/refresh-next-actions.js'
import type { Services } from '../services.js'
import { markStatisticsOfFacts } from '../statistics/mark-statistics.js'
import { decidePromisesOfCases } from './decide-promises.js'
import type { PromiseFailure } from './promise-failure.js'

/** Withdraws a promise whose outcome is open, because it was noted in error or another takes its place. */
export const cancelPromise = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { promise_id }: { readonly promise_id: string },
): Promise<Result<{ readonly promise_id: string }, PromiseFailure>> => {
  if (!may(actor.role, 'work_case')) return err({ code: 'not_allowed' })
  if (!isId(promise_id)) return err({ code: 'promise_unknown' })
  const now = services.clock.now()
  const today = services.clock.today(actor.time_zone)
  const { organisation_id } = actor
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const named = await client.query<{ debt_case_id: string }>(
      'select debt_case_id from promise where organisation_id = $1 and id = $2',
      [organisation_id, promise_id],
    )
    const debt_case_id = named.rows[0]?.debt_case_id
    if (debt_case_id === undefined) return err({ code: 'promise_unknown' as const })
    if ((await lockCase(client, actor, debt_case_id, 'work_case')) === null)
      return err({ code: 'promise_unknown' as const })
    // By the facts of today, not by those of the night: its last day of grace may have passed since.
    await decidePromisesOfCases(client, organisation_id, [debt_case_id], today)
    const cancelled = await client.query(
      `update promise set cancelled_on = $3 where organisation_id = $1 and id = $2 and status = 'open'`,
      [organisation_id, promise_id, today],
    )
    if (cancelled.rowCount !== 1) return err({ code: 'already_decided' as const })
    await decidePromisesOfCases(client, organisation_id, [debt_case_id], today)
    await markStatisticsOfFacts(client, organisation_id, [promise_id])
    await refreshNextActions(client, organisation_id, [debt_case_id], today)
    const audit = { action: 'promise.cancel', subject_kind: 'debt_case', subject_id: debt_case_id } as const
    await recordAudit(client, actor, { ...audit, detail: { promise_id } }, now)
    return ok({ promise_id })
  })
}

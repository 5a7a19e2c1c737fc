import { err, may, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { lockCase } from '../debt-case/lock-case.js'
import { refreshNextActions } from '../next-action/refresh-next-actions.js'
import type { Services } from '../services.js'
import { addFollowUp, type NewFollowUp } from './add-follow-up.js'
import type { FollowUpFailure } from './follow-up-message.js'

/** Plans to come back to a case on a day, at an hour where one was agreed. */
export const setFollowUp = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: NewFollowUp,
): Promise<Result<{ readonly debt_case_id: string }, FollowUpFailure>> => {
  if (!may(actor.role, 'work_case')) return err({ code: 'not_allowed' })
  const { debt_case_id } = input
  if (!isId(debt_case_id)) return err({ code: 'case_unknown' })
  const now = services.clock.now()
  const today = services.clock.today(actor.time_zone)
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await lockCase(client, actor, debt_case_id, 'work_case')
    if (found === null) return err({ code: 'case_unknown' as const })
    if (found.phase === 'closed') return err({ code: 'case_closed' as const })
    const added = await addFollowUp(client, actor, { ...input, note: input.note?.trim() || null }, now)
    if (!added.ok) return added
    await refreshNextActions(client, actor.organisation_id, [debt_case_id], today)
    const audit = { action: 'follow_up.set', subject_kind: 'debt_case', subject_id: debt_case_id } as const
    const { reason, due_on, due_time } = input
    await recordAudit(client, actor, { ...audit, detail: { reason, due_on, due_time } }, now)
    return ok({ debt_case_id })
  })
}

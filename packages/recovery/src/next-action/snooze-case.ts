import { addDays, type BusinessDate, err, isWorkReason, may, ok, type Result, type WorkReason } from '@quittance/core'
import { isId, newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { addFollowUp } from '../follow-up/add-follow-up.js'
import { lockCase } from '../debt-case/lock-case.js'
import type { Services } from '../services.js'
import { strategyInForce } from '../strategy/strategy-in-force.js'
import { refreshNextActions } from './refresh-next-actions.js'
import { type SnoozeFailure, snooze_note_length_maximum } from './snooze-message.js'

/** Reasons that are not put off: what waits there is somebody's right, or a deadline of law. */
const never_snoozed: readonly WorkReason[] = ['legal_deadline', 'limitation_near', 'dispute_clock', 'plan_approval']

/**
 * Puts what a case waits for now off until a day, and says why. Another reason, or a new fact, is not put off; and no case
 * is put off for longer than the strategy lets it wait.
 */
export const snoozeCase = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: { readonly debt_case_id: string; readonly until_on: BusinessDate; readonly note: string },
): Promise<Result<{ readonly debt_case_id: string }, SnoozeFailure>> => {
  if (!may(actor.role, 'work_case')) return err({ code: 'not_allowed', field: null })
  const { organisation_id } = actor
  const { debt_case_id, until_on } = input
  const note = input.note.trim()
  if (!isId(debt_case_id)) return err({ code: 'case_unknown', field: null })
  if (note === '') return err({ code: 'note_missing', field: 'note' })
  if (note.length > snooze_note_length_maximum) return err({ code: 'note_too_long', field: 'note' })
  const now = services.clock.now()
  const today = services.clock.today(actor.time_zone)
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await lockCase(client, actor, debt_case_id, 'work_case')
    if (found === null) return err({ code: 'case_unknown' as const, field: null })
    if (found.phase === 'closed') return err({ code: 'case_closed' as const, field: null })
    const { content } = await strategyInForce(client, organisation_id, today)
    const days_maximum = content.days_ahead_maximum
    if (until_on <= today) return err({ code: 'in_the_past' as const, field: 'untilOn' })
    if (until_on > addDays(today, days_maximum))
      return err({ code: 'too_far' as const, field: 'untilOn', days_maximum })
    await refreshNextActions(client, organisation_id, [debt_case_id], today)
    const { rows } = await client.query<{ reason: string; subject_id: string | null }>(
      'select reason, subject_id from next_action where organisation_id = $1 and debt_case_id = $2',
      [organisation_id, debt_case_id],
    )
    const [next] = rows
    if (next === undefined || !isWorkReason(next.reason) || never_snoozed.includes(next.reason))
      return err({ code: 'not_to_be_put_off' as const, field: null })
    // Nothing but time waits: the day of looking again is simply another one.
    if (next.reason === 'follow_up' && next.subject_id === null) {
      const planned = { debt_case_id, reason: 'follow_up', due_on: until_on, due_time: null, note } as const
      const added = await addFollowUp(client, actor, planned, now)
      if (!added.ok) throw new Error(`A day within the limits was refused: ${added.error.code}`)
    } else
      await client.query(
        `insert into case_snooze (organisation_id, id, debt_case_id, reason, subject_id, until_on, note, created_by_id,
         created_on, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          organisation_id,
          newId(),
          debt_case_id,
          next.reason,
          next.subject_id,
          until_on,
          note,
          actor.user_id,
          today,
          now,
        ],
      )
    await refreshNextActions(client, organisation_id, [debt_case_id], today)
    const audit = { action: 'next_action.snooze', subject_kind: 'debt_case', subject_id: debt_case_id } as const
    await recordAudit(client, actor, { ...audit, detail: { reason: next.reason, until_on } }, now)
    return ok({ debt_case_id })
  })
}

import { err, may, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordActivity } from '../activity/record-activity.js'
import { recordAudit } from '../audit/record-audit.js'
import { lockCase } from '../debt-case/lock-case.js'
import type { Services } from '../services.js'
import { type CallFailure, note_length_maximum } from './call-failure.js'

export type RecordNoteInput = {
  readonly debt_case_id: string
  readonly text: string
  /** The entry that this one puts right; null for a note of its own. An entry itself is never changed. */
  readonly corrects_id: string | null
}

/** Writes something down in a case, or puts an earlier entry right by a new one beside it. */
export const recordNote = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { debt_case_id, text, corrects_id }: RecordNoteInput,
): Promise<Result<{ readonly debt_case_id: string }, CallFailure>> => {
  if (!may(actor.role, 'work_case')) return err({ code: 'not_allowed', field: null })
  const note = text.trim()
  if (note === '') return err({ code: 'note_missing', field: 'text' })
  if (note.length > note_length_maximum) return err({ code: 'note_too_long', field: 'text' })
  if (!isId(debt_case_id)) return err({ code: 'case_unknown', field: null })
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await lockCase(client, actor, debt_case_id, 'work_case')
    if (found === null) return err({ code: 'case_unknown' as const, field: null })
    if (found.phase === 'closed') return err({ code: 'case_closed' as const, field: null })
    if (corrects_id !== null) {
      const { rowCount } = isId(corrects_id)
        ? await client.query('select from activity where organisation_id = $1 and debt_case_id = $2 and id = $3', [
            actor.organisation_id,
            debt_case_id,
            corrects_id,
          ])
        : { rowCount: 0 }
      if (rowCount !== 1) return err({ code: 'activity_unknown' as const, field: 'correctsId' })
    }
    const activity_id = await recordActivity(
      client,
      actor,
      {
        debt_case_id,
        claim_id: null,
        channel: 'note',
        direction: 'outbound',
        outcome: null,
        reason_for_delay: null,
        duration_seconds: null,
        note,
        occurred_at: now,
        corrects_id,
      },
      now,
    )
    const audit = { action: 'activity.record', subject_kind: 'debt_case', subject_id: debt_case_id } as const
    await recordAudit(client, actor, { ...audit, detail: { activity_id, channel: 'note', corrects_id } }, now)
    return ok({ debt_case_id })
  })
}

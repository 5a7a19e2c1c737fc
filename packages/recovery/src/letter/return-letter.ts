import { err, type LetterEvent, may, nextLetterState, ok, type Result } from '@quittance/core'
import type { LetterChannel, LetterState } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordActivity } from '../activity/record-activity.js'
import { recordAudit } from '../audit/record-audit.js'
import { lockCase } from '../debt-case/lock-case.js'
import { refreshNextActions } from '../next-action/refresh-next-actions.js'
import type { Services } from '../services.js'
import type { ReturnReason } from './return-reason.js'

/** Why it was not noted. `letter_unknown` also stands for a letter of a case that is not the actor's. */
export type ReturnFailure = { readonly code: 'not_allowed' | 'letter_unknown' | 'not_out' }

/**
 * Notes that a letter came back, or that a message bounced: the way on which it went is to be looked at, and the case shows
 * so. A first letter that came back still counts as sent to the address that was known.
 */
export const returnLetter = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { letter_id, reason }: { readonly letter_id: string; readonly reason: ReturnReason },
): Promise<Result<{ readonly letter_id: string }, ReturnFailure>> => {
  if (!may(actor.role, 'work_case')) return err({ code: 'not_allowed' })
  if (!isId(letter_id)) return err({ code: 'letter_unknown' })
  const now = services.clock.now()
  const today = services.clock.today(actor.time_zone)
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ debt_case_id: string }>(
      'select debt_case_id from letter where organisation_id = $1 and id = $2',
      [actor.organisation_id, letter_id],
    )
    const debt_case_id = rows[0]?.debt_case_id
    if (debt_case_id === undefined || (await lockCase(client, actor, debt_case_id, 'work_case')) === null)
      return err({ code: 'letter_unknown' as const })
    const found = await client.query<{ state: LetterState; channel: LetterChannel }>(
      'select state, channel from letter where organisation_id = $1 and id = $2 for no key update',
      [actor.organisation_id, letter_id],
    )
    const letter = found.rows[0]
    if (letter === undefined) return err({ code: 'letter_unknown' as const })
    const event: LetterEvent = letter.channel === 'letter' ? 'return' : 'bounce'
    const state = nextLetterState(letter.state, letter.channel, event)
    if (state === null) return err({ code: 'not_out' as const })
    await client.query(
      `update letter set state = $3, state_changed_at = $4, state_reason = $5 where organisation_id = $1 and id = $2`,
      [actor.organisation_id, letter_id, state, now, reason],
    )
    const bounced = { claim_id: null, direction: 'inbound', outcome: 'bounced', reason_for_delay: null } as const
    const activity = { ...bounced, channel: letter.channel, duration_seconds: null, note: null, occurred_at: now }
    await recordActivity(client, actor, { ...activity, debt_case_id }, now)
    await refreshNextActions(client, actor.organisation_id, [debt_case_id], today)
    const audited = { action: 'letter.return', subject_kind: 'debt_case', subject_id: debt_case_id } as const
    await recordAudit(client, actor, { ...audited, detail: { letter_id, state, reason } }, now)
    return ok({ letter_id })
  })
}

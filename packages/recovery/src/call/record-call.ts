import {
  type BusinessDate,
  type CallOutcome,
  type DelayReason,
  err,
  isLocalTime,
  may,
  nextStep,
  type NextStep,
  ok,
  outcome_rules,
  type Result,
} from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import type { ClientBase } from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordActivity } from '../activity/record-activity.js'
import { recordAudit } from '../audit/record-audit.js'
import { writeEnd } from '../contact-point/write-contact.js'
import { lockCase } from '../debt-case/lock-case.js'
import { refreshNextActions } from '../next-action/refresh-next-actions.js'
import type { Services } from '../services.js'
import { type CallFailure, note_length_maximum } from './call-failure.js'
import { phoneOfDebtor } from './phone-of-debtor.js'
import { planNextStep } from './plan-next-step.js'
import { passedCheck } from './passed-check.js'

export type RecordCallInput = {
  readonly debt_case_id: string
  readonly direction: 'outbound' | 'inbound'
  readonly contact_point_id: string | null
  /** Under which check an outbound call was begun; null for one that came in. */
  readonly check_id: string | null
  readonly outcome: CallOutcome
  readonly reason_for_delay: DelayReason | null
  readonly note: string | null
  readonly duration_seconds: number | null
  /** When somebody asked to be called back; null when nobody did. */
  readonly call_back: { readonly day: BusinessDate; readonly time: string | null } | null
}

/** What follows from the call. */
export type CallRecorded = {
  readonly debt_case_id: string
  readonly outcome: CallOutcome
  readonly next: NextStep | null
}

const day_seconds = 86_400

/** What is wrong with the words of the call, before anything is looked up. */
const faultOf = (input: RecordCallInput): CallFailure | null => {
  const { outcome, reason_for_delay, duration_seconds, call_back } = input
  const note = input.note?.trim() ?? ''
  if (note.length > note_length_maximum) return { code: 'note_too_long', field: 'note' }
  if (duration_seconds !== null && (duration_seconds < 0 || duration_seconds > day_seconds))
    return { code: 'duration_invalid', field: 'durationSeconds' }
  if (outcome === 'refused' && reason_for_delay === null) return { code: 'reason_missing', field: 'reasonForDelay' }
  if (reason_for_delay === 'other' && note === '') return { code: 'reason_text_missing', field: 'note' }
  if (outcome === 'callback_asked' && call_back === null) return { code: 'call_back_missing', field: 'callBackOn' }
  const time = call_back?.time ?? null
  return time !== null && !isLocalTime(time) ? { code: 'time_invalid', field: 'callBackTime' } : null
}

/**
 * Notes a call with all that follows from its outcome, in one transaction: the activity, the end of a number that is
 * nobody's, the day on which the case comes again. An outbound call needs the check that let it pass.
 */
export const recordCall = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: RecordCallInput,
): Promise<Result<CallRecorded, CallFailure>> => {
  if (!may(actor.role, 'work_case')) return err({ code: 'not_allowed', field: null })
  const fault = faultOf(input)
  if (fault !== null) return err(fault)
  const { debt_case_id, direction, contact_point_id, outcome } = input
  if (!isId(debt_case_id)) return err({ code: 'case_unknown', field: null })
  const now = services.clock.now()
  const today = services.clock.today(actor.time_zone)
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await lockCase(client, actor, debt_case_id, 'work_case')
    if (found === null) return err({ code: 'case_unknown' as const, field: null })
    if (found.phase === 'closed') return err({ code: 'case_closed' as const, field: null })
    const phone =
      contact_point_id === null ? null : await phoneOfDebtor(client, actor, found.debtor_id, contact_point_id)
    if (contact_point_id !== null && phone === null)
      return err({ code: 'contact_unknown' as const, field: 'contactPointId' })
    const begun_at = direction === 'inbound' ? now : await passedCheck(client, actor, debt_case_id, input.check_id, now)
    if (begun_at === null) return err({ code: 'not_started' as const, field: null })
    const unanswered_before = await unansweredBefore(client, actor, debt_case_id)
    // What is agreed is checked first: a refusal leaves nothing written.
    const country = await countryOf(client, actor)
    const asked = input.call_back
    const next = nextStep({ outcome, called_on: today, country, unanswered_before, asked })
    const planned = await planNextStep(client, actor, debt_case_id, next, { now, today })
    if (!planned.ok) return planned
    const activity = {
      debt_case_id,
      claim_id: null,
      channel: 'call',
      direction,
      outcome,
      reason_for_delay: outcome_rules[outcome].has_reason ? input.reason_for_delay : null,
      duration_seconds: input.duration_seconds,
      note: input.note?.trim() || null,
      occurred_at: begun_at,
      contact_point_id,
    } as const
    const activity_id = await recordActivity(client, actor, activity, now)
    if (phone?.is_valid === true && outcome_rules[outcome].ends_contact_point)
      await writeEnd({ client, actor, today }, phone.id, 'wrong_number')
    await refreshNextActions(client, actor.organisation_id, [debt_case_id], today)
    const audit = { action: 'activity.record', subject_kind: 'debt_case', subject_id: debt_case_id } as const
    await recordAudit(client, actor, { ...audit, detail: { activity_id, channel: 'call', direction, outcome } }, now)
    return ok({ debt_case_id, outcome, next: planned.value })
  })
}

/** Calls in a row, the last ones, that reached nobody. */
const unansweredBefore = async (client: ClientBase, actor: Actor, debt_case_id: string): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from activity
     where organisation_id = $1 and debt_case_id = $2 and channel = 'call' and direction = 'outbound'
       and outcome in ('no_answer', 'voicemail')
       and occurred_at > coalesce((
         select max(occurred_at) from activity
         where organisation_id = $1 and debt_case_id = $2 and channel = 'call'
           and outcome is not null and outcome not in ('no_answer', 'voicemail')
       ), '-infinity')`,
    [actor.organisation_id, debt_case_id],
  )
  return rows[0]?.count ?? 0
}

const countryOf = async (client: ClientBase, actor: Actor): Promise<string> => {
  const { rows } = await client.query<{ country: string }>('select country from organisation where id = $1', [
    actor.organisation_id,
  ])
  return rows[0]?.country ?? 'FR'
}

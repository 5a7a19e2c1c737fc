import { type BusinessDate, err, ok, type Result } from '@quittance/core'
import { isId, newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { lockCase } from '../debt-case/lock-case.js'
import { forbiddenByHolds } from '../hold/require-no-hold.js'
import { refreshNextActions } from '../next-action/refresh-next-actions.js'
import type { Services } from '../services.js'
import { secondsOfDay } from './place.rules.js'
import { type RoundFailure, visit_note_maximum } from './round-message.js'

type Means = Pick<Services, 'database' | 'clock'>
type Answer = Promise<Result<{ readonly debt_case_id: string }, RoundFailure>>

export type NewVisitRequest = {
  readonly debt_case_id: string
  readonly due_on: BusinessDate
  /** Hours "HH:MM" in which the debtor is there; both or neither. */
  readonly opens_at: string | null
  readonly closes_at: string | null
  readonly note: string | null
}

/** Asks for a visit of the debtor from a day on. */
export const requestVisit = async (services: Means, actor: Actor, input: NewVisitRequest): Answer => {
  const { debt_case_id, due_on } = input
  const hours = readHours(input)
  const note = input.note?.trim() || null
  if (!isId(debt_case_id)) return err({ code: 'case_unknown', field: null })
  const today = services.clock.today(actor.time_zone)
  if (due_on < today) return err({ code: 'day_past', field: 'dueOn' })
  if (hours === 'wrong') return err({ code: 'hours_wrong', field: 'opensAt' })
  if (note !== null && note.length > visit_note_maximum) return err({ code: 'note_too_long', field: 'note' })
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await lockCase(client, actor, debt_case_id, 'work_case')
    if (found === null) return err({ code: 'case_unknown', field: null })
    if (found.phase === 'closed') return err({ code: 'case_closed', field: null })
    const free = await forbiddenByHolds(client, actor.organisation_id, debt_case_id, null, 'visit')
    if (!free.ok) return err({ code: 'on_hold', field: null })
    const { rowCount } = await client.query(
      `insert into visit_request (organisation_id, id, debt_case_id, due_on, opens_s, closes_s, note, requested_by_id, requested_on, requested_at)
       select organisation_id, $3, id, $4, $5, $6, $7, $8, $9, $10
       from debt_case where organisation_id = $1 and id = $2
       on conflict (organisation_id, debt_case_id) where ended_on is null do nothing`,
      [
        actor.organisation_id,
        debt_case_id,
        newId(),
        due_on,
        hours?.opens_s ?? null,
        hours?.closes_s ?? null,
        note,
        actor.user_id,
        today,
        now,
      ],
    )
    if (rowCount === 0) return err({ code: 'already_requested', field: null })
    await refreshNextActions(client, actor.organisation_id, [debt_case_id], today)
    const audit = { action: 'visit.request', subject_kind: 'debt_case', subject_id: debt_case_id } as const
    await recordAudit(client, actor, { ...audit, detail: { due_on } }, now)
    return ok({ debt_case_id })
  })
}

/** Takes back that the debtor of a case is to be visited. */
export const withdrawVisit = async (
  services: Means,
  actor: Actor,
  { debt_case_id }: { readonly debt_case_id: string },
): Answer => {
  if (!isId(debt_case_id)) return err({ code: 'case_unknown', field: null })
  const now = services.clock.now()
  const today = services.clock.today(actor.time_zone)
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    if ((await lockCase(client, actor, debt_case_id, 'work_case')) === null)
      return err({ code: 'case_unknown', field: null })
    const { rowCount } = await client.query(
      'update visit_request set ended_on = $3 where organisation_id = $1 and debt_case_id = $2 and ended_on is null',
      [actor.organisation_id, debt_case_id, today],
    )
    if (rowCount === 0) return err({ code: 'request_unknown', field: null })
    await refreshNextActions(client, actor.organisation_id, [debt_case_id], today)
    const audit = { action: 'visit.withdraw', subject_kind: 'debt_case', subject_id: debt_case_id } as const
    await recordAudit(client, actor, { ...audit, detail: {} }, now)
    return ok({ debt_case_id })
  })
}

const readHours = ({
  opens_at,
  closes_at,
}: NewVisitRequest): { opens_s: number; closes_s: number } | 'wrong' | null => {
  if (opens_at === null && closes_at === null) return null
  const opens_s = secondsOfDay(opens_at ?? '')
  const closes_s = secondsOfDay(closes_at ?? '')
  return opens_s === null || closes_s === null || opens_s >= closes_s ? 'wrong' : { opens_s, closes_s }
}

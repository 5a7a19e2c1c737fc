import {
  type BusinessDate,
  err,
  type HoldKind,
  type HoldOutcome,
  may,
  ok,
  outcomesOf,
  type Result,
} from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import type { ClientBase } from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { lockCase } from '../debt-case/lock-case.js'
import { refreshNextActions } from '../next-action/refresh-next-actions.js'
import type { Services } from '../services.js'
import { type HoldFailure, noteFailure } from './hold-failure.js'
import { isHoldOwner } from './hold-owner.js'
import { recordHoldEvent } from './record-hold-event.js'

type LockedHold = { readonly id: string; readonly kind: HoldKind; readonly debt_case_id: string }
type Done = Result<{ readonly hold_id: string; readonly debt_case_id: string }, HoldFailure>

/** A hold that stands, on a case that the actor works, held against other changes; else why not. The id must be one. */
const lockHold = async (client: ClientBase, actor: Actor, id: string): Promise<Result<LockedHold, HoldFailure>> => {
  const unknown = err({ code: 'hold_unknown' as const, field: null })
  const { rows } = await client.query<LockedHold>(
    'select id, kind, debt_case_id from hold where organisation_id = $1 and id = $2',
    [actor.organisation_id, id],
  )
  const found = rows[0]
  if (found === undefined || (await lockCase(client, actor, found.debt_case_id, 'work_case')) === null) return unknown
  // Asked again once the case is locked: somebody may have settled it in between.
  const { rowCount } = await client.query(
    'select from hold where organisation_id = $1 and id = $2 and closed_on is null',
    [actor.organisation_id, id],
  )
  return rowCount === 1 ? ok(found) : err({ code: 'already_settled', field: null })
}

/** Says who answers a hold, and by when. */
export const assignHold = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: { readonly hold_id: string; readonly owner_id: string; readonly respond_by: BusinessDate },
): Promise<Done> => {
  if (!may(actor.role, 'work_case')) return err({ code: 'not_allowed', field: null })
  if (!isId(input.hold_id)) return err({ code: 'hold_unknown', field: null })
  if (!isId(input.owner_id)) return err({ code: 'owner_unknown', field: 'ownerId' })
  const today = services.clock.today(actor.time_zone)
  if (input.respond_by < today) return err({ code: 'respond_by_past', field: 'respondBy' })
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const hold = await lockHold(client, actor, input.hold_id)
    if (!hold.ok) return hold
    if (!(await isHoldOwner(client, actor.organisation_id, input.owner_id)))
      return err({ code: 'owner_unknown' as const, field: 'ownerId' })
    const { id: hold_id, debt_case_id } = hold.value
    await client.query('update hold set owner_id = $3, respond_by = $4 where organisation_id = $1 and id = $2', [
      actor.organisation_id,
      hold_id,
      input.owner_id,
      input.respond_by,
    ])
    await recordHoldEvent(client, actor, { hold_id, kind: 'assigned', note: null }, now)
    await refreshNextActions(client, actor.organisation_id, [debt_case_id], today)
    await recordAudit(
      client,
      actor,
      {
        action: 'hold.assign',
        subject_kind: 'debt_case',
        subject_id: debt_case_id,
        detail: { hold_id, owner_id: input.owner_id, respond_by: input.respond_by },
      },
      now,
    )
    return ok({ hold_id, debt_case_id })
  })
}

/** Ends a hold with its outcome: what it forbade is possible again, where no other hold stands. */
export const settleHold = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: { readonly hold_id: string; readonly outcome: HoldOutcome; readonly note: string },
): Promise<Done> => {
  if (!may(actor.role, 'work_case')) return err({ code: 'not_allowed', field: null })
  if (!isId(input.hold_id)) return err({ code: 'hold_unknown', field: null })
  const wrong = noteFailure(input.note, 'note')
  if (wrong !== null) return err(wrong)
  const today = services.clock.today(actor.time_zone)
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const hold = await lockHold(client, actor, input.hold_id)
    if (!hold.ok) return hold
    const { id: hold_id, debt_case_id, kind } = hold.value
    if (!outcomesOf(kind === 'dispute').includes(input.outcome))
      return err({ code: 'outcome' as const, field: 'outcome' })
    await client.query('update hold set closed_on = $3, outcome = $4 where organisation_id = $1 and id = $2', [
      actor.organisation_id,
      hold_id,
      today,
      input.outcome,
    ])
    await recordHoldEvent(client, actor, { hold_id, kind: 'settled', note: input.note.trim() }, now)
    await refreshNextActions(client, actor.organisation_id, [debt_case_id], today)
    await recordAudit(
      client,
      actor,
      {
        action: 'hold.settle',
        subject_kind: 'debt_case',
        subject_id: debt_case_id,
        detail: { hold_id, kind, outcome: input.outcome },
      },
      now,
    )
    return ok({ hold_id, debt_case_id })
  })
}

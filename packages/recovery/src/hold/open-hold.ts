import {
  addDays,
  type BusinessDate,
  type DisputeReason,
  err,
  hold_clocks,
  type HoldKind,
  isAboutDebtor,
  may,
  ok,
  type Result,
} from '@quittance/core'
import { isId, newId, withConnection } from '@quittance/platform'
import type { ClientBase } from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { lockCase } from '../debt-case/lock-case.js'
import { refreshNextActions } from '../next-action/refresh-next-actions.js'
import type { Services } from '../services.js'
import { markStatisticsOfFacts } from '../statistics/mark-statistics.js'
import { type HoldFailure, noteFailure } from './hold-failure.js'
import { isHoldOwner } from './hold-owner.js'
import { recordHoldEvent } from './record-hold-event.js'

export type OpenHoldInput = {
  readonly debt_case_id: string
  readonly kind: HoldKind
  /** The claim that is disputed; null for all of the case. */
  readonly claim_id: string | null
  /** Needed for a dispute. */
  readonly reason_code: DisputeReason | null
  /** What the debtor said, or by what it was learnt. */
  readonly reason: string
  /** Null for whoever opens it. */
  readonly owner_id: string | null
  /** Null for the clock of its kind. */
  readonly respond_by: BusinessDate | null
}

/** Puts a case or one of its claims on hold: from then on the server refuses what the kind forbids. */
export const openHold = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: OpenHoldInput,
): Promise<Result<{ readonly hold_id: string }, HoldFailure>> => {
  if (!may(actor.role, 'work_case')) return err({ code: 'not_allowed', field: null })
  const today = services.clock.today(actor.time_zone)
  const wrong = faultOf(input, today)
  if (wrong !== null) return err(wrong)
  const now = services.clock.now()
  const { debt_case_id, kind, claim_id } = input
  const owner_id = input.owner_id ?? actor.user_id
  const respond_by = input.respond_by ?? addDays(today, hold_clocks[kind].days)
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await lockCase(client, actor, debt_case_id, 'work_case')
    if (found === null) return err({ code: 'case_unknown' as const, field: null })
    if (found.phase === 'closed') return err({ code: 'case_closed' as const, field: null })
    if (owner_id !== null && !(await isHoldOwner(client, actor.organisation_id, owner_id)))
      return err({ code: 'owner_unknown' as const, field: 'ownerId' })
    if (await standsAlready(client, actor.organisation_id, input, today))
      return err({ code: 'already_open' as const, field: 'kind' })
    const hold_id = newId()
    const { rowCount } = await client.query(
      `insert into hold (organisation_id, id, creditor_id, portfolio_id, debt_case_id, claim_id, kind, opened_on, reason,
         reason_code, owner_id, respond_by, recorded_at)
       select $1, $2, creditor_id, portfolio_id, debt_case_id, $4, $5, $6, $7, $8, $9, $10, $11
       from claim
       where organisation_id = $1 and debt_case_id = $3 and ($4::uuid is null or id = $4)
       order by placed_on desc, id desc
       limit 1`,
      [
        actor.organisation_id,
        hold_id,
        debt_case_id,
        claim_id,
        kind,
        today,
        input.reason.trim(),
        kind === 'dispute' ? input.reason_code : null,
        owner_id,
        respond_by,
        now,
      ],
    )
    if (rowCount !== 1) return err({ code: 'claim_unknown' as const, field: 'claimId' })
    await recordHoldEvent(client, actor, { hold_id, kind: 'opened', note: null }, now)
    await markStatisticsOfFacts(client, actor.organisation_id, [hold_id])
    await refreshNextActions(client, actor.organisation_id, [debt_case_id], today)
    await recordAudit(
      client,
      actor,
      {
        action: 'hold.open',
        subject_kind: 'debt_case',
        subject_id: debt_case_id,
        detail: { hold_id, kind, claim_id, reason_code: input.reason_code, respond_by },
      },
      now,
    )
    return ok({ hold_id })
  })
}

const faultOf = (input: OpenHoldInput, today: BusinessDate): HoldFailure | null => {
  if (input.claim_id !== null && !isId(input.claim_id)) return { code: 'claim_unknown', field: 'claimId' }
  if (input.owner_id !== null && !isId(input.owner_id)) return { code: 'owner_unknown', field: 'ownerId' }
  if (input.claim_id !== null && isAboutDebtor(input.kind)) return { code: 'claim_not_disputed', field: 'claimId' }
  if (input.kind === 'dispute' && input.reason_code === null)
    return { code: 'reason_code_missing', field: 'reasonCode' }
  if (input.respond_by !== null && input.respond_by < today) return { code: 'respond_by_past', field: 'respondBy' }
  return noteFailure(input.reason, 'reason')
}

/** Whether a hold of the kind stands on the same, or was opened there today: of one day there is one. */
const standsAlready = async (
  client: ClientBase,
  organisation_id: string,
  { debt_case_id, claim_id, kind }: OpenHoldInput,
  today: BusinessDate,
): Promise<boolean> => {
  const { rowCount } = await client.query(
    `select from hold
     where organisation_id = $1 and debt_case_id = $2 and claim_id is not distinct from $3::uuid and kind = $4
       and (closed_on is null or opened_on = $5)`,
    [organisation_id, debt_case_id, claim_id, kind, today],
  )
  return (rowCount ?? 0) > 0
}

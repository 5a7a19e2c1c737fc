import {
  type BusinessDate,
  dispute_reason_ids,
  type DisputeReason,
  hold_clocks,
  hold_kinds,
  type HoldKind,
  hold_outcomes,
  type HoldOutcome,
  isBusinessDate,
} from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { caseScope } from '../debt-case/case-scope.rules.js'
import { caseInScope } from '../debt-case/case-scope.sql.js'
import { joined, parameter, type Sql, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'

/** A hold as it is shown, with what became of it. */
export type ShownHold = {
  readonly id: string
  readonly debt_case_id: string
  readonly kind: HoldKind
  readonly claim_reference: string | null
  readonly reason_code: DisputeReason | null
  readonly reason: string | null
  readonly opened_on: BusinessDate
  readonly closed_on: BusinessDate | null
  readonly outcome: HoldOutcome | null
  readonly owner_id: string | null
  readonly owner_name: string | null
  readonly respond_by: BusinessDate
  readonly note: string | null
}

const day = z.string().refine(isBusinessDate)
const row = z.object({
  id: z.string(),
  debt_case_id: z.string(),
  kind: z.enum(hold_kinds),
  claim_reference: z.string().nullable(),
  reason_code: z.enum(dispute_reason_ids as [DisputeReason, ...DisputeReason[]]).nullable(),
  reason: z.string().nullable(),
  opened_on: day,
  closed_on: day.nullable(),
  outcome: z.enum(hold_outcomes).nullable(),
  owner_id: z.string().nullable(),
  owner_name: z.string().nullable(),
  respond_by: day,
  note: z.string().nullable(),
})

/** By when a hold is answered: as somebody said, else by the clock of its kind, as for disputes that came in a file. */
export const respondBy = (): Sql => {
  const kinds = hold_kinds.map(
    (kind) => sql`when ${parameter('text', kind)} then ${parameter('bigint', String(hold_clocks[kind].days))}::int`,
  )
  return sql`coalesce(hold.respond_by, hold.opened_on + case hold.kind ${joined(kinds, ' ')} end)`
}

const columns = () => sql`hold.id::text, hold.debt_case_id::text, hold.kind, claim.reference as claim_reference,
  hold.reason_code, hold.reason, hold.opened_on::text, hold.closed_on::text, hold.outcome, hold.owner_id::text,
  owner.name as owner_name, ${respondBy()}::text as respond_by,
  (select event.note from hold_event event
   where event.organisation_id = hold.organisation_id and event.hold_id = hold.id and event.kind = 'settled'
   order by event.occurred_at desc limit 1) as note`

const tables = sql`hold
  join debt_case on debt_case.organisation_id = hold.organisation_id and debt_case.id = hold.debt_case_id
  left join claim on claim.organisation_id = hold.organisation_id and claim.id = hold.claim_id
  left join user_account owner on owner.organisation_id = hold.organisation_id and owner.id = hold.owner_id`

/** The holds of a case, those that stand first. */
export const holdsOfCase = async (reader: SqlReader, actor: Actor, debt_case_id: string): Promise<ShownHold[]> =>
  await reader(
    row,
    sql`select ${columns()} from ${tables}
        where hold.organisation_id = ${parameter('uuid', actor.organisation_id)}
          and hold.debt_case_id = ${parameter('uuid', debt_case_id)} and ${caseInScope(caseScope(actor))}
        order by hold.closed_on desc nulls first, hold.opened_on desc, hold.id`,
  )

/** What narrows the list of holds that stand. */
export type HoldFilter = {
  readonly kind: HoldKind | null
  readonly owner_id: string | null
  /** Only those whose day has passed. */
  readonly late: boolean
  readonly limit: number
}

/** Holds that stand on open cases that the actor works, the most overdue first. */
export const standingHoldList = async (
  reader: SqlReader,
  actor: Actor,
  { kind, owner_id, late, limit }: HoldFilter,
  today: BusinessDate,
): Promise<{ readonly holds: ShownHold[]; readonly total: number; readonly late: number }> => {
  const where = sql`hold.organisation_id = ${parameter('uuid', actor.organisation_id)} and hold.closed_on is null
    and debt_case.phase <> 'closed' and ${caseInScope(caseScope(actor, 'work_case'))}
    and ${kind === null ? sql`true` : sql`hold.kind = ${parameter('text', kind)}`}
    and ${owner_id === null ? sql`true` : sql`hold.owner_id = ${parameter('uuid', owner_id)}`}`
  const is_late = sql`${respondBy()} < ${parameter('date', today)}`
  const [counts] = await reader(
    z.object({ total: z.int(), late: z.int() }),
    sql`select count(*)::int as total, (count(*) filter (where ${is_late}))::int as late from ${tables} where ${where}`,
  )
  const holds = await reader(
    row,
    sql`select ${columns()} from ${tables} where ${where} and ${late ? is_late : sql`true`}
        order by ${respondBy()}, hold.opened_on, hold.id limit ${parameter('bigint', String(limit))}`,
  )
  return { holds, total: counts?.total ?? 0, late: counts?.late ?? 0 }
}

import {
  type BusinessDate,
  isBusinessDate,
  right_party_outcomes,
  type StrategyContent,
  work_reasons,
  type WorkReason,
} from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { readWorkShare, type WorkShare } from '../case-assignment/read-work-share.js'
import { queueOrder, workQueue } from '../case-assignment/work-queue.sql.js'
import { caseScope } from '../debt-case/case-scope.rules.js'
import { caseInScope } from '../debt-case/case-scope.sql.js'
import { listParameter, parameter, sql } from '../report/sql.js'
import { instant, type SqlReader } from '../report/sql-reader.js'

/** A case of a queue and why it is there. */
export type QueuedCase = {
  readonly debt_case_id: string
  readonly reason: WorkReason
  readonly due_on: BusinessDate
  readonly due_at: Date | null
  readonly is_own: boolean
}

/** What somebody has to do, and did, on a day. */
export type WorkQueue = WorkShare & {
  readonly today: BusinessDate
  /** Reasons with cases that can be worked now, in the order of the strategy's default. */
  readonly counts: readonly { readonly reason: WorkReason; readonly count: number; readonly overdue: number }[]
  /** The first of them, in the order in which they are worked. */
  readonly cases: readonly QueuedCase[]
  /** Calls agreed for an hour of the day, the past ones that wait included. */
  readonly agenda: readonly { readonly debt_case_id: string; readonly at: Date; readonly note: string | null }[]
  /** Cases that the person worked on the day, contacts among them that reached the debtor, and promises made. */
  readonly done: { readonly cases: number; readonly reached: number; readonly promises: number }
  /** The case that the person has in hand. */
  readonly in_hand: string | null
}

const day = z.string().refine(isBusinessDate)
const queued = z.object({
  debt_case_id: z.string(),
  reason: z.enum(work_reasons),
  due_on: day,
  due_at: instant.nullable(),
  is_own: z.boolean(),
})
const counted = z.object({ reason: z.enum(work_reasons), count: z.int(), overdue: z.int() })
const agreed = z.object({ debt_case_id: z.string(), at: instant, note: z.string().nullable() })
const doneRow = z.object({
  cases: z.int(),
  reached: z.int(),
  promises: z.int(),
  in_hand: z.string().nullable(),
})

/** Whose queue is read. */
export type QueuePerson = { readonly user_id: string; readonly team_ids: readonly string[] }

/** The queue of a person as of now, of the cases that the actor may read. */
export const readWorkQueue = async (
  reader: SqlReader,
  actor: Actor,
  { user_id, team_ids }: QueuePerson,
  {
    content,
    now,
    today,
    limit,
  }: { readonly content: StrategyContent; readonly now: Date; readonly today: BusinessDate; readonly limit: number },
): Promise<WorkQueue> => {
  const { organisation_id } = actor
  const share = await readWorkShare(reader, { organisation_id, user_id }, content, today)
  const organisation = parameter('uuid', organisation_id)
  const person = parameter('uuid', user_id)
  const on = parameter('date', today)
  const visible = caseInScope(caseScope(actor))
  const queue = sql`select queue.* from (
    ${workQueue({ organisation_id, user_id, team_ids, today, now, takes_from_pool: share.takes_from_pool })}) as queue
    join debt_case on debt_case.organisation_id = ${organisation} and debt_case.id = queue.debt_case_id and ${visible}`
  const counts = await reader(
    counted,
    sql`select reason, count(*)::int as count, (count(*) filter (where due_on < ${on}))::int as overdue
      from (${queue}) as queue group by reason, "rank" order by min("rank")`,
  )
  const cases = await reader(
    queued,
    sql`select debt_case_id::text, reason, due_on::text, (extract(epoch from due_at) * 1000)::bigint::text as due_at,
          is_own
        from (${queue}) as queue order by ${queueOrder} limit ${parameter('bigint', String(limit))}`,
  )
  const agenda = await reader(
    agreed,
    sql`select follow_up.debt_case_id::text, (extract(epoch from follow_up.due_at) * 1000)::bigint::text as at,
          follow_up.note
        from next_action
        join follow_up on follow_up.organisation_id = ${organisation} and follow_up.id = next_action.subject_id
        join debt_case on debt_case.organisation_id = ${organisation} and debt_case.id = next_action.debt_case_id
        where next_action.organisation_id = ${organisation} and next_action.reason = 'call_back'
          and next_action.due_on <= ${on} and follow_up.due_at is not null and debt_case.assignee_id = ${person}
          and debt_case.phase <> 'closed' and ${visible}
        order by follow_up.due_at, follow_up.id limit 50`,
  )
  const [done] = await reader(
    doneRow,
    sql`select count(distinct debt_case_id)::int as cases,
          (count(*) filter (where outcome = any(${listParameter('text[]', right_party_outcomes)})))::int as reached,
          (count(*) filter (where outcome = 'promised'))::int as promises,
          (select case_lease.debt_case_id::text from case_lease
            where case_lease.organisation_id = ${organisation} and case_lease.user_id = ${person}
              and case_lease.until_at > ${parameter('timestamptz', now.toISOString())}
            order by case_lease.taken_at desc limit 1) as in_hand
        from activity
        where organisation_id = ${organisation} and agent_id = ${person} and occurred_on = ${on}`,
  )
  const { in_hand, ...work } = done ?? { cases: 0, reached: 0, promises: 0, in_hand: null }
  return { ...share, today, counts: merged(counts), cases, agenda, done: work, in_hand }
}

/** Several rules may give one reason: it is counted once, where its first rule stands. */
const merged = (rows: readonly z.infer<typeof counted>[]): WorkQueue['counts'] =>
  [...Map.groupBy(rows, ({ reason }) => reason)].map(([reason, own]) => ({
    reason,
    count: own.reduce((sum, { count }) => sum + count, 0),
    overdue: own.reduce((sum, { overdue }) => sum + overdue, 0),
  }))

import { type Clock, may } from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { listParameter, parameter, type Sql, sql } from '../report/sql.js'
import { instant, type SqlReader } from '../report/sql-reader.js'
import type { ImportState } from '../import/import-state.js'
import { type StuckKind, stuck_kinds } from './stuck-kind.js'

/** Something that does not go on by itself, or goes on slower than it should. */
export type Stuck = {
  readonly kind: StuckKind
  /** Files, rows, runs or e-mails; for old statistics the days that wait to be computed. */
  readonly count: number
  readonly since: Date
}

const hour_ms = 3_600_000
const day_ms = 24 * hour_ms

/** How long what failed is told of, how long a file or an e-mail may take, and how old statistics may be: a night and a day. */
const remembered_ms = 30 * day_ms
const slow_ms = hour_ms
const old_ms = 36 * hour_ms

const row = z.object({ kind: z.enum(stuck_kinds), count: z.int(), since: instant })

/**
 * What is stuck in the agency and since when: numbers only, of files for those who may read files. Files and statistics
 * are those of the whole agency; which e-mails wait, and to whom, is not told.
 */
export const readQueueHealth = async (reader: SqlReader, actor: Actor, clock: Clock): Promise<Stuck[]> => {
  const now = clock.now().getTime()
  const at = (before_ms: number): Sql => sql`${parameter('timestamptz', new Date(now - before_ms).toISOString())}`
  const organisation_id = parameter('uuid', actor.organisation_id)
  const files = may(actor.role, 'read_import')
  const ofImports = (kind: StuckKind, condition: Sql, count = sql`count(*)`, since = sql`created_at`): Sql => sql`
    select ${parameter('text', kind)} as kind, ${count} as count, min(${since}) as since
    from import where organisation_id = ${organisation_id} and ${condition}`
  const parts = [
    ...(files
      ? [
          ofImports('file_failed', sql`${states('failed')} and finished_at > ${at(remembered_ms)}`),
          ofImports('file_waiting', states('awaiting_mapping')),
          ofImports(
            'file_slow',
            sql`${states('received', 'inspecting', 'queued', 'staging', 'validating', 'applying')}
              and coalesce(progress_at, started_at, created_at) < ${at(slow_ms)}`,
          ),
          ofImports(
            'rows_refused',
            sql`${states('applied')} and rows_refused > 0 and finished_at > ${at(remembered_ms)}`,
            sql`sum(rows_refused)`,
            sql`finished_at`,
          ),
        ]
      : []),
    // The proof that no case is forgotten: it looks for a row, and knows nothing of how rows come to be.
    sql`
    select 'case_without_action' as kind, count(*) as count, min(debt_case.created_at) as since
    from debt_case
    where debt_case.organisation_id = ${organisation_id} and debt_case.phase <> 'closed'
      and not exists (select from next_action
        where next_action.organisation_id = debt_case.organisation_id and next_action.debt_case_id = debt_case.id)`,
    sql`
    select 'case_overdue' as kind, count(*) as count, min(next_action.due_on)::timestamptz as since
    from next_action
    join debt_case on debt_case.organisation_id = next_action.organisation_id and debt_case.id = next_action.debt_case_id
    where next_action.organisation_id = ${organisation_id} and debt_case.phase <> 'closed'
      and next_action.due_on < ${parameter('date', clock.today(actor.time_zone))} - 7`,
    sql`
    select 'statistics_failed' as kind, count(*) as count, min(started_at) as since
    from statistics_run
    where organisation_id = ${organisation_id} and failure is not null and started_at > ${at(remembered_ms)}
      and started_at > (
        select coalesce(max(good.started_at), '-infinity') from statistics_run good
        where good.organisation_id = ${organisation_id} and good.failure is null and good.finished_at is not null)`,
    sql`
    select 'statistics_old' as kind,
           (select count(distinct (portfolio_id, day)) from statistics_mark where organisation_id = ${organisation_id}) as count,
           max(finished_at) as since
    from statistics_run
    where organisation_id = ${organisation_id} and failure is null and finished_at is not null
    having max(finished_at) < ${at(old_ms)}`,
    sql`
    select 'mail_failed' as kind, count(*) as count, min(coalesce(ended_at, created_at)) as since
    from mail_message
    where organisation_id = ${organisation_id} and state = 'failed' and coalesce(ended_at, created_at) > ${at(remembered_ms)}`,
    sql`
    select 'mail_waiting' as kind, count(*) as count, min(created_at) as since
    from mail_message
    where organisation_id = ${organisation_id} and state = 'queued' and created_at < ${at(slow_ms)}`,
  ]
  const rows = await reader(row, unionOf(parts))
  return rows.toSorted((left, right) => stuck_kinds.indexOf(left.kind) - stuck_kinds.indexOf(right.kind))
}

const states = (...names: readonly ImportState[]): Sql => sql`state = any(${listParameter('text[]', names)})`

const unionOf = (parts: readonly Sql[]): Sql => {
  const all = parts.reduce((union, part) => sql`${union} union all ${part}`)
  return sql`select kind, count::int, (extract(epoch from since) * 1000)::bigint::text as since
    from (${all}) as stuck where since is not null`
}

import type { BusinessDate } from '@quittance/core'
import type { CaseScope } from '../debt-case/case-scope.rules.js'
import { caseInScope } from '../debt-case/case-scope.sql.js'
import { parameter, type Sql, sql } from '../report/sql.js'
import { casesWorked } from '../standing/cases-worked.sql.js'
import type { WorkDays } from './work-kind.js'

/** Whose open cases are looked through, and on which day. */
export type WorkScope = WorkDays & {
  readonly organisation_id: string
  /** The cases that the actor may read. */
  readonly cases: CaseScope
  readonly today: BusinessDate
}

/**
 * One row per open case in scope: id, team_id, assignee_id, opened_on, last_on (its last activity, or null), and one flag
 * per kind of work. Numbers on the screen and the lists behind them are made of these same rows.
 *
 * - never_worked: no attempt to reach the debtor, whenever.
 * - idle: opened at least so many days ago, and no activity of any kind since.
 * - promise_today, promise_week: an open promise due today, or today and in the six days after.
 * - broken_promise: the last promise to fall due was not kept, nothing was promised and nobody tried to reach the debtor
 *   from the day after it was decided on.
 * - old_dispute: a dispute that has been open for more than so many days.
 * - never_reached: the debtor, or somebody authorised, was never reached.
 */
export const workCases = (scope: WorkScope): Sql => {
  const organisation_id = parameter('uuid', scope.organisation_id)
  const today = parameter('date', scope.today)
  const idle_days = parameter('bigint', String(scope.idle_days))
  const dispute_days = parameter('bigint', String(scope.dispute_days))
  return sql`
    select debt_case.id, debt_case.team_id, debt_case.assignee_id, debt_case.opened_on, work.last_on,
           true as open,
           work.tried_on is null as never_worked,
           debt_case.opened_on <= ${today} - ${idle_days}::int
             and coalesce(work.last_on <= ${today} - ${idle_days}::int, true) as idle,
           coalesce(promised.today, false) as promise_today,
           coalesce(promised.week, false) as promise_week,
           coalesce(promised.broken_on is not null
             and coalesce(work.tried_on <= promised.broken_on, true)
             and not promised.promised_since, false) as broken_promise,
           coalesce(disputed.since < ${today} - ${dispute_days}::int, false) as old_dispute,
           not coalesce(work.is_reached, false) as never_reached
    from debt_case
    left join (${casesWorked(organisation_id, today)}) as work on work.debt_case_id = debt_case.id
    left join (
      select debt_case_id,
             bool_or(status = 'open' and due_on = ${today}) as today,
             bool_or(status = 'open' and due_on between ${today} and ${today} + 6) as week,
             case when (array_agg(status order by due_on desc, id desc)
                         filter (where status in ('kept', 'partly_kept', 'broken')))[1] <> 'kept'
               then max(decided_on) filter (where status in ('partly_kept', 'broken')) end as broken_on,
             bool_or(status = 'open') as promised_since
      from promise
      where organisation_id = ${organisation_id} and status <> 'cancelled'
      group by debt_case_id
    ) as promised on promised.debt_case_id = debt_case.id
    left join (
      select debt_case_id, min(opened_on) as since
      from hold
      where organisation_id = ${organisation_id} and kind = 'dispute' and (closed_on is null or closed_on > ${today})
      group by debt_case_id
    ) as disputed on disputed.debt_case_id = debt_case.id
    where debt_case.organisation_id = ${organisation_id} and debt_case.phase <> 'closed'
      and ${caseInScope(scope.cases)}`
}

import { type BusinessDate, type Clock, isBusinessDate } from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { caseScope } from '../debt-case/case-scope.rules.js'
import { joined, parameter, type Sql, sql, verbatim } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'
import { claimBalances } from '../standing/claim-balances.sql.js'
import { workCases, type WorkScope } from './work-cases.sql.js'
import { type WorkDays, type WorkKind, work_kinds } from './work-kind.js'

/** By what the workload is divided. */
export const work_groupings = ['team', 'assignee', 'portfolio'] as const
export type WorkGrouping = (typeof work_groupings)[number]

/** The open cases of a team, a person or a portfolio, and what is to be done about them. */
export type WorkloadRow = {
  /** Null in the total. */
  readonly grouping: WorkGrouping | null
  /** Null for cases of no team, or assigned to nobody. */
  readonly id: string | null
  readonly name: string | null
  readonly counts: Readonly<Record<WorkKind, number>>
  /** What is owed on these cases, by currency: amounts of different ones are never added. */
  readonly open_minor: readonly { readonly currency: string; readonly amount_minor: bigint }[]
  /** Since when the longest case of which nobody was ever reached has been open; null where there is none. */
  readonly unreached_since: BusinessDate | null
}

/** How the work stands now. */
export type Workload = WorkDays & {
  readonly today: BusinessDate
  readonly computed_at: Date
  /** A case counts in each of its portfolios, and once everywhere else. */
  readonly total: WorkloadRow
  readonly rows: readonly WorkloadRow[]
}

/**
 * The open cases that the actor may read, by team, by who they are assigned to and by portfolio: a manager sees those of
 * his teams and those that no team works. Read from the cases as they stand.
 */
export const computeWorkload = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  days: WorkDays,
): Promise<Workload> => {
  const today = clock.today(actor.time_zone)
  const scope = { ...days, organisation_id: actor.organisation_id, cases: caseScope(actor), today }
  const found = await reader(workloadRow, workloadStatement(scope))
  const rows = found.map(rowOf)
  const total = rows.find(({ grouping }) => grouping === null) ?? emptyTotal
  return { ...days, today, computed_at: clock.now(), total, rows: rows.filter((row) => row !== total) }
}

const emptyTotal: WorkloadRow = {
  grouping: null,
  id: null,
  name: null,
  counts: {
    open: 0,
    never_worked: 0,
    idle: 0,
    promise_today: 0,
    promise_week: 0,
    broken_promise: 0,
    old_dispute: 0,
    never_reached: 0,
  },
  open_minor: [],
  unreached_since: null,
}

const count = z.int()
const workloadRow = z.object({
  grouping: z.enum(work_groupings).nullable(),
  id: z.string().nullable(),
  name: z.string().nullable(),
  open: count,
  never_worked: count,
  idle: count,
  promise_today: count,
  promise_week: count,
  broken_promise: count,
  old_dispute: count,
  never_reached: count,
  balances: z.array(z.object({ currency: z.string(), amount_minor: wholeNumber })),
  unreached_since: z.string().refine(isBusinessDate).nullable(),
})

const rowOf = ({
  grouping,
  id,
  name,
  balances,
  unreached_since,
  ...counts
}: z.infer<typeof workloadRow>): WorkloadRow => ({
  grouping,
  id,
  name,
  counts,
  open_minor: balances,
  unreached_since,
})

/**
 * The cases once, then added up four ways. What is owed is a sum by case and currency, and by portfolio where it is
 * divided by portfolio.
 */
const workloadStatement = (scope: WorkScope): Sql => {
  const organisation_id = parameter('uuid', scope.organisation_id)
  const every_portfolio = sql`select id as portfolio_id from portfolio where organisation_id = ${organisation_id}`
  return sql`with work as materialized (${workCases(scope)}),
  owed as materialized (
    select open_claim.debt_case_id, open_claim.portfolio_id, portfolio.currency, sum(open_claim.balance_minor) as amount_minor
    from (${claimBalances(organisation_id, every_portfolio, sql`'infinity'::date`)}) as open_claim
    join portfolio on portfolio.organisation_id = ${organisation_id} and portfolio.id = open_claim.portfolio_id
    group by open_claim.debt_case_id, open_claim.portfolio_id, portfolio.currency
  ),
  placed as (
    select distinct debt_case_id, portfolio_id from claim where organisation_id = ${organisation_id}
  ),
  member as (
    select null::text as grouping, null::uuid as group_id, work.* from work
    union all
    select 'team', work.team_id, work.* from work
    union all
    select 'assignee', work.assignee_id, work.* from work
    union all
    select 'portfolio', placed.portfolio_id, work.* from work join placed on placed.debt_case_id = work.id
  ),
  counted as (
    select grouping, group_id, ${joined(
      work_kinds.map((kind) => sql`(count(*) filter (where ${verbatim(kind)}))::int as ${verbatim(kind)}`),
      ', ',
    )},
           min(opened_on) filter (where never_reached)::text as unreached_since
    from member group by grouping, group_id
  ),
  balance as (
    select grouping, group_id, jsonb_agg(jsonb_build_object('currency', currency, 'amount_minor', amount_minor::text)
             order by currency) as balances
    from (
      select member.grouping, member.group_id, owed.currency, sum(owed.amount_minor) as amount_minor
      from member
      join owed on owed.debt_case_id = member.id
        and (member.grouping is distinct from 'portfolio' or owed.portfolio_id = member.group_id)
      group by member.grouping, member.group_id, owed.currency
    ) as sums
    group by grouping, group_id
  )
  select counted.grouping, counted.group_id::text as id, coalesce(team.name, person.name, portfolio.name) as name,
         ${joined(
           work_kinds.map((kind) => sql`counted.${verbatim(kind)}`),
           ', ',
         )}, counted.unreached_since,
         coalesce(balance.balances, '[]'::jsonb) as balances
  from counted
  left join balance on balance.grouping is not distinct from counted.grouping
    and balance.group_id is not distinct from counted.group_id
  left join team on team.organisation_id = ${organisation_id} and team.id = counted.group_id
    and counted.grouping = 'team'
  left join user_account person on person.organisation_id = ${organisation_id} and person.id = counted.group_id
    and counted.grouping = 'assignee'
  left join portfolio on portfolio.organisation_id = ${organisation_id} and portfolio.id = counted.group_id
    and counted.grouping = 'portfolio'
  order by counted.grouping nulls first, counted.group_id is null, 3, 2`
}

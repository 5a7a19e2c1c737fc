import {
  assert,
  type BusinessDate,
  type InstalmentFact,
  type MatchedPlan,
  matchInstalments,
  type MovementFact,
  type PlanState,
  planStateAfter,
} from '@quittance/core'
import type pg from 'pg'

/**
 * Recomputes what came on the instalments of the running and the paid plans of these cases, as of the end of `as_of`, and
 * lets the plans take the steps that follow from it. `movementsOf` gives the money of a case that no promise took.
 * Answers with the number of plans whose state changed.
 */
export const decidePlansOfBatch = async (
  client: pg.ClientBase,
  organisation_id: string,
  debt_case_ids: readonly string[],
  movementsOf: (debt_case_id: string) => readonly MovementFact[],
  as_of: BusinessDate,
): Promise<number> => {
  const plans = await readPlans(client, organisation_id, debt_case_ids)
  if (plans.length === 0) return 0
  const decided = plans.map((plan) => ({
    plan,
    matched: matchInstalments({ ...plan, ended_on: null }, movementsOf(plan.debt_case_id), as_of),
  }))
  await writeInstalments(
    client,
    organisation_id,
    decided.flatMap(({ matched }) => matched.instalments),
  )
  let changed_count = 0
  for (const { plan, matched } of decided) {
    const state = stateOf(plan.state, matched)
    if (state === plan.state) continue
    await client.query(`update payment_plan set state = $3, ended_on = $4 where organisation_id = $1 and id = $2`, [
      organisation_id,
      plan.id,
      state,
      state === 'active' ? null : matched.decided_on,
    ])
    changed_count += 1
  }
  return changed_count
}

type ReadPlan = {
  readonly id: string
  readonly debt_case_id: string
  readonly state: PlanState
  readonly active_from: BusinessDate
  readonly grace_days: number
  readonly missed_maximum: number
  readonly instalments: readonly InstalmentFact[]
}

/** A state by the facts: reached by one step of the table, or not at all. */
const stateOf = (state: PlanState, matched: MatchedPlan): PlanState => {
  if (matched.state === state) return state
  // A plan that was paid runs again before it can be broken.
  const from = state === 'kept' ? planStateAfter(state, 'fall_back') : state
  assert(from !== null, 'A plan that was paid can run again')
  if (matched.state === 'active') return from
  return planStateAfter(from, matched.state === 'kept' ? 'complete' : 'break') ?? from
}

const readPlans = async (
  client: pg.ClientBase,
  organisation_id: string,
  debt_case_ids: readonly string[],
): Promise<ReadPlan[]> => {
  type Row = ReadPlan & {
    readonly instalments: readonly (Omit<InstalmentFact, 'amount_minor'> & { amount_minor: string })[]
  }
  const { rows } = await client.query<Row>(
    `select plan.id, plan.debt_case_id, plan.state, plan.active_from::text, plan.grace_days, plan.missed_maximum,
       (select json_agg(json_build_object('id', id, 'amount_minor', amount_minor::text, 'due_on', due_on) order by "position")
        from instalment where instalment.organisation_id = $1 and instalment.plan_id = plan.id) as instalments
     from payment_plan plan
     where plan.organisation_id = $1 and plan.debt_case_id = any($2::uuid[]) and plan.state in ('active', 'kept')`,
    [organisation_id, debt_case_ids],
  )
  return rows.map((row) => ({
    ...row,
    instalments: row.instalments.map((one) => ({ ...one, amount_minor: BigInt(one.amount_minor) })),
  }))
}

const writeInstalments = async (
  client: pg.ClientBase,
  organisation_id: string,
  instalments: MatchedPlan['instalments'],
): Promise<void> => {
  await client.query(
    `update instalment
     set status = matched.status, appropriated_minor = matched.appropriated_minor, in_time_minor = matched.in_time_minor,
       completed_on = matched.completed_on
     from unnest($2::uuid[], $3::text[], $4::bigint[], $5::bigint[], $6::date[])
       as matched (id, status, appropriated_minor, in_time_minor, completed_on)
     where instalment.organisation_id = $1 and instalment.id = matched.id
       and (instalment.status, instalment.appropriated_minor, instalment.in_time_minor, instalment.completed_on)
         is distinct from (matched.status, matched.appropriated_minor, matched.in_time_minor, matched.completed_on)`,
    [
      organisation_id,
      instalments.map(({ id }) => id),
      instalments.map(({ status }) => status),
      instalments.map(({ appropriated_minor }) => appropriated_minor),
      instalments.map(({ in_time_minor }) => in_time_minor),
      instalments.map(({ completed_on }) => completed_on),
    ],
  )
}

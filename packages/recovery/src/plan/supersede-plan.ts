import type { BusinessDate } from '@quittance/core'
import type { ClientBase } from 'pg'
import type { Actor } from '../actor.js'
import { markStatisticsOfFacts } from '../statistics/mark-statistics.js'

/** Ends what stands in the way of a new plan of a case: a running plan is superseded, one that waits is cancelled. */
export const supersedePlan = async (
  client: ClientBase,
  actor: Actor,
  debt_case_id: string,
  today: BusinessDate,
): Promise<void> => {
  await client.query(
    `with ended as (
       update payment_plan
       set state = case when state = 'active' then 'superseded' else 'cancelled' end, ended_on = $3, decided_by_id = $4,
         decided_by_name = $5
       where organisation_id = $1 and debt_case_id = $2 and state in ('draft', 'awaiting_approval', 'active')
       returning id
     )
     update instalment set status = 'ended'
     from ended where instalment.organisation_id = $1 and instalment.plan_id = ended.id and instalment.status = 'open'`,
    [actor.organisation_id, debt_case_id, today, actor.user_id, actor.user_id === null ? null : actor.name],
  )
}

/** A plan takes the place of the promises of its case that are still open, so that nothing is agreed twice. */
export const withdrawPromises = async (
  client: ClientBase,
  organisation_id: string,
  debt_case_id: string,
  today: BusinessDate,
): Promise<void> => {
  const { rows } = await client.query<{ id: string }>(
    `update promise set cancelled_on = $3
     where organisation_id = $1 and debt_case_id = $2 and status = 'open' and cancelled_on is null
     returning id`,
    [organisation_id, debt_case_id, today],
  )
  if (rows.length > 0) {
    const ids = rows.map(({ id }) => id)
    await markStatisticsOfFacts(client, organisation_id, ids)
  }
}

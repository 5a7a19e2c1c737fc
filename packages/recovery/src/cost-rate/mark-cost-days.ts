import type { BusinessDate, CostKind } from '@quittance/core'
import type { ClientBase } from 'pg'

/**
 * Marks the days whose cost changes with a rate, from its first day to the one before the next that was set: those with
 * something that costs it, in portfolios of its currency. Call it in the transaction that wrote the rate, after it.
 */
export const markCostDays = async (
  client: ClientBase,
  organisation_id: string,
  rate: { readonly kind: CostKind; readonly currency: string; readonly valid_from: BusinessDate },
): Promise<void> => {
  await client.query(
    `insert into statistics_mark (organisation_id, id, creditor_id, portfolio_id, day, marked_at)
     select $1, new_id(), activity.creditor_id, activity.portfolio_id, activity.occurred_on, now()
     from portfolio
     join activity on activity.organisation_id = $1 and activity.portfolio_id = portfolio.id
       and activity.occurred_on >= $4::date
       and activity.occurred_on < coalesce(
         (select min(valid_from) from cost_rate
          where organisation_id = $1 and currency = $3 and kind = $2 and valid_from > $4::date),
         'infinity')
       and case $2 when 'agent_hour' then activity.duration_seconds > 0
                   else activity.channel = $2 and activity.direction = 'outbound' end
     where portfolio.organisation_id = $1 and portfolio.currency = $3
     group by activity.creditor_id, activity.portfolio_id, activity.occurred_on`,
    [organisation_id, rate.kind, rate.currency, rate.valid_from],
  )
}

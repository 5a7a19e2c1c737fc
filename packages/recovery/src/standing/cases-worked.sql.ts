import { inWindow } from '../kpi/measures/fact-family.js'
import { type Parameter, type Sql, sql } from '../report/sql.js'
import { looseDays, storedPortfolios } from './claim-balances.sql.js'
import { isReached, isTried } from './tried.sql.js'

/**
 * When each case was worked, up to today: debt_case_id, last_on (any activity), tried_on (null for no attempt), is_reached.
 * What is stored, and the activities of days that are not stored yet or have got late ones: together they hold all of them.
 */
export const casesWorked = (organisation_id: Parameter, today: Parameter): Sql => sql`
    with stored_portfolio as materialized (${storedPortfolios(
      organisation_id,
      sql`select id as portfolio_id from portfolio where organisation_id = ${organisation_id}`,
    )})
    select debt_case_id, max(last_on) as last_on, max(tried_on) as tried_on, bool_or(is_reached) as is_reached
    from (
      select debt_case_id, last_on, tried_on, is_reached from case_work where organisation_id = ${organisation_id}
      union all
      select activity.debt_case_id, activity.occurred_on, case when ${isTried} then activity.occurred_on end, ${isReached}
      from (${looseDays(organisation_id, sql`${today}`)}) as loose_day
      cross join ${inWindow(sql`
        select * from activity
        where activity.organisation_id = ${organisation_id}
          and activity.portfolio_id = loose_day.portfolio_id
          and activity.occurred_on between loose_day.from_day and least(loose_day.to_day, ${today})`)} as activity
    ) as worked
    group by debt_case_id`

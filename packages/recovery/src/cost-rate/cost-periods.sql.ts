import type { FactSource } from '../kpi/measures/fact-family.js'
import { recorded } from '../kpi/measures/fact-family.js'
import { type Sql, sql } from '../report/sql.js'

/**
 * The rates of an organisation with the days on which they are valid: kind, currency, valid_from, valid_until (the first
 * day after), amount_minor. Of one day the rate set last holds; where a rate ended there is none.
 */
export const costPeriods = (source: FactSource): Sql => sql`
      select kind, currency, valid_from, valid_until, amount_minor
      from (
        select kind, currency, valid_from, amount_minor,
               coalesce(lead(valid_from) over (partition by kind, currency order by valid_from), 'infinity') as valid_until
        from (
          select distinct on (kind, currency, valid_from) kind, currency, valid_from, amount_minor
          from cost_rate
          where organisation_id = ${source.organisation_id}${recorded(source, 'cost_rate')}
          order by kind, currency, valid_from, recorded_at desc, id desc
        ) as latest
      ) as period
      where amount_minor is not null`

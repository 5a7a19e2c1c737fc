import {
  type BusinessDate,
  err,
  isBusinessDate,
  isBusinessMonth,
  ok,
  type PromiseFact,
  type Result,
} from '@quittance/core'
import { z } from 'zod'
import type { ReportFailure } from '../report/report-failure.js'
import type { Report } from '../report/resolve-report.js'
import { type RowColumns, withinFilters } from '../report/row-filter.sql.js'
import { parameter, type Sql, sql } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'

const day = z.string().refine(isBusinessDate)

const promiseRow = z.object({
  id: z.string(),
  debt_case_id: z.string(),
  portfolio_id: z.string(),
  creditor_id: z.string(),
  placement_month: z.string().refine(isBusinessMonth),
  /** Of the report: its portfolios, its period and its filters. */
  is_selected: z.boolean(),
  amount_minor: wholeNumber,
  /** What is matched to it by all that is known now. */
  appropriated_minor: wholeNumber,
  promised_on: day,
  due_on: day,
  grace_days: z.int(),
  threshold_percent: z.int(),
  cancelled_on: day.nullable(),
  /** How many of the moments it was recorded after. */
  cut: z.int(),
})

/** A promise with what a forecast needs of it. */
export type ForecastPromise = PromiseFact & z.infer<typeof promiseRow>

/** The days at whose end something is looked at, rising; in the time zone of the organisation. */
export type Moments = { readonly days: readonly BusinessDate[]; readonly time_zone: string }

/** How many of the moments lie before the recording: what was known at the position-th has a cut of at most that. */
export const cutOf = (recorded_at: Sql, { days, time_zone }: Moments): Sql =>
  days.length === 0
    ? sql`0`
    : sql`width_bucket(${recorded_at}, array(
        select ((at.day + 1)::timestamp at time zone ${parameter('text', time_zone)})
        from unnest(${parameter('date[]', `{${days.join(',')}}`)}) as at(day) order by at.day))`

/** Which promises are read, beside all others of the same cases, over which money is matched. */
export type WantedPromises = 'open' | 'all'

/**
 * The promises of the cases of a report that have open ones on its as-of day (`open`), or of all its cases that have any
 * (`all`). Other promises of those cases come with them, not selected. Too many are refused.
 */
export const readPromises = async (
  reader: SqlReader,
  report: Report,
  wanted: WantedPromises,
  moments: Moments,
  maximum: number,
): Promise<Result<ForecastPromise[], ReportFailure>> => {
  const rows = await reader(promiseRow, promisesStatement(report, wanted, moments, maximum + 1))
  return rows.length > maximum ? err({ code: 'too_many_promises', field: 'portfolioIds', maximum }) : ok(rows)
}

/** The columns of a promise under the names that filters know; its day is the day on which it is due. */
const promise_columns: RowColumns = {
  placed_on: sql`claim.placed_on`,
  day: sql`promise.due_on`,
  claim_kind: sql`claim.kind`,
  debtor_kind: sql`debtor.kind`,
  agent_id: sql`promise.agent_id`,
}

const knownThen = ({ bound, known_at }: Report): Sql =>
  known_at === null ? sql`` : sql` and promise.recorded_at <= ${bound.known_at}`

/** Those that are not decided at the end of the as-of day; what is matched to them is looked at afterwards. */
const isUndecided = ({ bound }: Report): Sql => sql`
      promise.due_on > ${bound.as_of} - 60
      and promise.due_on + promise.grace_days > ${bound.as_of}
      and promise.promised_on <= ${bound.as_of}
      and (promise.cancelled_on is null or promise.cancelled_on > ${bound.as_of})`

const promisesStatement = (report: Report, wanted: WantedPromises, moments: Moments, limit: number): Sql => {
  const { bound } = report
  return sql`
  with wanted as (
    select distinct promise.debt_case_id
    from promise
    where promise.organisation_id = ${bound.organisation_id}
      and promise.portfolio_id = any(${bound.portfolio_ids})
      and ${wanted === 'all' ? sql`true` : isUndecided(report)}${knownThen(report)}
    limit ${parameter('bigint', String(limit))}
  )
  select promise.id::text, promise.debt_case_id::text, promise.portfolio_id::text, promise.creditor_id::text,
         to_char(claim.placed_on, 'YYYY-MM') as placement_month,
         (promise.portfolio_id = any(${bound.portfolio_ids})
          and claim.placed_on between ${bound.from} and least(${bound.to}, ${bound.as_of})${withinFilters(report, promise_columns)})
           as is_selected,
         promise.amount_minor::text, promise.appropriated_minor::text, promise.promised_on::text, promise.due_on::text,
         promise.grace_days, promise.threshold_percent, promise.cancelled_on::text,
         ${cutOf(sql`promise.recorded_at`, moments)} as cut
  from wanted
  join promise on promise.organisation_id = ${bound.organisation_id} and promise.debt_case_id = wanted.debt_case_id
  join claim on claim.organisation_id = ${bound.organisation_id} and claim.id = promise.claim_id
  join debtor on debtor.organisation_id = ${bound.organisation_id} and debtor.id = claim.debtor_id
  where true${knownThen(report)}
  order by promise.id
  limit ${parameter('bigint', String(limit))}`
}

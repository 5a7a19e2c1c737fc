import { isBusinessDate, matchPromises, type MeasureId, type MovementFact } from '@quittance/core'
import { z } from 'zod'
import { factSource } from '../report/freshness.sql.js'
import type { Report } from '../report/resolve-report.js'
import { listParameter, type Sql, sql } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'
import { dailyBehind } from './measures/daily-behind.js'
import type { FactSource } from './measures/fact-family.js'
import { familyOfMeasure } from './measures/families.js'
import { promiseFacts } from './measures/promise.facts.js'

/**
 * Where the facts of a report come from. The promise row holds what is matched to it by all payments known now; a report
 * as it was known earlier matches again, with the payments recorded by then and by the one rule of core.
 */
export const promiseAwareSource = async (
  reader: SqlReader,
  report: Report,
  measures: readonly MeasureId[],
): Promise<FactSource> => {
  const source = factSource(report)
  const readsPromises = dailyBehind(measures).some((id) => familyOfMeasure[id] === promiseFacts)
  if (report.known_at === null || !readsPromises) return source
  const outcomes = await outcomesKnownThen(reader, report)
  return {
    ...source,
    outcomes: {
      promise_ids: listParameter(
        'uuid[]',
        outcomes.map(({ id }) => id),
      ),
      appropriated_minors: listParameter(
        'bigint[]',
        outcomes.map(({ appropriated_minor }) => appropriated_minor),
      ),
    },
  }
}

const outcomesKnownThen = async (reader: SqlReader, report: Report) => {
  const promises = Map.groupBy(await reader(promiseRow, promisesStatement(report)), (row) => row.debt_case_id)
  const movements = Map.groupBy(await reader(movementRow, movementsStatement(report)), (row) => row.debt_case_id)
  return [...promises].flatMap(([debt_case_id, ofCase]) =>
    matchPromises(ofCase, (movements.get(debt_case_id) ?? []).map(movementOf), { as_of: report.as_of }),
  )
}

const day = z.string().refine(isBusinessDate)

const promiseRow = z.object({
  debt_case_id: z.string(),
  id: z.string(),
  amount_minor: wholeNumber,
  promised_on: day,
  due_on: day,
  grace_days: z.int(),
  threshold_percent: z.int(),
  cancelled_on: day.nullable(),
})

const movementRow = z.object({
  debt_case_id: z.string(),
  id: z.string(),
  kind: z.enum(['payment', 'reversal']),
  amount_minor: wholeNumber,
  paid_on: day,
  reversal_of_id: z.string().nullable(),
  recorded_order: z.int(),
})

const movementOf = (row: z.infer<typeof movementRow>): MovementFact => {
  const common = {
    id: row.id,
    amount_minor: row.amount_minor,
    occurred_on: row.paid_on,
    recorded_order: row.recorded_order,
  }
  return row.kind === 'payment'
    ? { ...common, kind: 'payment' }
    : { ...common, kind: 'reversal', payment_id: row.reversal_of_id }
}

/** Money is matched over a whole case, so all of a case's promises matter, those in other portfolios too. */
const casesOf = ({ bound }: Report): Sql => sql`
  select distinct debt_case_id
  from promise
  where organisation_id = ${bound.organisation_id}
    and portfolio_id = any(${bound.portfolio_ids})
    and recorded_at <= ${bound.known_at}`

const promisesStatement = (report: Report): Sql => sql`
  select debt_case_id::text, id::text, amount_minor::text, promised_on::text, due_on::text, grace_days,
         threshold_percent, cancelled_on::text
  from promise
  where organisation_id = ${report.bound.organisation_id}
    and debt_case_id in (${casesOf(report)})
    and recorded_at <= ${report.bound.known_at}`

const movementsStatement = (report: Report): Sql => sql`
  select debt_case_id::text, id::text, kind, amount_minor::text, paid_on::text, reversal_of_id::text,
         (row_number() over (order by recorded_at, line, id))::int as recorded_order
  from payment
  where organisation_id = ${report.bound.organisation_id}
    and debt_case_id in (${casesOf(report)})
    and paid_on <= ${report.bound.as_of}
    and recorded_at <= ${report.bound.known_at}`

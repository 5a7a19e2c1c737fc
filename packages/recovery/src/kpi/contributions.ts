import {
  ageingBuckets,
  assertNever,
  type BusinessDate,
  type BusinessMonth,
  endOfMonth,
  err,
  monthOf,
  ok,
  type Result,
  shiftMonth,
  startOfMonth,
} from '@quittance/core'
import { agedFrom, bucketPosition } from '../ageing/bucket.sql.js'
import { openChanges } from '../ageing/open-changes.sql.js'
import { promiseContributions } from '../forecast/promise-contributions.js'
import { factSource, isPlacedInPeriod } from '../report/freshness.sql.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { Report } from '../report/resolve-report.js'
import { position_columns, withinFilters } from '../report/row-filter.sql.js'
import { joined, parameter, type Sql, sql, verbatim } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'
import type { Figure, MeasureFigure } from './figure.js'
import { factWindow } from './measures/facts-in-period.sql.js'
import { factsOf } from './measures/families.js'
import { byReader } from './measures/readers.js'
import { promiseAwareSource } from './promise-outcomes.js'
import { rollContributions } from '../roll/roll-figure.js'

/**
 * The statement whose rows make up a figure: debt_case_id, amount, count. It adds up the very facts from which the
 * figure is computed, so the two totals are equal. `key` is the figure as it was asked for.
 */
export const contributionsTo = async (
  reader: SqlReader,
  report: Report,
  figure: Figure,
  key: string,
  today: BusinessDate,
): Promise<Result<Sql, ReportFailure>> => {
  switch (figure.kind) {
    case 'measures':
      return ok(await measureContributions(reader, report, figure))
    case 'ageing': {
      const position = ageingBuckets(report.ageing_edges).findIndex(({ id }) => id === figure.bucket_id)
      if (position === -1) return err({ code: 'unknown_figure', field: 'measure', figure: key })
      return ok(ageingContributions(report, position))
    }
    case 'curve': {
      const as_of_month = monthOf(report.as_of)
      if (
        figure.placement_month > as_of_month ||
        shiftMonth(figure.placement_month, figure.month_index) > as_of_month
      ) {
        return err({ code: 'not_observed', field: 'measure', figure: key })
      }
      return ok(curveContributions(report, figure.placement_month, figure.month_index))
    }
    case 'promises_open':
      return await promiseContributions(reader, report, today, figure)
    case 'roll': {
      if (figure.second_day > report.as_of) return err({ code: 'not_observed', field: 'measure', figure: key })
      const contributions = rollContributions(report, factSource(report), figure)
      return contributions === null ? err({ code: 'unknown_figure', field: 'measure', figure: key }) : ok(contributions)
    }
    default:
      return assertNever(figure)
  }
}

const measureContributions = async (reader: SqlReader, report: Report, figure: MeasureFigure): Promise<Sql> => {
  const measures = figure.terms.map(({ measure }) => measure)
  const taken_away = figure.terms.filter(({ sign }) => sign === -1n).map(({ measure }) => verbatim(`'${measure}'`))
  const amount =
    taken_away.length === 0
      ? sql`value`
      : sql`case when measure in (${joined(taken_away, ', ')}) then -value else value end`
  const source = await promiseAwareSource(reader, report, measures)
  const parts = byReader(measures).map(
    ([one, own]) => sql`
      select debt_case_id, measure, value from (${one.contributions(report, own, figure.basis, source)}) as part`,
  )
  return sql`
    select debt_case_id, ${amount} as amount, 1 as count
    from (${joined(parts, ' union all ')}) as contribution`
}

const ageingContributions = (report: Report, position: number): Sql => sql`
    with ${everyDayUntil(report, sql`${report.bound.as_of}`)}
    select debt_case_id, change_minor as amount, change_count as count
    from (${openChanges(factSource(report))}) as change
    where ${isPlacedInPeriod(report)}${withinFilters(report, position_columns)}
      and ${bucketPosition(report, agedFrom(report.ageing_basis), report.bound.as_of)} = ${parameter('bigint', String(position))}`

const curveContributions = (report: Report, placement_month: BusinessMonth, month_index: number): Sql => {
  const last_day = parameter('date', endOfMonth(shiftMonth(placement_month, month_index)))
  const month_from = parameter('date', startOfMonth(placement_month))
  const month_to = parameter('date', endOfMonth(placement_month))
  return sql`
    with ${everyDayUntil(report, sql`least(${report.bound.as_of}, ${last_day})`)}
    select debt_case_id, value as amount, 1 as count
    from (${factsOf(['collected_minor'], factSource(report))}) as fact
    where ${isPlacedInPeriod(report)} and placed_on between ${month_from} and ${month_to}${withinFilters(report)}`
}

const everyDayUntil = (report: Report, last_day: Sql): Sql => factWindow(report, sql`'-infinity'::date`, last_day)

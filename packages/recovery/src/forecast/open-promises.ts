import { addDays, type BusinessDate, matchPromises, ok, type Result } from '@quittance/core'
import type { ReportFailure } from '../report/report-failure.js'
import type { Report } from '../report/resolve-report.js'
import type { SqlReader } from '../report/sql-reader.js'
import { forecast_limits } from './forecast-limits.js'
import { type ForecastMovement, readMovements } from './read-movements.js'
import { type ForecastPromise, readPromises } from './read-promises.js'

/** A promise that is open on the as-of day, with what is still to be paid on it. */
export type OpenPromise = {
  readonly promise: ForecastPromise
  /** Above zero. */
  readonly left_minor: bigint
}

/** No moments in the past are asked about. */
const now_only = { days: [], time_zone: 'UTC' } as const

/**
 * The promises of a report that are open at the end of its as-of day. Up to now the promises themselves know what they
 * have got; for an earlier day, or as it was known earlier, their payments are matched again, by the one rule of core.
 */
export const readOpenPromises = async (
  reader: SqlReader,
  report: Report,
  today: BusinessDate,
): Promise<Result<OpenPromise[], ReportFailure>> => {
  const found = await readPromises(reader, report, 'open', now_only, forecast_limits.open_promises_maximum)
  if (!found.ok) return found
  if (report.as_of === today && report.known_at === null) {
    return ok(
      found.value.flatMap((promise) => {
        const left_minor = promise.amount_minor - promise.appropriated_minor
        return promise.is_selected && isUndecided(promise, report.as_of) && left_minor > 0n
          ? [{ promise, left_minor }]
          : []
      }),
    )
  }
  const cases = [...new Set(found.value.map(({ debt_case_id }) => debt_case_id))]
  const movements = await readMovements(reader, report, cases, now_only)
  return ok(matchCases(found.value, movements, report.as_of).flatMap(({ open }) => (open === null ? [] : [open])))
}

const isUndecided = (
  { due_on, grace_days, promised_on, cancelled_on }: ForecastPromise,
  as_of: BusinessDate,
): boolean =>
  promised_on <= as_of && addDays(due_on, grace_days) > as_of && (cancelled_on === null || cancelled_on > as_of)

/** A promise as it stood at the end of a day. */
export type MatchedCasePromise = {
  readonly promise: ForecastPromise
  readonly deadline_on: BusinessDate
  readonly is_cancelled: boolean
  readonly appropriated_minor: bigint
  /** Null when it is decided, paid, or not of the report. */
  readonly open: OpenPromise | null
}

/** Matches the money of each case to its promises as of a day. */
export const matchCases = (
  promises: readonly ForecastPromise[],
  movements: readonly ForecastMovement[],
  as_of: BusinessDate,
): MatchedCasePromise[] => {
  const ofCase = Map.groupBy(movements, ({ debt_case_id }) => debt_case_id)
  return [...Map.groupBy(promises, ({ debt_case_id }) => debt_case_id)].flatMap(([debt_case_id, own]) => {
    const facts = (ofCase.get(debt_case_id) ?? []).map(({ fact }) => fact)
    const byId = new Map(own.map((promise) => [promise.id, promise]))
    return matchPromises(own, facts, { as_of }).flatMap((matched): MatchedCasePromise[] => {
      const promise = byId.get(matched.id)
      if (promise === undefined) return []
      const left_minor = promise.amount_minor - matched.appropriated_minor
      return [
        {
          promise,
          deadline_on: matched.deadline_on,
          is_cancelled: matched.status === 'cancelled',
          appropriated_minor: matched.appropriated_minor,
          open: promise.is_selected && matched.status === 'open' ? { promise, left_minor } : null,
        },
      ]
    })
  })
}

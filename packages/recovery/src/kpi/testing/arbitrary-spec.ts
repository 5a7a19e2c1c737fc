import { addDays, comparisons, dimension_ids, kpis, relative_periods, relativePeriod } from '@quittance/core'
import * as fc from 'fast-check'
import { content_default, type ReportSpec } from '../../report/report-spec.js'
import { first_day, last_day } from './arbitrary-world.js'
import type { PlainFact } from './plain-facts.js'
import { valueOf } from './plain-kpis.js'
import { wholeReport } from './read-report.js'

export const all_kpi_ids = kpis.map(({ id }) => id)

/** What a specification asks, before it is known what there is to ask for. */
export const specDraft = fc.record({
  rows: fc.subarray([...dimension_ids], { maxLength: 2 }),
  filters: fc.array(
    fc.record({
      dimension: fc.constantFrom(...dimension_ids),
      picks: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 2 },
  ),
  as_of: fc.oneof(fc.constant(0), fc.nat({ max: 120 })),
  period: fc.oneof(
    fc.constant(null),
    fc.constantFrom(...relative_periods),
    fc.record({ from: fc.nat({ max: 120 }), length: fc.nat({ max: 60 }) }),
  ),
  comparison: fc.option(fc.constantFrom(...comparisons)),
  known: fc.option(fc.nat(), { freq: 1 }),
})
/** A draft of a specification. */
export type SpecDraft = typeof specDraft extends fc.Arbitrary<infer Value> ? Value : never

/** The specification of a draft, about values of some facts and moments of some deliveries. */
export const specOf = (one: SpecDraft, facts: readonly PlainFact[], moments: readonly Date[]): ReportSpec => {
  const as_of = addDays(last_day, -one.as_of)
  const { period } = one
  return wholeReport(as_of, {
    period:
      period === null
        ? { from: null, to: null }
        : typeof period === 'string'
          ? relativePeriod(period, as_of)
          : { from: addDays(first_day, period.from), to: addDays(first_day, period.from + period.length) },
    known_at: one.known === null ? null : (moments[one.known % moments.length] ?? null),
    filters: one.filters.map(({ dimension, picks }) => {
      const values = [...new Set(facts.map((fact) => valueOf(fact, dimension)))]
      return { dimension, values: picks.map((pick) => values[pick % values.length] ?? null) }
    }),
    content: { ...content_default, kind: 'table', kpi_ids: all_kpi_ids, rows: one.rows, comparison: one.comparison },
  })
}

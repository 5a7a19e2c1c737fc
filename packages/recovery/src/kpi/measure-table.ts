import {
  type DimensionId,
  isMeasureId,
  isTimedMeasureId,
  type KpiBasis,
  limits,
  type MeasureId,
  type MeasureTotals,
} from '@quittance/core'
import { z } from 'zod'
import { type Freshness, freshness, freshnessOf, stateColumns } from '../report/freshness.sql.js'
import type { Report } from '../report/resolve-report.js'
import { joined, parameter, type Sql, sql, verbatim } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'
import { dailyBehind } from './measures/daily-behind.js'
import type { FactSource } from './measures/fact-family.js'
import { planFacts } from './measures/fact-plan.js'
import { byReader, readerOf } from './measures/readers.js'
import { storedFacts } from './measures/stored-facts.sql.js'
import { promiseAwareSource } from './promise-outcomes.js'

/** Totals of measures under both meanings of the period. */
export type BothTotals = { readonly [Basis in KpiBasis]: MeasureTotals }

/** Totals by the values of some dimensions. */
export type MeasureRow = BothTotals & {
  /** One value for each dimension, null for "none". */
  readonly key: readonly (string | null)[]
}

/** Totals by the values of some dimensions, of one moment, and those of parts of them. */
export type MeasureTable = Freshness & {
  /** False when there are more totals than were asked for; then some are missing. */
  readonly is_whole: boolean
  /** For each of the groupings asked, in their order: a row for each combination of values for which there is something. */
  readonly groups: readonly (readonly MeasureRow[])[]
}

/** The key is answered as JSON, because the drivers do not agree on arrays. */
const keyText = z.string().transform((text) => z.array(z.string().nullable()).parse(JSON.parse(text)))

const totalRow = z.object({
  ...stateColumns,
  /** Which of the groupings. */
  place: z.int().nullable(),
  key: keyText.nullable(),
  measure: z.string().refine(isMeasureId).nullable(),
  placement: wholeNumber.nullable(),
  occurrence: wholeNumber.nullable(),
})

type TotalRow = z.infer<typeof totalRow>

/**
 * Adds up measures of any kind over the portfolios, period, as-of day and filters of a report by each of some groupings,
 * such as rows and columns, rows alone, and nothing: in one statement, so that parts and whole are of one moment. Where the
 * first grouping has every dimension of the others, what adds up is read by that one alone. `bases` are the meanings of
 * the period under which the caller reads the totals; those under others may be anything.
 */
export const measureTable = async (
  reader: SqlReader,
  report: Report,
  measures: readonly MeasureId[],
  groupings: readonly (readonly DimensionId[])[],
  bases: readonly KpiBasis[] = both_bases,
  totals_maximum: number = limits.table_totals_maximum,
): Promise<MeasureTable> => {
  const finest = finestOf(groupings)
  const source = await promiseAwareSource(reader, report, measures)
  const rows = await reader(totalRow, tableStatement(report, measures, groupings, bases, source, totals_maximum))
  return {
    is_whole: rows.length <= totals_maximum,
    groups: groupings.map((grouping, place) =>
      rowsOf(
        rows.flatMap((row): Total[] => {
          const { key, measure } = row
          if (key === null || measure === null) return []
          if (finest !== null && readerOf(measure).is_additive) {
            return [{ ...row, key: grouping.map((one) => key[finest.indexOf(one)] ?? null), measure }]
          }
          return row.place === place ? [{ ...row, key, measure }] : []
        }),
      ),
    ),
    ...freshnessOf(report, rows[0]),
  }
}

const both_bases: readonly KpiBasis[] = ['placement', 'occurrence']

/** The first grouping where it has every dimension of the others, so that their totals are sums of its own; else null. */
const finestOf = (groupings: readonly (readonly DimensionId[])[]): readonly DimensionId[] | null => {
  const [first = []] = groupings
  return groupings.every((grouping) => grouping.every((dimension) => first.includes(dimension))) ? first : null
}

type Total = Pick<TotalRow, 'placement' | 'occurrence'> & {
  readonly key: readonly (string | null)[]
  readonly measure: MeasureId
}

const rowsOf = (totals: readonly Total[]): MeasureRow[] =>
  [...Map.groupBy(totals, ({ key }) => JSON.stringify(key)).values()].map((ofKey) => ({
    key: ofKey[0]?.key ?? [],
    placement: sumsOf(ofKey, 'placement'),
    occurrence: sumsOf(ofKey, 'occurrence'),
  }))

const sumsOf = (totals: readonly Total[], basis: KpiBasis): MeasureTotals => {
  const sums: Partial<Record<MeasureId, bigint>> = {}
  for (const { measure, [basis]: total } of totals) sums[measure] = (sums[measure] ?? 0n) + (total ?? 0n)
  return sums
}

/** Adds up measures of any kind over a report as a whole. */
export const measureTotals = async (
  reader: SqlReader,
  report: Report,
  measures: readonly MeasureId[],
  bases: readonly KpiBasis[] = both_bases,
): Promise<BothTotals & Freshness> => {
  const { groups, computed_at, data_state } = await measureTable(reader, report, measures, [[]], bases)
  const { placement, occurrence } = groups[0]?.[0] ?? { placement: {}, occurrence: {} }
  return { placement, occurrence, computed_at, data_state }
}

const tableStatement = (
  report: Report,
  measures: readonly MeasureId[],
  groupings: readonly (readonly DimensionId[])[],
  bases: readonly KpiBasis[],
  source: FactSource,
  totals_maximum: number,
): Sql => {
  const finest = finestOf(groupings)
  const daily = dailyBehind(measures)
  const dimensions = groupings.flat()
  const plan = planFacts(report, dimensions, bases, measures.some(isTimedMeasureId))
  const facts =
    daily.length === 0 ? sql`` : sql`,${storedFacts(report, { measures: daily, dimensions, bases, plan }, source)}`
  const parts = byReader(measures).flatMap(([reader, own]) =>
    (finest !== null && reader.is_additive ? [finest] : groupings).map(
      (grouping, place) => sql`
    select ${verbatim(String(place))} as place, part.key, part.measure, part.placement, part.occurrence
    from (${reader.totals(report, own, grouping, source)}) as part`,
    ),
  )
  const shared = [...new Set(byReader(measures).flatMap(([reader]) => reader.shared ?? []))].map(
    ({ name, rows }) => sql`,
  ${verbatim(name)} as (${rows(report, groupings.flat(), source)}
  )`,
  )
  const none = sql`select null::int, null::text[], null::text, null::numeric, null::numeric where false`
  return sql`with${freshness(report)}${facts}${joined(shared, '')},
  total(place, key, measure, placement, occurrence) as (${joined([none, ...parts], '\n    union all ')}
  )
  select state.is_live, state.stored_at, total.place, to_json(total.key)::text as key, total.measure,
         total.placement::text, total.occurrence::text
  from state left join total on true
  limit ${parameter('bigint', String(totals_maximum + 1))}`
}

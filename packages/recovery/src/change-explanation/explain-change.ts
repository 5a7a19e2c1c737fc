import {
  blankReason,
  type BusinessDate,
  type Change,
  changeEffects,
  type ChangePart,
  type Clock,
  comparedTime,
  type DimensionId,
  dimension_ids,
  err,
  type Language,
  ok,
  type Period,
  type Result,
} from '@quittance/core'
import type { Actor } from '../actor.js'
import { type CatalogueKpi, chooseKpis } from '../kpi/chosen-kpis.js'
import { blankUnder, type KpiHead, kpiHead } from '../kpi/compute-kpis.js'
import { figureTotal } from '../kpi/figure.js'
import { type KpiFigures, figuresOfKpi } from '../kpi/kpi-figures.js'
import { type KpiParts, kpiParts, no_parts } from '../kpi/kpi-parts.js'
import { type MeasureRow, measureTable } from '../kpi/measure-table.js'
import { readerOf } from '../kpi/measures/readers.js'
import { foldedRows, heldRows, type RowsByKey } from '../report-table/held-table.js'
import { type TableValue, titledValues } from '../report-table/titled-values.js'
import type { Freshness } from '../report/freshness.sql.js'
import { followedAgents, isHidden } from '../report/report-filter.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { resolveReport } from '../report/resolve-report.js'
import type { SqlReader } from '../report/sql-reader.js'
import { compareSizes, inLowestTerms, sumOf, surpriseOf } from './change-arithmetic.js'

/** What one value of a dimension did to the change of a KPI. */
export type ExplainedPart = TableValue & {
  readonly now: PartSums
  readonly before: PartSums
  /** In the unit of the KPI: minor units, a count, or a difference of shares. All parts together are the change. */
  readonly contribution: Change
  /** Of a ratio, because the weight of the value changed; null for a plain sum. */
  readonly mix: Change | null
  /** Of a ratio, because the value itself changed; null for a plain sum. */
  readonly rate: Change | null
}

/** Sums of a part; the denominator is null for a plain sum, and may be zero. */
export type PartSums = { readonly numerator: bigint; readonly denominator: bigint | null }

/** The change of a KPI by one dimension. */
export type ExplainedDimension = {
  readonly dimension: DimensionId
  /** The largest contributions first, whatever their sign. */
  readonly parts: readonly ExplainedPart[]
  /** Of the values that are not among them; null when all are. */
  readonly others: { readonly count: number; readonly contribution: Change } | null
}

/** Why a KPI is what it is, held against what it was. */
export type ChangeExplanation = Freshness & {
  readonly kpi: KpiHead
  readonly period: Period
  readonly as_of: BusinessDate
  readonly compared_period: Period
  readonly compared_as_of: BusinessDate
  readonly now: KpiParts
  readonly before: KpiParts
  /** Null where the KPI had no value in one of the two times; then nothing is explained. */
  readonly change: Change | null
  /** Those that tell the most first: in which some values moved and others did not. */
  readonly dimensions: readonly ExplainedDimension[]
}

/** Values of a dimension that are listed. */
const parts_maximum = 12

/**
 * Which values of which dimensions moved a KPI between the compared time and now. Of a sum, a value contributes by how much
 * its own sum changed; of a ratio, by the rule of `changeEffects`. The contributions of a dimension add up to the change
 * exactly. `dimensions` null is for all that the KPI can be divided by, but the calendar of facts, which moves by itself.
 */
export const explainChange = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  language: Language,
  kpi_id: string,
  dimensions: readonly DimensionId[] | null,
): Promise<Result<ChangeExplanation, ReportFailure>> => {
  const chosen = chooseKpis(actor, [kpi_id], 'kpi')
  if (!chosen.ok) return chosen
  const kpi = chosen.value[0]
  if (kpi === undefined || kpi.measures.some((id) => !readerOf(id).is_additive)) {
    return err({ code: 'not_explained', field: 'kpi', id: kpi_id })
  }
  const divided = chooseDimensions(actor, kpi, dimensions)
  if (!divided.ok) return divided
  const time = { period: spec.period, as_of: spec.as_of }
  const compared = comparedTime(time, spec.content.comparison ?? 'previous_period')
  if (compared === null) return err({ code: 'nothing_to_compare', field: 'comparison' })
  const report = await resolveReport(reader, actor, clock, spec)
  if (!report.ok) return report
  const report_before = await resolveReport(reader, actor, clock, { ...spec, ...compared })
  if (!report_before.ok) return report_before

  const followed = divided.value.includes('agent') ? await followedAgents(reader, actor) : null
  const by = [[], ...divided.value.map((dimension) => [dimension])]
  const read = await measureTable(reader, report.value, kpi.measures, by, [kpi.basis])
  const read_before = await measureTable(reader, report_before.value, kpi.measures, by, [kpi.basis])
  const now = sumsOf(kpi, read.groups[0]?.[0])
  const before = sumsOf(kpi, read_before.groups[0]?.[0])
  const is_blank = blankUnder(kpi, spec.filters) !== null
  const change = is_blank ? null : changeOf(before, now)
  const explained: ExplainedDimension[] = []
  for (const [place, dimension] of change === null ? [] : divided.value.entries()) {
    const by_one = [dimension]
    const rows = foldedRows(read.groups[place + 1] ?? [], by_one, followed)
    const rows_before = foldedRows(read_before.groups[place + 1] ?? [], by_one, followed)
    const pairs = pairsOf(kpi, rows, heldRows([...rows_before.values()], by_one, compared, time))
    if (pairs.length > 1) explained.push(await explainedBy(reader, actor, dimension, pairs, language))
  }
  return ok({
    kpi: kpiHead(kpi, report.value),
    ...time,
    compared_period: compared.period,
    compared_as_of: compared.as_of,
    now: is_blank ? no_parts : kpiParts(kpi, read.groups[0]?.[0]?.[kpi.basis] ?? {}),
    before: is_blank ? no_parts : kpiParts(kpi, read_before.groups[0]?.[0]?.[kpi.basis] ?? {}),
    change,
    dimensions: explained.toSorted((one, other) => surpriseOf(other.parts) - surpriseOf(one.parts)),
    computed_at: read.computed_at,
    data_state: read.data_state,
  })
}

/** Those asked for, or those that the KPI can be divided by and that are not the calendar of its facts. */
const chooseDimensions = (
  actor: Actor,
  kpi: CatalogueKpi,
  asked: readonly DimensionId[] | null,
): Result<readonly DimensionId[], ReportFailure> => {
  const hidden = asked?.find((dimension) => isHidden(actor, dimension))
  if (hidden !== undefined) return err({ code: 'internal_dimension', field: 'dimensions', dimension: hidden })
  const offered = asked ?? dimension_ids.filter((one) => one !== 'month' && one !== 'day' && !isHidden(actor, one))
  return ok([...new Set(offered)].filter((dimension) => blankReason(kpi, dimension) === null))
}

const sumsOf = (kpi: CatalogueKpi, row: MeasureRow | undefined): PartSums => {
  const { numerator, denominator }: KpiFigures = figuresOfKpi[kpi.id]
  const totals = row?.[kpi.basis] ?? {}
  return {
    numerator: figureTotal(numerator, totals),
    denominator: denominator === null ? null : figureTotal(denominator, totals),
  }
}

/** By how much the whole changed; null where it was or is no ratio. */
const changeOf = (before: PartSums, now: PartSums): Change | null => {
  if (before.denominator === null || now.denominator === null) {
    return { numerator: now.numerator - before.numerator, denominator: 1n }
  }
  if (before.denominator <= 0n || now.denominator <= 0n) return null
  return inLowestTerms({
    numerator: now.numerator * before.denominator - before.numerator * now.denominator,
    denominator: now.denominator * before.denominator,
  })
}

/** A value of a dimension with its sums in both times. */
type Pair = { readonly value: string | null; readonly now: PartSums; readonly before: PartSums }

const pairsOf = (kpi: CatalogueKpi, now: RowsByKey, before: RowsByKey): Pair[] => {
  const keys = new Map([...before, ...now].map(([text, row]) => [text, row.key[0] ?? null]))
  return [...keys].map(([text, value]) => ({
    value,
    now: sumsOf(kpi, now.get(text)),
    before: sumsOf(kpi, before.get(text)),
  }))
}

const explainedBy = async (
  reader: SqlReader,
  actor: Actor,
  dimension: DimensionId,
  pairs: readonly Pair[],
  language: Language,
): Promise<ExplainedDimension> => {
  const effects = effectsOf(pairs)
  const values = await titledValues(
    reader,
    actor,
    dimension,
    pairs.map(({ value }) => value),
    language,
  )
  const titles = new Map(values.map(({ value, title }) => [value, title]))
  const parts = pairs
    .flatMap((pair, place): ExplainedPart[] => {
      const effect = effects[place]
      return effect === undefined ? [] : [{ ...pair, title: titles.get(pair.value) ?? '', ...effect }]
    })
    .toSorted((one, other) => compareSizes(other.contribution, one.contribution))
  const rest = parts.slice(parts_maximum)
  return {
    dimension,
    parts: parts.slice(0, parts_maximum),
    others:
      rest.length === 0
        ? null
        : { count: rest.length, contribution: sumOf(rest.map(({ contribution }) => contribution)) },
  }
}

const effectsOf = (pairs: readonly Pair[]): Pick<ExplainedPart, 'contribution' | 'mix' | 'rate'>[] => {
  const is_sum = pairs.every(({ now }) => now.denominator === null)
  if (is_sum) {
    return pairs.map(({ now, before }) => ({
      contribution: { numerator: now.numerator - before.numerator, denominator: 1n },
      mix: null,
      rate: null,
    }))
  }
  const ratios = pairs.map(({ now, before }): ChangePart => ({
    now: { numerator: now.numerator, denominator: now.denominator ?? 0n },
    before: { numerator: before.numerator, denominator: before.denominator ?? 0n },
  }))
  return (changeEffects(ratios) ?? []).map(({ contribution, mix, rate }) => ({
    contribution: inLowestTerms(contribution),
    mix: inLowestTerms(mix),
    rate: inLowestTerms(rate),
  }))
}

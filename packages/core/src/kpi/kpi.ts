import type { Language } from '../language.js'
import type { KpiGroup } from './kpi-group.js'
import type { MeasureId, MeasureTotals } from './measure.js'
import type { Ratio } from './ratio.js'

/**
 * The value of a KPI by unit: shares, days, seconds and money per hour are exact fractions (or nothing), money is minor
 * units, counts are whole. `money_per_hour` and `count_per_hour` are kept per second, as their sums are, and shown per hour.
 */
export interface KpiValues {
  readonly ratio: Ratio | null
  readonly days: Ratio | null
  readonly seconds: Ratio | null
  readonly money_per_hour: Ratio | null
  readonly count_per_hour: Ratio | null
  readonly money: bigint
  readonly count: bigint
}

/** What a KPI is expressed in. */
export type KpiUnit = keyof KpiValues

/**
 * What the period of a report selects. `placement`: claims received in the period, with everything that happened to them
 * until the as-of day. `occurrence`: what happened in the period, until the as-of day, on claims of any age.
 */
export type KpiBasis = 'placement' | 'occurrence'

/** What people read about a KPI: enough to recompute it by hand. */
export interface KpiText {
  readonly title: string
  readonly formula: string
  readonly population: string
  readonly date_basis: string
  readonly edge_cases: string
}

/** A figure as a pure formula over additive measures, with its definition and an example that a test executes. */
export interface Kpi<Id extends string, Unit extends KpiUnit> {
  readonly id: Id
  /** Where the catalogue shows it. */
  readonly group: KpiGroup
  readonly unit: Unit
  /** Which direction is good news; `neither` for sizes. */
  readonly better: 'higher' | 'lower' | 'neither'
  readonly basis: KpiBasis
  /** True where a numerator of zero means that nothing is known, so that there is no value: a cost without a rate. */
  readonly unknown_at_zero?: true
  readonly measures: readonly MeasureId[]
  /** The formula; it reads only the measures listed above. Call it through `kpiFigure`. */
  readonly value: (totals: Readonly<Record<MeasureId, bigint>>) => KpiValues[Unit]
  readonly example: { readonly given: MeasureTotals; readonly gives: KpiValues[Unit] }
  readonly text: Readonly<Record<Language, KpiText>>
}

/** Any KPI; `unit` tells the kind of its value. */
export type AnyKpi = { [Unit in KpiUnit]: Kpi<string, Unit> }[KpiUnit]

interface KpiDefinition<Id extends string, Unit extends KpiUnit, Used extends MeasureId> extends Omit<
  Kpi<Id, Unit>,
  'measures' | 'value' | 'example'
> {
  readonly measures: readonly Used[]
  readonly value: (totals: Readonly<Record<Used, bigint>>) => KpiValues[Unit]
  readonly example: { readonly given: Readonly<Record<Used, bigint>>; readonly gives: KpiValues[Unit] }
}

/** Defines a KPI; the compiler holds the formula and the example to the measures it names. */
export function defineKpi<const Id extends string, const Unit extends KpiUnit, const Used extends MeasureId>(
  definition: KpiDefinition<Id, Unit, Used>,
): Kpi<Id, Unit> {
  return definition
}

/** The value of one KPI with the unit that says how to read it. */
export type KpiFigure = { [Unit in KpiUnit]: { readonly unit: Unit; readonly value: KpiValues[Unit] } }[KpiUnit]

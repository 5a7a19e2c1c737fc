import type { KpiTableQuery } from './kpi-table.generated.js'
import type { KpiValue } from './kpi-value.js'

type Table = KpiTableQuery['table']

/** One row of a table of KPIs. */
export type KpiRow = Table['rows'][number]

/** A number of a table, with what it is held against. */
export interface KpiCell extends Pick<KpiValue, 'unit' | 'currency' | 'numerator' | 'denominator'> {
  /** Null where it is held against nothing. */
  readonly compared: Pick<KpiValue, 'numerator' | 'denominator'> | null
}

/** The number of a row at the position of a KPI. */
export function kpiCell(table: Table, row: KpiRow, position: number): KpiCell {
  const kpi = table.kpis[position]
  const { comparedNumerators, comparedDenominators } = row
  return {
    unit: kpi?.unit ?? 'count',
    currency: kpi?.currency ?? null,
    numerator: row.numerators[position] ?? null,
    denominator: row.denominators[position] ?? null,
    compared:
      comparedNumerators === null
        ? null
        : {
            numerator: comparedNumerators[position] ?? null,
            denominator: comparedDenominators?.[position] ?? null,
          },
  }
}

/** A number as a float, for the length of a line and never to be read; null without a value. */
export function plotCell({ numerator, denominator }: Pick<KpiCell, 'numerator' | 'denominator'>): number | null {
  if (numerator === null) return null
  return denominator === null ? Number(numerator) : Number(numerator) / Number(denominator)
}

import { type Language, ok, ratio } from '@quittance/core'
import {
  computeRecoveryCurve,
  type RecoveryCurveResult,
  type RecoveryCurveRow,
} from '../recovery-curve/compute-recovery-curve.js'
import type { DocumentBuilder } from './document-builder.js'
import { blank, count, money } from './document-value.js'
import { word } from './document-words.js'
import type { DocumentColumn, DocumentValue, TableBlock } from './report-document.js'
import { heldRows } from './table-block.js'

/** The stair-step of recovery by placement month: once as shares of what was placed, once as the amounts behind them. */
export const buildRecoveryCurve: DocumentBuilder = async ({ reader, actor, clock, spec, language }) => {
  const computed = await computeRecoveryCurve(reader, actor, clock, spec)
  if (!computed.ok) return computed
  const { computed_at, data_state } = computed.value
  return ok({
    title: null,
    computed_at,
    data_state,
    blocks: [sharesBlock(computed.value, language), amountsBlock(computed.value, language)],
  })
}

const titles = {
  shares: { en: 'Share collected by months since placement', fr: 'Part encaissée par mois depuis la remise' },
  amounts: { en: 'Collected by months since placement', fr: 'Encaissé par mois depuis la remise' },
} as const

/** Each row of the table is a line of the chart; the axis is the months since placement. */
const sharesBlock = (curve: RecoveryCurveResult, language: Language): TableBlock => ({
  kind: 'table',
  title: titles.shares[language],
  columns: columnsOf(curve, language, 'ratio'),
  ...heldRows(
    curve.rows.map((row) => [
      ...head(row),
      ...cells(row, (collected): DocumentValue => ({
        kind: 'ratio',
        ratio: ratio(collected, row.placed.amount_minor),
      })),
    ]),
  ),
  total: null,
  chart: { kind: 'row_lines', axis: 'placement_month', series: monthIds(curve) },
})

const amountsBlock = (curve: RecoveryCurveResult, language: Language): TableBlock => ({
  kind: 'table',
  title: titles.amounts[language],
  columns: columnsOf(curve, language, 'money'),
  ...heldRows(
    curve.rows.map((row) => [...head(row), ...cells(row, (collected) => money(collected, row.placed.currency))]),
  ),
  total: null,
  chart: null,
})

const head = ({ placement_month, claim_count, placed }: RecoveryCurveRow): DocumentValue[] => [
  { kind: 'month', month: placement_month },
  count(claim_count),
  money(placed.amount_minor, placed.currency),
]

/** Months that have not begun by the as-of day are blank, and not nothing. */
const cells = (
  { cumulative_collected_minor }: RecoveryCurveRow,
  valueOf: (collected_minor: bigint) => DocumentValue,
): DocumentValue[] => cumulative_collected_minor.map((collected) => (collected === null ? blank : valueOf(collected)))

const monthIds = ({ months_maximum }: RecoveryCurveResult): string[] =>
  Array.from({ length: months_maximum }, (_, month) => `month_${month}`)

const columnsOf = (
  curve: RecoveryCurveResult,
  language: Language,
  kind: DocumentColumn['kind'],
): readonly DocumentColumn[] => [
  { id: 'placement_month', title: word('placed_in', language), kind: 'month' },
  { id: 'claims', title: word('claims', language), kind: 'count' },
  { id: 'placed', title: word('placed', language), kind: 'money' },
  ...monthIds(curve).map((id, month): DocumentColumn => ({ id, title: String(month), kind })),
]

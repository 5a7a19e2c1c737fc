import { type Language, ratioToNumber } from '@quittance/core'
import { decimalOf } from '../document-rounding.js'
import type { DocumentValue, TableBlock } from '../report-document.js'
import { pdfValue } from './pdf-text.js'

/** What a chart draws, in floats: good for lengths on paper, never for sums. */
export type ChartData = {
  readonly kind: 'bars' | 'stacked_bars' | 'lines'
  /** Along the axis. */
  readonly labels: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
  /** Writes a number of the scale in the unit of the values. */
  readonly tick: (value: number) => string
}

/** More labels than this cannot be read beside each other. */
export const labels_maximum = 60
/** More lines than this cannot be told apart: of more rows so many are drawn, evenly from the first to the last. */
const lines_maximum = 6

/** The numbers of the chart of a table; null where there is none, or nothing to draw. */
export const chartData = (
  { columns, chart }: Pick<TableBlock, 'columns' | 'chart'>,
  rows: readonly (readonly DocumentValue[])[],
  language: Language,
): ChartData | null => {
  if (chart === null || rows.length === 0) return null
  const place = (id: string) => columns.findIndex((column) => column.id === id)
  const axis = place(chart.axis)
  const places = chart.series.map(place).filter((position) => position >= 0)
  const sample = rows.flatMap((row) => places.map((position) => row[position])).find((value) => isNumber(value))
  if (axis < 0 || sample === undefined) return null
  const tick = (value: number) => tickText(value, sample, language)
  if (chart.kind === 'row_lines') {
    const series = spread(rows).map((row) => ({
      name: pdfValue(row[axis] ?? { kind: 'blank' }, language),
      values: places.map((position) => numberOf(row[position])),
    }))
    return { kind: 'lines', labels: places.map((position) => columns[position]?.title ?? ''), series, tick }
  }
  const shown = rows.slice(0, labels_maximum)
  return {
    kind: chart.kind,
    labels: shown.map((row) => pdfValue(row[axis] ?? { kind: 'blank' }, language)),
    series: places.map((position) => ({
      name: columns[position]?.title ?? '',
      values: shown.map((row) => numberOf(row[position])),
    })),
    tick,
  }
}

const spread = <Row>(rows: readonly Row[]): readonly Row[] =>
  rows.length <= lines_maximum
    ? rows
    : rows.filter((_, place) =>
        Array.from({ length: lines_maximum }, (_line, line) =>
          Math.round((line * (rows.length - 1)) / (lines_maximum - 1)),
        ).includes(place),
      )

const numberOf = (value: DocumentValue | undefined): number | null => {
  if (value === undefined) return null
  if (value.kind === 'ratio') return value.ratio && ratioToNumber(value.ratio)
  const decimal = decimalOf(value)
  return decimal === null ? null : Number(decimal)
}

const isNumber = (value: DocumentValue | undefined): value is DocumentValue => numberOf(value) !== null

const tickText = (value: number, sample: DocumentValue, language: Language): string => {
  const tag = language === 'fr' ? 'fr-FR' : 'en-GB'
  const compact = { notation: 'compact', maximumFractionDigits: 1 } as const
  if (sample.kind === 'ratio') return new Intl.NumberFormat(tag, { style: 'percent' }).format(value)
  if (sample.kind === 'money') {
    return new Intl.NumberFormat(tag, { ...compact, style: 'currency', currency: sample.currency }).format(value)
  }
  return new Intl.NumberFormat(tag, compact).format(value)
}

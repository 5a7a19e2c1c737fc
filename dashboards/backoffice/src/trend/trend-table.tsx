import type { KpiUnit } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { behindLink } from '../kpi/behind-link.js'
import type { ReportFilter } from '../report/report-filter.js'
import { formatMonth } from '../ui/format.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import type { TrendDimension, TrendPoint } from './trend.js'
import { useTrendText } from './trend-text.js'

/** The twin of the chart: every month with its value, a year before, its target and what happened. */
export function TrendTable(props: {
  label: string
  points: readonly TrendPoint[]
  unit: KpiUnit
  currency: string | null
  /** The way to the cases behind the numerator of a month. */
  behind: { filter: ReportFilter; dimension: TrendDimension; measure: string }
}) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const text = useTrendText(props.unit, props.currency)
  const { filter, dimension, measure } = props.behind
  const has = (key: 'compared' | 'target') => props.points.some((point) => point[key] !== null)
  const columns: PlainColumn<TrendPoint>[] = [
    {
      header: dimension === 'month' ? t`Month` : t`Placed in`,
      cell: ({ month }) => formatMonth(month, tag),
    },
    {
      header: props.label,
      align: 'right',
      cell: (point) => (
        <Link {...behindLink({ ...filter, [dimension]: point.month }, measure)}>{text.value(point)}</Link>
      ),
    },
    ...(has('compared') ? [{ header: t`A year before`, align: 'right', cell: text.compared } as const] : []),
    ...(has('target')
      ? ([
          { header: t`Target`, align: 'right', cell: text.target },
          { header: t`% of target`, align: 'right', cell: text.share },
        ] as const)
      : []),
    {
      header: t`Annotations`,
      wrap: true,
      cell: ({ notes }) => notes.map(({ number, note }) => `${number}. ${note.text}`).join(' · '),
    },
  ]
  return (
    <PlainTable
      label={props.label}
      columns={columns}
      rows={props.points.toReversed()}
      rowId={({ month }) => month}
      empty={<Trans>Nothing happened in these months.</Trans>}
    />
  )
}

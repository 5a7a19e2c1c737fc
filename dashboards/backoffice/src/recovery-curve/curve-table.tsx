import { formatMoney, formatPercent, money, ratioToNumber } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import { behindLink } from '../kpi/behind-link.js'
import { type ReportFilter, timeOf } from '../report/report-filter.js'
import { useToday } from '../session/use-today.js'
import { FigureGrid, type GridCell } from '../ui/figure-grid.js'
import { formatMonth } from '../ui/format.js'
import {
  type CurveFigures,
  type CurveMode,
  curveMeasure,
  type CurveRow,
  filterOfMonth,
  lastAge,
  lastMonthIsOpen,
  shareAt,
} from './curve.js'

/** The stair-step table: a row per placement month, a column per month since; what is not observed yet is blank. */
export function CurveTable({ curve, filter, mode }: { curve: CurveFigures; filter: ReportFilter; mode: CurveMode }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const width = Math.max(0, ...curve.rows.map((row) => lastAge(row) + 1))
  const ages = Array.from({ length: width }, (_, age) => age)
  const provisional = lastMonthIsOpen(curve.asOf)
  const { period } = timeOf(filter, useToday())
  /** What came in during one month alone is what was collected in it of those placements. */
  const linkOf = (row: CurveRow, age: number) => {
    const alone = filterOfMonth(filter, period, row.placementMonth, age)
    return alone && behindLink(alone, 'collected_minor')
  }
  const cellAt = (row: CurveRow, age: number): GridCell => {
    const share = shareAt(row, age, mode)
    if (!share) return { text: null, link: null }
    return {
      text: formatPercent(share, 1, tag),
      link: mode === 'cumulative' ? behindLink(filter, curveMeasure(row.placementMonth, age)) : linkOf(row, age),
      // The ground takes a little of the accent as the share grows, so that a slow month shows as a pale row.
      strength: Math.min(1, Math.max(0, ratioToNumber(share) * (mode === 'cumulative' ? 1 : 4))),
      provisional: provisional && age === lastAge(row),
    }
  }
  return (
    <FigureGrid
      label={t`Share collected, by placement month and months since placement`}
      corner={<Trans>Placed in</Trans>}
      columns={[
        { id: 'placed', header: <Trans>Placed</Trans> },
        ...ages.map((age) => ({ id: String(age), header: age, label: t`Month ${age}` })),
      ]}
      rows={curve.rows.map((row) => ({
        id: row.placementMonth,
        header: formatMonth(row.placementMonth, tag),
        cells: [
          { text: formatMoney(money(BigInt(row.placed.amountMinor), row.placed.currency), tag), link: null },
          ...ages.map((age) => cellAt(row, age)),
        ],
      }))}
    />
  )
}

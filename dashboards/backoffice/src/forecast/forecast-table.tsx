import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { behindLink } from '../kpi/behind-link.js'
import type { ReportFilter } from '../report/report-filter.js'
import { Amount } from '../ui/money.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { type ForecastFigures, type ForecastMonth, partOf } from './forecast.js'
import { useForecastWords } from './forecast-words.js'

/** Every component of every month: what was promised, what of it is expected, what the curve adds, and the range. */
export function ForecastTable({ forecast, filter }: { forecast: ForecastFigures; filter: ReportFilter }) {
  const { t } = useLingui()
  const words = useForecastWords()
  const { currency } = forecast
  const amount = (amountMinor: string | null | undefined) =>
    amountMinor === null || amountMinor === undefined ? '–' : <Amount value={{ amountMinor, currency }} />
  const columns: PlainColumn<ForecastMonth>[] = [
    { header: t`Month`, cell: words.month },
    {
      header: t`Promised, open`,
      align: 'right',
      cell: (month) => (
        <Link {...behindLink(filter, month.promisesMeasure)}>{amount(partOf(month, 'promises')?.agreedMinor)}</Link>
      ),
    },
    { header: t`Expected of it`, align: 'right', cell: (month) => amount(partOf(month, 'promises')?.countedMinor) },
    { header: t`Curve`, align: 'right', cell: (month) => amount(partOf(month, 'vintages')?.expectedMinor) },
    {
      header: t`Curve beyond promises`,
      align: 'right',
      cell: (month) => amount(partOf(month, 'vintages')?.countedMinor),
    },
    { header: t`Total`, align: 'right', cell: (month) => <strong>{amount(month.totalMinor)}</strong> },
    { header: t`Low`, align: 'right', cell: (month) => amount(month.lowMinor) },
    { header: t`High`, align: 'right', cell: (month) => amount(month.highMinor) },
  ]
  return (
    <PlainTable
      label={t`Cash expected by month`}
      columns={columns}
      rows={forecast.months}
      rowId={({ month }) => month}
      empty={<Trans>No month to show.</Trans>}
    />
  )
}

import { formatMoney, formatPercent, money } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import { behindLink } from '../kpi/behind-link.js'
import type { ReportFilter } from '../report/report-filter.js'
import { Figure, FigureRow } from '../ui/figure.js'
import { type ForecastFigures, fraction, partOf } from './forecast.js'
import { useForecastWords } from './forecast-words.js'

/** The forecast in four figures: all of it, the next whole month, what promises bring, and what is open. */
export function ForecastTotals({ forecast, filter }: { forecast: ForecastFigures; filter: ReportFilter }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const words = useForecastWords()
  const { months, currency } = forecast
  const write = (minor: bigint | string) => formatMoney(money(BigInt(minor), currency), tag)
  const next = months.find(({ daysLeft, days }) => daysLeft === days)
  const last = months.at(-1)
  const promised = months.reduce((sum, month) => sum + BigInt(partOf(month, 'promises')?.agreedMinor ?? 0), 0n)
  const expected = months.reduce((sum, month) => sum + BigInt(partOf(month, 'promises')?.countedMinor ?? 0), 0n)
  const share = fraction(forecast.totalMinor, forecast.openMinor)
  const first = months[0]
  return (
    <FigureRow>
      <Figure
        label={last ? t`Until the end of ${words.month(last)}` : t`Total`}
        value={write(forecast.totalMinor)}
        detail={share && t`${formatPercent(share, 1, tag)} of the open balance`}
      />
      {next && (
        <Figure
          label={words.month(next)}
          value={write(next.totalMinor)}
          detail={
            next.lowMinor !== null && next.highMinor !== null
              ? t`8 times in 10 from ${write(next.lowMinor)} to ${write(next.highMinor)}`
              : t`too few past months for a range`
          }
        />
      )}
      <Figure
        label={t`From open promises`}
        value={write(expected)}
        detail={t`of ${write(promised)} promised`}
        behind={
          first && expected > 0n
            ? {
                link: behindLink(filter, first.promisesMeasure),
                label: t`Open promises of ${words.month(first)}: ${write(expected)}. Show the cases behind`,
              }
            : undefined
        }
      />
      <Figure label={t`Open balance`} value={write(forecast.openMinor)} detail={t`the most that can come in`} />
    </FigureRow>
  )
}

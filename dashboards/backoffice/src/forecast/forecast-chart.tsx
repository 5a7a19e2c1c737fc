import { useLingui } from '@lingui/react/macro'
import { Bar, CartesianGrid, ComposedChart, ErrorBar, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { formatMoney, money } from '@quittance/core'
import { useNavigate } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { behindLink } from '../kpi/behind-link.js'
import type { ReportFilter } from '../report/report-filter.js'
import { ChartTip } from '../ui/chart-tip.js'
import { toPlot } from '../ui/chart-scale.js'
import { ForecastLegend, source_fills } from './forecast-legend.js'
import { type ForecastFigures, partOf } from './forecast.js'
import { useForecastWords } from './forecast-words.js'

const tick = { fill: 'var(--ink-quiet)', fontSize: 12 }

/** The cash of each month as bars by source, with the range of the total. Promises open the cases behind them. */
export function ForecastChart(props: { forecast: ForecastFigures; filter: ReportFilter; height_px: number }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const words = useForecastWords()
  const navigate = useNavigate()
  const { months, currency } = props.forecast
  const plot = (minor: string | undefined) => toPlot(BigInt(minor ?? 0), currency)
  const write = (minor: string) => formatMoney(money(BigInt(minor), currency), tag)
  const data = months.map((month) => ({
    label: words.month(month),
    promises: plot(partOf(month, 'promises')?.countedMinor),
    vintages: plot(partOf(month, 'vintages')?.countedMinor),
    total: plot(month.totalMinor),
    spread:
      month.lowMinor === null || month.highMinor === null
        ? [0, 0]
        : [plot(month.totalMinor) - plot(month.lowMinor), plot(month.highMinor) - plot(month.totalMinor)],
    month,
  }))
  const compact = new Intl.NumberFormat(tag, {
    notation: 'compact',
    maximumFractionDigits: 1,
    style: 'currency',
    currency,
  })
  return (
    <>
      <ResponsiveContainer width="100%" height={props.height_px}>
        <ComposedChart data={data} margin={{ top: 8, right: 12, bottom: 4, left: 0 }} title={t`Cash expected by month`}>
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis dataKey="label" tickLine={false} axisLine={{ stroke: 'var(--rule-strong)' }} tick={tick} />
          <YAxis
            width={58}
            tickLine={false}
            axisLine={false}
            tick={tick}
            tickFormatter={(value: number) => compact.format(value)}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--ground-strong)' }}
            content={({ active, label }) => {
              const month = data.find((one) => one.label === label)?.month
              if (!active || !month) return null
              const range =
                month.lowMinor === null || month.highMinor === null
                  ? ''
                  : t`8 times in 10 from ${write(month.lowMinor)} to ${write(month.highMinor)}`
              const parts = month.parts.map(
                ({ source, countedMinor }) => `${words.source(source)}: ${write(countedMinor)}`,
              )
              return <ChartTip title={`${words.month(month)}: ${write(month.totalMinor)}`} lines={[...parts, range]} />
            }}
          />
          <Bar
            dataKey="promises"
            name={words.source('promises')}
            stackId="cash"
            fill={source_fills.promises}
            maxBarSize={44}
            isAnimationActive={false}
            cursor="pointer"
            onClick={(_, index) => {
              const measure = data[index]?.month.promisesMeasure
              if (measure !== undefined) void navigate(behindLink(props.filter, measure))
            }}
          />
          <Bar
            dataKey="vintages"
            name={words.source('vintages')}
            stackId="cash"
            fill={source_fills.vintages}
            maxBarSize={44}
            isAnimationActive={false}
          />
          <Line dataKey="total" stroke="none" dot={false} activeDot={false} isAnimationActive={false} legendType="none">
            <ErrorBar dataKey="spread" isAnimationActive={false} stroke="var(--ink)" strokeWidth={1.25} width={6} />
          </Line>
        </ComposedChart>
      </ResponsiveContainer>
      <ForecastLegend />
    </>
  )
}

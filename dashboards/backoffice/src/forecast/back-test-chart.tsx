import { formatMoney, money } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { Bar, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useLocale } from '../app/locale.js'
import { ChartTip } from '../ui/chart-tip.js'
import { toPlot } from '../ui/chart-scale.js'
import { formatMonth } from '../ui/format.js'
import type { BackTestPoint } from './forecast.js'

const tick = { fill: 'var(--ink-quiet)', fontSize: 12 }

/** What came in as bars, what had been forecast the month before as a dashed line. */
export function BackTestChart(props: { points: readonly BackTestPoint[]; currency: string; height_px: number }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { currency } = props
  const write = (minor: string) => formatMoney(money(BigInt(minor), currency), tag)
  const compact = new Intl.NumberFormat(tag, {
    notation: 'compact',
    maximumFractionDigits: 1,
    style: 'currency',
    currency,
  })
  const data = props.points.map((point) => ({
    month: point.month,
    actual: toPlot(BigInt(point.actualMinor), currency),
    forecast: toPlot(BigInt(point.forecastMinor), currency),
    point,
  }))
  return (
    <ResponsiveContainer width="100%" height={props.height_px}>
      <ComposedChart
        data={data}
        margin={{ top: 8, right: 12, bottom: 4, left: 0 }}
        title={t`Past forecasts and what came in`}
      >
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          dataKey="month"
          tickLine={false}
          axisLine={{ stroke: 'var(--rule-strong)' }}
          tick={tick}
          tickFormatter={(month: string) => formatMonth(month, tag)}
        />
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
            const point = data.find(({ month }) => month === label)?.point
            if (!active || !point) return null
            const lines = [t`Came in: ${write(point.actualMinor)}`, t`Forecast: ${write(point.forecastMinor)}`]
            return <ChartTip title={formatMonth(point.month, tag)} lines={lines} />
          }}
        />
        <Bar
          dataKey="actual"
          name={t`Came in`}
          fill="color-mix(in oklab, var(--collected) 45%, var(--ground))"
          maxBarSize={36}
          isAnimationActive={false}
        />
        <Line
          dataKey="forecast"
          name={t`Forecast the month before`}
          stroke="var(--ink)"
          strokeWidth={1.6}
          strokeDasharray="6 4"
          dot={{ r: 2.5, fill: 'var(--ink)' }}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  )
}

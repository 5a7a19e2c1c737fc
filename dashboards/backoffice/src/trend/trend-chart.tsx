import type { KpiUnit } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useLocale } from '../app/locale.js'
import { ChartTip } from '../ui/chart-tip.js'
import { formatMonth } from '../ui/format.js'
import { TrendDot } from './trend-dot.js'
import { TrendMark } from './trend-mark.js'
import type { TrendPoint } from './trend.js'
import { useTrendText } from './trend-text.js'

const tick = { fill: 'var(--ink-quiet)', fontSize: 12 }

/** A KPI by month: the line, a year before dashed, the target dotted in steps, and numbered marks where something happened. */
export function TrendChart(props: {
  label: string
  points: readonly TrendPoint[]
  unit: KpiUnit
  currency: string | null
  /** The last month is not over. */
  provisional: boolean
  height_px: number
}) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const text = useTrendText(props.unit, props.currency)
  const { points } = props
  const data = points.map((point) => ({ ...point.plot, month: point.month, point }))
  const has = (key: 'compared' | 'target') => data.some((one) => one[key] !== null)
  const noted = points.filter(({ notes }) => notes.length > 0)
  const last = points.at(-1)?.month
  return (
    <ResponsiveContainer width="100%" height={props.height_px}>
      <LineChart data={data} margin={{ top: 8, right: 12, bottom: 4, left: 0 }} title={props.label} accessibilityLayer>
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          dataKey="month"
          tickLine={false}
          axisLine={{ stroke: 'var(--rule-strong)' }}
          tick={tick}
          minTickGap={16}
          tickFormatter={(month: string) => formatMonth(month, tag)}
        />
        <YAxis
          width={58}
          tickLine={false}
          axisLine={false}
          tick={tick}
          tickFormatter={(height: number) => axisText(height, props.unit, props.currency, tag)}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--rule-strong)' }}
          content={({ active, label }) => {
            const point = points.find(({ month }) => month === label)
            return active && point ? <ChartTip title={formatMonth(point.month, tag)} lines={text.lines(point)} /> : null
          }}
        />
        {noted.map(({ month, notes }) => (
          <ReferenceLine
            key={month}
            x={month}
            stroke="var(--rule-strong)"
            strokeDasharray="2 3"
            label={<TrendMark notes={notes} />}
          />
        ))}
        {has('target') && (
          <Line
            dataKey="target"
            name={t`Target`}
            type="stepAfter"
            stroke="var(--late)"
            strokeWidth={1.5}
            strokeDasharray="1 4"
            strokeLinecap="round"
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        )}
        {has('compared') && (
          <Line
            dataKey="compared"
            name={t`A year before`}
            stroke="var(--ink-quiet)"
            strokeWidth={1.4}
            strokeDasharray="6 4"
            dot={false}
            activeDot={{ r: 3 }}
            isAnimationActive={false}
          />
        )}
        <Line
          dataKey="value"
          name={props.label}
          stroke="var(--accent)"
          strokeWidth={2.25}
          isAnimationActive={false}
          dot={<TrendDot hollowMonth={props.provisional ? last : undefined} />}
          activeDot={{ r: 4 }}
        />
      </LineChart>
    </ResponsiveContainer>
  )
}

/** A height as the axis writes it: short, since the exact values stand in the table. */
function axisText(height: number, unit: KpiUnit, currency: string | null, tag: string): string {
  if (unit === 'ratio') return new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }).format(height)
  const money = unit === 'money' || unit === 'money_per_hour'
  return new Intl.NumberFormat(tag, {
    notation: 'compact',
    maximumFractionDigits: 1,
    ...(money && currency !== null && { style: 'currency', currency }),
  }).format(height)
}

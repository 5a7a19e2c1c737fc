import { useLingui } from '@lingui/react/macro'
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useLocale } from '../app/locale.js'
import { ChartTip } from '../ui/chart-tip.js'
import { type AgeCurve, agePoints } from './age-curve.js'
import { ageOfPoint } from './curve.js'
import { lineStyle } from './line-style.js'

const tick = { fill: 'var(--ink-quiet)', fontSize: 12 }

/** One portfolio of the comparison. */
export interface PortfolioLine {
  readonly id: string
  readonly name: string
  readonly curve: AgeCurve
}

/** Portfolios at the same age: a line above another pays back faster. */
export function PortfolioCurveChart(props: { lines: readonly PortfolioLine[]; height_px: number }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { lines } = props
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  const exact = new Intl.NumberFormat(tag, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const points = agePoints(lines)
  return (
    <ResponsiveContainer width="100%" height={props.height_px}>
      <LineChart data={points} margin={{ top: 8, right: 12, bottom: 18, left: 0 }} title={t`Recovery by portfolio`}>
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          dataKey="age"
          type="number"
          domain={[0, 'dataMax']}
          allowDecimals={false}
          tickLine={false}
          axisLine={{ stroke: 'var(--rule-strong)' }}
          tick={tick}
          label={{ ...tick, value: t`Months since placement`, position: 'insideBottom', offset: -12 }}
        />
        <YAxis
          width={46}
          tickLine={false}
          axisLine={false}
          tick={tick}
          tickFormatter={(share: number) => percent.format(share)}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--rule-strong)' }}
          content={({ active, payload }) => {
            const age = ageOfPoint(payload[0])
            if (!active || age === null) return null
            const words = payload.flatMap(({ name, value }) =>
              typeof value === 'number' ? [`${String(name)} ${exact.format(value)}`] : [],
            )
            return <ChartTip title={t`Month ${age}`} lines={words} />
          }}
        />
        {lines.map(({ id, name }, position) => (
          <Line
            key={id}
            dataKey={id}
            name={name}
            stroke={lineStyle(position).stroke}
            strokeDasharray={lineStyle(position).dashes}
            strokeWidth={2}
            isAnimationActive={false}
            dot={false}
            activeDot={{ r: 4 }}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  )
}

import { formatPercent, ratioToNumber, roll_outcomes } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useLocale } from '../app/locale.js'
import { ChartTip } from '../ui/chart-tip.js'
import { FigureGrid } from '../ui/figure-grid.js'
import { formatMonth } from '../ui/format.js'
import { lateRate } from './roll-rates.js'
import { type RollFigures, useOutcomeTitles } from './roll-words.js'

/** The outcomes that a line follows, told apart by colour and by dashes. */
const lines = [
  { outcome: 'rolled_forward', stroke: 'var(--late-fill)', dash: '0' },
  { outcome: 'cured', stroke: 'var(--collected)', dash: '6 3' },
  { outcome: 'paid', stroke: 'var(--accent)', dash: '2 3' },
] as const
const tick = { fill: 'var(--ink-quiet)', fontSize: 12 }

/** Of what was late, how much rolled on, was cured and was paid in each month. */
export function RollChart({ roll, height_px }: { roll: RollFigures; height_px: number }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const titles = useOutcomeTitles()
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 })
  const points = roll.steps.map((step) => ({
    month: formatMonth(step.secondDay.slice(0, 7), tag),
    ...Object.fromEntries(
      lines.map(({ outcome }) => {
        const rate = lateRate(step, outcome)
        return [outcome, rate && ratioToNumber(rate)]
      }),
    ),
  }))
  return (
    <ResponsiveContainer width="100%" height={height_px}>
      <LineChart
        data={points}
        margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
        title={t`What became of what was late`}
      >
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis dataKey="month" tickLine={false} axisLine={{ stroke: 'var(--rule-strong)' }} tick={tick} />
        <YAxis
          width={52}
          tickLine={false}
          axisLine={false}
          tick={tick}
          tickFormatter={(share: number) => percent.format(share)}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--rule-strong)' }}
          content={({ active, payload, label }) =>
            active ? (
              <ChartTip
                title={String(label)}
                lines={payload.map(({ name, value }) => `${String(name)}: ${percent.format(Number(value))}`)}
              />
            ) : null
          }
        />
        <Legend iconType="plainline" wrapperStyle={{ fontSize: 12 }} />
        {lines.map(({ outcome, stroke, dash }) => (
          <Line
            key={outcome}
            dataKey={outcome}
            name={titles[outcome]}
            stroke={stroke}
            strokeDasharray={dash}
            strokeWidth={2}
            dot={{ r: 3 }}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  )
}

/** The same as numbers, with every outcome. */
export function RollSeriesTable({ roll }: { roll: RollFigures }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const titles = useOutcomeTitles()
  return (
    <FigureGrid
      label={t`What became of what was late`}
      corner={<Trans>Month</Trans>}
      columns={roll_outcomes.map((outcome) => ({ id: outcome, header: titles[outcome] }))}
      rows={roll.steps.toReversed().map((step) => ({
        id: step.secondDay,
        header: formatMonth(step.secondDay.slice(0, 7), tag),
        cells: roll_outcomes.map((outcome) => {
          const rate = lateRate(step, outcome)
          return { text: rate ? formatPercent(rate, 1, tag) : '–', link: null }
        }),
      }))}
    />
  )
}

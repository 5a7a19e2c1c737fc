import { Trans, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { ratioToNumber } from '@quittance/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { NumberedNote } from '../annotation/annotation.js'
import { useLocale } from '../app/locale.js'
import { behindLink } from '../kpi/behind-link.js'
import type { ReportFilter } from '../report/report-filter.js'
import { writeTarget } from '../target/target-words.js'
import { TrendMark } from '../trend/trend-mark.js'
import { formatMonth } from '../ui/format.js'
import { CurveDot } from './curve-dot.js'
import { CurveLegend } from './curve-legend.js'
import { shade } from './curve-shade.js'
import { TargetMark } from './target-mark.js'
import type { CurveTarget } from './curve-targets.js'
import { CurveTip } from './curve-tip.js'
import {
  ageOfPoint,
  type CurveFigures,
  curveMeasure,
  curvePoints,
  lastAge,
  lastMonthIsOpen,
  notesByAge,
} from './curve.js'

/** More lines than these cannot be told apart; the table has them all. */
const lines_maximum = 12
const tick = { fill: 'var(--ink-quiet)', fontSize: 12 }

/** The latest placement months as lines, the newer the darker. A point opens the cases behind it. */
export function CurveChart(props: {
  curve: CurveFigures
  targets: readonly CurveTarget[]
  notes: readonly NumberedNote[]
  filter: ReportFilter
  height_px: number
}) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<string | null>(null)
  const rows = props.curve.rows.slice(-lines_maximum)
  const points = curvePoints(rows)
  const front = rows.find(({ placementMonth }) => placementMonth === chosen) ?? rows.at(-1)
  const noted = front ? notesByAge(front, props.notes) : []
  const provisional = lastMonthIsOpen(props.curve.asOf)
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  const open = (month: string, dot: unknown) => {
    const age = ageOfPoint(dot)
    if (age !== null) void navigate(behindLink(props.filter, curveMeasure(month, age)))
  }
  return (
    <>
      <ResponsiveContainer width="100%" height={props.height_px}>
        <LineChart
          data={points}
          margin={{ top: 8, right: 12, bottom: 18, left: 0 }}
          title={t`Recovery by placement month`}
        >
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis
            dataKey="age"
            type="number"
            domain={[0, 'dataMax']}
            allowDecimals={false}
            tickCount={Math.min(points.length, lines_maximum + 1)}
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
              return active && age !== null ? <CurveTip rows={rows} age={age} /> : null
            }}
          />
          {rows.map((row, position) => {
            const stroke = shade(position, rows.length)
            const month = row.placementMonth
            const inFront = chosen === null ? position === rows.length - 1 : chosen === month
            return (
              <Line
                key={month}
                dataKey={month}
                name={formatMonth(month, tag)}
                stroke={chosen === month ? 'var(--accent)' : stroke}
                strokeWidth={inFront ? 2.75 : 1.6}
                strokeOpacity={chosen === null || inFront ? 1 : 0.35}
                isAnimationActive={false}
                dot={<CurveDot shownAge={lastAge(row)} hollow={provisional} />}
                activeDot={{ r: 4, cursor: 'pointer', onClick: (_, dot) => open(month, dot) }}
              />
            )
          })}
          {noted.map(([age, notes]) => (
            <ReferenceLine
              key={age}
              x={age}
              stroke="var(--rule-strong)"
              strokeDasharray="2 3"
              label={<TrendMark notes={notes} />}
            />
          ))}
          {props.targets.map(({ age, target }) => (
            <ReferenceDot
              key={age}
              x={age}
              y={ratioToNumber(target.value)}
              shape={<TargetMark label={t`Target at month ${age}: ${writeTarget(target, 'ratio', null, tag)}`} />}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
      <CurveLegend rows={rows} chosen={chosen} onChoose={setChosen} />
      <Text size="xs" c="dimmed" mt={4}>
        {props.curve.rows.length > rows.length && (
          <Trans>
            The {rows.length} latest of {props.curve.rows.length} placement months; the table shows all.
          </Trans>
        )}{' '}
        {front && noted.length > 0 && (
          <Trans>Numbers are annotations, at the months of {formatMonth(front.placementMonth, tag)}.</Trans>
        )}{' '}
        {props.targets.length > 0 && <Trans>Diamonds are targets.</Trans>}{' '}
        {provisional && <Trans>Hollow points are of a month that is not over.</Trans>}
      </Text>
    </>
  )
}

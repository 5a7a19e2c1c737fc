import { formatPercent } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts'
import { useLocale } from '../app/locale.js'
import { behindLink } from '../kpi/behind-link.js'
import type { ReportFilter } from '../report/report-filter.js'
import { formatMonth } from '../ui/format.js'
import { type CurveFigures, curveMeasure, curvePoints, lastAge, lastMonthIsOpen, shareAt } from './curve.js'
import classes from './curve-chart.module.css'

/** More lines than these cannot be told apart; the table has them all. */
const lines_maximum = 12

/** The latest placement months as lines, the newer the darker. A point opens the cases behind it. */
export function CurveChart(props: { curve: CurveFigures; filter: ReportFilter; height_px: number }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const navigate = useNavigate()
  const rows = props.curve.rows.slice(-lines_maximum)
  const points = curvePoints(rows)
  const provisional = lastMonthIsOpen(props.curve.asOf)
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  const open = (month: string, age: number) => void navigate(behindLink(props.filter, curveMeasure(month, age)))
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
            tickCount={Math.min(points.length, 13)}
            tickLine={false}
            axisLine={{ stroke: 'var(--rule-strong)' }}
            tick={{ fill: 'var(--ink-quiet)', fontSize: 12 }}
            label={{
              value: t`Months since placement`,
              position: 'insideBottom',
              offset: -12,
              fill: 'var(--ink-quiet)',
              fontSize: 12,
            }}
          />
          <YAxis
            width={46}
            tickLine={false}
            axisLine={false}
            tick={{ fill: 'var(--ink-quiet)', fontSize: 12 }}
            tickFormatter={(share: number) => percent.format(share)}
          />
          <Tooltip
            content={(tip) => <CurveTip {...tip} curve={props.curve} />}
            isAnimationActive={false}
            cursor={{ stroke: 'var(--rule-strong)' }}
          />
          {rows.map((row, position) => {
            const stroke = shade(position, rows.length)
            const last = lastAge(row)
            return (
              <Line
                key={row.placementMonth}
                dataKey={row.placementMonth}
                name={formatMonth(row.placementMonth, tag)}
                stroke={stroke}
                strokeWidth={position === rows.length - 1 ? 2.5 : 1.6}
                isAnimationActive={false}
                dot={({ cx, cy, index }: { cx?: number; cy?: number; index?: number }) =>
                  index === last && cx !== undefined && cy !== undefined ? (
                    <circle
                      key={row.placementMonth}
                      cx={cx}
                      cy={cy}
                      r={3}
                      stroke={stroke}
                      strokeWidth={1.6}
                      fill={provisional ? 'var(--ground)' : stroke}
                    />
                  ) : (
                    <g key={`${row.placementMonth}-${index}`} />
                  )
                }
                activeDot={{ r: 4, cursor: 'pointer', onClick: (_, event) => openDot(event, row.placementMonth, open) }}
              />
            )
          })}
        </LineChart>
      </ResponsiveContainer>
      <ul className={classes.legend}>
        {rows.map((row, position) => (
          <li key={row.placementMonth}>
            <span className={classes.swatch} style={{ background: shade(position, rows.length) }} aria-hidden />
            {formatMonth(row.placementMonth, tag)}
          </li>
        ))}
      </ul>
      <Text size="xs" c="dimmed" mt={4}>
        {props.curve.rows.length > rows.length && (
          <Trans>
            The {rows.length} latest of {props.curve.rows.length} placement months; the table shows all.
          </Trans>
        )}{' '}
        {provisional && <Trans>Hollow points are of a month that is not over.</Trans>}
      </Text>
    </>
  )
}

/** Older months fade towards the ground; the newest has the full accent. */
function shade(position: number, count: number): string {
  const strength = count <= 1 ? 100 : Math.round(22 + (78 * position) / (count - 1))
  return `color-mix(in oklab, var(--accent) ${strength}%, var(--rule-strong))`
}

function openDot(event: unknown, month: string, open: (month: string, age: number) => void): void {
  const age = typeof event === 'object' && event !== null && 'payload' in event ? ageOf(event.payload) : null
  if (age !== null) open(month, age)
}

function ageOf(payload: unknown): number | null {
  const isPoint = typeof payload === 'object' && payload !== null && 'age' in payload && typeof payload.age === 'number'
  return isPoint && typeof payload.age === 'number' ? payload.age : null
}

function CurveTip({ active, payload, curve }: TooltipContentProps & { curve: CurveFigures }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const age = ageOf(payload?.[0]?.payload)
  if (!active || age === null) return null
  const lines = curve.rows
    .slice(-lines_maximum)
    .toReversed()
    .flatMap((row) => {
      const share = shareAt(row, age)
      if (!share) return []
      return [
        { key: row.placementMonth, month: formatMonth(row.placementMonth, tag), share: formatPercent(share, 1, tag) },
      ]
    })
  return (
    <div className={classes.tip} role="status">
      <strong>{t`Month ${age}`}</strong>
      {lines.map(({ key, month, share }) => (
        <span key={key} className={classes.tipLine}>
          <span>{month}</span>
          <span>{share}</span>
        </span>
      ))}
    </div>
  )
}

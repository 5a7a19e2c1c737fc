import { formatMoney, formatPercent, money, ratio } from '@quittance/core'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import {
  Bar,
  BarChart,
  Cell,
  LabelList,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts'
import { useLocale } from '../app/locale.js'
import { behindLink } from '../kpi/behind-link.js'
import type { ReportFilter } from '../report/report-filter.js'
import { ChartTip } from '../ui/chart-tip.js'
import { toPlot } from '../ui/chart-scale.js'
import { type AgeingFigures, type BucketMeaning, bucketMeaning, bucketMeasure, useBucketTitle } from './bucket.js'

const fills: Record<BucketMeaning, string> = {
  not_due: 'var(--hold-fill)',
  late: 'var(--late-fill)',
  unknown: 'url(#ageing-unknown)',
}

/** A bar per bucket; a bar opens the list of its cases. The table twin does the same for the keyboard. */
export function AgeingChart(props: { ageing: AgeingFigures; filter: ReportFilter; height_px: number }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const bars = useBars(props.ageing, props.filter.basis)
  return (
    <ResponsiveContainer width="100%" height={props.height_px}>
      <BarChart
        data={bars}
        layout="vertical"
        margin={{ top: 4, right: 96, bottom: 4, left: 0 }}
        barCategoryGap={6}
        title={t`Ageing of the open balance`}
      >
        <defs>
          <pattern id="ageing-unknown" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={6} height={6} fill="var(--ground)" />
            <rect width={2.5} height={6} fill="var(--hold-fill)" />
          </pattern>
        </defs>
        <XAxis type="number" hide domain={[0, 'dataMax']} />
        <YAxis
          type="category"
          dataKey="title"
          width={118}
          axisLine={false}
          tickLine={false}
          tick={{ fill: 'var(--ink-quiet)', fontSize: 12 }}
        />
        <Tooltip cursor={{ fill: 'var(--ground-strong)' }} content={BucketTip} isAnimationActive={false} />
        <Bar
          dataKey="height"
          radius={[0, 2, 2, 0]}
          isAnimationActive={false}
          cursor="pointer"
          // A bucket that holds nothing still says so: without a bar, Recharts would drop its label.
          minPointSize={1}
          onClick={(_, index) => {
            const bar = bars[index]
            if (bar) void navigate(behindLink(props.filter, bar.measure))
          }}
        >
          {bars.map((bar) => (
            <Cell key={bar.measure} fill={fills[bar.meaning]} />
          ))}
          <LabelList dataKey="amount" position="right" fill="var(--ink)" fontSize={12} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  )
}

/** One bar: its words, and a height that a float can hold. */
interface AgeingBar {
  readonly title: string
  readonly amount: string
  readonly share: string
  readonly claims: string
  readonly height: number
  readonly meaning: BucketMeaning
  readonly measure: string
}

function useBars({ buckets, total }: AgeingFigures, basis: ReportFilter['basis']): AgeingBar[] {
  const { t } = useLingui()
  const { tag } = useLocale()
  const titleOf = useBucketTitle(basis)
  return buckets.map((bucket) => {
    const amount_minor = BigInt(bucket.open.amountMinor)
    const share = ratio(amount_minor, BigInt(total.amountMinor))
    return {
      title: titleOf(bucket),
      amount: formatMoney(money(amount_minor, bucket.open.currency), tag),
      share: share ? formatPercent(share, 1, tag) : '',
      claims: t`${plural(bucket.claimCount, { one: '# claim', other: '# claims' })}`,
      // A bar cannot be shorter than nothing; an overpaid bucket shows its sign in the label.
      height: Math.max(0, toPlot(amount_minor, bucket.open.currency)),
      meaning: bucketMeaning(bucket),
      measure: bucketMeasure(bucket),
    }
  })
}

function BucketTip({ active, payload }: TooltipContentProps) {
  const bar: AgeingBar | undefined = payload?.[0]?.payload
  if (!active || !bar) return null
  return <ChartTip title={bar.title} lines={[bar.amount, bar.share, bar.claims]} />
}

/** What the chart gives to a dot, beside what we ask of it. */
interface TrendDotProps {
  readonly cx?: number
  readonly cy?: number
  readonly payload?: { readonly month?: string }
  /** The month that is not over: what it holds may still grow. */
  readonly hollowMonth: string | undefined
}

/** A month of the line, hollow while it is not over; none where there is no value. */
export function TrendDot({ cx, cy, payload, hollowMonth }: TrendDotProps) {
  if (cx === undefined || cy === undefined || Number.isNaN(cy)) return null
  const isHollow = hollowMonth !== undefined && payload?.month === hollowMonth
  return (
    <circle
      cx={cx}
      cy={cy}
      r={2.75}
      stroke="var(--accent)"
      strokeWidth={1.6}
      fill={isHollow ? 'var(--ground)' : 'var(--accent)'}
    />
  )
}

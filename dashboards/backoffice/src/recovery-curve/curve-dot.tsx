/** What the chart gives to a dot, beside what we ask of it. */
interface CurveDotProps {
  readonly cx?: number
  readonly cy?: number
  readonly index?: number
  readonly stroke?: string
  readonly strokeOpacity?: number
  /** Only the last observed month has a dot. */
  readonly shownAge: number
  /** The month is not over: what it holds may still grow. */
  readonly hollow: boolean
}

/** The end of a line, hollow while its month is not over. */
export function CurveDot({ cx, cy, index, stroke, strokeOpacity, shownAge, hollow }: CurveDotProps) {
  if (index !== shownAge || cx === undefined || cy === undefined) return null
  return (
    <circle
      cx={cx}
      cy={cy}
      r={3}
      stroke={stroke}
      strokeOpacity={strokeOpacity}
      strokeWidth={1.6}
      fill={hollow ? 'var(--ground)' : stroke}
    />
  )
}

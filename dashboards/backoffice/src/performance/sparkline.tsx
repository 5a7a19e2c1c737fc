import { useLingui } from '@lingui/react/macro'
import classes from './performance.module.css'

const width = 84
const height = 22
const inset = 2

/** Twelve weeks as a line, read out as numbers. */
export function Sparkline({ weeks, name }: { weeks: readonly number[]; name: string }) {
  const { t } = useLingui()
  const highest = Math.max(1, ...weeks)
  const step = weeks.length > 1 ? (width - 2 * inset) / (weeks.length - 1) : 0
  const points = weeks.map(
    (week, position) => `${inset + position * step},${height - inset - (week / highest) * (height - 2 * inset)}`,
  )
  const numbers = weeks.join(', ')
  return (
    <svg
      className={classes.spark}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t`${name}, right-party contacts of the last twelve weeks: ${numbers}`}
    >
      <polyline points={points.join(' ')} fill="none" stroke="currentColor" strokeWidth={1.5} />
    </svg>
  )
}

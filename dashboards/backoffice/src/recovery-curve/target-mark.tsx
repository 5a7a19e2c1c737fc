/** What the chart gives to a mark, beside what we ask of it. */
interface TargetMarkProps {
  readonly cx?: number
  readonly cy?: number
  readonly label: string
}

const half_px = 5

/** A target on the curve: a diamond, its words on hover and on focus. */
export function TargetMark({ cx, cy, label }: TargetMarkProps) {
  if (cx === undefined || cy === undefined) return null
  return (
    <path
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the words of a mark must be reachable by keyboard
      tabIndex={0}
      role="img"
      aria-label={label}
      d={`M${cx},${cy - half_px}l${half_px},${half_px}l${-half_px},${half_px}l${-half_px},${-half_px}z`}
      fill="var(--ground)"
      stroke="var(--late)"
      strokeWidth={1.75}
    >
      <title>{label}</title>
    </path>
  )
}

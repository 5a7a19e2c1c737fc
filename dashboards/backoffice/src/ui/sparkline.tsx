import { useLingui } from '@lingui/react/macro'

const width = 72
const height = 16
const margin = 2

/** The course of a figure at a glance; its numbers stand in the charts and tables of the page. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const { t } = useLingui()
  const present = values.filter((value) => value !== null)
  if (present.length < 2) return null
  const low = Math.min(...present)
  const span = Math.max(...present) - low || 1
  const x = (position: number) => margin + (position * (width - 2 * margin)) / Math.max(1, values.length - 1)
  const y = (value: number) => height - margin - ((value - low) * (height - 2 * margin)) / span
  const points = values.flatMap((value, position) => (value === null ? [] : [{ x: x(position), y: y(value) }]))
  const last = points.at(-1)
  return (
    <svg width={width} height={height} role="img" aria-label={t`Course over the last months`}>
      <polyline
        points={points.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(' ')}
        fill="none"
        stroke="var(--ink-quiet)"
        strokeWidth={1.25}
        strokeLinejoin="round"
      />
      {last && <circle cx={last.x} cy={last.y} r={2} fill="var(--accent)" />}
    </svg>
  )
}

import type { NumberedNote } from '../annotation/annotation.js'

/** What the chart gives to a mark, beside what we ask of it. */
interface TrendMarkProps {
  readonly viewBox?: { readonly x?: number; readonly y?: number }
  readonly notes: readonly NumberedNote[]
}

const radius_px = 8

/** The numbered marks of a month's annotations, one above the other; their words appear on hover and on focus. */
export function TrendMark({ viewBox, notes }: TrendMarkProps) {
  const { x, y } = viewBox ?? {}
  if (x === undefined || y === undefined) return null
  return (
    <g>
      {notes.map(({ number, note }, position) => (
        <g
          key={note.id}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the words of a mark must be reachable by keyboard
          tabIndex={0}
          role="img"
          aria-label={`${number}. ${note.text}`}
          transform={`translate(${x}, ${y + radius_px + position * (2 * radius_px + 2)})`}
        >
          <title>{note.text}</title>
          <circle r={radius_px} fill="var(--ink-quiet)" />
          <text textAnchor="middle" dy="0.35em" fontSize={11} fill="var(--ground)">
            {number}
          </text>
        </g>
      ))}
    </g>
  )
}

import { Trans } from '@lingui/react/macro'
import classes from './trend-legend.module.css'
import type { TrendPoint } from './trend.js'

/** What the lines of a trend are; each has a stroke of its own, so that none depends on seeing colours. */
export function TrendLegend({ points, provisional }: { points: readonly TrendPoint[]; provisional: boolean }) {
  const has = (key: 'compared' | 'target') => points.some((point) => point[key] !== null)
  return (
    <p className={classes.legend}>
      {has('compared') && (
        <span>
          <Stroke dash="6 4" colour="var(--ink-quiet)" /> <Trans>A year before</Trans>
        </span>
      )}
      {has('target') && (
        <span>
          <Stroke dash="1 4" colour="var(--late)" /> <Trans>Target</Trans>
        </span>
      )}
      {provisional && (
        <span>
          <Trans>The last month is not over.</Trans>
        </span>
      )}
    </p>
  )
}

function Stroke({ dash, colour }: { dash: string; colour: string }) {
  return (
    <svg width={24} height={8} aria-hidden>
      <line
        x1={1}
        x2={23}
        y1={4}
        y2={4}
        stroke={colour}
        strokeWidth={1.75}
        strokeDasharray={dash}
        strokeLinecap="round"
      />
    </svg>
  )
}

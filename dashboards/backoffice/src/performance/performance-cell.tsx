import { findKpi } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { behindLink } from '../kpi/behind-link.js'
import { kpiDelta } from '../kpi/kpi-delta.js'
import type { ReportFilter } from '../report/report-filter.js'
import classes from './performance.module.css'
import { type PerformanceValue, usePerformanceWords } from './performance-words.js'

/**
 * One value of a person, a team or all: the value opens its cases; below it what it rests on, and what the same mix of
 * portfolios lets expect.
 */
export function PerformanceCell({
  value,
  filter,
  whose,
}: {
  value: PerformanceValue
  filter: ReportFilter
  whose: string
}) {
  const { t } = useLingui()
  const words = usePerformanceWords()
  const volume = words.volume(value)
  const expected = words.expected(value)
  const interval = words.interval(value)
  const shown = words.value(value)
  const title = words.title(value.kpiId)
  const hints = [
    value.isSmall ? t`Few facts: not to be read as a judgement.` : null,
    interval === null ? null : t`95 % interval: ${interval}.`,
  ].filter((hint) => hint !== null)
  return (
    <div className={classes.cell} title={hints.join(' ')}>
      <span className={classes.line}>
        <Movement value={value} />
        {value.numerator === null ? (
          shown
        ) : (
          <Link
            {...behindLink({ ...filter, compare: undefined }, value.numeratorMeasure)}
            className={classes.value}
            data-small={value.isSmall || undefined}
            aria-label={t`${whose}, ${title}: ${shown}. Show the cases`}
          >
            {value.isSmall ? `≈ ${shown}` : shown}
          </Link>
        )}
      </span>
      <span className={classes.rest}>
        {[volume, expected === null ? null : t`exp. ${expected}`].filter((part) => part !== null).join(' · ')}
      </span>
    </div>
  )
}

/** Which way it went against the time before, by shape and by word; nothing where nothing is compared. */
function Movement({ value }: { value: PerformanceValue }) {
  const { t } = useLingui()
  const before = { unit: value.unit, numerator: value.comparedNumerator, denominator: value.comparedDenominator }
  const delta = kpiDelta(value, before, findKpi(value.kpiId)?.better ?? 'neither')
  if (delta === null || delta.direction === 'same') return null
  const label = delta.direction === 'up' ? t`up` : t`down`
  return (
    <span className={classes.movement} data-verdict={value.isSmall ? 'neutral' : delta.verdict} title={label}>
      <span aria-hidden>{delta.direction === 'up' ? '↗' : '↘'}</span>
      <span className={classes.hidden}>{label}</span>
    </span>
  )
}

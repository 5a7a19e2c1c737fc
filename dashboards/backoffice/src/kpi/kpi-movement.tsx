import { useLingui } from '@lingui/react/macro'
import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react'
import { useLocale } from '../app/locale.js'
import { kpiDelta, type KpiDelta, writeChange } from './kpi-delta.js'
import classes from './kpi-movement.module.css'
import { type KpiValue, writeKpiValue } from './kpi-value.js'

const arrows = { up: IconArrowUpRight, down: IconArrowDownRight, same: IconArrowRight } satisfies Record<
  KpiDelta['direction'],
  typeof IconArrowRight
>

/** How a figure moved against what it is compared with: an arrow, a number, and a word where it is good or bad news. */
export function KpiMovement(props: { now: KpiValue; before: KpiValue; better: 'higher' | 'lower' | 'neither' }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const delta = kpiDelta(props.now, props.before, props.better)
  const was = writeKpiValue(props.before, tag)
  if (delta === null || was === null) return <span className={classes.was}>{t`nothing to compare with`}</span>
  const Arrow = arrows[delta.direction]
  const change = writeChange(delta, tag, (points) => t`${points} pts`)
  return (
    <span className={classes.movement}>
      <span className={classes.change} data-verdict={delta.verdict}>
        <Arrow size={14} aria-hidden />
        {change !== null && <span>{change}</span>}
        {delta.verdict === 'better' && <span>{t`better`}</span>}
        {delta.verdict === 'worse' && <span>{t`worse`}</span>}
      </span>
      <span className={classes.was}>{t`was ${was}`}</span>
    </span>
  )
}

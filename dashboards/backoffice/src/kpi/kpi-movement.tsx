import { useLingui } from '@lingui/react/macro'
import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react'
import { useLocale } from '../app/locale.js'
import { kpiDelta, type KpiDelta, writeChange } from './kpi-delta.js'
import classes from './kpi-movement.module.css'
import type { KpiCell } from './kpi-cell.js'
import { writeKpiValue } from './kpi-value.js'

const arrows = { up: IconArrowUpRight, down: IconArrowDownRight, same: IconArrowRight } satisfies Record<
  KpiDelta['direction'],
  typeof IconArrowRight
>

/**
 * How a figure moved against what it is compared with: an arrow, a number, and a word where it is good or bad news.
 * Nothing where it is compared with nothing.
 */
export function KpiMovement(props: { value: KpiCell; better: 'higher' | 'lower' | 'neither'; brief?: boolean }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { value } = props
  if (value.compared === null) return null
  const before = { ...value, ...value.compared }
  const delta = kpiDelta(value, before, props.better)
  const was = writeKpiValue(before, tag)
  if ((delta === null || was === null) && props.brief) return null
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
      {!props.brief && <span className={classes.was}>{t`was ${was}`}</span>}
    </span>
  )
}

import { formatPercent } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import { formatMonth } from '../ui/format.js'
import { type CurveRow, shareAt } from './curve.js'
import classes from './curve-tip.module.css'

/** The shares of one month since placement, the newest placement first. */
export function CurveTip({ rows, age }: { rows: readonly CurveRow[]; age: number }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  return (
    <div className={classes.tip} role="status">
      <strong>{t`Month ${age}`}</strong>
      {rows.toReversed().map((row) => {
        const share = shareAt(row, age)
        return (
          share && (
            <span key={row.placementMonth} className={classes.line}>
              <span>{formatMonth(row.placementMonth, tag)}</span>
              <span>{formatPercent(share, 1, tag)}</span>
            </span>
          )
        )
      })}
    </div>
  )
}

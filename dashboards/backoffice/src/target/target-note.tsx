import type { KpiUnit, TargetValue } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import classes from './target-note.module.css'
import { targetProgress, writeTarget } from './target-words.js'

/** What a figure should be, how much of it is there, and in a word whether it is met. */
export function TargetNote(props: {
  value: {
    readonly unit: KpiUnit
    readonly currency: string | null
    readonly numerator: string | null
    readonly denominator: string | null
  }
  target: TargetValue
}) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { value, target } = props
  const progress = targetProgress(value, target, tag)
  const written = writeTarget(target, value.unit, value.currency, tag)
  return (
    <span className={classes.note}>
      <span>{t`Target ${written}`}</span>
      {progress && (
        <span className={progress.is_met ? classes.met : classes.missed}>
          {progress.share !== null && `${progress.share} · `}
          {progress.is_met ? t`met` : t`missed`}
        </span>
      )}
    </span>
  )
}

import { useLingui } from '@lingui/react/macro'
import { UnstyledButton } from '@mantine/core'
import { useLocale } from '../app/locale.js'
import { formatMonth } from '../ui/format.js'
import type { CurveRow } from './curve.js'
import classes from './curve-legend.module.css'
import { shade } from './curve-shade.js'

/** The placement months with their shades; choosing one brings its line to the front. */
export function CurveLegend(props: {
  rows: readonly CurveRow[]
  chosen: string | null
  onChoose: (placementMonth: string | null) => void
}) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { rows, chosen, onChoose } = props
  return (
    <ul className={classes.legend} aria-label={t`Placement months`}>
      {rows.map(({ placementMonth }, position) => (
        <li key={placementMonth}>
          <UnstyledButton
            className={classes.month}
            aria-pressed={chosen === placementMonth}
            onClick={() => onChoose(chosen === placementMonth ? null : placementMonth)}
          >
            <span className={classes.swatch} style={{ background: shade(position, rows.length) }} aria-hidden />
            {formatMonth(placementMonth, tag)}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}

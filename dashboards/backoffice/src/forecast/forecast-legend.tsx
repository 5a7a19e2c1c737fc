import { forecast_source_ids, type ForecastSourceId } from '@quittance/core'
import { Trans } from '@lingui/react/macro'
import classes from './forecast-legend.module.css'
import { useForecastWords } from './forecast-words.js'

/** The ground of each source, of very different lightness, so that they differ without seeing colours. */
export const source_fills: Readonly<Record<ForecastSourceId, string>> = {
  promises: 'var(--promised)',
  vintages: 'color-mix(in oklab, var(--accent) 45%, var(--ground))',
}

/** What the parts of the bars are, and the line across their end. */
export function ForecastLegend() {
  const words = useForecastWords()
  return (
    <p className={classes.legend}>
      {forecast_source_ids.map((source) => (
        <span key={source}>
          <span className={classes.swatch} style={{ background: source_fills[source] }} aria-hidden />
          {words.source(source)}
        </span>
      ))}
      <span>
        <Trans>The upright lines are the range of 8 months in 10.</Trans>
      </span>
    </p>
  )
}

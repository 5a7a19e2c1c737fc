import { type DimensionId, dimensions } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import { useReportIfAny } from './report-context.js'
import { valuesOf, withDimension } from './with-dimension.js'

/** Filtering a page by what one clicks on it. */
export interface CrossFilter {
  /** False where the page follows nothing. */
  readonly available: boolean
  /** True for a value that the page is filtered by. */
  readonly isChosen: (dimension: DimensionId, value: string | null) => boolean
  /** Filters the page by a value, or takes the filter away when it is this very value; `label` names it to screen readers. */
  readonly toggle: (dimension: DimensionId, value: string | null, label: string) => void
}

/**
 * Click a segment or the value of a row, and the whole page follows; click it again, and it stands as before. Outside a
 * report nothing happens. Charts are not reached by the keyboard: give their table twin a `CrossFilterButton`.
 */
export function useCrossFilter(): CrossFilter {
  const { t } = useLingui()
  const { language } = useLocale()
  const report = useReportIfAny()
  if (report === null) return { available: false, isChosen: () => false, toggle: () => undefined }
  const { filter, change, announce } = report
  return {
    available: true,
    isChosen: (dimension, value) => valuesOf(filter, dimension).includes(value),
    toggle: (dimension, value, label) => {
      const values = valuesOf(filter, dimension)
      const removes = values.length === 1 && values[0] === value
      const name = dimensions[dimension].text[language]
      change(withDimension(filter, dimension, removes ? [] : [value]))
      announce(removes ? t`Filter removed: ${name} ${label}` : t`Page filtered by ${name}: ${label}`)
    },
  }
}

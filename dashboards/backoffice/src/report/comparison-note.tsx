import { Trans } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import { useToday } from '../session/use-today.js'
import { formatDate } from '../ui/format.js'
import classes from './comparison-note.module.css'
import { comparedTimeOf, type ReportFilter, timeOf } from './report-filter.js'
import { usePeriodText } from './report-words.js'

/** Which days are held against which: a comparison that does not say so misleads. */
export function ComparisonNote({ filter }: { filter: ReportFilter }) {
  const { tag } = useLocale()
  const today = useToday()
  const periodText = usePeriodText()
  if (filter.compare === undefined || filter.compare === 'none') return null
  const shown = timeOf(filter, today)
  const before = comparedTimeOf(filter, today)
  if (before === null) {
    return (
      <p className={classes.note}>
        <Trans>
          There is no period before one that has no first day: choose a period, or compare with a year before.
        </Trans>
      </p>
    )
  }
  const days = periodText(shown.period)
  const daysBefore = periodText(before.period)
  const asOf = formatDate(shown.as_of, tag)
  const asOfBefore = formatDate(before.as_of, tag)
  return (
    <p className={classes.note}>
      {days === null || daysBefore === null ? (
        <Trans>
          As of {asOf}, compared with the same as of {asOfBefore}.
        </Trans>
      ) : (
        <Trans>
          {days} as of {asOf}, compared with {daysBefore} as of {asOfBefore}.
        </Trans>
      )}
    </p>
  )
}

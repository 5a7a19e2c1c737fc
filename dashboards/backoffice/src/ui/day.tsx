import { isBusinessDate } from '@quittance/core'
import { useLocale } from '../app/locale.js'
import { useViewer } from '../session/viewer-context.js'
import { formatAge, formatDate, formatDistance, formatInstant } from './format.js'
import { useNow } from './use-now.js'
import classes from './day.module.css'

/** A business day; with `distance`, how far it is from today beside it. An unknown day is a dash. */
export function Day({ date, distance = false }: { date: string | null; distance?: boolean }) {
  const { tag } = useLocale()
  const { today } = useViewer().organisation
  if (date === null || !isBusinessDate(date)) return <span className={classes.unknown}>–</span>
  return (
    <time dateTime={date} className={classes.day}>
      {formatDate(date, tag)}
      {distance && isBusinessDate(today) && (
        <span className={classes.distance}>{formatDistance(date, today, tag)}</span>
      )}
    </time>
  )
}

/** An instant in the organisation's time zone; with `age`, how long ago it was beside it. */
export function Moment({ instant, age = false }: { instant: string | null; age?: boolean }) {
  const { tag } = useLocale()
  const { timeZone } = useViewer().organisation
  const now = useNow()
  if (instant === null) return <span className={classes.unknown}>–</span>
  return (
    <time dateTime={instant} className={classes.day}>
      {formatInstant(instant, tag, timeZone)}
      {age && <span className={classes.distance}>{formatAge(instant, now, tag, timeZone)}</span>}
    </time>
  )
}

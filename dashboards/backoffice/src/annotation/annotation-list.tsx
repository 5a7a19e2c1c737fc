import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { formatDate } from '../ui/format.js'
import type { AnnotationNote, NumberedNote } from './annotation.js'
import classes from './annotation-list.module.css'
import { ChangeAnnotation } from './change-annotation.js'

/** The annotations of a chart in words, under the numbers of their marks. */
export function AnnotationList({ notes }: { notes: readonly NumberedNote[] }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const viewer = useViewer()
  const mayChange = may(viewer, 'annotate_report')
  if (notes.length === 0) return null
  return (
    <ol className={classes.list} aria-label={t`Annotations`}>
      {notes.map(({ number, note }) => (
        <li key={note.id} className={classes.note}>
          <span className={classes.number} aria-hidden>
            {number}
          </span>
          <span className={classes.when}>{writeDays(note, tag)}</span>
          <span>
            {note.text}
            {concerned(note) !== null && <span className={classes.when}> · {concerned(note)}</span>}
            {viewer.creditorId === null && (
              <span className={classes.when}> · {note.shared ? t`shared` : t`internal`}</span>
            )}
          </span>
          {mayChange && <ChangeAnnotation note={note} />}
        </li>
      ))}
    </ol>
  )
}

/** The days of an annotation as people write them. */
export function writeDays({ fromDay, toDay }: Pick<AnnotationNote, 'fromDay' | 'toDay'>, tag: string): string {
  return fromDay === toDay ? formatDate(fromDay, tag) : `${formatDate(fromDay, tag)} – ${formatDate(toDay, tag)}`
}

function concerned({ creditor, portfolio }: AnnotationNote): string | null {
  return portfolio?.name ?? creditor?.name ?? null
}

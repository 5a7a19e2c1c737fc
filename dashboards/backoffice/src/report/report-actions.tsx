import { lazy, Suspense } from 'react'
import { useReport } from './report-context.js'
import { ShareLink } from './share-link.js'

/** Menus and dialogs come after the figures. */
const SavedViewMenu = lazy(async () => ({ default: (await import('../saved-view/saved-view-menu.js')).SavedViewMenu }))

const ExportButton = lazy(async () => ({ default: (await import('../report-export/export-button.js')).ExportButton }))
const ScheduleButton = lazy(async () => ({
  default: (await import('../report-schedule/schedule-button.js')).ScheduleButton,
}))

/**
 * What can be done with the report that is shown. Each action asks `useReport()` for the specification and shows itself
 * only to those who may: a new one is a line here.
 */
export function ReportActions() {
  const { title, spec } = useReport()
  return (
    <Suspense fallback={null}>
      <SavedViewMenu />
      <ExportButton />
      <ScheduleButton title={title} spec={spec} />
      <ShareLink />
    </Suspense>
  )
}

import { lazy, Suspense } from 'react'
import { ExportButton } from '../report-export/export-button.js'
import { ShareLink } from './share-link.js'

/** Menus and dialogs come after the figures. */
const SavedViewMenu = lazy(async () => ({ default: (await import('../saved-view/saved-view-menu.js')).SavedViewMenu }))

/**
 * What can be done with the report that is shown. Each action asks `useReport()` for the specification and shows itself
 * only to those who may: a new one is a line here.
 */
export function ReportActions() {
  return (
    <Suspense fallback={null}>
      <SavedViewMenu />
      <ExportButton />
      <ShareLink />
    </Suspense>
  )
}

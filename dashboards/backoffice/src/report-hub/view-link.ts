import type { SavedView } from '../saved-view/use-page-views.js'
import { readViewSearch } from '../saved-view/view-search.js'
import type { ReportTool } from './report-tools.js'

/** The way to a saved view; its page checks what the address holds. */
export function viewLink({ to }: Pick<ReportTool, 'to'>, view: SavedView) {
  return { to, search: { ...readViewSearch(view.search), view: view.id } }
}

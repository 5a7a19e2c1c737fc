import { ShareLink } from './share-link.js'

/**
 * What can be done with the report that is shown. Each action asks `useReport()` for the specification and shows itself
 * only to those who may: a new one is a line here.
 */
export function ReportActions() {
  return <ShareLink />
}

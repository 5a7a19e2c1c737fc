import { assert, type BusinessDate, isBusinessDate } from '@quittance/core'
import { useViewer } from './viewer-context.js'

/** The business day that it is for the organisation. */
export function useToday(): BusinessDate {
  const { today } = useViewer().organisation
  assert(isBusinessDate(today), `Not a day written YYYY-MM-DD: ${today}`)
  return today
}

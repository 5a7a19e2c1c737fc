import { oneOf, pattern, searchParameters, type SearchOf } from '../app/search-parameters.js'
import type { WorkFilterInput } from '../app/schema.generated.js'
import { daysOf, work_kinds } from './work-kinds.js'

const dayCount = pattern(/^\d{1,4}$/u)
const someone = pattern(/^(?:none|[0-9a-f-]{36})$/u)

/** What the list of cases understands of a number of the workload. `none` stands for no team, and for nobody. */
export const workSearch = {
  work: oneOf(work_kinds),
  idle: dayCount,
  dispute: dayCount,
  team: someone,
  assignee: someone,
}

/** Made only to tell the type of what stands in the address. */
const workSearchObject = searchParameters(workSearch)
export type WorkSearch = SearchOf<typeof workSearchObject>

/** The filter of cases as the API takes it; null where the list is not about the workload. */
export function workFilter({ work, team, assignee, ...days }: WorkSearch): WorkFilterInput | null {
  if (work === undefined) return null
  const idle = daysOf(days.idle)
  const dispute = daysOf(days.dispute)
  return {
    kind: work,
    ...(idle === undefined ? {} : { idleDays: idle }),
    ...(dispute === undefined ? {} : { disputeDays: dispute }),
    ...(team === undefined ? {} : team === 'none' ? { noTeam: true } : { teamId: team }),
    ...(assignee === undefined ? {} : assignee === 'none' ? { noAssignee: true } : { assigneeId: assignee }),
  }
}

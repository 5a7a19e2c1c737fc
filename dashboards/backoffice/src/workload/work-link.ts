import { linkOptions } from '@tanstack/react-router'
import type { WorkKind } from '../app/schema.generated.js'
import type { WorkloadRowPartsFragment } from './workload.generated.js'

/** The way to the cases behind a number of the workload: the list of cases with the same question. */
export function workLink(
  kind: WorkKind,
  days: { idle?: number | undefined; dispute?: number | undefined },
  { grouping, id }: Pick<WorkloadRowPartsFragment, 'grouping' | 'id'>,
) {
  return linkOptions({
    to: '/cases',
    search: {
      work: kind,
      idle: kind === 'idle' ? days.idle?.toString() : undefined,
      dispute: kind === 'old_dispute' ? days.dispute?.toString() : undefined,
      team: grouping === 'team' ? (id ?? 'none') : undefined,
      assignee: grouping === 'assignee' ? (id ?? 'none') : undefined,
      portfolio: grouping === 'portfolio' ? (id ?? undefined) : undefined,
    },
  })
}

import type { Action } from '@quittance/core'

/** What stands in the timeline of a case. A new noun adds its word here and its source to `timeline-sources.ts`. */
export const timeline_kinds = ['contact', 'note', 'payment', 'promise', 'claim'] as const

/** A kind of entry, by which the timeline is filtered. */
export type TimelineKind = (typeof timeline_kinds)[number]

/** What somebody needs, beyond reading the case, to see that an entry of the kind exists at all. */
export const timeline_kind_actions: Readonly<Record<TimelineKind, Action | null>> = {
  contact: null,
  note: 'read_private_note',
  payment: null,
  promise: null,
  claim: null,
}

import type { TimelineKind } from '../app/schema.generated.js'

/** The kinds of entries by which one filters, in the order of the filter. */
export const timeline_kinds = [
  'contact',
  'note',
  'promise',
  'payment',
  'claim',
] as const satisfies readonly TimelineKind[]

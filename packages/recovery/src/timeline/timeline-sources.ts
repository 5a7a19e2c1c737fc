import { activityTimeline } from './sources/activity.sql.js'
import { claimTimeline } from './sources/claim.sql.js'
import { paymentTimeline } from './sources/payment.sql.js'
import { promiseTimeline } from './sources/promise.sql.js'
import type { TimelineSource } from './timeline-source.js'

/** Whatever stands in the timeline of a case. The type of a new noun joins the union in `timeline.graphql.ts`. */
export const timelineSources: readonly TimelineSource[] = [
  activityTimeline,
  paymentTimeline,
  promiseTimeline,
  claimTimeline,
]

import { contact_channels, right_party_outcomes } from '@quittance/core'
import { listParameter, sql } from '../report/sql.js'

/** Whether a row of `activity` is an attempt to reach the debtor. */
export const isTried = sql`activity.direction = 'outbound' and activity.channel = any(${listParameter('text[]', contact_channels)})`

/** Whether a row of `activity` reached the debtor, or somebody authorised. */
export const isReached = sql`activity.outcome = any(${listParameter('text[]', right_party_outcomes)})`

import { brokenPromise } from './reasons/broken-promise.sql.js'
import { callBack, followUp } from './reasons/follow-up-rows.sql.js'
import { disputeClock, holdReview } from './reasons/dispute-clock.sql.js'
import { newCase } from './reasons/new-case.sql.js'
import { noContact } from './reasons/no-contact.sql.js'
import { instalmentLate, instalmentReminder, planApproval, planBroken } from './reasons/plan-reasons.sql.js'
import { paymentReturned } from './reasons/payment-returned.sql.js'
import { visitDue } from './reasons/visit-due.sql.js'
import type { WorkReasonSource } from './work-reason-source.js'

/** Where reasons to work cases come from, one line each. */
export const reason_sources: readonly WorkReasonSource[] = [
  disputeClock,
  holdReview,
  callBack,
  paymentReturned,
  planBroken,
  instalmentLate,
  brokenPromise,
  planApproval,
  instalmentReminder,
  newCase,
  noContact,
  visitDue,
  followUp,
]

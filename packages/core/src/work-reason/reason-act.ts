import type { HeldAct } from '../hold/index.js'
import type { WorkReason } from './work-reason.js'

/**
 * What working a case for a reason amounts to. A hold that forbids it silences the reason for as long as it stands: a
 * debtor whose debt is disputed is not chased, and one who may not be contacted is not called back.
 */
export const act_of_reason: Readonly<Record<WorkReason, HeldAct | null>> = {
  call_back: 'contact',
  legal_deadline: null,
  limitation_near: null,
  dispute_clock: null,
  creditor_question: null,
  payment_returned: 'demand_payment',
  plan_broken: 'demand_payment',
  instalment_late: 'demand_payment',
  broken_promise: 'demand_payment',
  plan_approval: null,
  visit_due: 'visit',
  promise_reminder: 'demand_payment',
  instalment_reminder: 'demand_payment',
  contact_data_missing: null,
  first_letter: 'demand_payment',
  new_case: 'demand_payment',
  letter_unanswered: 'demand_payment',
  hold_review: null,
  no_contact: 'demand_payment',
  follow_up: null,
}

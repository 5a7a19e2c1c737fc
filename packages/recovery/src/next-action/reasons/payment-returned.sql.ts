import { sql } from '../../report/sql.js'
import type { WorkReasonSource } from '../work-reason-source.js'

/**
 * A payment was taken back and nobody tried to reach the debtor since: from the day on which it went back. An attempt on
 * that very day counts when it was made after we knew of it.
 */
export const paymentReturned: WorkReasonSource = {
  reason: 'payment_returned',
  rows: ({ organisation_id, as_of }) => sql`
    select payment.debt_case_id, payment.paid_on as due_on, payment.id as subject_id
    from payment
    join stock on stock.debt_case_id = payment.debt_case_id
    left join worked on worked.debt_case_id = payment.debt_case_id
    where payment.organisation_id = ${organisation_id} and payment.kind = 'reversal' and payment.paid_on <= ${as_of}
      and not coalesce(worked.tried_on > payment.paid_on or worked.tried_at > payment.recorded_at, false)`,
}

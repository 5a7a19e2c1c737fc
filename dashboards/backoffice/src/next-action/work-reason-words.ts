import { useLingui } from '@lingui/react/macro'
import type { WorkReason } from '../app/schema.generated.js'
import type { Status } from '../ui/status-mark.js'

/** A reason to work a case in words: what it is called, and what to do. */
export interface WorkReasonWords {
  readonly title: string
  readonly advice: string
}

/** The words of each reason. */
export function useWorkReasonWords(): (reason: WorkReason) => WorkReasonWords {
  const { t } = useLingui()
  const words: Record<WorkReason, WorkReasonWords> = {
    call_back: { title: t`Call back`, advice: t`A call was agreed. Ring at the hour that was promised.` },
    legal_deadline: { title: t`Legal deadline`, advice: t`A step in court must be taken before its deadline.` },
    limitation_near: {
      title: t`Limitation near`,
      advice: t`The claim is soon time-barred. Obtain an acknowledgement or go to court.`,
    },
    dispute_clock: {
      title: t`Dispute to answer`,
      advice: t`The debtor waits for an answer. Settle it or ask the creditor.`,
    },
    creditor_question: { title: t`Creditor’s question`, advice: t`The creditor asked or answered. Read it and go on.` },
    payment_returned: {
      title: t`Payment returned`,
      advice: t`The bank took a payment back. Call and agree another way to pay.`,
    },
    plan_broken: {
      title: t`Plan broken`,
      advice: t`The plan ended because instalments were missed. Call and find out why.`,
    },
    instalment_late: {
      title: t`Instalment late`,
      advice: t`An instalment did not arrive. Call before the plan is broken.`,
    },
    broken_promise: {
      title: t`Promise broken`,
      advice: t`The promised money did not come. Call and ask what happened.`,
    },
    plan_approval: { title: t`Plan to approve`, advice: t`A plan waits for your approval.` },
    visit_due: { title: t`Visit due`, advice: t`A visit is planned.` },
    promise_reminder: { title: t`Promise due soon`, advice: t`Remind the debtor of the promised payment.` },
    instalment_reminder: { title: t`Instalment due soon`, advice: t`Remind the debtor of the next instalment.` },
    contact_data_missing: {
      title: t`No contact details`,
      advice: t`Find a telephone number or an address that works.`,
    },
    first_letter: { title: t`First letter`, advice: t`Send the first letter: nothing else may come before it.` },
    new_case: { title: t`New case`, advice: t`Study the file, then make the first contact.` },
    letter_unanswered: { title: t`Letter unanswered`, advice: t`The last letter got no answer. Call.` },
    hold_review: { title: t`Hold to review`, advice: t`Look whether the hold still stands.` },
    no_contact: {
      title: t`Not reached`,
      advice: t`The last attempt reached nobody. Try again, at another hour or by another way.`,
    },
    follow_up: { title: t`Follow-up`, advice: t`Look how the case stands and decide the next step.` },
  }
  return (reason) => words[reason]
}

/** The colour that a reason has, where it means one. */
export const reason_status: Partial<Record<WorkReason, Status>> = {
  call_back: 'promised',
  promise_reminder: 'promised',
  instalment_reminder: 'promised',
  payment_returned: 'broken',
  plan_broken: 'broken',
  broken_promise: 'broken',
  instalment_late: 'late',
  legal_deadline: 'late',
  limitation_near: 'late',
  dispute_clock: 'hold',
  hold_review: 'hold',
}

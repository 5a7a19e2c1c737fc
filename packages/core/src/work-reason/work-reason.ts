/**
 * Why a case is to be worked, or will be on a day. Each case has exactly one such reason at a time; which of several wins
 * is for the strategy to say, and the order here is that of the strategy that comes with the product: what costs most
 * when it waits comes first.
 */
export const work_reasons = [
  /** The debtor asked to be called back, or an agent agreed to. */
  'call_back',
  /** A procedure in court has a deadline. */
  'legal_deadline',
  /** A claim can soon no longer be claimed in court. */
  'limitation_near',
  /** An answer to a dispute is due. */
  'dispute_clock',
  /** The creditor asked something, or answered. */
  'creditor_question',
  /** A payment was taken back. */
  'payment_returned',
  /** A payment plan ended because instalments were missed. */
  'plan_broken',
  /** An instalment is late. */
  'instalment_late',
  /** A promise was not kept. */
  'broken_promise',
  /** A plan waits for somebody's approval. */
  'plan_approval',
  /** A visit is planned. */
  'visit_due',
  /** A promised payment is due soon. */
  'promise_reminder',
  /** An instalment is due soon. */
  'instalment_reminder',
  /** No valid way to reach the debtor is known. */
  'contact_data_missing',
  /** The first letter was not sent. */
  'first_letter',
  /** The case is new and nobody worked it. */
  'new_case',
  /** A letter or message got no answer. */
  'letter_unanswered',
  /** Whether the hold on the case still stands is to be looked at. */
  'hold_review',
  /** The debtor was never reached, or not for long. */
  'no_contact',
  /** Nothing else: it is looked at again after a time, so that no case is forgotten. */
  'follow_up',
] as const

/** A reason to work a case. */
export type WorkReason = (typeof work_reasons)[number]

/** True for the name of a reason. */
export function isWorkReason(text: string): text is WorkReason {
  return (work_reasons as readonly string[]).includes(text)
}

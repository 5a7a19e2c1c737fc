/** How the debtor was contacted, or `note`: something written down without contact. */
export const activity_channels = ['call', 'letter', 'email', 'sms', 'visit', 'note'] as const

/** The channel of an activity. */
export type ActivityChannel = (typeof activity_channels)[number]

/** What came of an activity. */
export const activity_outcomes = [
  'reached_right_party',
  'third_party',
  'no_answer',
  'wrong_number',
  'refused',
  'promised',
  'sent',
  'bounced',
  'other',
  'voicemail',
  'callback_asked',
  'disputed',
] as const

/** The outcome of an activity. */
export type ActivityOutcome = (typeof activity_outcomes)[number]

/** Channels whose outbound activities are attempts to reach the debtor: what `activity_count` counts. */
export const contact_channels = [
  'call',
  'letter',
  'email',
  'sms',
  'visit',
] as const satisfies readonly ActivityChannel[]

/**
 * Outcomes that mean the debtor, or a person authorised by the debtor, was reached: what `right_party_count` counts.
 * A promise, a refusal, a dispute or the wish to be called back can only come from that person; a relative without
 * authority is a third party, and a message on a machine reached nobody.
 */
export const right_party_outcomes = [
  'reached_right_party',
  'promised',
  'refused',
  'callback_asked',
  'disputed',
] as const satisfies readonly ActivityOutcome[]

/** Outcomes that mean somebody answered, the debtor or another person; wrong numbers and mere sending are none. */
export const live_contact_outcomes = [
  ...right_party_outcomes,
  'third_party',
] as const satisfies readonly ActivityOutcome[]

/** Why the debtor has not paid, as told; what none of them says goes into the note. */
export const delay_reasons = [
  'forgot',
  'cash_flow',
  'dispute',
  'unemployment',
  'illness',
  'separation',
  'invoice_not_received',
  'bank_problem',
  'other',
] as const

/** A reason for delay. */
export type DelayReason = (typeof delay_reasons)[number]

/** Why a letter came back or a message did not arrive. */
export const return_reasons = [
  'unknown_at_address',
  'unclaimed',
  'refused',
  'address_invalid',
  'mailbox_full',
  'other',
] as const

/** A reason. */
export type ReturnReason = (typeof return_reasons)[number]

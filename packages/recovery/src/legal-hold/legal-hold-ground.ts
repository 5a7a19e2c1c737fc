/** Why something must be kept beyond its period. */
export const legal_hold_grounds = [
  /** A court case is pending or to be expected. */
  'litigation',
  /** An enforceable title lives: ten years (CPCE L111-4). */
  'enforceable_title',
  /** A court, a prosecutor or an authority asked for it. */
  'authority_request',
  /** A complaint or a request of the person is not settled yet. */
  'complaint',
] as const

/** Why something must be kept beyond its period. */
export type LegalHoldGround = (typeof legal_hold_grounds)[number]

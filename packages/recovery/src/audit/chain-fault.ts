/**
 * What can be wrong with a chain: an event was changed, is missing, or was put in; the head does not fit the last event;
 * or the events fit each other and not what was noted of them before.
 */
export const chainFaults = ['altered', 'removed', 'inserted', 'head_mismatch', 'rewritten'] as const

export type ChainFaultKind = (typeof chainFaults)[number]

/** The first link of a chain that does not hold. */
export type ChainFault = {
  readonly kind: ChainFaultKind
  readonly sequence: bigint
  /** When the event happened, by its own word; null when it is missing. */
  readonly occurred_at: Date | null
}

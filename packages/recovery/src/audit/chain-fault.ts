/**
 * What can be wrong with a chain: an event was changed, is missing, or was put in; the head does not fit the last event;
 * or the events fit each other and not what was noted of them outside of the database.
 */
export const chainFaults = ['altered', 'removed', 'inserted', 'head_mismatch', 'rewritten'] as const

export type ChainFaultKind = (typeof chainFaults)[number]

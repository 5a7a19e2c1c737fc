/** How far a batch of letters is. */
export const batch_states = ['queued', 'running', 'ready', 'handed_over', 'failed', 'cancelled'] as const

/** A state of a batch. */
export type BatchState = (typeof batch_states)[number]

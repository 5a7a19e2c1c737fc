/** How far a batch of letters is. */
export const batch_states = ['queued', 'running', 'ready', 'handed_over', 'failed', 'cancelled'] as const

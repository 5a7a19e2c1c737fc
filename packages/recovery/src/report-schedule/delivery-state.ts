/**
 * Where a report for one recipient stands: it waits to be computed, its e-mail waits to leave, a server took it over, it
 * was given up, or it was not to be sent to this person.
 */
export const delivery_states = ['queued', 'sending', 'sent', 'failed', 'skipped'] as const

export type DeliveryState = (typeof delivery_states)[number]

/** Why it was made: the cadence came round, or the owner asked for a test. */
export const delivery_triggers = ['schedule', 'test'] as const

export type DeliveryTrigger = (typeof delivery_triggers)[number]

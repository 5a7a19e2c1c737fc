/** Where a request for all that is kept about a person stands. */
export const subject_request_states = ['queued', 'ready', 'failed', 'expired'] as const

/** Where such a request stands. */
export type SubjectRequestState = (typeof subject_request_states)[number]

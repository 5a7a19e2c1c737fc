/** Why a case is worth reading: a promise broken soon after it was made, or a long call of which nothing came. */
export const reading_reasons = ['broken_promise', 'long_call'] as const
export type ReadingReason = (typeof reading_reasons)[number]

import type { Measure } from './measure.js'

/**
 * Numbers of different cases to which something happened in the period. They are not additive: two days on which the same
 * case was called make one case called, so each cell of a table is counted for itself.
 */
export const distinct_measures = {} as const satisfies Readonly<Record<string, Measure>>

import type { Measure } from './measure.js'

/**
 * How things stand at the end of the as-of day: what is open, for how long, in how many cases. The period selects claims by
 * the day they were placed where the KPI is based on placement, and does not where it is based on occurrence.
 */
export const position_measures = {} as const satisfies Readonly<Record<string, Measure>>

import type { Notice } from '@quittance/core'

/** What made an evaluation: the nightly statistics, its time of day, or its owner, who tests it. */
export const evaluation_triggers = ['night', 'time', 'test'] as const

export type EvaluationTrigger = (typeof evaluation_triggers)[number]

/** What the recipient was told after it. */
export const notices = ['firing', 'resolved', 'failed', 'reminder', 'test'] as const satisfies readonly (
  | Notice
  | 'test'
)[]

export type EvaluationNotice = (typeof notices)[number]

/** Where an export stands. */
export const export_states = ['queued', 'running', 'ready', 'failed', 'expired', 'cancelled'] as const

/** Where an export stands. */
export type ExportState = (typeof export_states)[number]

/** True while something is still being done for it. */
export const isUnderWay = (state: ExportState): boolean => state === 'queued' || state === 'running'

/** True where its file can be made anew: it failed, it was cancelled, or its time is over. */
export const canBeRetried = (state: ExportState): boolean =>
  state === 'failed' || state === 'cancelled' || state === 'expired'

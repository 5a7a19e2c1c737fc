/** The life of an import, in order; the last three end it. */
export const importStates = [
  'received',
  'inspecting',
  'awaiting_mapping',
  'queued',
  'staging',
  'validating',
  'applying',
  'applied',
  'failed',
  'cancelled',
] as const

export type ImportState = (typeof importStates)[number]

/** An ended import never changes again. */
export const isEnded = (state: ImportState): boolean =>
  state === 'applied' || state === 'failed' || state === 'cancelled'

/** A worker holds its rows in a transaction of its own. */
export const isWorkedOn = (state: ImportState): boolean =>
  state === 'staging' || state === 'validating' || state === 'applying'

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

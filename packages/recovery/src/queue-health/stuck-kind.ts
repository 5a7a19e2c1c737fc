/** What may be stuck, most urgent first. */
export const stuck_kinds = [
  'case_without_action',
  'case_overdue',
  'file_failed',
  'file_waiting',
  'file_slow',
  'rows_refused',
  'statistics_failed',
  'statistics_old',
  'mail_failed',
  'mail_waiting',
] as const

export type StuckKind = (typeof stuck_kinds)[number]

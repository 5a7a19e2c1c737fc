import type { Cadence, DayShift, WrittenCadence } from '@quittance/core'

/** How often something comes round. */
export const cadence_kinds = ['daily', 'weekly', 'monthly'] as const satisfies readonly Cadence['kind'][]

/** A cadence in the columns of its table; those that its kind does not use have a value that says nothing. */
export type CadenceColumns = {
  readonly cadence_kind: Cadence['kind']
  readonly run_time: string
  readonly working_days_only: boolean
  readonly weekdays: readonly string[]
  readonly month_day: number
  readonly day_shift: DayShift
}

export const cadenceColumns = (cadence: Cadence): CadenceColumns => ({
  cadence_kind: cadence.kind,
  run_time: cadence.time,
  working_days_only: cadence.kind === 'daily' && cadence.working_days_only,
  weekdays: cadence.kind === 'weekly' ? cadence.weekdays.map(String) : [],
  month_day: cadence.kind === 'monthly' ? cadence.day : 1,
  day_shift: cadence.kind === 'monthly' ? cadence.shift : 'none',
})

/** As a person wrote it, to be read by `readCadence`. */
export const writtenCadence = (columns: CadenceColumns): WrittenCadence => ({
  kind: columns.cadence_kind,
  time: columns.run_time,
  working_days_only: columns.working_days_only,
  weekdays: columns.weekdays.map(Number),
  day: columns.month_day,
  shift: columns.day_shift,
})

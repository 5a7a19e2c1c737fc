import { useLingui } from '@lingui/react/macro'
import { plural } from '@lingui/core/macro'
import type { WorkKind } from '../app/schema.generated.js'
import { dispute_days_default, idle_days_default } from './work-kinds.js'

/** The questions in words: short, as a column; and as a sentence that says what is counted. */
export function useWorkWords(days: { idle?: number | undefined; dispute?: number | undefined }) {
  const { t } = useLingui()
  const idle = days.idle ?? idle_days_default
  const dispute = days.dispute ?? dispute_days_default
  const titles: Record<WorkKind, string> = {
    open: t`Open cases`,
    never_worked: t`Never worked`,
    idle: t`${plural(idle, { one: 'Nothing for # day', other: 'Nothing for # days' })}`,
    promise_today: t`Promises due today`,
    promise_week: t`Promises due within 7 days`,
    broken_promise: t`Broken promises not followed up`,
    old_dispute: t`${plural(dispute, { one: 'Disputes over # day', other: 'Disputes over # days' })}`,
    never_reached: t`Never reached`,
  }
  const meanings: Record<WorkKind, string> = {
    open: t`Open cases that you may read.`,
    never_worked: t`No attempt to reach the debtor yet.`,
    idle: t`Opened at least so many days ago, and no activity of any kind since.`,
    promise_today: t`A promise falls due today.`,
    promise_week: t`A promise falls due today or in the six days after.`,
    broken_promise: t`The last promise to fall due was not kept, none runs, and nobody tried to reach the debtor since.`,
    old_dispute: t`A dispute has been open for longer.`,
    never_reached: t`Neither the debtor nor an authorised person was ever reached.`,
  }
  return { title: (kind: WorkKind) => titles[kind], meaning: (kind: WorkKind) => meanings[kind] }
}

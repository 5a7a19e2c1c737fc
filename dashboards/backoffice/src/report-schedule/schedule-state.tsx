import { useLingui } from '@lingui/react/macro'
import type { DeliveryState } from '../app/schema.generated.js'
import { type Status, StatusMark } from '../ui/status-mark.js'
import type { SchedulePartsFragment } from './schedule-parts.generated.js'

const status_of: Readonly<Record<DeliveryState, Status>> = {
  queued: 'promised',
  sending: 'promised',
  sent: 'collected',
  failed: 'broken',
  skipped: 'hold',
}

/** Where one e-mail of a report stands. */
export function DeliveryMark({ state }: { state: DeliveryState }) {
  const { t } = useLingui()
  const text: Readonly<Record<DeliveryState, string>> = {
    queued: t`Being prepared`,
    sending: t`On its way`,
    sent: t`Sent`,
    failed: t`Failed`,
    skipped: t`Left out`,
  }
  return <StatusMark status={status_of[state]}>{text[state]}</StatusMark>
}

/** How the last time went, or that it is paused. */
export function ScheduleMark({ schedule }: { schedule: SchedulePartsFragment }) {
  const { t } = useLingui()
  const { pausedAt, lastRun } = schedule
  if (pausedAt !== null) return <StatusMark status="hold">{t`Paused`}</StatusMark>
  if (lastRun === null) return <>{t`Not sent yet`}</>
  const { sent, failed, waiting } = lastRun
  if (failed > 0) return <StatusMark status="broken">{t`${failed} failed, ${sent} sent`}</StatusMark>
  if (waiting > 0) return <StatusMark status="promised">{t`${waiting} on the way`}</StatusMark>
  return <StatusMark status="collected">{t`${sent} sent`}</StatusMark>
}

import { useLingui } from '@lingui/react/macro'
import type { AlertState } from '../app/schema.generated.js'
import { type Status, StatusMark } from '../ui/status-mark.js'
import type { AlertPartsFragment } from './alert-parts.generated.js'

const status_of: Readonly<Record<AlertState, Status>> = {
  ok: 'collected',
  firing: 'late',
  no_data: 'hold',
  failed: 'broken',
}

/** Where an alert stands. */
export function AlertStateMark({ state }: { state: AlertState }) {
  const { t } = useLingui()
  const text: Readonly<Record<AlertState, string>> = {
    ok: t`Normal`,
    firing: t`Firing`,
    no_data: t`No data`,
    failed: t`Not evaluated`,
  }
  return <StatusMark status={status_of[state]}>{text[state]}</StatusMark>
}

const worst_first: readonly AlertState[] = ['firing', 'failed', 'no_data', 'ok']

/** The worst that any recipient was found in; what is bad for one of them is worth a look. */
export function AlertMark({ alert }: { alert: AlertPartsFragment }) {
  const { t } = useLingui()
  if (alert.pausedAt !== null) return <StatusMark status="hold">{t`Paused`}</StatusMark>
  const states = alert.recipients.map(({ state }) => state)
  const worst = worst_first.find((state) => states.includes(state))
  return worst === undefined ? <>{t`Not evaluated yet`}</> : <AlertStateMark state={worst} />
}

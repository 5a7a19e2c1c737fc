import { useLingui } from '@lingui/react/macro'
import {
  IconCoin,
  IconFileInvoice,
  IconHeartHandshake,
  IconMail,
  IconMessage,
  IconNote,
  IconPhone,
  IconWalk,
} from '@tabler/icons-react'
import type { ActivityChannel, TimelineKind } from '../app/schema.generated.js'

export type TimelineIcon = typeof IconPhone

/** The icon of each kind of entry; contacts have one for their channel. */
export const timeline_icons: Record<TimelineKind, TimelineIcon> = {
  contact: IconPhone,
  note: IconNote,
  payment: IconCoin,
  promise: IconHeartHandshake,
  claim: IconFileInvoice,
}

export const channel_icons: Record<ActivityChannel, TimelineIcon> = {
  call: IconPhone,
  letter: IconMail,
  email: IconMail,
  sms: IconMessage,
  visit: IconWalk,
  note: IconNote,
}

/** The words for the kinds, in the plural. */
export function useTimelineWords(): (kind: TimelineKind) => string {
  const { t } = useLingui()
  const words: Record<TimelineKind, string> = {
    contact: t`Contacts`,
    note: t`Notes`,
    promise: t`Promises`,
    payment: t`Payments`,
    claim: t`Claims`,
  }
  return (kind) => words[kind]
}

import { useLingui } from '@lingui/react/macro'
import type { LetterChannel, LetterKind, LetterState } from '@quittance/core'
import type { LetterReturnReason } from '../app/schema.generated.js'

/** What each kind of letter is called. */
export function useLetterKindName(): (kind: LetterKind) => string {
  const { t } = useLingui()
  const names: Readonly<Record<LetterKind, string>> = {
    first_letter: t`First letter`,
    reminder: t`Reminder`,
    formal_notice: t`Formal notice`,
    promise_confirmation: t`Confirmation of a promise`,
    promise_reminder: t`Reminder of a promise`,
    plan_confirmation: t`Confirmation of a plan`,
    instalment_reminder: t`Reminder of an instalment`,
    message: t`Free message`,
  }
  return (kind) => names[kind]
}

/** What each way is called. */
export function useLetterChannelName(): (channel: LetterChannel) => string {
  const { t } = useLingui()
  const names: Readonly<Record<LetterChannel, string>> = { letter: t`Letter`, email: t`E-mail`, sms: t`Text message` }
  return (channel) => names[channel]
}

/** What became of a letter, in words. */
export function useLetterStateName(): (state: LetterState) => string {
  const { t } = useLingui()
  const names: Readonly<Record<LetterState, string>> = {
    prepared: t`Waiting to leave`,
    handed_over: t`Handed over for posting`,
    sent: t`Sent`,
    returned: t`Came back`,
    bounced: t`Did not arrive`,
    failed: t`Could not be sent`,
    withdrawn: t`Withdrawn`,
  }
  return (state) => names[state]
}

/** Why a letter came back, in words. */
export function useReturnReasonName(): (reason: LetterReturnReason) => string {
  const { t } = useLingui()
  const names: Readonly<Record<LetterReturnReason, string>> = {
    unknown_at_address: t`Unknown at the address`,
    unclaimed: t`Not collected`,
    refused: t`Refused`,
    address_invalid: t`Address or number does not exist`,
    mailbox_full: t`Mailbox full`,
    other: t`Another reason`,
  }
  return (reason) => names[reason]
}

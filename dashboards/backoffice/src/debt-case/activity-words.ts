import { useLingui } from '@lingui/react/macro'
import type { ActivityChannel } from '../app/schema.generated.js'

/** The words for what was done; a code that is not known here is shown as it is. */
export function useActivityWords() {
  const { t } = useLingui()
  const channels: Record<ActivityChannel, string> = {
    call: t`Call`,
    letter: t`Letter`,
    email: t`E-mail`,
    sms: t`Text message`,
    visit: t`Visit`,
    note: t`Note`,
  }
  const outcomes = new Map([
    ['reached_right_party', t`Debtor reached`],
    ['third_party', t`Third party`],
    ['no_answer', t`No answer`],
    ['wrong_number', t`Wrong number`],
    ['refused', t`Refused to pay`],
    ['promised', t`Promised to pay`],
    ['sent', t`Sent`],
    ['bounced', t`Returned undelivered`],
    ['voicemail', t`Voicemail`],
    ['callback_asked', t`Call back asked`],
    ['disputed', t`Disputes the debt`],
    ['other', t`Other outcome`],
  ])
  const reasons = new Map([
    ['forgot', t`Forgot`],
    ['cash_flow', t`Short of cash`],
    ['dispute', t`Disputes the debt`],
    ['unemployment', t`Unemployment`],
    ['illness', t`Illness`],
    ['separation', t`Separation`],
    ['invoice_not_received', t`Invoice not received`],
    ['bank_problem', t`Problem at the bank`],
    ['other', t`Other reason`],
  ])
  return {
    channel: (channel: ActivityChannel) => channels[channel],
    outcome: (code: string) => outcomes.get(code) ?? code,
    reason: (code: string) => reasons.get(code) ?? code,
  }
}

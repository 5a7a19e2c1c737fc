import type { ContactChannel } from '@quittance/core'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ChannelPolicyPartsFragment } from './contact-policies.generated.js'
import { clockOfMinute } from './minutes.js'

type Hours = ChannelPolicyPartsFragment['weekday']
type Limit = ChannelPolicyPartsFragment['perDebt']

/** The rules of contact policies in words. */
export function usePolicyWords() {
  const { t } = useLingui()
  const channels: Record<ContactChannel, string> = {
    call: t`Call`,
    sms: t`Text message`,
    email: t`E-mail`,
    visit: t`Visit`,
    letter: t`Letter`,
  }
  const consents: Record<ChannelPolicyPartsFragment['consent'], string> = {
    none: t`not needed`,
    not_withdrawn: t`unless refused`,
    given: t`must be given`,
  }
  const duration = (minutes: number) =>
    minutes % 1440 === 0
      ? t`${plural(minutes / 1440, { one: '# day', other: '# days' })}`
      : minutes % 60 === 0
        ? t`${minutes / 60} h`
        : t`${minutes} min`
  return {
    channels,
    consents,
    duration,
    channel: (channel: ContactChannel) => channels[channel],
    consent: (need: ChannelPolicyPartsFragment['consent']) => consents[need],
    hours: (hours: Hours) => {
      if (hours === null) return t`none`
      const { fromMinute, untilMinute } = hours
      return fromMinute === 0 && untilMinute === 1440
        ? t`any time`
        : `${clockOfMinute(fromMinute)}–${clockOfMinute(untilMinute)}`
    },
    limit: (limit: Limit) => {
      if (limit === null) return t`no limit`
      const { attempts, days, counts } = limit
      return counts === 'all' ? t`${attempts} in ${days} days, all channels` : t`${attempts} in ${days} days`
    },
  }
}

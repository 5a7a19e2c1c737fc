import type { ActivityChannel } from '../activity.js'
import type { BusinessDate } from '../calendar/index.js'
import type { Translated } from '../language.js'
import { divideRounded } from '../money/rounding.js'

/** What has a price: an hour of an agent's time, and each thing that is sent or driven to. */
export const cost_kinds = {
  agent_hour: { en: 'Agent hour', fr: 'Heure d’agent' },
  letter: { en: 'Letter', fr: 'Courrier' },
  email: { en: 'E-mail', fr: 'E-mail' },
  sms: { en: 'Text message', fr: 'SMS' },
  visit: { en: 'Visit', fr: 'Visite' },
} as const satisfies Readonly<Record<string, Translated>>

/** What has a price. The pieces are named as their channels. */
export type CostKind = keyof typeof cost_kinds

/** All of them, in the order in which they are shown. */
export const cost_kind_ids = Object.keys(cost_kinds) as readonly CostKind[]

/** What something costs from a day on, until the next day for which a rate was set. */
export interface CostRate {
  readonly kind: CostKind
  readonly valid_from: BusinessDate
  /** Minor units of an hour or a piece; null where it costs nothing known from that day on. */
  readonly amount_minor: bigint | null
}

/** What an activity says about its cost. */
export interface CostlyActivity {
  readonly channel: ActivityChannel
  readonly direction: 'outbound' | 'inbound'
  readonly duration_seconds: number | null
}

/**
 * The rate that is valid on a day, among rates of one currency in the order in which they were set: the one for the latest
 * day that has come, and of one day the one set last. Null where there is none.
 */
export function rateOn(rates: readonly CostRate[], kind: CostKind, day: BusinessDate): bigint | null {
  let valid: CostRate | null = null
  for (const rate of rates) {
    if (rate.kind !== kind || rate.valid_from > day) continue
    if (valid === null || rate.valid_from >= valid.valid_from) valid = rate
  }
  return valid?.amount_minor ?? null
}

/**
 * What an activity costs at the rates of its day: its duration at the rate of an hour, rounded half up once, and when it
 * was sent out the rate of its piece. What has no rate adds nothing.
 */
export function costOfActivity(activity: CostlyActivity, rates: readonly CostRate[], day: BusinessDate): bigint {
  const { channel, direction, duration_seconds } = activity
  const hour_minor = rateOn(rates, 'agent_hour', day) ?? 0n
  const time_minor = divideRounded(BigInt(duration_seconds ?? 0) * hour_minor, 3_600n, 'half_up')
  const is_piece = direction === 'outbound' && channel !== 'call' && channel !== 'note'
  return time_minor + (is_piece ? (rateOn(rates, channel, day) ?? 0n) : 0n)
}

/** Where an alert stands for one recipient. */
export const alert_states = ['ok', 'firing', 'no_data', 'failed'] as const

/** Where an alert stands for one recipient. */
export type AlertState = (typeof alert_states)[number]

/** What the recipient was last told, and when. */
export interface Told {
  readonly state: 'ok' | 'firing' | 'failed'
  /** Null when nothing was told yet. */
  readonly at: Date | null
}

/** How often at most, and how often again, somebody is told. */
export interface TellingRules {
  /** Nothing is told for so long after the last time. */
  readonly cool_down_ms: number
  /** While it goes on firing, it is told again after so long; null for never. */
  readonly reminder_ms: number | null
}

/** Why an e-mail leaves. */
export type Notice = 'firing' | 'resolved' | 'failed' | 'reminder'

/**
 * Whether to tell the recipient. Only what differs from what was told last is told, so that nothing repeats itself; what
 * changes within the cool-down is told after it, if it still differs then. No data is neither good nor bad news: it is
 * told to nobody, and what was told before goes on standing.
 */
export function noticeOf(now: Date, state: AlertState, told: Told, rules: TellingRules): Notice | null {
  if (state === 'no_data') return null
  const since_ms = told.at === null ? Infinity : now.getTime() - told.at.getTime()
  if (state === told.state) {
    const remind = state === 'firing' && rules.reminder_ms !== null && since_ms >= rules.reminder_ms
    return remind ? 'reminder' : null
  }
  if (since_ms < rules.cool_down_ms) return null
  return state === 'ok' ? 'resolved' : state
}

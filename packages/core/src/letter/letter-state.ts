import type { LetterChannel } from './letter-kind.js'

/** What became of a letter, e-mail or text message. */
export const letter_states = [
  /** Made and stored; it has not left. */
  'prepared',
  /** A letter: given to the printer or the post. */
  'handed_over',
  /** An e-mail or text message: the server or the provider took it over. */
  'sent',
  /** A letter that the post brought back. */
  'returned',
  /** An e-mail or text message that was taken over and did not arrive. */
  'bounced',
  /** It could not be sent at all. */
  'failed',
  /** Taken back before it left. */
  'withdrawn',
] as const

/** A state of a letter. */
export type LetterState = (typeof letter_states)[number]

/** What happens to a letter. */
export const letter_events = ['hand_over', 'take_over', 'return', 'bounce', 'fail', 'withdraw'] as const

/** An event in the life of a letter. */
export type LetterEvent = (typeof letter_events)[number]

type Step = { readonly from: LetterState; readonly to: LetterState; readonly channels: readonly LetterChannel[] }

const post = ['letter'] as const
const electronic = ['email', 'sms'] as const

const steps: Readonly<Record<LetterEvent, Step>> = {
  hand_over: { from: 'prepared', to: 'handed_over', channels: post },
  take_over: { from: 'prepared', to: 'sent', channels: electronic },
  return: { from: 'handed_over', to: 'returned', channels: post },
  bounce: { from: 'sent', to: 'bounced', channels: electronic },
  fail: { from: 'prepared', to: 'failed', channels: electronic },
  withdraw: { from: 'prepared', to: 'withdrawn', channels: ['letter', 'email', 'sms'] },
}

/** The state after the event; null where the event cannot happen to such a letter. */
export function nextLetterState(state: LetterState, channel: LetterChannel, event: LetterEvent): LetterState | null {
  const { from, to, channels } = steps[event]
  return from === state && (channels as readonly LetterChannel[]).includes(channel) ? to : null
}

/** True once it left the house: it then counts as a contact, whatever becomes of it. */
export function hasLeft(state: LetterState): boolean {
  return state !== 'prepared' && state !== 'withdrawn' && state !== 'failed'
}

/** True where it surely did not reach the debtor: somebody should look for another way. */
export function isUndelivered(state: LetterState): boolean {
  return state === 'returned' || state === 'bounced' || state === 'failed'
}

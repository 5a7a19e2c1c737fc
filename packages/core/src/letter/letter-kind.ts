import type { HeldAct } from '../hold/held-act.js'

/** What a letter, e-mail or text message to a debtor is for. */
export const letter_kinds = [
  /** Opens the amicable phase, with what article R124-4 of the CPCE demands of it. */
  'first_letter',
  'reminder',
  /** The last demand before court, which puts the debtor on formal notice. */
  'formal_notice',
  /** What was agreed on the telephone, in writing. */
  'promise_confirmation',
  'promise_reminder',
  'plan_confirmation',
  'instalment_reminder',
  /** Anything else; the agent writes what it says. */
  'message',
] as const

/** A kind of letter. */
export type LetterKind = (typeof letter_kinds)[number]

/** How a letter reaches the debtor. */
export const letter_channels = ['letter', 'email', 'sms'] as const

/** A way on which a letter goes. */
export type LetterChannel = (typeof letter_channels)[number]

/**
 * As what a letter of this kind counts where a hold forbids something. What repeats an agreement asks for nothing that
 * the debtor has not offered, but it is a contact; all that asks for money is a demand.
 */
export function actOfLetter(kind: LetterKind): Extract<HeldAct, 'demand_payment' | 'contact'> {
  return demands.includes(kind) ? 'demand_payment' : 'contact'
}

/** True for kinds that ask for the money. */
export function isDemand(kind: LetterKind): boolean {
  return demands.includes(kind)
}

const demands: readonly LetterKind[] = [
  'first_letter',
  'reminder',
  'formal_notice',
  'promise_reminder',
  'instalment_reminder',
]

/** The law wants the first letter and the formal notice to be letters: their full text would not fit a text message. */
const channels: Readonly<Record<LetterKind, readonly LetterChannel[]>> = {
  first_letter: ['letter', 'email'],
  reminder: letter_channels,
  formal_notice: ['letter'],
  promise_confirmation: letter_channels,
  promise_reminder: letter_channels,
  plan_confirmation: ['letter', 'email'],
  instalment_reminder: letter_channels,
  message: letter_channels,
}

/** The ways on which a letter of this kind may go. */
export function channelsOf(kind: LetterKind): readonly LetterChannel[] {
  return channels[kind]
}

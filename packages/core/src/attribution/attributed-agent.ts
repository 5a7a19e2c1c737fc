import { addDays, type BusinessDate, compareDates } from '../calendar/index.js'

/** Days before a payment within which a contact or a promise explains it; the day of the payment itself is one more. */
export const attribution_days = 30

/** Something after which a debtor may have paid: a right-party contact in either direction, or a promise. */
export interface AttributableContact {
  readonly id: string
  readonly kind: 'contact' | 'promise'
  readonly occurred_on: BusinessDate
  /** Null where it is not known who it was. */
  readonly agent_id: string | null
}

/**
 * The agent to whom a payment of that day is attributed, among the contacts of ITS case; null for nobody. It is the agent
 * of the last contact on that day or in the 30 days before it. Of one day a promise goes before a contact, because it says
 * what was agreed, and then the greater id, which was recorded later. Where that last agent is unknown the money is
 * nobody's, and not an earlier agent's. A reversal follows its payment: ask with the day of the payment.
 */
export function attributedAgent(paid_on: BusinessDate, contacts: readonly AttributableContact[]): string | null {
  const first_on = addDays(paid_on, -attribution_days)
  const [last] = contacts
    .filter(({ occurred_on }) => occurred_on >= first_on && occurred_on <= paid_on)
    .toSorted((one, other) => compareContacts(other, one))
  return last?.agent_id ?? null
}

function compareContacts(one: AttributableContact, other: AttributableContact): number {
  return (
    compareDates(one.occurred_on, other.occurred_on) ||
    Number(one.kind === 'promise') - Number(other.kind === 'promise') ||
    (one.id < other.id ? -1 : 1)
  )
}

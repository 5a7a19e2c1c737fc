import type { BusinessDate } from '../calendar/index.js'
import { err, ok, type Result } from '../result.js'
import { type LegalText, recoveryCostText } from './legal-text.js'

/** What is known of a case, its creditor and the agency when its first letter is written. */
export type FirstLetterFacts = {
  readonly dated_on: BusinessDate
  readonly agency: { readonly name: string; readonly address: string; readonly says_amicable: boolean }
  readonly creditor: { readonly name: string; readonly address: string }
  /** Each debt with what it rests on, such as the number of an invoice. */
  readonly claims: readonly { readonly basis: string; readonly open_minor: bigint }[]
  /** Apart from each other; null where it is not known. */
  readonly principal_minor: bigint | null
  readonly interest_minor: bigint | null
  readonly accessories_minor: bigint | null
  /** What L111-8 leaves to the creditor and is asked of the debtor all the same. */
  readonly creditor_costs_minor: bigint
  readonly asks_to_pay: boolean
  readonly payment: { readonly account_holder: string; readonly iban: string }
}

/** What the law wants on the first letter and is not there, by its number in article R124-4 of the CPCE. */
export const first_letter_gaps = [
  'agency_name',
  'agency_address',
  'amicable_statement',
  'creditor_name',
  'creditor_address',
  'basis',
  'amounts',
  'creditor_costs',
  'instruction_to_pay',
  'payment_account',
  'law_text',
] as const

/** A mention that is missing. */
export type FirstLetterGap = (typeof first_letter_gaps)[number]

/** The number under which article R124-4 lists each mention. */
export const item_of_gap: Readonly<Record<FirstLetterGap, 1 | 2 | 3 | 4 | 5>> = {
  agency_name: 1,
  agency_address: 1,
  amicable_statement: 1,
  creditor_name: 2,
  creditor_address: 2,
  basis: 3,
  amounts: 3,
  creditor_costs: 3,
  instruction_to_pay: 4,
  payment_account: 4,
  law_text: 5,
}

/** The text of the law that the first letter repeats, or every mention of R124-4 that is missing. */
export function checkFirstLetter(facts: FirstLetterFacts): Result<LegalText, readonly FirstLetterGap[]> {
  const { agency, creditor, claims, payment } = facts
  const text = recoveryCostText(facts.dated_on)
  const parts = [facts.principal_minor, facts.interest_minor, facts.accessories_minor]
  const is_missing: Readonly<Record<FirstLetterGap, boolean>> = {
    agency_name: isEmpty(agency.name),
    agency_address: isEmpty(agency.address),
    amicable_statement: !agency.says_amicable,
    creditor_name: isEmpty(creditor.name),
    creditor_address: isEmpty(creditor.address),
    basis: claims.length === 0 || claims.some(({ basis }) => isEmpty(basis)),
    amounts: !addUp(claims, parts),
    creditor_costs: facts.creditor_costs_minor !== 0n,
    instruction_to_pay: !facts.asks_to_pay,
    payment_account: isEmpty(payment.account_holder) || isEmpty(payment.iban),
    law_text: text === null,
  }
  const gaps = first_letter_gaps.filter((gap) => is_missing[gap])
  return text === null || gaps.length > 0 ? err(gaps) : ok(text)
}

const isEmpty = (text: string): boolean => text.trim() === ''

/** The parts are known, none is negative, something is due, and the claims add up to the whole. */
const addUp = (claims: FirstLetterFacts['claims'], parts: readonly (bigint | null)[]): boolean => {
  const known = parts.filter((part) => part !== null)
  if (known.length < parts.length || known.some((part) => part < 0n)) return false
  const total = known.reduce((sum, part) => sum + part, 0n)
  return total > 0n && claims.reduce((sum, { open_minor }) => sum + open_minor, 0n) === total
}

import type { BusinessDate, LetterChannel } from '@quittance/core'
import { isBusinessDate } from '@quittance/core'
import { z } from 'zod'
import { parameter, sql } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'
import { type FirstLetter, firstLetterOfCase } from './first-letter-of-case.js'
import { type LetterheadFacts, readLetterhead } from '../letterhead/read-letterhead.js'

const day = z.string().refine(isBusinessDate)

const caseRow = z.object({
  id: z.string(),
  creditor_id: z.string(),
  number: z.string(),
  phase: z.enum(['amicable', 'judicial', 'closed']),
  anonymised: z.boolean(),
  debtor_name: z.string(),
  creditor_name: z.string(),
  creditor_address: z.string().nullable(),
  letters: z.coerce.number(),
})

const claimRow = z.object({
  id: z.string(),
  reference: z.string(),
  issued_on: day.nullable(),
  due_on: day.nullable(),
  currency: z.string(),
  principal_minor: wholeNumber,
  interest_minor: wholeNumber,
  indemnity_minor: wholeNumber,
  debtor_costs_minor: wholeNumber,
})

const promiseRow = z.object({ amount_minor: wholeNumber, currency: z.string(), due_on: day })
const pointRow = z.object({ id: z.string(), value: z.string() })

/** A claim with what is open of it, by the buckets of its ledger. */
export type LetterClaim = z.infer<typeof claimRow>

/** Where a letter could go. */
export type LetterPoint = z.infer<typeof pointRow>

/** Everything that a letter on a case can tell. */
export type LetterFacts = {
  readonly debt_case: z.infer<typeof caseRow>
  /** Those of which something is open, the oldest due first. */
  readonly claims: readonly LetterClaim[]
  readonly letterhead: LetterheadFacts | null
  readonly first_letter: FirstLetter | null
  /** The open promise that is due first. */
  readonly promise: { readonly amount_minor: bigint; readonly currency: string; readonly due_on: BusinessDate } | null
  /** Valid ways to reach the debtor on this channel that it did not forbid, the one known last first. */
  readonly points: readonly LetterPoint[]
}

const pointKind: Readonly<Record<LetterChannel, string>> = { letter: 'address', email: 'email', sms: 'phone' }

/** Reads what a letter on a case can tell; null where there is no such case. */
export const readLetterFacts = async (
  reader: SqlReader,
  organisation_id: string,
  debt_case_id: string,
  { channel, today }: { readonly channel: LetterChannel; readonly today: BusinessDate },
): Promise<LetterFacts | null> => {
  const organisation = parameter('uuid', organisation_id)
  const of_case = parameter('uuid', debt_case_id)
  const [debt_case] = await reader(
    caseRow,
    sql`select debt_case.id::text, debt_case.creditor_id::text, debt_case.number::text, debt_case.phase,
           debt_case.anonymised_on is not null as anonymised,
           trim(coalesce(debtor.first_name, '') || ' ' || debtor.name) as debtor_name,
           creditor.name as creditor_name, creditor.address as creditor_address,
           (select count(*) from letter
             where letter.organisation_id = ${organisation} and letter.debt_case_id = ${of_case})::text as letters
      from debt_case
      join debtor on debtor.organisation_id = ${organisation} and debtor.id = debt_case.debtor_id
      join creditor on creditor.organisation_id = ${organisation} and creditor.id = debt_case.creditor_id
     where debt_case.organisation_id = ${organisation} and debt_case.id = ${of_case}`,
  )
  if (debt_case === undefined) return null
  const claims = await reader(
    claimRow,
    sql`select claim.id::text, claim.reference, claim.issued_on::text, claim.due_on::text, claim.currency,
           coalesce(sum(amount) filter (where account = 'claim_principal'), 0)::text as principal_minor,
           coalesce(sum(amount) filter (where account = 'claim_interest'), 0)::text as interest_minor,
           coalesce(sum(amount) filter (where account = 'claim_indemnity'), 0)::text as indemnity_minor,
           coalesce(sum(amount) filter (where account = 'claim_debtor_costs'), 0)::text as debtor_costs_minor
      from claim
      join ledger_entry on ledger_entry.organisation_id = ${organisation} and ledger_entry.claim_id = claim.id
      cross join lateral (
        values (debit_account, amount_minor), (credit_account, -amount_minor)
      ) as side (account, amount)
     where claim.organisation_id = ${organisation} and claim.debt_case_id = ${of_case}
     group by claim.organisation_id, claim.id
    having sum(amount) filter (where account like 'claim_%') <> 0
     order by claim.due_on nulls last, claim.placed_on, claim.id`,
  )
  const [promise] = await reader(
    promiseRow,
    sql`select amount_minor::text, currency, due_on::text from promise
     where organisation_id = ${organisation} and debt_case_id = ${of_case} and status = 'open'
     order by due_on, id limit 1`,
  )
  const points = await reader(
    pointRow,
    sql`select contact_point.id::text, contact_point.value from contact_point
      join debt_case on debt_case.organisation_id = ${organisation} and debt_case.debtor_id = contact_point.debtor_id
     where contact_point.organisation_id = ${organisation} and debt_case.id = ${of_case}
       and contact_point.kind = ${parameter('text', pointKind[channel])} and contact_point.consent <> 'withdrawn'
       and contact_point.valid_from <= ${parameter('date', today)}
       and (contact_point.valid_until is null or contact_point.valid_until >= ${parameter('date', today)})
     order by contact_point.valid_from desc, contact_point.id desc limit 20`,
  )
  return {
    debt_case,
    claims,
    letterhead: await readLetterhead(reader, organisation_id),
    first_letter: await firstLetterOfCase(reader, organisation_id, debt_case_id),
    promise: promise ?? null,
    points,
  }
}

import type { Language } from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { debtorName } from '../debtor/debtor-name.js'
import { listParameter, parameter, sql } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'

/** What a list says about a case. */
export type CaseLine = {
  readonly debtor: string
  readonly reference: string
  readonly creditor: string
  /** What is owed now, in the currency of the first claim; null for a case without claims. */
  readonly open: { readonly amount_minor: bigint; readonly currency: string } | null
}

const lineRow = z.object({
  id: z.string(),
  number: z.string(),
  creditor: z.string(),
  name: z.string(),
  first_name: z.string().nullable(),
  anonymised: z.boolean(),
  currency: z.string().nullable(),
  open_minor: wholeNumber.nullable(),
})

/** What is to be said about some cases, by id; those that the actor's walls hide are missing. */
export const caseLines = async (
  reader: SqlReader,
  actor: Actor,
  ids: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, CaseLine>> => {
  const organisation_id = parameter('uuid', actor.organisation_id)
  const list = listParameter('uuid[]', ids)
  const rows = await reader(
    lineRow,
    sql`with placed as (
      select debt_case_id, currency,
             row_number() over (partition by debt_case_id order by min(placed_on), min(recorded_at), currency) as place
      from claim
      where organisation_id = ${organisation_id} and debt_case_id = any(${list})
      group by debt_case_id, currency
    ), moved as (
      select debt_case_id, currency,
             coalesce(sum(amount_minor) filter (where debit_account = 'claim_principal'), 0)
               - coalesce(sum(amount_minor) filter (where credit_account = 'claim_principal'), 0) as open_minor
      from ledger_entry
      where organisation_id = ${organisation_id} and debt_case_id = any(${list})
      group by debt_case_id, currency
    )
    select debt_case.id::text as id, debt_case.number::text as number, creditor.name as creditor, debtor.name,
           debtor.first_name, debtor.anonymised_on is not null as anonymised, placed.currency,
           coalesce(moved.open_minor, 0)::text as open_minor
    from debt_case
    join debtor on debtor.organisation_id = debt_case.organisation_id and debtor.id = debt_case.debtor_id
    join creditor on creditor.organisation_id = debt_case.organisation_id and creditor.id = debt_case.creditor_id
    left join placed on placed.debt_case_id = debt_case.id and placed.place = 1
    left join moved on moved.debt_case_id = placed.debt_case_id and moved.currency = placed.currency
    where debt_case.organisation_id = ${organisation_id} and debt_case.id = any(${list})`,
  )
  return new Map(
    rows.map((row) => [
      row.id,
      {
        debtor: debtorName(row, language),
        reference: row.number,
        creditor: row.creditor,
        open:
          row.currency === null || row.open_minor === null
            ? null
            : { amount_minor: row.open_minor, currency: row.currency },
      },
    ]),
  )
}

import type { BusinessDate } from '@quittance/core'
import { isBusinessDate } from '@quittance/core'
import { z } from 'zod'
import { parameter, type Sql, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'

/** The letter that opened the amicable phase: what article R124-4 of the CPCE has every later step repeat. */
export type FirstLetter = {
  /** Null where it went out before the case came to us: then only its day is known. */
  readonly letter_id: string | null
  /** By what the debtor finds it; the number of the case where the letter is not ours. */
  readonly reference: string
  readonly sent_on: BusinessDate
}

const firstLetterRow = z.object({
  letter_id: z.string().nullable(),
  reference: z.string(),
  sent_on: z.string().refine(isBusinessDate),
})

/**
 * The first letters of cases: debt_case_id, letter_id, reference, sent_on; at most one row for each. `cases` is a list of
 * ids, as a part of a statement. A letter that another system sent is known by its activity alone.
 */
export const firstLetters = (organisation_id: string, cases: Sql): Sql => {
  const organisation = parameter('uuid', organisation_id)
  return sql`
    select debt_case.id as debt_case_id, letter.id as letter_id,
           coalesce(letter.reference, debt_case.number::text) as reference,
           coalesce(letter.sent_on, noted.occurred_on) as sent_on
      from debt_case
      left join letter on letter.organisation_id = ${organisation} and letter.debt_case_id = debt_case.id
       and letter.kind = 'first_letter' and letter.voided_on is null and letter.sent_on is not null
      left join lateral (
        select min(occurred_on) as occurred_on from activity
         where activity.organisation_id = ${organisation} and activity.debt_case_id = debt_case.id
           and activity.channel = 'letter' and activity.direction = 'outbound' and activity.outcome = 'sent'
           and not exists (
             select from letter as ours where ours.organisation_id = ${organisation} and ours.activity_id = activity.id
           )
      ) as noted on letter.id is null
     where debt_case.organisation_id = ${organisation} and debt_case.id in (${cases})
       and coalesce(letter.sent_on, noted.occurred_on) is not null`
}

/** The first letter of a case, or null while none has left. */
export const firstLetterOfCase = async (
  reader: SqlReader,
  organisation_id: string,
  debt_case_id: string,
): Promise<FirstLetter | null> => {
  const found = firstLetters(organisation_id, sql`select ${parameter('uuid', debt_case_id)}`)
  const [row] = await reader(
    firstLetterRow,
    sql`select letter_id::text, reference, sent_on::text from (${found}) as first_letter`,
  )
  return row ?? null
}

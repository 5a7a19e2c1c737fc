import { z } from 'zod'
import { parameter, sql } from '../report/sql.js'
import { instant, type SqlReader } from '../report/sql-reader.js'

const letterheadRow = z.object({
  legal_name: z.string(),
  address: z.string(),
  registration: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  account_holder: z.string(),
  iban: z.string(),
  bic: z.string().nullable(),
  signatory: z.string().nullable(),
  changed_at: instant,
})

/** Who the agency is on paper, and where money is to be paid. */
export type LetterheadFacts = z.infer<typeof letterheadRow>

/** The letterhead of an organisation; null until somebody wrote it. */
export const readLetterhead = async (reader: SqlReader, organisation_id: string): Promise<LetterheadFacts | null> => {
  const [found] = await reader(
    letterheadRow,
    sql`select legal_name, address, registration, phone, email, account_holder, iban, bic, signatory,
           (extract(epoch from changed_at) * 1000)::bigint::text as changed_at
      from letterhead where organisation_id = ${parameter('uuid', organisation_id)}`,
  )
  return found ?? null
}

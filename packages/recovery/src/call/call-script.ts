import { isWorkReason, type Language } from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { firstLetterOfCase } from '../letter/first-letter-of-case.js'
import { parameter, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'
import { callScript, type ScriptStep } from './call-script.rules.js'

const row = z.object({
  agency: z.string(),
  creditor: z.string(),
  name: z.string(),
  first_name: z.string().nullable(),
  kind: z.string(),
  reason: z.string().nullable(),
})

/** What is said in a call about a case that the caller may work; empty for an anonymised one. */
export const scriptOfCase = async (
  reader: SqlReader,
  actor: Actor,
  debt_case_id: string,
  balance: { readonly open_minor: bigint; readonly currency: string },
  language: Language,
): Promise<readonly ScriptStep[]> => {
  const { organisation_id } = actor
  const organisation = parameter('uuid', organisation_id)
  const [found] = await reader(
    row,
    sql`select organisation.name as agency, creditor.name as creditor, debtor.name, debtor.first_name, debtor.kind,
          next_action.reason
        from debt_case
        join organisation on organisation.id = debt_case.organisation_id
        join creditor on creditor.organisation_id = ${organisation} and creditor.id = debt_case.creditor_id
        join debtor on debtor.organisation_id = ${organisation} and debtor.id = debt_case.debtor_id
          and debtor.anonymised_on is null
        left join next_action on next_action.organisation_id = ${organisation}
          and next_action.debt_case_id = debt_case.id
        where debt_case.organisation_id = ${organisation} and debt_case.id = ${parameter('uuid', debt_case_id)}`,
  )
  if (found === undefined) return []
  const letter = await firstLetterOfCase(reader, organisation_id, debt_case_id)
  const { agency, creditor, name, first_name, kind, reason } = found
  return callScript(
    {
      agency,
      agent: actor.name,
      creditor,
      debtor: first_name === null ? name : `${first_name} ${name}`,
      is_company: kind === 'company',
      owed: { amount_minor: balance.open_minor, currency: balance.currency },
      first_letter: letter && { reference: letter.reference, sent_on: dayInWords(letter.sent_on, language) },
      reason: reason !== null && isWorkReason(reason) ? reason : null,
    },
    language,
  )
}

const dayInWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

import { isPhone } from '../debtor/contact-value.rules.js'
import { foldedColumn } from '../debt-case/case-search.sql.js'
import { containingPattern, searchTerms } from '../debt-case/search-terms.rules.js'
import { joined, parameter, type Sql, sql, verbatim } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'
import { z } from 'zod'

/** What is known of a person who asks; null where nothing was given. */
export type SubjectClues = {
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  /** Of a debtor, a claim or a case. */
  readonly reference: string | null
  readonly siren: string | null
}

/** A record that may be about the person, and how many of the clues speak for it. */
export type Subject = { readonly debtor_id: string; readonly matches: number }

const subjects_maximum = 100

const subject = z.object({ debtor_id: z.string(), matches: z.int() })

/**
 * The records of debtors, over all creditors, for which at least one clue speaks; those with the most first. One creditor
 * writes a person one way, another one another: which of them are the same, a person decides. Null without any clue.
 */
export const findSubjects = async (
  reader: SqlReader,
  organisation_id: string,
  clues: SubjectClues,
): Promise<Subject[] | null> => {
  const conditions = conditionsOf(clues)
  if (conditions.length === 0) return null
  const counted = joined(
    conditions.map((condition) => sql`(${condition})::int`),
    ' + ',
  )
  return await reader(
    subject,
    sql`select debtor_id::text, matches from (
        select debtor.id as debtor_id, debtor.created_at, ${counted} as matches
        from debtor
        where debtor.organisation_id = ${parameter('uuid', organisation_id)} and debtor.anonymised_on is null
      ) as debtor
      where matches > 0
      order by matches desc, created_at desc, debtor_id
      limit ${parameter('bigint', String(subjects_maximum))}`,
  )
}

const conditionsOf = ({ name, email, phone, reference, siren }: SubjectClues): Sql[] => [
  ...(given(name) === null ? [] : nameHolds(given(name) ?? '')),
  ...(given(email) === null
    ? []
    : [contactExists(sql`kind = 'email' and lower(value) = lower(${parameter('text', given(email))})`)]),
  ...(phone === null || !isPhone(phone.trim())
    ? []
    : [
        contactExists(
          sql`kind = 'phone' and right(regexp_replace(value, '\\D', '', 'g'), 9) = ${parameter('text', lastDigits(phone))}`,
        ),
      ]),
  ...(given(reference) === null ? [] : [hasReference(given(reference) ?? '')]),
  ...(given(siren) === null
    ? []
    : [sql`debtor.siren is not null and debtor.siren = ${parameter('text', (siren ?? '').replaceAll(/\s/gu, ''))}`]),
]

const given = (text: string | null): string | null => {
  const trimmed = text?.replaceAll('\0', '').trim() ?? ''
  return trimmed === '' ? null : trimmed
}

/** National and international writing of a number differ in their beginning only. */
const lastDigits = (phone: string): string => phone.replaceAll(/\D/gu, '').slice(-9)

const nameHolds = (name: string): Sql[] => {
  const terms = searchTerms(name)
  if (terms === null) return []
  const column = verbatim(foldedColumn("concat_ws(' ', debtor.first_name, debtor.name)"))
  return [
    joined(
      terms.words.map((word) => sql`${column} like ${parameter('text', containingPattern(word))}`),
      ' and ',
    ),
  ]
}

const contactExists = (condition: Sql): Sql => sql`exists (
    select from contact_point
    where contact_point.organisation_id = debtor.organisation_id and contact_point.debtor_id = debtor.id and ${condition})`

const hasReference = (reference: string): Sql => {
  const asked = parameter('text', reference.toLowerCase())
  return sql`lower(debtor.reference) is not distinct from ${asked} or exists (
      select from claim
      where claim.organisation_id = debtor.organisation_id and claim.debtor_id = debtor.id
        and lower(claim.reference) = ${asked}
    ) or exists (
      select from debt_case
      where debt_case.organisation_id = debtor.organisation_id and debt_case.debtor_id = debtor.id
        and debt_case.number::text = ${asked}
    )`
}

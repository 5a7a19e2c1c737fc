import type pg from 'pg'
import type { Anonymised } from './anonymise.js'

/**
 * Refused rows belong to no case, so nothing but their words ties them to a debtor: those of the same creditor in which
 * a cell is the debtor's name, a reference of theirs, or a way to reach them go, and the values of the issues of those
 * rows with them. What is written otherwise goes with the period of its file.
 */
export const forgetTraces = async (
  client: pg.ClientBase,
  organisation_id: string,
  { debt_case_ids, debtor_ids }: Anonymised,
): Promise<void> => {
  await client.query(
    `${withWords}, gone as (
      delete from refused_row using creditor_words
      where refused_row.organisation_id = $1 and refused_row.creditor_id = creditor_words.creditor_id
        and exists (select from unnest(refused_row.cells) as cell where lower(trim(cell)) = any(creditor_words.words))
      returning refused_row.import_id, refused_row.line
    )
    update row_issue set value = null, parameters = '{}'
    from creditor_words
    where row_issue.organisation_id = $1 and row_issue.creditor_id = creditor_words.creditor_id
      and (
        lower(trim(row_issue.value)) = any(creditor_words.words)
        or exists (
          select from gone where gone.import_id = row_issue.import_id and gone.line = row_issue.line
        )
      )`,
    [organisation_id, debt_case_ids, debtor_ids],
  )
}

/** The words that name the debtors, in small letters, by creditor. $1 organisation, $2 cases, $3 debtors. */
const withWords = `with word as (
    select creditor_id, unnest(array[name, first_name || ' ' || name, name || ' ' || first_name, reference, siren]) as word
    from debtor where organisation_id = $1 and id = any($3::uuid[])
    union
    select creditor_id, value from contact_point where organisation_id = $1 and debtor_id = any($3::uuid[])
    union
    select creditor_id, reference from claim where organisation_id = $1 and debt_case_id = any($2::uuid[])
    union
    select creditor_id, reference from payment where organisation_id = $1 and debt_case_id = any($2::uuid[])
  ),
  creditor_words as (
    select creditor_id, array_agg(distinct lower(trim(word))) as words from word
    where length(trim(word)) > 2 group by creditor_id
  )`

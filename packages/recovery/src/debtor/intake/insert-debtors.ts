import type { ApplyRun } from '../../import/apply/apply-run.js'
import type { Slice } from '../../import/apply/slices.js'

/** Makes the debtors of the rows that are not known yet; what is known of one is not overwritten by a file. */
export const insertDebtors = async (
  { client, organisation_id, row, now }: ApplyRun,
  { first_line, last_line }: Slice,
): Promise<void> => {
  await client.query(
    `insert into debtor
       (organisation_id, id, creditor_id, natural_key, reference, kind, name, first_name, siren, created_at)
     select $1, new_id(), $2, debtor_key, debtor_reference, debtor_kind, debtor_name, debtor_first_name, siren, $3
     from (
       select distinct on (debtor_key) * from staged_row
       where verdict = 'new' and line between $4 and $5
       order by debtor_key, line
     ) as first
     order by line
     on conflict (organisation_id, creditor_id, natural_key) do nothing`,
    [organisation_id, row.creditor_id, now, first_line, last_line],
  )
}

/** Adds the ways to reach the debtors of the rows, each value once. */
export const insertContactPoints = async (
  { client, organisation_id, row, now }: ApplyRun,
  { first_line, last_line }: Slice,
): Promise<void> => {
  await client.query(
    `insert into contact_point
       (organisation_id, id, creditor_id, debtor_id, kind, value, valid_from, source, consent, recorded_at)
     select $1, new_id(), $2, link.debtor_id, contact.kind, contact.value, staged.placed_on, 'creditor_file', 'unknown',
       $3
     from staged_row staged
     join staged_link link on link.line = staged.line
     cross join lateral (values
       ('email', staged.email), ('phone', staged.phone), ('address', staged.address)
     ) as contact (kind, value)
     where staged.verdict = 'new' and contact.value is not null and staged.line between $4 and $5
       and link.line between $4 and $5
     order by staged.line
     on conflict (organisation_id, debtor_id, kind, value) do nothing`,
    [organisation_id, row.creditor_id, now, first_line, last_line],
  )
}

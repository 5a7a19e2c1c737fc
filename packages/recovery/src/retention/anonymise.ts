import type { BusinessDate } from '@quittance/core'
import type pg from 'pg'
import { forgetTraces } from './forget-traces.js'

/** Cases to be anonymised, with their debtors, none of whom has another case that must stay. */
export type Anonymised = { readonly debt_case_ids: readonly string[]; readonly debtor_ids: readonly string[] }

/**
 * Takes out of the books everything that tells whose cases these were, for good: there is no copy. Amounts, days and
 * codes stay, and with them every figure. Names of companies go as well, since a sole trader's is a person's.
 */
export const anonymiseCases = async (
  client: pg.ClientBase,
  organisation_id: string,
  { debt_case_ids, debtor_ids }: Anonymised,
  day: BusinessDate,
): Promise<void> => {
  // The traces are found by the very names that the statements after it take out.
  await forgetTraces(client, organisation_id, { debt_case_ids, debtor_ids })
  for (const statement of ofCases) await client.query(statement, [organisation_id, debt_case_ids])
  for (const statement of ofDebtors) await client.query(statement, [organisation_id, debtor_ids])
  await client.query(
    `update debtor set name = '', first_name = null, reference = null, siren = null,
       natural_key = 'anonymised:' || id::text, anonymised_on = $3
     where organisation_id = $1 and id = any($2::uuid[]) and anonymised_on is null`,
    [organisation_id, debtor_ids, day],
  )
  await client.query(
    `update debt_case set anonymised_on = $3, archived_on = coalesce(archived_on, $3)
     where organisation_id = $1 and id = any($2::uuid[]) and anonymised_on is null`,
    [organisation_id, debt_case_ids, day],
  )
}

const ofCases = [
  `update claim set reference = 'anonymised:' || id::text, note = null
   where organisation_id = $1 and debt_case_id = any($2::uuid[])`,
  `update payment set reference = null, note = null, natural_key = 'anonymised:' || id::text
   where organisation_id = $1 and debt_case_id = any($2::uuid[])`,
  `update promise set note = null, natural_key = 'anonymised:' || id::text
   where organisation_id = $1 and debt_case_id = any($2::uuid[])`,
  `update activity set note = null, natural_key = 'anonymised:' || id::text
   where organisation_id = $1 and debt_case_id = any($2::uuid[])`,
  `update letter set recipient = null, subject = null, body = null, state_reason = null, storage_key = null
   where organisation_id = $1 and debt_case_id = any($2::uuid[])`,
  `update follow_up set note = null where organisation_id = $1 and debt_case_id = any($2::uuid[])`,
  `update case_snooze set note = null where organisation_id = $1 and debt_case_id = any($2::uuid[])`,
  `update case_assignment set note = null where organisation_id = $1 and debt_case_id = any($2::uuid[])`,
  `update contact_check set override_reason = null
   where organisation_id = $1 and debt_case_id = any($2::uuid[]) and override_reason is not null`,
  `update payment_plan set note = null, end_note = null
   where organisation_id = $1 and debt_case_id = any($2::uuid[]) and (note is not null or end_note is not null)`,
  `update visit_request set note = null where organisation_id = $1 and debt_case_id = any($2::uuid[])`,
  `update hold_event set note = null
   where organisation_id = $1 and debt_case_id = any($2::uuid[]) and note is not null`,
  `update hold set reason = null where organisation_id = $1 and debt_case_id = any($2::uuid[])`,
]

const ofDebtors = [
  `delete from contact_preference where organisation_id = $1 and debtor_id = any($2::uuid[])`,
  `delete from place using contact_point
   where place.organisation_id = $1 and contact_point.organisation_id = $1
     and contact_point.id = place.contact_point_id and contact_point.debtor_id = any($2::uuid[])`,
  `delete from diagnosis where organisation_id = $1 and debtor_id = any($2::uuid[])`,
  `delete from contact_point where organisation_id = $1 and debtor_id = any($2::uuid[])`,
  `update legal_hold set reason = '', release_reason = null
   where organisation_id = $1 and debtor_id = any($2::uuid[])`,
]

import type { BusinessDate } from '@quittance/core'
import type { ClientBase } from 'pg'

/**
 * Marks the cases that an import changed, in its transaction and after its facts. A new case gets a next action at once,
 * to be looked at that day, so that no moment exists at which an open case has none; the job that follows says more.
 */
export const markNextActionsOfImport = async (
  client: ClientBase,
  organisation_id: string,
  import_id: string,
  today: BusinessDate,
): Promise<void> => {
  await client.query(
    `with touched as (
       select debt_case_id from claim where organisation_id = $1 and import_id = $2
       union select debt_case_id from ledger_entry where organisation_id = $1 and import_id = $2
       union select debt_case_id from payment where organisation_id = $1 and import_id = $2
       union select debt_case_id from promise where organisation_id = $1 and import_id = $2
       union select debt_case_id from activity where organisation_id = $1 and import_id = $2
       union select debt_case_id from hold where organisation_id = $1 and import_id = $2
     ), first_action as (
       insert into next_action (organisation_id, debt_case_id, reason, due_on, "rank", score, strategy_version, computed_on)
       select $1, touched.debt_case_id, 'follow_up', $3::date, ${last_rank}, 0, 0, $3::date
       from touched
       join debt_case on debt_case.organisation_id = $1 and debt_case.id = touched.debt_case_id
         and debt_case.phase <> 'closed'
       order by touched.debt_case_id
       on conflict (organisation_id, debt_case_id) do nothing
     )
     insert into next_action_mark (organisation_id, id, debt_case_id)
     select $1, new_id(), debt_case_id from touched`,
    [organisation_id, import_id, today],
  )
}

/** After all that the strategy has ranked. */
const last_rank = 10_000

import type { ClosingReason } from '@quittance/core'
import type pg from 'pg'
import type { Actor } from '../actor.js'
import { type CaseAction, type CasePlace, caseScope, isInScope } from './case-scope.rules.js'

/** What commands on a case look at. */
export type LockedCase = {
  readonly id: string
  readonly debtor_id: string
  readonly phase: 'amicable' | 'judicial' | 'closed'
  readonly closing_reason: ClosingReason | null
  readonly closed_on: string | null
  readonly anonymised: boolean
  /** Whether something of it is owed, in any currency. */
  readonly is_owed: boolean
}

/**
 * Reads a case with which the actor may do this and holds it against other changes until the transaction ends; null when
 * there is none for this actor. The id must be one.
 */
export const lockCase = async (
  client: pg.ClientBase,
  actor: Actor,
  id: string,
  action: CaseAction,
): Promise<LockedCase | null> => {
  const { rows } = await client.query<LockedCase & CasePlace>(
    `select id, debtor_id, phase, closing_reason, closed_on::text, anonymised_on is not null as anonymised, team_id, assignee_id, archived_on,
       exists (
         select from ledger_entry entry
         where entry.organisation_id = debt_case.organisation_id and entry.debt_case_id = debt_case.id
         group by entry.currency
         having sum(case 'claim_principal' when entry.debit_account then entry.amount_minor
                                           when entry.credit_account then -entry.amount_minor else 0 end) > 0
       ) as is_owed
     from debt_case where organisation_id = $1 and id = $2 for no key update`,
    [actor.organisation_id, id],
  )
  const found = rows[0]
  return found !== undefined && isInScope(caseScope(actor, action), found) ? found : null
}

import { newId } from '@quittance/platform'
import type { ClientBase } from 'pg'
import type { Actor } from '../actor.js'
import type { AssignmentKind } from './assignment-kind.js'

/** Where a case goes. Null is nobody, or the whole agency. */
export type NewPlace = { readonly assignee_id: string | null; readonly team_id: string | null }

/** Gives cases that the caller has locked their new place, and writes down from where they came. */
export const recordAssignment = async (
  client: ClientBase,
  actor: Pick<Actor, 'organisation_id' | 'user_id'>,
  change: {
    readonly kind: AssignmentKind
    readonly debt_case_id: string
    readonly from: NewPlace
    readonly to: NewPlace
    readonly note: string | null
  },
  now: Date,
): Promise<void> => {
  const { kind, debt_case_id, from, to, note } = change
  await client.query(`update debt_case set assignee_id = $3, team_id = $4 where organisation_id = $1 and id = $2`, [
    actor.organisation_id,
    debt_case_id,
    to.assignee_id,
    to.team_id,
  ])
  await client.query(
    `insert into case_assignment (organisation_id, id, debt_case_id, kind, from_user_id, to_user_id, from_team_id,
       to_team_id, note, by_id, occurred_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      actor.organisation_id,
      newId(),
      debt_case_id,
      kind,
      from.assignee_id,
      to.assignee_id,
      from.team_id,
      to.team_id,
      note,
      actor.user_id,
      now,
    ],
  )
}

import { type Action, assertNever, may, scopeOf } from '@quittance/core'
import type { Actor } from '../actor.js'

/** What may be done to some cases and not to others. */
export type CaseAction = Extract<
  Action,
  | 'read_case'
  | 'read_contact_point'
  | 'read_private_note'
  | 'read_diagnosis'
  | 'close_case'
  | 'work_case'
  | 'assign_case'
  | 'override_contact_policy'
  | 'approve_plan'
>

/**
 * The cases that an action reaches, within the organisation and, for a creditor's user, within its creditor. `active`
 * and `team` leave out the archive, which only those who may read it reach.
 */
export type CaseScope =
  | { readonly kind: 'every' }
  | { readonly kind: 'active' }
  | { readonly kind: 'team'; readonly team_ids: readonly string[]; readonly user_id: string | null }
  | { readonly kind: 'none' }

/** Whose cases the actor may do this to. */
export const caseScope = (
  actor: Pick<Actor, 'role' | 'team_ids' | 'user_id'>,
  action: CaseAction = 'read_case',
): CaseScope => {
  const scope = scopeOf(actor.role, action)
  switch (scope) {
    case null:
      return { kind: 'none' }
    case 'organisation':
    case 'creditor':
      return { kind: may(actor.role, 'read_archive') ? 'every' : 'active' }
    case 'team':
      return { kind: 'team', team_ids: actor.team_ids, user_id: actor.user_id }
    default:
      return assertNever(scope)
  }
}

/** By what it is decided whether a case is in scope. */
export type CasePlace = {
  readonly team_id: string | null
  readonly assignee_id: string | null
  /** Null, or left out, for a case that is not in the archive. */
  readonly archived_on?: string | Date | null
}

/**
 * The rule: a case is worked by its team and by whoever it is assigned to. One that no team works belongs to the whole
 * agency, so an agency that makes no teams works as if there were no such rule, and one that makes some loses no case
 * out of sight before somebody was given it. `caseInScope` says the same in SQL.
 */
export const isInScope = (scope: CaseScope, { team_id, assignee_id, archived_on = null }: CasePlace): boolean => {
  switch (scope.kind) {
    case 'every':
      return true
    case 'active':
      return archived_on === null
    case 'none':
      return false
    case 'team':
      return (
        archived_on === null &&
        (team_id === null ||
          scope.team_ids.includes(team_id) ||
          (scope.user_id !== null && scope.user_id === assignee_id))
      )
    default:
      return assertNever(scope)
  }
}

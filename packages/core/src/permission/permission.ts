import type { Action } from './action.js'
import type { Role } from './role.js'

/**
 * Which rows an action reaches: all of the organisation; the cases of one's teams, one's own and those that no team
 * works; the people of one's teams; or those of one creditor.
 */
export const scopes = ['organisation', 'team', 'creditor'] as const

/** The reach of an action. */
export type Scope = (typeof scopes)[number]

const all = 'organisation'
const team = 'team'
const own = 'creditor'
const no = null

/**
 * The whole table: one line per action, one column per role, the scope in each cell. Server, screens and the printed
 * documentation read this one. An auditor reads everything and changes nothing.
 */
export const permissions: Readonly<Record<Action, Readonly<Record<Role, Scope | null>>>> = {
  read_portfolio: { administrator: all, manager: all, agent: all, finance: all, auditor: all, creditor: own },
  read_case: { administrator: all, manager: team, agent: team, finance: all, auditor: all, creditor: own },
  read_contact_point: { administrator: all, manager: team, agent: team, finance: all, auditor: all, creditor: no },
  read_private_note: { administrator: all, manager: team, agent: team, finance: all, auditor: all, creditor: no },
  read_team: { administrator: all, manager: all, agent: all, finance: all, auditor: all, creditor: no },
  close_case: { administrator: all, manager: team, agent: team, finance: no, auditor: no, creditor: no },
  work_case: { administrator: all, manager: team, agent: team, finance: no, auditor: no, creditor: no },
  read_diagnosis: { administrator: all, manager: team, agent: team, finance: no, auditor: all, creditor: no },
  assign_case: { administrator: all, manager: team, agent: no, finance: no, auditor: no, creditor: no },
  manage_strategy: { administrator: all, manager: all, agent: no, finance: no, auditor: no, creditor: no },
  manage_contact_policy: { administrator: all, manager: all, agent: no, finance: no, auditor: no, creditor: no },
  override_contact_policy: { administrator: all, manager: team, agent: no, finance: no, auditor: no, creditor: no },
  approve_plan: { administrator: all, manager: team, agent: no, finance: no, auditor: no, creditor: no },
  manage_template: { administrator: all, manager: all, agent: no, finance: no, auditor: no, creditor: no },
  send_letters: { administrator: all, manager: team, agent: no, finance: no, auditor: no, creditor: no },
  manage_letterhead: { administrator: all, manager: no, agent: no, finance: no, auditor: no, creditor: no },
  read_archive: { administrator: all, manager: no, agent: no, finance: no, auditor: all, creditor: no },
  read_import: { administrator: all, manager: all, agent: no, finance: all, auditor: all, creditor: own },
  upload_import: { administrator: all, manager: all, agent: no, finance: all, auditor: no, creditor: own },
  cancel_import: { administrator: all, manager: all, agent: no, finance: all, auditor: no, creditor: own },
  run_statistics: { administrator: all, manager: all, agent: no, finance: all, auditor: no, creditor: no },
  read_export: { administrator: all, manager: all, agent: no, finance: all, auditor: all, creditor: own },
  manage_schedule: { administrator: all, manager: all, agent: no, finance: all, auditor: no, creditor: own },
  read_performance: { administrator: all, manager: team, agent: no, finance: no, auditor: all, creditor: no },
  manage_performance: { administrator: all, manager: team, agent: no, finance: no, auditor: no, creditor: no },
  manage_target: { administrator: all, manager: all, agent: no, finance: all, auditor: no, creditor: no },
  annotate_report: { administrator: all, manager: all, agent: no, finance: all, auditor: no, creditor: no },
  read_cost: { administrator: all, manager: all, agent: no, finance: all, auditor: all, creditor: no },
  manage_cost: { administrator: all, manager: no, agent: no, finance: all, auditor: no, creditor: no },
  read_people: { administrator: all, manager: team, agent: no, finance: no, auditor: all, creditor: no },
  manage_people: { administrator: all, manager: no, agent: no, finance: no, auditor: no, creditor: no },
  manage_teams: { administrator: all, manager: no, agent: no, finance: no, auditor: no, creditor: no },
  read_access: { administrator: all, manager: no, agent: no, finance: no, auditor: all, creditor: no },
  manage_access: { administrator: all, manager: no, agent: no, finance: no, auditor: no, creditor: no },
  read_audit: { administrator: all, manager: no, agent: no, finance: no, auditor: all, creditor: no },
  read_retention: { administrator: all, manager: no, agent: no, finance: no, auditor: all, creditor: no },
  manage_retention: { administrator: all, manager: no, agent: no, finance: no, auditor: no, creditor: no },
  export_subject: { administrator: all, manager: no, agent: no, finance: no, auditor: no, creditor: no },
}

/** How far the role may do the action; null when it may not at all. */
export function scopeOf(role: Role, action: Action): Scope | null {
  return permissions[action][role]
}

/** True when the role may do the action, within the rows of its scope. */
export function may(role: Role, action: Action): boolean {
  return scopeOf(role, action) !== null
}

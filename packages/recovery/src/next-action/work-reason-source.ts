import type { WorkReason } from '@quittance/core'
import type { Parameter, Sql } from '../report/sql.js'

/**
 * What the rows of a reason are read from. The statement that they become a part of begins with these CTEs:
 * - `stock`: the open cases that are looked at (debt_case_id, creditor_id, debtor_id, phase, opened_on, debtor_kind);
 * - `worked`: of those with any activity by the day (debt_case_id, last_on, tried_on, tried_at: the last attempt of ours,
 *   reached_at: the last contact with the debtor or somebody authorised, contact_on, contact_at: the last of any kind
 *   but a note);
 * - `promised`: of those with promises (debt_case_id, is_open, last_status, last_id, last_decided_on of the one that fell
 *   due last).
 * Join them; facts after `as_of` are not to be seen.
 */
export type ReasonScope = {
  readonly organisation_id: Parameter
  /** The business day as of the end of which the facts are looked at. */
  readonly as_of: Parameter
}

/** Where one reason to work a case comes from. One file of `reasons/` each. */
export type WorkReasonSource = {
  readonly reason: WorkReason
  /**
   * A select of (debt_case_id uuid, due_on date, subject_id uuid): when the reason arises for a case, which may lie ahead,
   * and which fact it is about; null for the case itself. The strategy adds its delay to the day. A case may have several.
   */
  readonly rows: (scope: ReasonScope) => Sql
}

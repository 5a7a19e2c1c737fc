import type { ClosingReason } from './closing-reason.js'

/**
 * What a rule is about. A case is kept active and then archived, counted from the day on which it was closed; the others
 * have no archive: a delivered file is removed so many months after its import ended, a contact point after the end of
 * its validity, and one that was searched for and never reached anybody after it was found.
 */
export const retention_subjects = ['case', 'file', 'contact_point', 'prospect'] as const

/** What a rule is about. */
export type RetentionSubject = (typeof retention_subjects)[number]

/** How long something is kept, in months. */
export type Retention = { readonly months_active: number; readonly months_archived: number }

/** A rule that an organisation wrote down. Null stands for every creditor, or every reason. */
export type RetentionRule = Retention & {
  readonly subject: RetentionSubject
  readonly creditor_id: string | null
  readonly closing_reason: ClosingReason | null
}

/**
 * The rule that holds: the most specific one. A creditor's own rule goes before one for all creditors, since its
 * mandate binds the agency, and within each a rule for the reason before one for every reason.
 */
export const mostSpecific = <Rule extends RetentionRule>(
  rules: readonly Rule[],
  subject: RetentionSubject,
  creditor_id: string,
  closing_reason: ClosingReason | null,
): Rule | null => {
  const fitting = rules.filter(
    (rule) =>
      rule.subject === subject &&
      (rule.creditor_id === null || rule.creditor_id === creditor_id) &&
      (rule.closing_reason === null || rule.closing_reason === closing_reason),
  )
  return fitting.toSorted((one, other) => specificity(other) - specificity(one))[0] ?? null
}

const specificity = ({ creditor_id, closing_reason }: RetentionRule): number =>
  (creditor_id === null ? 0 : 2) + (closing_reason === null ? 0 : 1)

/** The longest period that a rule may name, of either kind: an enforceable title lives ten years and may be renewed once. */
export const retention_months_maximum = 360

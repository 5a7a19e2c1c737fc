/** Who someone is in an organisation. A `creditor` sees only its own creditor's data. */
export const roles = ['administrator', 'manager', 'agent', 'finance', 'auditor', 'creditor'] as const

/** A role of a user. */
export type Role = (typeof roles)[number]

/** True for the name of a role. */
export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text)
}

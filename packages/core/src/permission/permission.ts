/** Who someone is in an organisation. A `creditor` sees only its own creditor's data; row scope is the API's business. */
export const roles = ['administrator', 'manager', 'agent', 'finance', 'auditor', 'creditor'] as const

/** A role of a user. */
export type Role = (typeof roles)[number]

/** Something that is allowed to some roles; what a role may not do is neither shown nor answered. */
export const actions = [
  'read_portfolio',
  'read_case',
  'read_import',
  'upload_import',
  'cancel_import',
  'run_statistics',
] as const

/** An action that needs permission. */
export type Action = (typeof actions)[number]

const reading: readonly Action[] = ['read_portfolio', 'read_case', 'read_import']

/**
 * The whole table, one line per role. An agent works cases and touches no file; an auditor reads and changes nothing; a
 * creditor delivers its own files and may cancel them.
 */
const permissions: Readonly<Record<Role, readonly Action[]>> = {
  administrator: actions,
  manager: actions,
  agent: ['read_portfolio', 'read_case'],
  finance: [...reading, 'upload_import', 'cancel_import', 'run_statistics'],
  auditor: reading,
  creditor: [...reading, 'upload_import', 'cancel_import'],
}

/** True when the role may do the action, within the rows it may see. */
export function may(role: Role, action: Action): boolean {
  return permissions[role].includes(action)
}

/** True for the name of a role. */
export function isRole(text: string): text is Role {
  return Object.hasOwn(permissions, text)
}

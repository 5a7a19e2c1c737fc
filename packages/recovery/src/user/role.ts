/** What a person is in the organisation; the permission table of core says what each may do. */
export const roles = ['administrator', 'manager', 'agent', 'finance', 'auditor', 'creditor'] as const

export type Role = (typeof roles)[number]

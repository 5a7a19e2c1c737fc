import { isMailAddress } from '@quittance/platform'
import { normalisedEmail } from './email.js'
import type { Role } from './role.js'

export type AccountFault = 'email_invalid' | 'creditor_missing' | 'creditor_not_allowed'

/** Whether an address can be written to, as it is stored. */
export const isAccountEmail = (email: string): boolean => isMailAddress(normalisedEmail(email))

/** A creditor's user belongs to a creditor, and nobody else does. */
export const roleFault = (role: Role, creditor_id: string | null): AccountFault | null => {
  if (role === 'creditor') return creditor_id === null ? 'creditor_missing' : null
  return creditor_id === null ? null : 'creditor_not_allowed'
}

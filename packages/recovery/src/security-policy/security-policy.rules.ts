import { type Role, roles } from '../user/role.js'

/** How people of an organisation get in. */
export type SecurityPolicy = {
  /** Roles that cannot work without a second factor. */
  readonly second_factor_roles: readonly Role[]
  /** A session ends after so long without any request. */
  readonly idle_minutes: number
  /** A session ends after so long, however much it is used. */
  readonly absolute_hours: number
}

/** Bounds, each with the smallest and the largest: as the table checks them. */
export const policy_bounds = {
  idle_minutes: { minimum: 5, maximum: 24 * 60 },
  absolute_hours: { minimum: 1, maximum: 30 * 24 },
} as const

/** The roles of people of the agency: all but the creditors' own users. */
export const agencyRoles: readonly Role[] = roles.filter((role) => role !== 'creditor')

export type PolicyFault = 'idle_out_of_bounds' | 'absolute_out_of_bounds' | 'idle_beyond_absolute'

/** What is wrong with a policy, or null. */
export const policyFault = ({ idle_minutes, absolute_hours }: SecurityPolicy): PolicyFault | null => {
  if (!isWithin(idle_minutes, policy_bounds.idle_minutes)) return 'idle_out_of_bounds'
  if (!isWithin(absolute_hours, policy_bounds.absolute_hours)) return 'absolute_out_of_bounds'
  return idle_minutes > absolute_hours * 60 ? 'idle_beyond_absolute' : null
}

const isWithin = (value: number, { minimum, maximum }: { readonly minimum: number; readonly maximum: number }) =>
  Number.isInteger(value) && value >= minimum && value <= maximum

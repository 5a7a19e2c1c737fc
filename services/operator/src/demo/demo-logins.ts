import { demoOrganisation, DEMO_PASSWORD } from '@quittance/recovery/demo'
import { systemClock } from '@quittance/platform'

/** One person of each kind to sign in as, in the order in which the roles are listed here. */
const shownRoles = ['administrator', 'manager', 'agent', 'finance', 'creditor'] as const

/** The demo logins in one line. */
export const demoLogins = (): string => {
  const { users } = demoOrganisation({ today: systemClock.today('Europe/Paris') })
  const logins = shownRoles.flatMap((role) => {
    const user = users.find((candidate) => candidate.role === role)
    return user === undefined ? [] : [`${user.email} (${role})`]
  })
  return `sign in as ${logins.join(', ')} with the password ${DEMO_PASSWORD}`
}

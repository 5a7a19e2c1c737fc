import { OperatorError } from '@quittance/platform'
import {
  createUser,
  type CreateUserFailure,
  deactivateUser,
  type ListedUser,
  listUsers,
  passwordMessage,
  resetFactors,
  setPassword,
  type SetPasswordFailure,
} from '@quittance/recovery/commands'
import type { Actor, Services } from '@quittance/recovery/services'
import { findCreditor } from './find-coded.js'
import { readPassword } from './read-password.js'
import type { AddOptions } from './user.command.js'
import { chooseOrganisation, say, withServices } from './with-services.js'

export const listAccounts = async (organisation: string | undefined): Promise<void> =>
  await withServices(async ({ services }) => {
    const actor = await chooseOrganisation(services, organisation)
    for (const user of await listUsers(services, actor)) {
      const role = user.creditor_code === null ? user.role : `${user.role} ${user.creditor_code}`
      say([user.email, user.name, role, stateOf(user)].join('\t'))
    }
  })

const stateOf = ({ deactivated_at, invitation_pending }: ListedUser): string => {
  if (deactivated_at !== null) return 'closed'
  return invitation_pending ? 'invited' : 'open'
}

export const addAccount = async (email: string, options: AddOptions): Promise<void> => {
  const password = await readPassword()
  await withServices(async ({ services }) => {
    const actor = await chooseOrganisation(services, options.organisation)
    const creditor_id = await creditorNamed(services, actor, options.creditor)
    const { name, role, language } = options
    const created = await createUser(services, actor, { email, name, role, locale: language, creditor_id, password })
    if (!created.ok) throw new OperatorError('configuration', messages[created.error.code])
    say(`${email} can sign in.`)
  })
}

export const changePassword = async (email: string, organisation: string | undefined): Promise<void> => {
  const password = await readPassword()
  await withServices(async ({ services }) => {
    const actor = await chooseOrganisation(services, organisation)
    const changed = await setPassword(services, actor, { email, password })
    if (!changed.ok) throw new OperatorError('configuration', messages[changed.error.code])
    say(`${email} has a new password; its sessions have ended.`)
  })
}

export const closeAccount = async (email: string, organisation: string | undefined): Promise<void> =>
  await withServices(async ({ services }) => {
    const actor = await chooseOrganisation(services, organisation)
    const closed = await deactivateUser(services, actor, { email })
    if (!closed.ok) throw new OperatorError('configuration', messages[closed.error.code])
    say(`${email} is closed.`)
  })

export const resetSecondFactors = async (email: string, organisation: string | undefined): Promise<void> =>
  await withServices(async ({ services }) => {
    const actor = await chooseOrganisation(services, organisation)
    const reset = await resetFactors(services, actor, { email })
    if (!reset.ok) throw new OperatorError('configuration', messages[reset.error.code])
    say(`${email} has no second factor any more; its sessions have ended.`)
  })

const creditorNamed = async (services: Services, actor: Actor, code: string | undefined): Promise<string | null> => {
  if (code === undefined) return null
  return (await findCreditor(services, actor, code)).id
}

const messages: Readonly<Record<CreateUserFailure['code'] | SetPasswordFailure['code'], string>> = {
  email_invalid: 'This is not an e-mail address: give one such as name@example.org.',
  email_taken: 'There is an account with this e-mail address already: see "quittance user list".',
  password_too_short: passwordMessage('password_too_short', 'en'),
  password_too_long: passwordMessage('password_too_long', 'en'),
  password_common: passwordMessage('password_common', 'en'),
  password_personal: passwordMessage('password_personal', 'en'),
  creditor_missing: 'A user with the role creditor belongs to one: name it with --creditor.',
  creditor_not_allowed: 'Only a user with the role creditor belongs to one: leave --creditor out, or change the role.',
  user_unknown: 'There is no account with this e-mail address: see "quittance user list".',
}

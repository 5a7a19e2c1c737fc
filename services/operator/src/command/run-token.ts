import { OperatorError } from '@quittance/platform'
import {
  createApiToken,
  createServiceAccount,
  deactivateServiceAccount,
  type ListedApiToken,
  type ListedServiceAccount,
  listServiceAccounts,
  revokeApiToken,
  type ServiceAccountFailure,
  serviceAccountMessage,
} from '@quittance/recovery/commands'
import type { Actor, Services } from '@quittance/recovery/services'
import { findCreditor } from './find-coded.js'
import type { AccountOptions, TokenOptions } from './token.command.js'
import { chooseOrganisation, say, withServices } from './with-services.js'

export const listTokens = async (organisation: string | undefined): Promise<void> =>
  await withServices(async ({ services }) => {
    const actor = await chooseOrganisation(services, organisation)
    const now = services.clock.now()
    for (const account of await listServiceAccounts(services, actor)) {
      const role = account.creditor_code === null ? account.role : `${account.role} ${account.creditor_code}`
      say([account.name, role, account.deactivated_at === null ? 'open' : 'closed'].join('\t'))
      for (const token of account.tokens) say(`  ${lineOf(token, now)}`)
    }
  })

const lineOf = ({ prefix, name, expires_at, last_used_at, revoked_at }: ListedApiToken, now: Date): string => {
  const used = last_used_at === null ? 'never used' : `used ${last_used_at.toISOString()}`
  const state = revoked_at !== null ? 'revoked' : expires_at <= now ? 'expired' : 'valid'
  return [`${prefix}…`, name, state, used, `expires ${expires_at.toISOString()}`].join('\t')
}

export const addServiceAccount = async (name: string, options: AccountOptions): Promise<void> =>
  await withServices(async ({ services }) => {
    const actor = await chooseOrganisation(services, options.organisation)
    const { creditor, role } = options
    const creditor_id = creditor === undefined ? null : (await findCreditor(services, actor, creditor)).id
    const made = await createServiceAccount(services, actor, { name, role, creditor_id })
    if (!made.ok) throw refusal(made.error)
    say(`${name} has an account. Its program needs a token: "quittance token add".`)
  })

export const addToken = async (account: string, { name, days, organisation }: TokenOptions): Promise<void> =>
  await withServices(async ({ services }) => {
    const actor = await chooseOrganisation(services, organisation)
    const { id } = await openAccount(services, actor, account)
    const made = await createApiToken(services, actor, { user_id: id, name, days: Number(days) })
    if (!made.ok) throw refusal(made.error)
    // Alone on its line, so that a script can take it; it can never be read again.
    say(made.value.token)
  })

export const revokeToken = async (beginning: string, organisation: string | undefined): Promise<void> =>
  await withServices(async ({ services }) => {
    const actor = await chooseOrganisation(services, organisation)
    const accounts = await listServiceAccounts(services, actor)
    const found = accounts
      .flatMap(({ tokens }) => tokens)
      .filter(({ prefix }) => prefix === beginning.replace(/…$/u, ''))
    const [token] = found
    if (token === undefined || found.length > 1) {
      const message = `${found.length} tokens begin with "${beginning}": give the characters that "quittance token list" shows.`
      throw new OperatorError('configuration', message)
    }
    const revoked = await revokeApiToken(services, actor, token.id)
    if (!revoked.ok) throw refusal(revoked.error)
    say(`${token.prefix}… opens nothing any more.`)
  })

export const closeServiceAccount = async (account: string, organisation: string | undefined): Promise<void> =>
  await withServices(async ({ services }) => {
    const actor = await chooseOrganisation(services, organisation)
    const { id, name } = await openAccount(services, actor, account)
    const closed = await deactivateServiceAccount(services, actor, id)
    if (!closed.ok) throw refusal(closed.error)
    say(`${name} is closed; its tokens open nothing any more.`)
  })

const openAccount = async (services: Services, actor: Actor, name: string): Promise<ListedServiceAccount> => {
  const open = (await listServiceAccounts(services, actor)).filter(({ deactivated_at }) => deactivated_at === null)
  const found = open.filter((account) => account.name === name)
  const [account] = found
  if (account !== undefined && found.length === 1) return account
  const known = open.length === 0 ? 'none yet' : open.map((one) => `"${one.name}"`).join(', ')
  const message =
    found.length > 1
      ? `${found.length} service accounts are called "${name}": close one of them in the settings of the dashboard.`
      : `There is no open service account "${name}". Known: ${known}.`
  throw new OperatorError('configuration', message)
}

const refusal = (failure: ServiceAccountFailure): OperatorError =>
  new OperatorError('configuration', serviceAccountMessage(failure, 'en'))

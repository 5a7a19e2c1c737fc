import { businessDate, type ImportKind, type Result } from '@quittance/core'
import {
  assignPortfolio,
  createCreditor,
  createImport,
  createMandate,
  createOrganisation,
  createPortfolio,
  createTeam,
  createUser,
  listUsers,
  type Role,
  setTeamMember,
} from '@quittance/recovery/commands'
import type { Actor } from '@quittance/recovery/services'
import type { Product } from './product.js'
import { waitUntil } from './wait-until.js'

/** A client of the agency with one mandate and one portfolio. */
export type Client = {
  readonly creditor_id: string
  readonly creditor_name: string
  readonly portfolio_id: string
  readonly portfolio_name: string
}

/** An agency made with the product's own commands. */
export type Agency = {
  readonly actor: Actor
  addClient(code: string, creditor_name: string, portfolio_name: string): Promise<Client>
  /** Makes a team of everybody of the agency that is there now; it works the client's portfolio. Answers its id. */
  addTeam(name: string, client: Client): Promise<string>
  /** Makes an account and answers the e-mail address it signs in with. */
  addUser(role: Role, locale: 'fr' | 'en', client?: Client): Promise<string>
}

/** The password of every account of the tests. */
export const password = 'neuf chevaux sous la pluie'

export const agency_name = 'Recouvra Essai'

/** Makes an agency without clients and users. */
export const openAgency = async (
  { services }: Product,
  { second_factor_roles = [] }: { readonly second_factor_roles?: readonly Role[] } = {},
): Promise<Agency> => {
  const actor = done(
    await createOrganisation(services, {
      name: agency_name,
      country: 'FR',
      time_zone: 'Europe/Paris',
      locale: 'fr',
      second_factor_roles,
    }),
  )
  return {
    actor,
    addClient: (code, creditor_name, portfolio_name) => addClient(services, actor, code, creditor_name, portfolio_name),
    addTeam: (name, client) => addTeam(services, actor, name, client),
    addUser: async (role, locale, client) => {
      const creditor_id = client?.creditor_id ?? null
      const email = `${role}-${locale}${client === undefined ? '' : `-${client.creditor_id}`}@essai.example`
      const name = `${role} ${locale}`
      done(await createUser(services, actor, { email, name, role, creditor_id, locale, password }))
      return email
    },
  }
}

const addTeam = async (
  services: Product['services'],
  actor: Actor,
  name: string,
  { portfolio_id }: Client,
): Promise<string> => {
  const { team_id } = done(await createTeam(services, actor, { name }))
  for (const { id, role } of await listUsers(services, actor))
    if (role !== 'creditor') done(await setTeamMember(services, actor, { team_id, user_id: id, position: 'lead' }))
  done(await assignPortfolio(services, actor, { portfolio_id, team_id }))
  return team_id
}

const addClient = async (
  services: Product['services'],
  actor: Actor,
  code: string,
  creditor_name: string,
  portfolio_name: string,
): Promise<Client> => {
  const { creditor_id } = done(await createCreditor(services, actor, { code, name: creditor_name, siren: null }))
  const { mandate_id } = done(
    await createMandate(services, actor, {
      creditor_id,
      reference: `M-${code}`,
      signed_on: businessDate('2010-01-01'),
      valid_from: businessDate('2010-01-01'),
      valid_until: null,
      fee_terms: null,
      remittance_terms: null,
    }),
  )
  const { portfolio_id } = done(
    await createPortfolio(services, actor, { creditor_id, mandate_id, code, name: portfolio_name, currency: 'EUR' }),
  )
  return { creditor_id, creditor_name, portfolio_id, portfolio_name }
}

/** What a file is delivered as. */
export type DeliveredFile = { readonly kind: ImportKind; readonly name: string; bytes(): Iterable<Uint8Array> }

/** Delivers a file whose columns are plain, beside the screen, and waits until its worker has applied it. */
export const deliver = async (product: Product, actor: Actor, client: Client, file: DeliveredFile): Promise<string> => {
  const { import_id } = done(
    await createImport(product.services, actor, {
      kind: file.kind,
      creditor_id: client.creditor_id,
      portfolio_id: file.kind === 'claim' ? client.portfolio_id : null,
      received_on: null,
      file_name: file.name,
      apply_when_clear: true,
      bytes: (async function* () {
        yield* file.bytes()
      })(),
    }),
  )
  await waitUntil(`${file.name} is applied`, async () => {
    const state = await stateOf(product, import_id)
    if (state === 'applied') return state
    if (state === 'failed' || state === 'awaiting_mapping') throw new Error(`${file.name} is ${state}`)
    return null
  })
  return import_id
}

/** How an import stands in the database. */
export const stateOf = async (product: Product, import_id: string): Promise<string | undefined> => {
  const [row] = await product.query<{ state: string }>('select state from import where id = $1', [import_id])
  return row?.state
}

const done = <Value>(result: Result<Value, { readonly code: string }>): Value => {
  if (!result.ok) throw new Error(`The test's agency could not be made: ${result.error.code}`)
  return result.value
}

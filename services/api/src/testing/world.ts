import { parseBusinessDate, type Result } from '@quittance/core'
import {
  createApiToken,
  createCreditor,
  createMandate,
  createOrganisation,
  createPortfolio,
  createServiceAccount,
  createUser,
  deactivateUser,
  type Role,
} from '@quittance/recovery/commands'
import { type Actor, openServices, type ServiceOptions } from '@quittance/recovery/services'

export const password = 'correct horse battery'

/** Two agencies: one with two creditors and a person of every role, one with a creditor of its own. */
export const createWorld = async (options: ServiceOptions) => {
  const { services, close } = await openServices(options)
  const agencyOf = async (name: string) =>
    good(
      await createOrganisation(services, {
        name,
        country: 'FR',
        time_zone: 'Europe/Paris',
        locale: 'fr',
        second_factor_roles: [],
      }),
    )
  const userOf = async (actor: Actor, name: string, role: Role, creditor_id: string | null, locale: 'fr' | 'en') => {
    const email = `${name}@recouvra.example`
    good(await createUser(services, actor, { email, name, role, creditor_id, locale, password }))
    return email
  }
  const creditorOf = async (actor: Actor, code: string) => {
    const { creditor_id } = good(await createCreditor(services, actor, { code, name: code, siren: null }))
    const day = good(parseBusinessDate('2020-01-01'))
    const terms = { valid_until: null, fee_terms: null, remittance_terms: null }
    const mandate = { creditor_id, reference: 'M1', signed_on: day, valid_from: day, ...terms }
    const { mandate_id } = good(await createMandate(services, actor, mandate))
    const portfolio = { creditor_id, mandate_id, code: 'P1', name: 'P1', currency: 'EUR' }
    const { portfolio_id } = good(await createPortfolio(services, actor, portfolio))
    return { creditor_id, portfolio_id }
  }
  const agency = await agencyOf('Recouvra')
  const voltane = await creditorOf(agency, 'VOL')
  const hydrex = await creditorOf(agency, 'HYD')
  const elsewhere = await creditorOf(await agencyOf('Autre agence'), 'AIL')
  const users = {
    administrator: await userOf(agency, 'adele', 'administrator', null, 'en'),
    manager: await userOf(agency, 'manon', 'manager', null, 'fr'),
    agent: await userOf(agency, 'agathe', 'agent', null, 'en'),
    auditor: await userOf(agency, 'aude', 'auditor', null, 'en'),
    creditor: await userOf(agency, 'victor', 'creditor', voltane.creditor_id, 'en'),
  }
  const programOf = async (name: string, role: Role, creditor_id: string | null) => {
    const { user_id } = good(await createServiceAccount(services, agency, { name, role, creditor_id }))
    return { user_id, ...good(await createApiToken(services, agency, { user_id, name, days: 30 })) }
  }
  const programs = {
    finance: await programOf('Bank feed', 'finance', null),
    creditor: await programOf('Voltane ERP', 'creditor', voltane.creditor_id),
  }
  await close()
  return {
    agency,
    voltane,
    hydrex,
    elsewhere,
    users,
    /** Service accounts, each with a token. */
    programs,
    deactivate: async (email: string) => {
      const opened = await openServices(options)
      good(await deactivateUser(opened.services, agency, { email }))
      await opened.close()
    },
  }
}

const good = <Value>(result: Result<Value, unknown>): Value => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.error))
}

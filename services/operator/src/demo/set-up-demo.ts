import { businessDateOf, type BusinessDate } from '@quittance/core'
import {
  type CodedCreditor,
  createCreditor,
  createMandate,
  createOrganisation,
  createPortfolio,
  createUser,
  listCodedCreditors,
  type ListedOrganisation,
  listUsers,
} from '@quittance/recovery/commands'
import { DEMO_PASSWORD, type DemoCreditor, demoOrganisation } from '@quittance/recovery/demo'
import { completeTeams } from './set-up-demo-teams.js'
import { type Actor, jobActor, type Services } from '@quittance/recovery/services'
import { expectOk } from '../expect-ok.js'

/** The demo organisation in the database, and the day as of which its files are generated. */
export type Demo = { readonly actor: Actor; readonly today: BusinessDate }

/** The demonstration among the organisations of a database. Its day is the one on which it was made. */
export const findDemoOrganisation = (
  organisations: readonly ListedOrganisation[],
  today: BusinessDate,
): Demo | undefined => {
  const { name } = demoOrganisation({ today })
  const found = organisations.find((organisation) => organisation.name === name)
  if (found === undefined) return undefined
  return { actor: jobActor(found), today: businessDateOf(found.created_at, found.time_zone) }
}

export const createDemoOrganisation = async (services: Services, today: BusinessDate): Promise<Demo> => {
  const { name, country, time_zone, locale } = demoOrganisation({ today })
  // Who tries the demonstration signs in with the password alone.
  const input = { name, country, time_zone, locale, second_factor_roles: [] }
  return { actor: expectOk(await createOrganisation(services, input)), today }
}

/**
 * Makes what is still missing of creditors, mandates, portfolios, users and teams, so that a start that was cut short can be
 * repeated; answers the creditors by code.
 */
export const completeDemoOrganisation = async (
  services: Services,
  { actor, today }: Demo,
): Promise<ReadonlyMap<string, CodedCreditor>> => {
  const wanted = demoOrganisation({ today })
  const existing = await creditorsByCode(services, actor)
  for (const creditor of wanted.creditors) {
    await completeCreditor(services, actor, creditor, existing.get(creditor.code))
  }
  const creditors = await creditorsByCode(services, actor)
  const known = new Set((await listUsers(services, actor)).map(({ email }) => email))
  for (const { email, name, role, locale, creditor_code } of wanted.users) {
    if (known.has(email)) continue
    const creditor_id = creditor_code === null ? null : (creditors.get(creditor_code)?.id ?? null)
    expectOk(await createUser(services, actor, { email, name, role, locale, creditor_id, password: DEMO_PASSWORD }))
  }
  await completeTeams(services, actor, wanted.teams, creditors)
  return creditors
}

const creditorsByCode = async (services: Services, actor: Actor): Promise<ReadonlyMap<string, CodedCreditor>> =>
  new Map((await listCodedCreditors(services, actor)).map((creditor) => [creditor.code, creditor]))

const completeCreditor = async (
  services: Services,
  actor: Actor,
  { code, name, siren, mandates }: DemoCreditor,
  existing: CodedCreditor | undefined,
): Promise<void> => {
  const creditor_id = existing?.id ?? expectOk(await createCreditor(services, actor, { code, name, siren })).creditor_id
  for (const { portfolios, ...mandate } of mandates) {
    const mandate_id =
      existing?.mandates.find(({ reference }) => reference === mandate.reference)?.id ??
      expectOk(await createMandate(services, actor, { creditor_id, ...mandate })).mandate_id
    for (const portfolio of portfolios) {
      if (existing?.portfolios.some((known) => known.code === portfolio.code) === true) continue
      expectOk(await createPortfolio(services, actor, { creditor_id, mandate_id, ...portfolio }))
    }
  }
}

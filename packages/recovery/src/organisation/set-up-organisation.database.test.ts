import { businessDate, fixedClock } from '@quittance/core'
import { type Database, openDatabase, openSecretBox } from '@quittance/platform'
import { createTestDatabase } from '@quittance/testkit'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../actor.js'
import { createCreditor } from '../creditor/create-creditor.js'
import { listCodedCreditors } from '../creditor/list-coded-creditors.js'
import { entities } from '../entities.js'
import { createMandate } from '../mandate/create-mandate.js'
import { createPortfolio } from '../portfolio/create-portfolio.js'
import { createUser } from '../user/create-user.js'
import { deactivateUser } from '../user/deactivate-user.js'
import { listUsers } from '../user/list-users.js'
import { setPassword } from '../user/set-password.js'
import { signIn } from '../user/sign-in.js'
import { createOrganisation } from './create-organisation.js'
import { listOrganisations } from './list-organisations.js'

const test_database = await createTestDatabase()
const clock = fixedClock(new Date('2026-03-10T08:00:00Z'))
const day = businessDate('2026-01-02')
let database: Database

const organisation = async (name: string): Promise<Actor> => {
  const input = { name, country: 'FR', time_zone: 'Europe/Paris', locale: 'fr', second_factor_roles: [] } as const
  const created = await createOrganisation({ database, clock }, input)
  if (!created.ok) throw new Error(created.error.code)
  return created.value
}

const person = { name: 'Claire Fontaine', role: 'manager', creditor_id: null, locale: 'fr' } as const
const password = 'correct horse battery'

const signInAs = async (email: string, offered: string) => {
  const origin = { address: null, request_id: 'test' }
  const facts = { address: '192.0.2.1', user_agent: null, device_cookie: null, origin }
  const secrets = openSecretBox(new Uint8Array(32))
  return await signIn({ database, clock, secrets, log: pino({ level: 'silent' }) }, { email, password: offered }, facts)
}

beforeAll(async () => {
  database = await openDatabase({
    url: test_database.url,
    entities,
    connections_maximum: 2,
    statement_timeout_ms: 10_000,
    application_name: 'test',
  })
})

afterAll(async () => {
  await database.close()
  await test_database.drop()
})

test('an organisation with creditor, mandate and portfolio is found again by its codes', async () => {
  const services = { database, clock }
  const actor = await organisation('Recouvrement du Nord')
  const creditor = await createCreditor(services, actor, { code: 'VOLT', name: 'Voltane', siren: '732829320' })
  if (!creditor.ok) throw new Error(creditor.error.code)
  const { creditor_id } = creditor.value
  const mandate = await createMandate(services, actor, {
    creditor_id,
    reference: 'M-1',
    signed_on: day,
    valid_from: day,
    valid_until: null,
    fee_terms: null,
    remittance_terms: null,
  })
  if (!mandate.ok) throw new Error(mandate.error.code)
  const portfolio = await createPortfolio(services, actor, {
    creditor_id,
    mandate_id: mandate.value.mandate_id,
    code: 'P-1',
    name: 'Particuliers',
    currency: 'EUR',
  })
  if (!portfolio.ok) throw new Error(portfolio.error.code)
  expect(await listCodedCreditors(services, actor)).toEqual([
    {
      id: creditor_id,
      code: 'VOLT',
      name: 'Voltane',
      mandates: [{ id: mandate.value.mandate_id, reference: 'M-1' }],
      portfolios: [{ id: portfolio.value.portfolio_id, code: 'P-1' }],
    },
  ])
  expect(await listOrganisations(services)).toContainEqual({
    id: actor.organisation_id,
    name: 'Recouvrement du Nord',
    time_zone: 'Europe/Paris',
    created_at: clock.now(),
  })
})

test('a code is refused the second time, and free in another organisation', async () => {
  const services = { database, clock }
  const [first, second] = [await organisation('Une'), await organisation('Deux')]
  const input = { code: 'SAME', name: 'Voltane', siren: null }
  expect((await createCreditor(services, first, input)).ok).toBe(true)
  expect(await createCreditor(services, first, input)).toEqual({ ok: false, error: { code: 'code_taken' } })
  expect((await createCreditor(services, second, input)).ok).toBe(true)
})

describe('an account', () => {
  test('can sign in, gets another password, and is closed', async () => {
    const services = { database, clock }
    const actor = await organisation('Comptes')
    const email = 'Claire.Fontaine@Example.org'
    expect((await createUser(services, actor, { ...person, email, password })).ok).toBe(true)
    expect((await signInAs(email, password)).ok).toBe(true)
    expect((await setPassword(services, actor, { email, password: 'another long password' })).ok).toBe(true)
    expect((await signInAs(email, password)).ok).toBe(false)
    expect((await signInAs(email, 'another long password')).ok).toBe(true)
    expect((await deactivateUser(services, actor, { email })).ok).toBe(true)
    expect((await signInAs(email, 'another long password')).ok).toBe(false)
    expect(await listUsers(services, actor)).toMatchObject([
      { email: 'claire.fontaine@example.org', role: 'manager', deactivated_at: clock.now() },
    ])
  })

  test.each([
    ['no address', { email: 'claire', password }, 'email_invalid'],
    ['a short password', { email: 'a@example.org', password: 'short' }, 'password_too_short'],
    ['a creditor’s user without creditor', { email: 'a@example.org', password, role: 'creditor' }, 'creditor_missing'],
  ] as const)('is refused with %s', async (_what, input, code) => {
    const actor = await organisation(`Refus ${code}`)
    const result = await createUser({ database, clock }, actor, { ...person, ...input })
    expect(result).toEqual({ ok: false, error: { code } })
    expect(await listUsers({ database }, actor)).toEqual([])
  })
})

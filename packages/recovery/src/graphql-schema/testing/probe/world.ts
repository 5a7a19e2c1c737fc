import { newId } from '@quittance/platform'
import pg from 'pg'
import pino from 'pino'
import { createApiToken } from '../../../api-token/create-api-token.js'
import { linkTokenHash } from '../../../account-link/link-token.js'
import { closeCase } from '../../../debt-case/closing/close-case.js'
import { createServiceAccount } from '../../../service-account/create-service-account.js'
import { sessionTokenHash } from '../../../user/session-token.js'
import { buildAgency, buildUser, password } from '../agency.js'
import { buildCalls } from '../calls.js'
import { buildCases } from '../cases.js'
import { insertRows } from '../insert-rows.js'
import { signedIn } from '../sign-in.js'
import { openTestApi, type RequestOptions } from '../test-api.js'
import { deliverFiles } from './deliver.js'
import { fillTables } from './fill.js'
import { idsOf, plantMarks } from './marks.js'
import { link_token } from './question.js'
import { sceneEmail } from './people.js'
import { readTables } from './tables.js'

/** Whose id stands in a question. */
export const owners = ['own', 'otherCreditor', 'otherOrganisation', 'unknown'] as const
export type OwnerName = (typeof owners)[number]

/** In every text of what belongs to the other creditor, and to the other organisation. */
export const marks = {
  otherCreditor: 'MARK-OF-OTHER-CREDITOR',
  otherOrganisation: 'MARK-OF-OTHER-ORGANISATION',
} as const

/** Who asks. */
export type Caller = { readonly name: string; options: RequestOptions; readonly creditor: boolean }

/** Two agencies, three creditors, a row of each in every table, and somebody of every role to ask for them. */
export const openWorld = async () => {
  const lines: string[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) })
  const api = await openTestApi({ log })
  const superuser = new pg.Client({ connectionString: api.database.superuserUrl })
  await superuser.connect()
  const tables = await readTables(superuser)
  const mine = await buildAgency(api.services, 'Mine')
  const theirs = await buildAgency(api.services, 'Theirs')
  const people = {
    own: await buildUser(api.services, mine.actor, 'victim@example.org', 'agent'),
    otherCreditor: await buildUser(api.services, mine.actor, 'beta@example.org', 'creditor', mine.creditors[1].id),
    otherOrganisation: await buildUser(api.services, theirs.actor, 'theirs@example.org', 'agent'),
  }
  await buildUser(api.services, mine.actor, 'probe@example.org', 'auditor')
  await buildUser(api.services, mine.actor, sceneEmail, 'finance')
  // Somebody who works for a third agency too, which nobody asks about.
  const third = await buildAgency(api.services, 'Third')
  for (const { actor } of [mine, third]) await buildUser(api.services, actor, 'twice@example.org', 'auditor')
  await insertRows(superuser, 'account_link', [
    {
      organisation_id: mine.actor.organisation_id,
      id: newId(),
      user_id: people.own,
      purpose: 'invitation',
      token_hash: linkTokenHash(link_token),
      created_at: '2026-03-09T12:00:00Z',
      expires_at: '2026-06-01T12:00:00Z',
    },
  ])
  const callers = await buildCallers(api, mine)
  callers.push(await leftAlone(api, superuser, mine.actor))
  await givePasskeys(superuser, mine.actor.organisation_id)
  callers.push(...(await halfSignedIn(api, superuser, mine.actor)))
  const [, toClose = ''] = await buildCases(api.services, mine.actor, mine.creditors[0], [{}, {}])
  const closed = await closeCase(api.services, mine.actor, { debt_case_id: toClose, reason: 'settled' })
  if (!closed.ok) throw new Error(closed.error.code)
  await buildCases(api.services, mine.actor, mine.creditors[1], [{}])
  await buildCases(api.services, theirs.actor, theirs.creditors[0], [{}])
  await buildCalls(superuser, mine.actor.organisation_id, mine.creditors[0], '2026-01-31', {
    unanswered: people.own,
    answered: await buildUser(api.services, mine.actor, 'colleague@example.org', 'agent'),
  })
  const deliveries = {
    own: await deliverFiles(api.services, mine.actor, mine.creditors[0]),
    otherCreditor: await deliverFiles(api.services, mine.actor, mine.creditors[1]),
    otherOrganisation: await deliverFiles(api.services, theirs.actor, theirs.creditors[0]),
  }
  const owner = (agency: typeof mine, position: 0 | 1, user_id: string) => ({
    organisation_id: agency.actor.organisation_id,
    creditor_id: agency.creditors[position].id,
    user_id,
  })
  const rowsOf = async (agency: typeof mine, position: 0 | 1, user_id: string, delivery: string) => {
    const filled = new Map(await fillTables(superuser, tables, owner(agency, position, user_id)))
    const creditor_id = position === 0 ? null : agency.creditors[position].id
    for (const name of ['service_account', 'closing_service_account'])
      filled.set(name, await buildServiceAccount(api.services, agency.actor, creditor_id))
    return filled.set('import', delivery)
  }
  const rows: Readonly<Record<OwnerName, ReadonlyMap<string, string>>> = {
    own: await rowsOf(mine, 0, people.own, deliveries.own),
    otherCreditor: await rowsOf(mine, 1, people.otherCreditor, deliveries.otherCreditor),
    otherOrganisation: await rowsOf(theirs, 0, people.otherOrganisation, deliveries.otherOrganisation),
    unknown: new Map(
      [...tables.map(({ name }) => name), 'service_account', 'closing_service_account'].map((name) => [name, newId()]),
    ),
  }
  const otherOrganisation = { organisation_id: theirs.actor.organisation_id }
  const otherCreditor = { organisation_id: mine.actor.organisation_id, creditor_id: mine.creditors[1].id }
  const planted =
    (await plantMarks(superuser, tables, otherOrganisation, marks.otherOrganisation)) +
    (await plantMarks(superuser, tables, otherCreditor, marks.otherCreditor))
  return {
    api,
    superuser,
    /** The agency that the callers work for. */
    agency: mine,
    tables,
    rows,
    callers,
    otherOrganisation,
    otherCreditor,
    planted,
    lines,
    foreignIds: await idsOf(superuser, tables, theirs.actor.organisation_id),
    close: async () => {
      await superuser.end()
      await api.close()
    },
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>

const buildCallers = async (
  api: Awaited<ReturnType<typeof openTestApi>>,
  agency: Awaited<ReturnType<typeof buildAgency>>,
): Promise<Caller[]> => {
  const callers: Caller[] = []
  for (const name of ['administrator', 'manager', 'agent', 'finance', 'auditor'] as const)
    callers.push({ name, options: { token: await signedIn(api, agency.actor, name) }, creditor: false })
  const token = await signedIn(api, agency.actor, 'creditor', agency.creditors[0].id)
  callers.push({ name: 'creditor', options: { token }, creditor: true })
  callers.push({
    name: 'service account',
    options: { api_token: await buildToken(api, agency.actor) },
    creditor: false,
  })
  callers.push({ name: 'nobody', options: {}, creditor: false })
  return callers
}

/** Somebody with a passkey, who has given the password alone; and somebody who must have a second factor and has none. */
const halfSignedIn = async (
  api: Awaited<ReturnType<typeof openTestApi>>,
  superuser: pg.Client,
  actor: Awaited<ReturnType<typeof buildAgency>>['actor'],
): Promise<Caller[]> => {
  await buildUser(api.services, actor, 'half@example.org', 'administrator')
  await givePasskeys(superuser, actor.organisation_id)
  await superuser.query(`update organisation set second_factor_roles = '{administrator}' where id = $1`, [
    actor.organisation_id,
  ])
  const half = { token: await tokenOf(api, 'half@example.org') }
  await buildUser(api.services, actor, 'enrolling@example.org', 'administrator')
  const enrolling = { token: await tokenOf(api, 'enrolling@example.org') }
  await superuser.query(`update organisation set second_factor_roles = '{}' where id = $1`, [actor.organisation_id])
  return [
    { name: 'half signed in', options: half, creditor: false },
    { name: 'about to enrol', options: enrolling, creditor: false },
  ]
}

const tokenOf = async (api: Awaited<ReturnType<typeof openTestApi>>, email: string): Promise<string> => {
  const { cookie } = await api.request(
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }',
    { email, password },
  )
  if (typeof cookie !== 'string') throw new Error('No sign-in was begun')
  return cookie
}

/** A passkey for each person of an organisation, which no device holds: enough to be asked for it. */
const givePasskeys = async (superuser: pg.Client, organisation_id: string): Promise<void> => {
  await superuser.query(
    `insert into passkey
       (organisation_id, id, user_id, credential_id, public_key, counter, transports, name, created_at)
     select organisation_id, gen_random_uuid(), id, id::text, '', 0, '{}', 'A passkey', created_at
       from user_account u
      where organisation_id = $1 and kind = 'person' and creditor_id is null and email <> all($2)
        and not exists (select from passkey p where p.organisation_id = u.organisation_id and p.user_id = u.id)`,
    [organisation_id, ['probe@example.org', sceneEmail]],
  )
}

/** Somebody whose proof of identity is old, as in a browser that was left open. */
const leftAlone = async (
  api: Awaited<ReturnType<typeof openTestApi>>,
  superuser: pg.Client,
  actor: Awaited<ReturnType<typeof buildAgency>>['actor'],
): Promise<Caller> => {
  const token = await signedIn(api, actor, 'administrator')
  await superuser.query('update session set confirmed_at = null where token_hash = $1', [sessionTokenHash(token)])
  return { name: 'administrator left alone', options: { token }, creditor: false }
}

const buildToken = async (
  { services }: Awaited<ReturnType<typeof openTestApi>>,
  actor: Awaited<ReturnType<typeof buildAgency>>['actor'],
): Promise<string> => {
  const user_id = await buildServiceAccount(services, actor, null)
  const token = await createApiToken(services, actor, { user_id, name: 'probe', days: 30 })
  if (!token.ok) throw new Error('No token was made')
  return token.value.token
}

const buildServiceAccount = async (
  services: Awaited<ReturnType<typeof openTestApi>>['services'],
  actor: Awaited<ReturnType<typeof buildAgency>>['actor'],
  creditor_id: string | null,
): Promise<string> => {
  const role = creditor_id === null ? 'manager' : 'creditor'
  const account = await createServiceAccount(services, actor, { name: 'Robot', role, creditor_id })
  if (!account.ok) throw new Error('No service account was made')
  return account.value.user_id
}

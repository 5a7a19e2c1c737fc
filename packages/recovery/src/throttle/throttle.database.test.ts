import { openDatabase, openSecretBox } from '@quittance/platform'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { entities } from '../entities.js'
import { buildAgency, buildUser, password } from '../graphql-schema/testing/agency.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { purgeSessions } from '../session/purge-sessions.run.js'
import { signIn } from '../user/sign-in.js'
import { attempt, spend, succeeded } from './attempt.js'
import { rememberDevice } from './device.js'
import type { Guess } from './guess.js'

// Goal: guessing is hopeless however it is spread, and nobody can lock a person out by it. Method: the real sign-in over
// the real table, with a clock that the test moves; only the tries that are let through cost a real argon2id.

const api = await openTestApi()
const agency = await buildAgency(api.services, 'Agency')
/** Connections of another process. */
const elsewhere = await openDatabase({
  url: api.database.url,
  entities,
  connections_maximum: 2,
  statement_timeout_ms: 10_000,
  application_name: 'another process',
})
afterAll(async () => {
  await elsewhere.close()
  await api.close()
})

const origin = { address: null, request_id: 'test' }
const facts = (address: string, device_cookie: string | null = null) => ({
  address,
  user_agent: null,
  device_cookie,
  origin,
})
const trySignIn = async (email: string, offered: string, address: string, device: string | null = null) => {
  const result = await signIn(api.services, { email, password: offered }, facts(address, device))
  return result.ok ? 'in' : result.error.code
}
let people = 0
const newPerson = async () => {
  people += 1
  const email = `guessed${people}@example.org`
  await buildUser(api.services, agency.actor, email, 'agent')
  return email
}

/** Tries one after the other, a number of them at once; answers how many passwords were looked at. */
const guess = async (tries: number, one: (index: number) => Promise<string>): Promise<number> => {
  const at_once = 4
  let examined = 0
  for (let index = 0; index < tries; index += at_once) {
    const batch = Array.from({ length: Math.min(at_once, tries - index) }, (_, offset) => one(index + offset))
    examined += (await Promise.all(batch)).filter((code) => code === 'refused').length
    api.clock.advance(4_000)
  }
  return examined
}

it('looks at a handful of ten thousand guesses, and lets the person in all the while', async () => {
  const email = await newPerson()
  const device = rememberDevice(api.services, null, email)
  const from_one = await guess(3_500, (index) => trySignIn(email, `guess ${index}`, '198.51.100.1'))
  expect(await trySignIn(email, password, '192.0.2.10', device)).toBe('in')
  const from_many = await guess(3_500, (index) =>
    trySignIn(email, `guess ${index}`, `10.${index >> 8}.0.${index % 256}`),
  )
  // In the midst of it the person comes from a browser in which he was before, even from the address of who guesses.
  expect(await trySignIn(email, password, '10.13.0.1', device)).toBe('in')
  const sprayed = await guess(3_000, (index) => trySignIn(`nobody${index}@example.org`, 'Summer2026!', '198.51.100.2'))
  expect(await trySignIn(email, password, '198.51.100.2', device)).toBe('in')
  console.info(
    `brute force: 10000 tries over ${Math.round(10_000 / 3_600)} hours, ${from_one + from_many + sprayed} passwords looked at ` +
      `(${from_one} from one address, ${from_many} from 3500 addresses, ${sprayed} over 3000 accounts), the person let in 3 times of 3`,
  )
  expect(from_one).toBeLessThan(20)
  expect(from_many).toBeLessThan(40)
  expect(sprayed).toBeLessThan(70)
}, 120_000)

it('counts a browser that is known by itself, so that a stolen cookie guesses no faster', async () => {
  const email = await newPerson()
  const device = rememberDevice(api.services, null, email)
  const codes: string[] = []
  for (let tries = 0; tries < 8; tries++) codes.push(await trySignIn(email, `guess ${tries}`, '192.0.2.20', device))
  expect(codes).toEqual([
    ...Array.from({ length: 5 }, () => 'refused'),
    ...Array.from({ length: 3 }, () => 'throttled'),
  ])
  // Another account's cookie is nobody's here.
  const foreign = rememberDevice(api.services, null, 'another@example.org')
  expect(await trySignIn(email, password, '192.0.2.21', foreign)).toBe('in')
  // Nor does one that somebody else sealed.
  const forged = rememberDevice({ secrets: openSecretBox(new Uint8Array(32).fill(1)) }, null, email)
  expect(await trySignIn(email, password, '192.0.2.22', forged)).toBe('in')
})

it('lets no more through when they all come at once', async () => {
  const email = await newPerson()
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) => trySignIn(email, `guess ${index}`, '192.0.2.30')),
  )
  expect(answers.filter((code) => code === 'refused')).toHaveLength(5)
})

it('is the same for every process on the database', async () => {
  const key: Guess = { kind: 'password', account: 'shared@example.org', address: '192.0.2.40', device: null }
  const other = { ...api.services, database: elsewhere }
  for (let tries = 0; tries < 5; tries++) expect(await attempt(tries % 2 ? other : api.services, key)).toBe(0)
  expect(await attempt(other, key)).toBeGreaterThan(0)
  await succeeded(api.services, key)
  expect(await attempt(other, key)).toBe(0)
})

it.each(['a\0b@example.org', '\0', `${'x'.repeat(300)}@example.org`])('refuses %j plainly', async (email) => {
  expect(await trySignIn(email, password, '192.0.2.50')).toBe('refused')
})

it('spends what is good for one time once, also at once', async () => {
  const spent = await Promise.all(Array.from({ length: 12 }, () => spend(api.services, 'ticket')))
  expect(spent.filter(Boolean)).toHaveLength(1)
})

it('forgets at night what slows nobody any more, and nothing else', async () => {
  const count = async () => {
    const superuser = new pg.Client({ connectionString: api.database.superuserUrl })
    await superuser.connect()
    const { rows } = await superuser.query<{ old: number; young: number }>(
      `select (count(*) filter (where last_at < now() - interval '2 days'))::int as old,
              (count(*) filter (where last_at >= now() - interval '2 days'))::int as young from sign_in_attempt`,
    )
    await superuser.end()
    return rows[0]
  }
  const now = { ...api.services, clock: { ...api.services.clock, now: () => new Date() } }
  await spend(now, 'of today')
  expect((await count())?.old).toBeGreaterThan(100)
  await purgeSessions.run({}, now, new AbortController().signal)
  expect(await count()).toEqual({ old: 0, young: 1 })
})

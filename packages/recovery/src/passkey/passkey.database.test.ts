import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { newId } from '@quittance/platform'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { buildAgency, buildUser, password } from '../graphql-schema/testing/agency.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { ceremony_ms } from './ceremony.js'

// Goal: a passkey signs in its own person, once per question, here and nowhere else. Method: a device made of node:crypto
// that can answer truly and in every false way; a real browser's device does it in test/e2e.

const api = await openTestApi()
const agency = await buildAgency(api.services, 'Agency')
const superuser = new pg.Client({ connectionString: api.database.superuserUrl })
await superuser.connect()
afterAll(async () => {
  await superuser.end()
  await api.close()
})

const origin = 'http://127.0.0.1'
const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest()

type Device = {
  readonly credential_id: string
  readonly key: KeyObject
  readonly user_id: string
  readonly email: string
}

/** The public key as devices state it: a map of COSE (RFC 9053) in CBOR. */
const coseKey = (key: KeyObject): Buffer => {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const head = Buffer.from('a5010203262001215820', 'hex')
  return Buffer.concat([head, Buffer.from(x, 'base64url'), Buffer.from('225820', 'hex'), Buffer.from(y, 'base64url')])
}

let people = 0
const newDevice = async (of = agency, counter = 5): Promise<Device> => {
  people += 1
  const email = `device${people}@example.org`
  const user_id = await buildUser(api.services, of.actor, email, 'agent')
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credential_id = randomBytes(32).toString('base64url')
  await superuser.query(
    `insert into passkey
       (organisation_id, id, user_id, credential_id, public_key, counter, transports, name, created_at)
     values ($1, $2, $3, $4, $5, $6, '{internal}', 'Device', now())`,
    [of.actor.organisation_id, newId(), user_id, credential_id, coseKey(pair.publicKey).toString('base64url'), counter],
  )
  return { credential_id, key: pair.privateKey, user_id, email }
}

type Lie = {
  readonly origin?: string
  readonly rp?: string
  readonly challenge?: string
  readonly type?: string
  readonly flags?: number
  readonly counter?: number
  readonly user_handle?: string
  readonly credential_id?: string
  readonly key?: KeyObject
}

const present_and_verified = 0x05

/** What a device answers to a question, truly or with a lie in it. */
const answer = (device: Device, options: string, lie: Lie = {}): string => {
  const asked: unknown = JSON.parse(options)
  const challenge = lie.challenge ?? String(Reflect.get(Object(asked), 'challenge'))
  const client = JSON.stringify({ type: lie.type ?? 'webauthn.get', challenge, origin: lie.origin ?? origin })
  const counter = Buffer.alloc(4)
  counter.writeUInt32BE(lie.counter ?? 6)
  const data = Buffer.concat([sha256(lie.rp ?? '127.0.0.1'), Buffer.from([lie.flags ?? present_and_verified]), counter])
  const signature = sign('sha256', Buffer.concat([data, sha256(client)]), lie.key ?? device.key)
  const id = lie.credential_id ?? device.credential_id
  return JSON.stringify({
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    response: {
      clientDataJSON: Buffer.from(client).toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: Buffer.from(lie.user_handle ?? device.user_id).toString('base64url'),
    },
  })
}

const askDocument = 'mutation { askPasskeySignIn { options ticket } }'
const showDocument = `mutation ($ticket: String!, $credential: String!) {
  signInWithPasskey(ticket: $ticket, credential: $credential) {
    __typename ... on Session { viewer { email } } ... on SignInRefused { message } } }`
const askSignIn = async (token: string | null = null): Promise<{ options: string; ticket: string }> =>
  (await api.request(askDocument, {}, { token })).data.askPasskeySignIn
const show = async (ticket: string, credential: string, token: string | null = null) => {
  const { data, cookie } = await api.request(showDocument, { ticket, credential }, { token })
  return { answer: data.signInWithPasskey, cookie }
}

/** The token of a sign-in that owes the second factor. */
const half = async (email: string): Promise<string> => {
  const document =
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }'
  const { data, cookie } = await api.request(document, { email, password })
  expect(data.signIn.__typename).toBe('SecondFactorNeeded')
  return cookie ?? ''
}

it('signs its person in, alone', async () => {
  const device = await newDevice()
  const { options, ticket } = await askSignIn()
  const { answer: given, cookie } = await show(ticket, answer(device, options))
  expect(given).toEqual({ __typename: 'Session', viewer: { email: device.email } })
  expect((await api.request('{ viewer { email } }', {}, { token: cookie ?? '' })).data.viewer.email).toBe(device.email)
})

it('refuses every lie', async () => {
  const [device, stranger] = [await newDevice(), await newDevice()]
  const lies: readonly Lie[] = [
    { origin: 'https://quittance.example.evil' },
    { origin: 'http://127.0.0.1:8080' },
    { rp: 'evil.example' },
    { challenge: randomBytes(32).toString('base64url') },
    { type: 'webauthn.create' },
    // Nobody was there, or nothing unlocked it.
    { flags: 0x00 },
    { flags: 0x01 },
    { flags: 0x04 },
    // A copy that fell behind.
    { counter: 5 },
    { counter: 4 },
    { counter: 0 },
    { user_handle: stranger.user_id },
    { user_handle: 'x' },
    { credential_id: stranger.credential_id },
    { credential_id: randomBytes(32).toString('base64url') },
    { key: stranger.key },
  ]
  let refused = 0
  for (const lie of lies) {
    const { options, ticket } = await askSignIn()
    const { answer: given, cookie } = await show(ticket, answer(device, options, lie))
    expect(given.__typename, JSON.stringify(lie)).toBe('SignInRefused')
    expect(cookie).toBeUndefined()
    refused += 1
  }
  for (const text of ['', '{}', '[]', 'null', '{"id":1}', 'x'.repeat(30_000), '{"__proto__":{"id":"x"}}']) {
    const { ticket } = await askSignIn()
    expect((await show(ticket, text)).answer.__typename).toBe('SignInRefused')
    refused += 1
  }
  console.info(`passkeys: ${refused} of ${lies.length + 7} false answers refused`)
})

it('answers one question once, also many times at once, and only for five minutes', async () => {
  const device = await newDevice(agency, 0)
  const { options, ticket } = await askSignIn()
  // A device that does not count: nothing but the ticket tells a replay.
  const credential = answer(device, options, { counter: 0 })
  const answers = await Promise.all(Array.from({ length: 8 }, () => show(ticket, credential)))
  const accepted = answers.filter(({ answer: given }) => given.__typename === 'Session').length
  expect(accepted).toBe(1)
  expect((await show(ticket, credential)).answer.__typename).toBe('SignInRefused')
  const late = await askSignIn()
  api.clock.advance(ceremony_ms)
  const given = await show(late.ticket, answer(device, late.options, { counter: 0 }))
  expect(given.answer.__typename).toBe('SignInRefused')
  console.info(`passkey replay: ${answers.length - accepted + 1} of ${answers.length} refused`)
})

it('is a second factor for its own person only, and its question belongs to one sign-in', async () => {
  const [mine, other] = [await newDevice(), await newDevice()]
  const token = await half(mine.email)
  const question = await askSignIn(token)
  expect(JSON.parse(question.options).allowCredentials).toEqual([
    { id: mine.credential_id, transports: ['internal'], type: 'public-key' },
  ])
  expect((await show(question.ticket, answer(other, question.options), token)).answer.__typename).toBe('SignInRefused')
  // A question that was put to nobody, or to somebody else, is not this one's.
  const toNobody = await askSignIn()
  expect((await show(toNobody.ticket, answer(mine, toNobody.options), token)).answer.__typename).toBe('SignInRefused')
  const toOther = await askSignIn(await half(other.email))
  expect((await show(toOther.ticket, answer(mine, toOther.options), token)).answer.__typename).toBe('SignInRefused')
  const { answer: given, cookie } = await show(question.ticket, answer(mine, question.options), token)
  expect(given.viewer.email).toBe(mine.email)
  expect(cookie).not.toBe(token)
})

it('opens no account that is closed', async () => {
  const device = await newDevice()
  await superuser.query('update user_account set deactivated_at = now() where id = $1', [device.user_id])
  const { options, ticket } = await askSignIn()
  expect((await show(ticket, answer(device, options))).answer.__typename).toBe('SignInRefused')
})

import { createUser } from '@quittance/recovery/commands'
import { jobActor, openServices } from '@quittance/recovery/services'
import { openSecretBox } from '@quittance/platform'
import { openIdentityProvider, type TestIdentityProvider, type TestPerson } from '@quittance/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cookieOf } from './testing/client.js'
import { claimsOf, forgeries } from './testing/forged-token.js'
import {
  authorise,
  begin,
  comeBack,
  type Finished,
  openSingleSignOnBench,
  setting,
  signInThrough,
  type SingleSignOnBench,
  usable,
  viewerOf,
} from './testing/single-sign-on-bench.js'
import { password } from './testing/world.js'

// Goal: nobody is signed in but whom the agency's own provider signed in, in the browser that asked for it. Method: take
// one honest sign-in after the other and change one thing; none may begin a session, and the honest one still must.

let bench: SingleSignOnBench
let account: { readonly id: string; readonly email: string }
let person: TestPerson
let refused = 0
beforeAll(async () => {
  bench = await openSingleSignOnBench()
})
beforeEach(async () => {
  account = await bench.invite(`victim${Math.random().toString(36).slice(2)}`)
  person = bench.provider.add({ subject: account.id, email: account.email, email_verified: true })
  bench.provider.forge = null
  bench.time.ahead_ms = 0
})
afterAll(async () => {
  // oxlint-disable-next-line no-console -- the figure belongs in the log of the run
  console.info(`single sign-on: ${refused} attacks refused of ${refused}`)
  await bench.close()
})

const sessions = async (): Promise<number> => {
  const [row] = await bench.query<{ count: number }>('select count(*)::int as count from session')
  return row?.count ?? 0
}

/** None of it may begin a session; what is wrong may be told in one page only. */
const refuse = async (what: string, attack: () => Promise<Finished>): Promise<void> => {
  const before = await sessions()
  const { status, session, text } = await attack()
  expect([what, status, session]).toEqual([what, 403, ''])
  expect(text).toContain('Nobody was signed in')
  expect([what, await sessions()]).toEqual([what, before])
  refused += 1
}

const honest = async () => expect(await viewerOf(bench, (await signInThrough(bench)).session)).toBe(account.email)

/** Comes back with an address that was changed. */
const changed = async (change: (address: URL) => void, cookie?: string): Promise<Finished> => {
  const begun = await begin(bench, account.email)
  const address = await authorise(bench.provider, begun.url)
  change(address)
  return await comeBack(bench, address, cookie ?? begun.cookie)
}

const set = (name: string, value: string) => (address: URL) => address.searchParams.set(name, value)

/** Goes to the provider with an address that was changed. */
const weakened = async (change: (url: URL) => void): Promise<Finished> => {
  const begun = await begin(bench, account.email)
  change(begun.url)
  return await comeBack(bench, await authorise(bench.provider, begun.url), begun.cookie)
}

describe('the way back', () => {
  it('is of one flow: its state, its browser, its provider, once', async () => {
    const other = await begin(bench, account.email)
    await refuse('no state', () => changed((address) => address.searchParams.delete('state')))
    await refuse('an empty state', () => changed(set('state', '')))
    await refuse('a wrong state', () => changed(set('state', 'x'.repeat(43))))
    await refuse('a state in other letters', () => changed(set('state', 'é'.repeat(43))))
    await refuse('two states', () => changed((address) => address.searchParams.append('state', 'x')))
    await refuse('the state of another flow', () => changed(set('state', other.url.searchParams.get('state') ?? '')))
    await refuse('the cookie of another flow', () => changed(() => undefined, other.cookie))
    await refuse('no cookie', () => changed(() => undefined, ''))
    await refuse('no code', () => changed((address) => address.searchParams.delete('code')))
    await refuse('a made-up code', () => changed(set('code', 'x'.repeat(43))))
    await refuse('two codes', () => changed((address) => address.searchParams.append('code', 'x')))
    await refuse('another issuer', () => changed(set('iss', 'https://evil.example')))
    await refuse('no issuer, where it is announced', () => changed((address) => address.searchParams.delete('iss')))
    await refuse('an error', () => changed(set('error', 'access_denied')))
    await refuse('the address of another provider', () =>
      changed((address) => (address.pathname = address.pathname.replace(/[^/]+$/, account.id))),
    )
    await honest()
  })

  it('is used once', async () => {
    const begun = await begin(bench, account.email)
    const address = await authorise(bench.provider, begun.url)
    const first = await Promise.all([1, 2, 3, 4].map(() => comeBack(bench, address, begun.cookie)))
    expect(first.map(({ status }) => status).toSorted()).toEqual([200, 403, 403, 403])
    refused += 3
    await refuse('the same return', () => comeBack(bench, address, begun.cookie))
    const second = await begin(bench, account.email)
    address.searchParams.set('state', second.url.searchParams.get('state') ?? '')
    await refuse('a code that was used', () => comeBack(bench, address, second.cookie))
  })

  it('ends with the time of the flow', async () => {
    const begun = await begin(bench, account.email)
    const address = await authorise(bench.provider, begun.url)
    bench.time.ahead_ms = 10 * 60_000 + 1_000
    await refuse('an expired flow', () => comeBack(bench, address, begun.cookie))
  })

  it('does not take the code of one browser in another', async () => {
    const [attacker, victim] = [await begin(bench, account.email), await begin(bench, account.email)]
    const stolen = await authorise(bench.provider, victim.url)
    stolen.searchParams.set('state', attacker.url.searchParams.get('state') ?? '')
    await refuse('a stolen code', () => comeBack(bench, stolen, attacker.cookie))
  })

  it('leaves the flow of a browser alone when another site makes an address up', async () => {
    const begun = await begin(bench, account.email)
    const address = await authorise(bench.provider, begun.url)
    const forged = new URL(address)
    forged.searchParams.set('state', 'x'.repeat(43))
    await refuse('a made-up return', () => comeBack(bench, forged, begun.cookie))
    expect((await comeBack(bench, address, begun.cookie)).status).toBe(200)
  })
})

describe('the cookie of a flow', () => {
  it('is refused when one letter of it was changed, or when it is something else', async () => {
    const begun = await begin(bench, account.email)
    const address = await authorise(bench.provider, begun.url)
    const [name = '', value = ''] = begun.cookie.split('=')
    for (let index = 0; index < value.length; index += Math.ceil(value.length / 20)) {
      const letter = value[index] === 'A' ? 'B' : 'A'
      const tampered = `${name}=${value.slice(0, index)}${letter}${value.slice(index + 1)}`
      await refuse(`letter ${index}`, () => comeBack(bench, address, tampered))
    }
    const box = openSecretBox(new Uint8Array(32))
    const others = ['', 'x', value.slice(0, -4), box.seal('{}', 'single sign-on flow'), box.seal('x', 'totp')]
    for (const other of others) await refuse('another text', () => comeBack(bench, address, `${name}=${other}`))
    expect((await comeBack(bench, address, begun.cookie)).status).toBe(200)
  })
})

describe('what the browser carries to the provider', () => {
  it('cannot weaken the proof that binds the code to the flow', async () => {
    await refuse('no challenge', () =>
      weakened((url) => ['code_challenge', 'code_challenge_method'].forEach((name) => url.searchParams.delete(name))),
    )
    await refuse('another challenge', () => weakened((url) => url.searchParams.set('code_challenge', 'x'.repeat(43))))
    await refuse('no nonce', () => weakened((url) => url.searchParams.delete('nonce')))
    await refuse('another nonce', () => weakened((url) => url.searchParams.set('nonce', 'x'.repeat(43))))
    await refuse('somebody whom the provider does not know', async () => {
      bench.provider.person = 'nobody'
      return await signInThrough(bench)
    })
  })

  it('names only our own address, whatever the request says of its host', async () => {
    const response = await fetch(`${bench.api.url}/sign-in/oidc/start`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-quittance-request': '1',
        'x-forwarded-host': 'evil.example',
        forwarded: 'host=evil.example',
      },
      body: JSON.stringify({ account: account.email }),
    })
    const { redirect } = (await response.json()) as { redirect: string }
    expect(new URL(redirect).searchParams.get('redirect_uri')).toBe(bench.client.redirect_uri)
  })

  it('never leads elsewhere afterwards', async () => {
    const elsewhere = [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      '/..//evil.example',
    ]
    for (const next of [...elsewhere, 'javascript:alert(1)', '/"><script>alert(1)</script>']) {
      const begun = await begin(bench, account.email, next)
      const { text } = await comeBack(bench, await authorise(bench.provider, begun.url), begun.cookie)
      const target = /content="0; url=([^"]*)"/.exec(text)?.[1] ?? ''
      expect(target).toMatch(/^\/(?!\/)/)
      expect(text).not.toContain('<script')
      expect(text).not.toContain('evil.example')
      refused += 1
    }
  })
})

it('takes no token but the one that the provider made for this flow', async () => {
  const ways = forgeries(bench.provider, usable.clientSecret)
  for (const [what, forge] of Object.entries(ways)) {
    bench.provider.forge = ({ id_token = '', ...answer }) => {
      const forged = forge(id_token)
      return { ...answer, ...(forged !== undefined && { id_token: forged }) }
    }
    await refuse(what, () => signInThrough(bench))
  }
  // The forging itself spoils nothing: the same claims, signed again with the same key, are taken.
  bench.provider.forge = (answer) => ({ ...answer, id_token: bench.provider.sign(claimsOf(answer.id_token ?? '')) })
  await honest()
  let recorded = ''
  bench.provider.forge = (answer) => {
    recorded = answer.id_token ?? ''
    return answer
  }
  await honest()
  bench.provider.forge = (answer) => ({ ...answer, id_token: recorded })
  await refuse('the token of an earlier sign-in', () => signInThrough(bench))
})

describe('an account', () => {
  it('is linked only by an address that the provider vouches for and may vouch for', async () => {
    const claims: readonly (readonly [string, Partial<TestPerson>])[] = [
      ['unverified', { email_verified: false }],
      ['unsaid', { email_verified: undefined as never }],
      ['verified as text', { email_verified: 'true' as never }],
      ['no address', { email: undefined }],
      ['several addresses', { email: [account.email] as never }],
      ['a foreign domain', { email: account.email.replace('recouvra.example', 'elsewhere.example') }],
      ['a domain below', { email: account.email.replace('@', '@mail.') }],
      ['a domain that begins alike', { email: `${account.email}.evil.example` }],
      ['two domains', { email: `${account.email.split('@')[0]}@evil.example@recouvra.example` }],
      ['nobody’s address', { email: 'nobody@recouvra.example' }],
    ]
    for (const [what, change] of claims) {
      Object.assign(person, { email: account.email, email_verified: true, ...change })
      await refuse(what, () => signInThrough(bench))
    }
    Object.assign(person, { email: account.email.toUpperCase(), email_verified: true })
    await honest()
  })

  it('stays with the subject that it was linked to, whoever has its address now', async () => {
    await honest()
    bench.provider.add({ subject: `${account.id}-new`, email: account.email, email_verified: true })
    await refuse('an address given to somebody else', () => signInThrough(bench))
  })

  it('that has a password is linked only where the administrator says so', async () => {
    bench.provider.add({ subject: 'adele', email: bench.users.administrator, email_verified: true })
    await bench.set({ linksByEmail: false })
    await refuse('the word of a provider about an administrator', () => signInThrough(bench))
    await bench.set({ linksByEmail: true })
    expect(await viewerOf(bench, (await signInThrough(bench)).session)).toBe(bench.users.administrator)
  })

  it('that was closed stays closed, linked or not', async () => {
    await honest()
    await bench.deactivate(account.email)
    await refuse('a closed account', () => signInThrough(bench))
    bench.provider.add({ subject: `${account.id}-new`, email: account.email, email_verified: true })
    await refuse('a closed account that is not linked', () => signInThrough(bench))
  })

  it('of a program is never signed in', async () => {
    await bench.query(`update user_account set kind = 'service', email = $2 where id = $1`, [account.id, account.email])
    await refuse('a service account', () => signInThrough(bench))
  })
})

describe('another agency’s provider', () => {
  let other: TestIdentityProvider
  let otherAdministrator: string
  let id: string
  let redirect_uri: string
  beforeAll(async () => {
    const [{ id: organisation_id } = { id: '' }] = await bench.query<{ id: string }>(
      `select id from organisation where name = 'Autre agence'`,
    )
    const { services, close } = await openServices(bench.serviceOptions)
    const input = { name: 'Otto', role: 'administrator', creditor_id: null, locale: 'en', password } as const
    const actor = jobActor({ id: organisation_id, time_zone: 'Europe/Paris' })
    await createUser(services, actor, { ...input, email: 'otto@autre.example' })
    await close()
    other = await openIdentityProvider()
    otherAdministrator = await cookieOf(bench.api, 'otto@autre.example')
    const added = await setting(bench, otherAdministrator, 'add', { name: 'Other', issuer: other.issuer })
    id = added.id
    redirect_uri = added.redirectUri
    other.register([{ ...bench.client, redirect_uri }])
    await setting(bench, otherAdministrator, 'change', { id, input: { ...usable, emailDomains: ['recouvra.example'] } })
    await setting(bench, otherAdministrator, 'enable', { id, enabled: true })
    await setting(bench, otherAdministrator, 'name', { name: 'autre' })
    await setting(bench, bench.administrator, 'name', { name: 'recouvra' })
  })
  afterAll(async () => {
    await setting(bench, otherAdministrator, 'remove', { id })
    await other.close()
  })

  it('opens no account of ours, whatever it says', async () => {
    other.add({ subject: account.id, email: account.email, email_verified: true })
    const begun = await begin(bench, 'autre')
    await refuse('an account of another agency', async () =>
      comeBack(bench, await authorise(other, begun.url), begun.cookie),
    )
  })

  it('cannot have the answer of ours taken for its own', async () => {
    const [victim, attacker] = [await begin(bench, 'autre'), await begin(bench, 'recouvra')]
    const mixed = new URL(attacker.url)
    mixed.searchParams.set('state', victim.url.searchParams.get('state') ?? '')
    const address = await authorise(bench.provider, mixed)
    await refuse('a mix-up', () => comeBack(bench, address, victim.cookie))
    address.pathname = new URL(redirect_uri).pathname
    await refuse('a mix-up at its own address', () => comeBack(bench, address, victim.cookie))
    other.add({ subject: 'o', email: account.email, email_verified: true })
    other.forge = (answer) => ({
      ...answer,
      id_token: bench.provider.sign({ iss: bench.provider.issuer, sub: account.id }),
    })
    await refuse('the token of ours from its endpoint', async () => {
      const begun = await begin(bench, 'autre')
      return await comeBack(bench, await authorise(other, begun.url), begun.cookie)
    })
  })

  it('answers like one that there is not', async () => {
    const ours = { id: bench.identity_provider_id }
    const answers = [
      await setting(bench, otherAdministrator, 'change', { ...ours, input: usable }),
      await setting(bench, otherAdministrator, 'enable', { ...ours, enabled: false }),
      await setting(bench, otherAdministrator, 'remove', ours),
      await setting(bench, otherAdministrator, 'check', ours),
    ]
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array.from({ length: 4 }, () => 'NotFound'))
    expect(await setting(bench, otherAdministrator, 'name', { name: 'recouvra' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'signInName',
    })
  })
})

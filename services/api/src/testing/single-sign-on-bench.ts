import { businessDateOf } from '@quittance/core'
import { openIdentityProvider, type TestIdentityProvider } from '@quittance/testkit'
import { type ApiBench, openApiBench } from './api-bench.js'
import { ask, cookieOf } from './client.js'

/** The settings of a provider in use, as an administrator writes them. */
export const usable = {
  name: 'Agency login',
  clientId: 'quittance',
  clientSecret: 'the secret of the client at the provider',
  emailDomains: ['recouvra.example'],
  secondFactor: 'own',
  linksByEmail: true,
  passwordAllowed: true,
}

const result = `__typename ... on IdentityProvider { id redirectUri enabled hasClientSecret linkedPeople }
  ... on InvalidInput { message field } ... on NotFound { message } ... on NotAllowed { message }`

const mutations = {
  add: `mutation ($name: String!, $issuer: String!) { answer: addIdentityProvider(name: $name, issuer: $issuer) { ${result} } }`,
  change: `mutation ($id: ID!, $input: IdentityProviderInput!) { answer: changeIdentityProvider(id: $id, input: $input) { ${result} } }`,
  enable: `mutation ($id: ID!, $enabled: Boolean!) { answer: enableIdentityProvider(id: $id, enabled: $enabled) { ${result} } }`,
  remove: `mutation ($id: ID!) { answer: removeIdentityProvider(id: $id) { __typename ... on NotFound { message } } }`,
  check: `mutation ($id: ID!) { answer: checkIdentityProvider(id: $id) { __typename ... on IdentityProviderCheck { findings { level message } } } }`,
  name: `mutation ($name: String!) { answer: setSignInName(signInName: $name) { __typename ... on InvalidInput { message field } } }`,
} as const

/** What a mutation of these tests answered. */
export type SettingAnswer = {
  readonly __typename: string
  readonly id: string
  readonly redirectUri: string
  readonly [field: string]: unknown
}

/** Does something in the settings with the session of the given cookie. */
export const setting = async (
  bench: Pick<ApiBench, 'api'>,
  cookie: string,
  what: keyof typeof mutations,
  variables: object,
): Promise<SettingAnswer> => {
  const { body } = await ask(bench.api, mutations[what], { headers: { cookie }, variables })
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
  return body.data?.['answer'] as SettingAnswer
}

/** The API with a real provider on the loopback that is in use for the first agency. */
export const openSingleSignOnBench = async () => {
  const time = { ahead_ms: 0 }
  const now = () => new Date(Date.now() + time.ahead_ms)
  const bench = await openApiBench({
    outbound_networks: ['127.0.0.0/8'],
    clock: { now, today: (zone) => businessDateOf(now(), zone) },
  })
  const provider = await openIdentityProvider()
  const administrator = await cookieOf(bench.api, bench.users.administrator)
  const added = await setting(bench, administrator, 'add', { name: usable.name, issuer: provider.issuer })
  const id = added.id
  const client = { client_id: usable.clientId, client_secret: usable.clientSecret, redirect_uri: added.redirectUri }
  provider.register([client])
  await setting(bench, administrator, 'change', { id, input: usable })
  await setting(bench, administrator, 'enable', { id, enabled: true })
  return {
    ...bench,
    administrator,
    provider,
    client,
    identity_provider_id: id,
    time,
    /** Changes the settings of the provider. */
    set: async (change: Partial<typeof usable>) =>
      await setting(bench, administrator, 'change', { id, input: { ...usable, ...change } }),
    /** An account that was invited and has no password yet. */
    invite: async (name: string): Promise<{ readonly id: string; readonly email: string }> => {
      const email = `${name}@recouvra.example`
      const [row] = await bench.query<{ id: string }>(
        `insert into user_account (organisation_id, id, email, name, role, locale, invitation_pending, created_at)
         values ($1, new_id(), $2, $3, 'agent', 'en', true, now()) returning id`,
        [bench.agency.organisation_id, email, name],
      )
      return { id: row?.id ?? '', email }
    },
    close: async () => {
      await provider.close()
      await bench.close()
    },
  }
}

export type SingleSignOnBench = Awaited<ReturnType<typeof openSingleSignOnBench>>

/** A browser that began a sign-in: where it was sent, and what it keeps. */
export type Begun = { readonly url: URL; readonly cookie: string }

/** Asks the API to begin. */
export const start = async (
  { api }: Pick<ApiBench, 'api'>,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  await fetch(`${api.url}/sign-in/oidc/start`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-quittance-request': '1', ...headers },
    body: JSON.stringify(body),
  })

export const begin = async (bench: Pick<ApiBench, 'api'>, account: string, next = '/cases'): Promise<Begun> => {
  const response = await start(bench, { account, next })
  const answer = (await response.json()) as { redirect?: string }
  if (answer.redirect === undefined) throw new Error(JSON.stringify(answer))
  return { url: new URL(answer.redirect), cookie: cookiesIn(response) }
}

/** The Cookie header that follows from an answer, without cookies that it clears. */
export const cookiesIn = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .filter((pair) => !pair.endsWith('='))
    .join('; ')

/** Goes through the provider as a browser does; answers the address to which it sends back. */
export const authorise = async (provider: Pick<TestIdentityProvider, 'issuer'>, url: URL): Promise<URL> => {
  const jar = new Map<string, string>()
  let next = url
  for (let hop = 0; hop < 10; hop += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const location = response.headers.get('location')
    if (location === null) throw new Error(`${response.status}: ${await response.text()}`)
    next = new URL(location, next)
    if (next.origin !== provider.issuer) return next
  }
  throw new Error('The provider sends in circles')
}

/** What came of coming back. */
export type Finished = {
  readonly status: number
  readonly text: string
  /** Cookie of the session that began; empty when none did. */
  readonly session: string
  readonly response: Response
}

/** Comes back to the API, with whatever cookie. */
export const comeBack = async ({ api }: Pick<ApiBench, 'api'>, address: URL, cookie: string): Promise<Finished> => {
  const response = await fetch(api.url + address.pathname + address.search, { headers: { cookie }, redirect: 'manual' })
  const session = cookiesIn(response)
    .split('; ')
    .filter((pair) => pair.startsWith('quittance='))
    .join('')
  return { status: response.status, text: await response.text(), session, response }
}

/** The whole way of an honest person. */
export const signInThrough = async (
  bench: SingleSignOnBench,
  account = 'somebody@recouvra.example',
): Promise<Finished> => {
  const { url, cookie } = await begin(bench, account)
  return await comeBack(bench, await authorise(bench.provider, url), cookie)
}

/** Whose session a cookie is; null when it is of nobody. */
export const viewerOf = async ({ api }: Pick<ApiBench, 'api'>, cookie: string): Promise<string | null> => {
  const { body } = await ask(api, '{ viewer { email } }', { headers: { cookie } })
  const viewer = body.data?.['viewer'] as { email: string } | null | undefined
  return viewer?.email ?? null
}

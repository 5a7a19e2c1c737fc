import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { errors, Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider'

/** Somebody whom the provider knows. Tests change what it says of him. */
export type TestPerson = {
  readonly subject: string
  email?: string | undefined
  email_verified?: boolean
  /** How the provider says that he was authenticated. */
  amr?: string[]
  acr?: string
}

/** A client as it is registered at the provider. */
export type TestClient = { readonly client_id: string; readonly client_secret: string; readonly redirect_uri: string }

/** What the provider's token endpoint answers, for tests that forge it. */
export type TokenAnswer = { id_token?: string; [name: string]: unknown }

/** A provider that runs. */
export type TestIdentityProvider = {
  readonly issuer: string
  readonly people: Map<string, TestPerson>
  /** Subject of who comes next. */
  person: string
  /** Changes what the token endpoint answers. */
  forge: ((answer: TokenAnswer) => TokenAnswer | Promise<TokenAnswer>) | null
  /** Registers these clients and no others; who was signed in is forgotten. */
  register(clients: readonly TestClient[]): void
  /** Makes somebody known, who comes next. */
  add(person: TestPerson): TestPerson
  /** A token with these claims, signed as the provider signs. */
  sign(claims: object): string
  close(): Promise<void>
}

const signingKey = () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { privateKey, jwk: { ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: 'test' } }
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token in compact form (RFC 7515), signed with RS256. */
export const signedToken = (key: KeyObject, claims: object): string => {
  const input = `${part({ alg: 'RS256', kid: 'test', typ: 'JWT' })}.${part(claims)}`
  return `${input}.${sign('sha256', Buffer.from(input), key).toString('base64url')}`
}

/**
 * A real OpenID Connect provider on a port of the loopback. It asks nobody for a password: whoever comes is `person`, or
 * with `asks` whoever is named on its own page. To browsers `localhost` is another site than 127.0.0.1. The caller closes
 * it.
 */
export const openIdentityProvider = async (
  options: { readonly asks?: boolean; readonly host?: '127.0.0.1' | 'localhost' } = {},
): Promise<TestIdentityProvider> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://${options.host ?? '127.0.0.1'}:${(server.address() as AddressInfo).port}`
  const people = new Map<string, TestPerson>()
  const state = {
    issuer,
    people,
    person: '',
    forge: null as TestIdentityProvider['forge'],
  }
  const { privateKey, jwk } = signingKey()
  const serve = (clients: readonly TestClient[]): void => {
    const provider = new Provider(issuer, configuration(state, jwk, clients, options.asks === true))
    provider.use(async (context, next) => {
      await next()
      if (context.path === '/token' && context.status === 200 && state.forge !== null)
        context.body = await state.forge(context.body as TokenAnswer)
    })
    const answer = provider.callback()
    server.removeAllListeners('request')
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      if (options.asks !== true && request.url?.startsWith('/interaction/')) {
        signIn(provider, state.people.get(state.person), request, response).catch(() => response.writeHead(500).end())
      } else void answer(request, response)
    })
  }
  serve([])
  return Object.assign(state, {
    register: serve,
    add: (person: TestPerson): TestPerson => {
      people.set(person.subject, person)
      state.person = person.subject
      return person
    },
    sign: (claims: object) => signedToken(privateKey, claims),
    close: () => close(server),
  })
}

const close = async (server: Server): Promise<void> => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

type State = { readonly people: ReadonlyMap<string, TestPerson> }

const configuration = (
  state: State,
  key: Record<string, unknown>,
  clients: readonly TestClient[],
  asks: boolean,
): Configuration => ({
  clients: clients.map(({ client_id, client_secret, redirect_uri }) => ({
    client_id,
    client_secret,
    redirect_uris: [redirect_uri],
  })),
  jwks: { keys: [key] },
  cookies: { keys: ['test'] },
  // What a lax provider does: whoever relies on it must not depend on its strictness.
  pkce: { required: () => false },
  acrValues: ['phr'],
  claims: { openid: ['sub', 'acr', 'amr'], email: ['email', 'email_verified'] },
  features: { devInteractions: { enabled: asks } },
  ...(!asks && { interactions: { url: (_context, { uid }) => `/interaction/${uid}` } }),
  ttl: { AuthorizationCode: 60, AccessToken: 60, IdToken: 60, Session: 600, Interaction: 600, Grant: 600 },
  findAccount: (_context, id) => {
    const { email, email_verified } = state.people.get(id) ?? {}
    return { accountId: id, claims: () => ({ sub: id, email, email_verified }) }
  },
  loadExistingGrant: grantEverything,
})

/** Nobody is asked to consent: the provider belongs to the agency. */
const grantEverything = async ({ oidc }: KoaContextWithOIDC) => {
  const { client, session, provider } = oidc
  if (client === undefined || session?.accountId === undefined) return undefined
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope('openid email')
  await grant.save()
  return grant
}

const signIn = async (
  provider: Provider,
  person: TestPerson | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (person === undefined) {
    const { error, error_description } = new errors.AccessDenied('unknown here')
    return await provider.interactionFinished(request, response, { error, error_description: error_description ?? '' })
  }
  const { subject: accountId, amr, acr } = person
  const login = { accountId, remember: false, ...(amr && { amr }), ...(acr && { acr }) }
  await provider.interactionFinished(request, response, { login })
}

import { timingSafeEqual } from 'node:crypto'
import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import type pg from 'pg'
import type { RequestOrigin } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { domainOf } from '../identity-provider/identity-provider.rules.js'
import type { SecondFactorTrust } from '../identity-provider/second-factor-trust.js'
import type { Services } from '../services.js'
import { accountContext, beginSessionWithin, type BegunSession } from '../session/begin-session.js'
import { email_length_maximum, normalisedEmail } from '../user/email.js'
import { askProvider, type ProviderAnswer } from './ask-provider.js'
import type { KnownProviders, UsableProvider } from './known-providers.js'
import { findLinked, type LinkedAccount, linkIdentity } from './link-identity.js'
import { provenBy } from './proofs.rules.js'
import { openFlow, type SignInFlow } from './sign-in-flow.js'
import type { SingleSignOnFailure } from './single-sign-on-failure.js'
import { spendFlow } from './spend-flow.js'

export type FinishSingleSignOnInput = {
  /** What the browser kept; null when it kept nothing. */
  readonly sealed_flow: string | null
  /** To whose address the browser was sent back. */
  readonly identity_provider_id: string
  /** Query of the request, as it came. */
  readonly query: string
  readonly address: string
  readonly user_agent: string | null
  /** For the audit trail. */
  readonly origin: RequestOrigin
}

export type FinishedSingleSignOn = { readonly session: BegunSession; readonly next: string }

type Provider = UsableProvider & {
  readonly email_domains: readonly string[]
  readonly second_factor: SecondFactorTrust
  readonly links_by_email: boolean
}

/** Begins a session for whom the provider signed in, when everything that came back belongs to the flow of this browser. */
export const finishSingleSignOn = async (
  services: Pick<Services, 'database' | 'clock' | 'secrets' | 'public_url'>,
  providers: KnownProviders,
  input: FinishSingleSignOnInput,
): Promise<Result<FinishedSingleSignOn, SingleSignOnFailure>> => {
  const flow = await takeFlow(services, input)
  if (!flow.ok) return flow
  const context = accountContext(flow.value)
  const provider = await withConnection(services.database.pool, context, (client) =>
    readProvider(client, flow.value, ''),
  )
  if (provider === undefined) return err({ code: 'provider_disabled' })
  const client = await providers.clientFor(provider)
  if (!client.ok) return err({ code: 'provider_unreachable', reason: `${client.error.code} ${client.error.at}` })
  const answer = await askProvider(services, client.value, flow.value, input.query)
  if (!answer.ok) return answer
  const email = await emailToLink(services, provider, answer.value)
  if (!email.ok) return email
  return await begin(services, flow.value, answer.value, email.value, input)
}

/** The flow of this browser, which is taken out of use. What does not belong to it leaves it as it is. */
const takeFlow = async (
  services: Pick<Services, 'database' | 'clock' | 'secrets'>,
  { sealed_flow, identity_provider_id, query }: FinishSingleSignOnInput,
): Promise<Result<SignInFlow, SingleSignOnFailure>> => {
  const flow = sealed_flow === null ? null : openFlow(services, sealed_flow)
  if (flow === null) return err({ code: 'flow_missing' })
  if (flow.identity_provider_id !== identity_provider_id) return err({ code: 'answer_invalid', reason: 'provider' })
  const states = new URLSearchParams(query).getAll('state')
  if (states.length !== 1 || !isSame(states[0] ?? '', flow.state))
    return err({ code: 'answer_invalid', reason: 'state' })
  if (flow.expires_at <= services.clock.now()) return err({ code: 'flow_expired' })
  return (await spendFlow(services, flow)) ? ok(flow) : err({ code: 'flow_spent' })
}

const isSame = (given: string, expected: string): boolean => {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)]
  return left.length === right.length && timingSafeEqual(left, right)
}

const readProvider = async (
  client: pg.ClientBase,
  flow: SignInFlow,
  lock: 'for share' | '',
): Promise<Provider | undefined> => {
  const { rows } = await client.query<Provider>(
    `select organisation_id, id, issuer, client_id, client_secret, email_domains, second_factor, links_by_email
       from identity_provider where organisation_id = $1 and id = $2 and enabled ${lock}`,
    [flow.organisation_id, flow.identity_provider_id],
  )
  return rows[0]
}

/** The verified address of somebody who is not linked yet; null for who is: an address is then of no account. */
const emailToLink = async (
  { database }: Pick<Services, 'database'>,
  provider: Provider,
  answer: ProviderAnswer,
): Promise<Result<string | null, SingleSignOnFailure>> => {
  const identity = { organisation_id: provider.organisation_id, issuer: answer.issuer, subject: answer.subject }
  const linked = await withConnection(database.pool, accountContext(provider), (client) => findLinked(client, identity))
  if (linked !== null) return ok(null)
  const claims = await answer.readEmail()
  if (!claims.ok) return claims
  const { email, email_verified } = claims.value
  if (typeof email !== 'string' || email.length > email_length_maximum || email_verified !== true)
    return err({ code: 'email_unverified' })
  const address = normalisedEmail(email)
  const domain = domainOf(address)
  return domain !== null && provider.email_domains.includes(domain) ? ok(address) : err({ code: 'email_foreign' })
}

const begin = async (
  services: Pick<Services, 'database' | 'clock'>,
  flow: SignInFlow,
  { issuer, subject, authentication }: ProviderAnswer,
  email: string | null,
  { address, user_agent, origin }: FinishSingleSignOnInput,
): Promise<Result<FinishedSingleSignOn, SingleSignOnFailure>> =>
  await withConnection(services.database.pool, accountContext(flow), async (client) => {
    const now = services.clock.now()
    // Locked, so that no session begins beside the one who disables the provider and ends its sessions.
    const provider = await readProvider(client, flow, 'for share')
    if (provider === undefined) return err({ code: 'provider_disabled' as const })
    const identity = { organisation_id: flow.organisation_id, issuer, subject }
    const person = await accountOf(client, identity, email, provider.links_by_email, now)
    if (!person.ok) return person
    const proof = {
      methods: provenBy(provider.second_factor, authentication),
      address,
      user_agent,
      identity_provider_id: provider.id,
    }
    const { link } = person.value
    const account = { ...person.value.account, origin }
    const session = await beginSessionWithin(client, account, proof, now)
    if (link !== null) await recordAudit(client, account, link, now)
    return ok({ session, next: flow.next })
  })

const accountOf = async (
  client: pg.ClientBase,
  identity: Parameters<typeof findLinked>[1],
  email: string | null,
  links_by_email: boolean,
  now: Date,
): Promise<Result<LinkedAccount, SingleSignOnFailure>> => {
  const linked = await findLinked(client, identity)
  if (linked !== null)
    return linked.open ? ok({ account: linked, link: null }) : err({ code: 'no_account', reason: 'closed' })
  if (email === null) return err({ code: 'no_account', reason: 'unlinked meanwhile' })
  return await linkIdentity(client, identity, { email, links_by_email }, now)
}

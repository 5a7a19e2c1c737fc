import { err, type Language, ok, type Result } from '@quittance/core'
import { isId, OutboundError, withConnection } from '@quittance/platform'
import {
  genericGrantRequest,
  randomPKCECodeVerifier,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client'
import { type Actor, tenantContext } from '../actor.js'
import type { Services } from '../services.js'
import { checkMessage, type CheckFinding } from './check-finding.js'
import { openClientSecret } from './client-secret.js'
import { clientOf, discoverProvider, type ProviderMetadata } from './discover.js'
import { discoveryProblemMessage } from './discovery-problem.js'
import type { IdentityProviderFailure } from './identity-provider-failure.js'
import { checkedIssuer } from './identity-provider.rules.js'
import { redirectUri } from './redirect-uri.js'

type Row = { readonly issuer: string; readonly client_id: string | null; readonly client_secret: string | null }

/** Asks a provider everything that signing in will need, and says what is wrong, where, and how to mend it. */
export const checkIdentityProvider = async (
  services: Services,
  actor: Actor,
  { identity_provider_id: id }: { readonly identity_provider_id: string },
  language: Language,
): Promise<Result<readonly CheckFinding[], IdentityProviderFailure>> => {
  const row = isId(id) ? await readProvider(services, actor, id) : undefined
  if (row === undefined) return err({ code: 'provider_unknown' })
  const issuer = checkedIssuer(row.issuer)
  const discovered =
    issuer === null
      ? err({ code: 'address_not_allowed', at: row.issuer } as const)
      : await discoverProvider(services, issuer)
  if (!discovered.ok) return ok([{ level: 'problem', message: discoveryProblemMessage(discovered.error, language) }])
  const metadata = discovered.value
  return ok([
    checkMessage('reached', language, row.issuer),
    await checkKeys(services, metadata, language),
    metadata.code_challenge_methods_supported?.includes('S256') === true
      ? checkMessage('pkce', language)
      : checkMessage('pkce_unsaid', language),
    await checkCredentials(services, actor, id, row, metadata, language),
  ])
}

const readProvider = async (services: Services, actor: Actor, id: string): Promise<Row | undefined> =>
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<Row>(
      'select issuer, client_id, client_secret from identity_provider where organisation_id = $1 and id = $2',
      [actor.organisation_id, id],
    )
    return rows[0]
  })

const checkKeys = async (services: Services, { jwks_uri }: ProviderMetadata, language: Language) => {
  try {
    const answer: unknown = await (await services.outbound.fetch(jwks_uri)).json()
    const has_keys = typeof answer === 'object' && answer !== null && 'keys' in answer && Array.isArray(answer.keys)
    if (has_keys && (answer.keys as unknown[]).length > 0) return checkMessage('keys', language)
  } catch (error) {
    if (error instanceof OutboundError)
      return {
        level: 'problem',
        message: discoveryProblemMessage({ code: error.code, at: error.host }, language),
      } as const
    if (!(error instanceof SyntaxError)) throw error
  }
  return { level: 'problem', message: discoveryProblemMessage({ code: 'no_keys', at: jwks_uri }, language) } as const
}

/**
 * A code that nobody was given is refused in any case: as the code, where id and secret are right, and as the client
 * where they are not (RFC 6749, section 5.2).
 */
const checkCredentials = async (
  services: Services,
  { organisation_id }: Actor,
  id: string,
  { client_id, client_secret: sealed }: Row,
  metadata: ProviderMetadata,
  language: Language,
): Promise<CheckFinding> => {
  if (client_id === null || sealed === null) return checkMessage('credentials_missing', language)
  const client_secret = openClientSecret(services, { organisation_id, id }, sealed)
  const redirect_uri = redirectUri(services, id)
  try {
    await genericGrantRequest(clientOf(services, metadata, { client_id, client_secret }), 'authorization_code', {
      code: 'check',
      redirect_uri,
      code_verifier: randomPKCECodeVerifier(),
    })
  } catch (error) {
    if (error instanceof ResponseBodyError && error.error === 'invalid_grant')
      return checkMessage('credentials', language)
    if (isClientRefused(error)) return checkMessage('credentials_wrong', language)
    services.log.info({ err: error, identity_provider_id: id }, 'identity provider: credentials not told')
  }
  return checkMessage('credentials_untold', language)
}

const isClientRefused = (error: unknown): boolean =>
  (error instanceof ResponseBodyError && ['invalid_client', 'unauthorized_client'].includes(error.error)) ||
  (error instanceof WWWAuthenticateChallengeError && error.status === 401)

import { err, ok, type Result } from '@quittance/core'
import { OutboundError } from '@quittance/platform'
import {
  allowInsecureRequests,
  ClientError,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  customFetch,
  type CustomFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
  type ServerMetadata,
} from 'openid-client'
import type { Services } from '../services.js'
import type { DiscoveryProblem } from './discovery-problem.js'

/** What a provider says of itself, complete enough to sign people in. */
export type ProviderMetadata = ServerMetadata & {
  readonly authorization_endpoint: string
  readonly token_endpoint: string
  readonly jwks_uri: string
}

const timeout_seconds = 10

/** All calls to providers go through the guarded client, which judges addresses itself. */
const guardedFetch =
  ({ outbound }: Pick<Services, 'outbound'>): CustomFetch =>
  (url, { method, headers, body, signal }) => {
    if (!(body === null || body === undefined || typeof body === 'string' || body instanceof URLSearchParams))
      throw new TypeError('A provider is sent forms only')
    return outbound.fetch(url, { method, headers, body: body ?? null, ...(signal !== undefined && { signal }) })
  }

/** Reads what the provider says of itself (OpenID Connect Discovery 1.0) and checks that it can be used. */
export const discoverProvider = async (
  services: Pick<Services, 'outbound'>,
  issuer: URL,
): Promise<Result<ProviderMetadata, DiscoveryProblem>> => {
  try {
    const found = await discovery(issuer, 'discovery', undefined, None(), {
      [customFetch]: guardedFetch(services),
      timeout: timeout_seconds,
      execute: [allowInsecureRequests],
    })
    return checkedMetadata(found.serverMetadata(), issuer)
  } catch (error) {
    const problem = problemOf(error, issuer)
    if (problem === null) throw error
    return err(problem)
  }
}

const endpoints = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'] as const

/** Signatures that the library checks with a provider's public key; never `none`, never one made with our own secret. */
const publicKey_algorithms = /^(RS|PS|ES)(256|384|512)$|^(EdDSA|Ed25519)$|^ML-DSA/

const checkedMetadata = (metadata: ServerMetadata, issuer: URL): Result<ProviderMetadata, DiscoveryProblem> => {
  if (new URL(metadata.issuer).href !== issuer.href) return err({ code: 'issuer_differs', at: metadata.issuer })
  const { authorization_endpoint, token_endpoint, jwks_uri } = metadata
  if (authorization_endpoint === undefined || token_endpoint === undefined || jwks_uri === undefined)
    return err({ code: 'endpoint_missing', at: endpoints.find((name) => metadata[name] === undefined) ?? '' })
  if (metadata.response_types_supported?.includes('code') === false) return err({ code: 'code_not_supported', at: '' })
  const algorithms = metadata.id_token_signing_alg_values_supported ?? ['RS256']
  if (!algorithms.some((name) => publicKey_algorithms.test(name)))
    return err({ code: 'algorithms', at: algorithms.join(', ') })
  return ok({ ...metadata, authorization_endpoint, token_endpoint, jwks_uri })
}

/** The failures that an administrator or the provider can mend; null for any other error. */
const problemOf = (error: unknown, issuer: URL): DiscoveryProblem | null => {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof OutboundError) return { code: cause.code, at: cause.host }
  if (!(error instanceof ClientError)) return null
  switch (error.code) {
    case 'OAUTH_RESPONSE_IS_NOT_CONFORM':
      return { code: 'status', at: issuer.href }
    case 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED':
      return { code: 'issuer_differs', at: nameOf(error.cause) ?? issuer.href }
    case 'OAUTH_TIMEOUT':
    case 'OAUTH_ABORT':
      return { code: 'timeout', at: issuer.hostname }
    default:
      return { code: 'not_json', at: issuer.href }
  }
}

const nameOf = (cause: unknown): string | null => {
  if (typeof cause !== 'object' || cause === null || !('body' in cause)) return null
  const { body } = cause
  const is_named = typeof body === 'object' && body !== null && 'issuer' in body && typeof body.issuer === 'string'
  return is_named ? String(body.issuer) : null
}

/** The client of one provider: tokens are taken only when a key of the provider signed them. */
export const clientOf = (
  services: Pick<Services, 'outbound'>,
  metadata: ProviderMetadata,
  { client_id, client_secret }: { readonly client_id: string; readonly client_secret: string },
): Configuration => {
  const configuration = new Configuration(metadata, client_id, undefined, authenticationAt(metadata, client_secret))
  configuration[customFetch] = guardedFetch(services)
  configuration.timeout = timeout_seconds
  allowInsecureRequests(configuration)
  enableNonRepudiationChecks(configuration)
  return configuration
}

/** What a provider does not say is `client_secret_basic` (OpenID Connect Discovery 1.0, section 3). */
const authenticationAt = (metadata: ServerMetadata, client_secret: string): ClientAuth => {
  const offered = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
  return offered.includes('client_secret_basic') ? ClientSecretBasic(client_secret) : ClientSecretPost(client_secret)
}

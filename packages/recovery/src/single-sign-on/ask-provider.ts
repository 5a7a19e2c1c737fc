import { err, ok, type Result } from '@quittance/core'
import { OutboundError } from '@quittance/platform'
import {
  authorizationCodeGrant,
  AuthorizationResponseError,
  ClientError,
  type Configuration,
  fetchUserInfo,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client'
import { redirectUri } from '../identity-provider/redirect-uri.js'
import type { Services } from '../services.js'
import type { AuthenticationClaims } from './proofs.rules.js'
import type { SignInFlow } from './sign-in-flow.js'
import type { SingleSignOnFailure } from './single-sign-on-failure.js'

/** What the provider vouches for. Its tokens end here: none is stored. */
export type ProviderAnswer = {
  readonly issuer: string
  readonly subject: string
  readonly authentication: AuthenticationClaims
  /** What it says of the e-mail address, asked for only where an account is still to be found. */
  readEmail(): Promise<Result<EmailClaims, SingleSignOnFailure>>
}

export type EmailClaims = { readonly email: unknown; readonly email_verified: unknown }

const subject_length_maximum = 255

/**
 * Exchanges the code that came back for an identity token, and checks all that binds it to this flow: state, issuer,
 * code verifier, nonce, audience, time and the provider's signature.
 */
export const askProvider = async (
  services: Pick<Services, 'public_url'>,
  client: Configuration,
  flow: SignInFlow,
  query: string,
): Promise<Result<ProviderAnswer, SingleSignOnFailure>> => {
  // Built from what was registered, never from what the request says of its host.
  const address = new URL(redirectUri(services, flow.identity_provider_id))
  address.search = query
  try {
    const tokens = await authorizationCodeGrant(client, address, {
      expectedState: flow.state,
      expectedNonce: flow.nonce,
      pkceCodeVerifier: flow.code_verifier,
    })
    const claims = tokens.claims()
    const { issuer } = client.serverMetadata()
    if (claims === undefined || claims.iss !== issuer) return err({ code: 'answer_invalid', reason: 'issuer' })
    if (claims.sub === '' || claims.sub.length > subject_length_maximum)
      return err({ code: 'answer_invalid', reason: 'subject' })
    return ok({
      issuer,
      subject: claims.sub,
      authentication: { acr: claims['acr'], amr: claims['amr'] },
      readEmail: () =>
        claims['email'] === undefined
          ? emailFromUserInfo(client, tokens.access_token, claims.sub)
          : Promise.resolve(ok({ email: claims['email'], email_verified: claims['email_verified'] })),
    })
  } catch (error) {
    return err(failureOf(error))
  }
}

/** Most providers put the address there and not into the token (OpenID Connect Core 1.0, section 5.4). */
const emailFromUserInfo = async (
  client: Configuration,
  access_token: string,
  subject: string,
): Promise<Result<EmailClaims, SingleSignOnFailure>> => {
  if (client.serverMetadata().userinfo_endpoint === undefined) return ok({ email: undefined, email_verified: false })
  try {
    const { email, email_verified } = await fetchUserInfo(client, access_token, subject)
    return ok({ email, email_verified })
  } catch (error) {
    return err(failureOf(error))
  }
}

/** What the provider did is an expected failure; what we did wrong is not. */
const failureOf = (error: unknown): SingleSignOnFailure => {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof OutboundError) return { code: 'provider_unreachable', reason: cause.message }
  // The provider answers so when the person may not or does not want to; codes are a closed set of short words.
  if (error instanceof AuthorizationResponseError) return { code: 'provider_refused', reason: error.error.slice(0, 60) }
  if (error instanceof ResponseBodyError) return { code: 'answer_invalid', reason: error.error.slice(0, 60) }
  if (error instanceof ClientError || error instanceof WWWAuthenticateChallengeError)
    return { code: 'answer_invalid', reason: `${error.code}: ${error.message}` }
  throw error
}

import { err, type Language, ok, type Result } from '@quittance/core'
import { newId } from '@quittance/platform'
import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { redirectUri } from '../identity-provider/redirect-uri.js'
import type { Services } from '../services.js'
import { findProviders } from './find-providers.js'
import type { KnownProviders } from './known-providers.js'
import { ownPath } from './own-path.js'
import { flow_ms, sealFlow, type SignInFlow } from './sign-in-flow.js'
import type { SingleSignOnFailure } from './single-sign-on-failure.js'

export type BeginSingleSignOnInput = {
  /** An e-mail address, or the agency's sign-in name. */
  readonly typed: string
  /** Which of several providers; null before there was a choice. */
  readonly identity_provider_id: string | null
  /** The page that was asked for before signing in. */
  readonly next: string | null
  readonly locale: Language
}

/** Where to go now with which flow to keep, or which provider to choose first. */
export type BegunSingleSignOn =
  | { readonly kind: 'redirect'; readonly url: string; readonly sealed_flow: string; readonly expires_at: Date }
  | { readonly kind: 'choice'; readonly providers: readonly { readonly id: string; readonly name: string }[] }

/** Begins a sign-in at the provider of whoever typed this (OpenID Connect Core 1.0, section 3.1, with RFC 7636). */
export const beginSingleSignOn = async (
  services: Pick<Services, 'database' | 'clock' | 'secrets' | 'public_url' | 'log'>,
  providers: KnownProviders,
  { typed, identity_provider_id, next, locale }: BeginSingleSignOnInput,
): Promise<Result<BegunSingleSignOn, SingleSignOnFailure>> => {
  const found = await findProviders(services, typed)
  if (!found.ok) return found
  const [only, ...others] = found.value
  const chosen = others.length === 0 ? only : found.value.find(({ id }) => id === identity_provider_id)
  if (chosen === undefined) return ok({ kind: 'choice', providers: found.value.map(({ id, name }) => ({ id, name })) })
  const client = await providers.clientFor(chosen)
  if (!client.ok) return err({ code: 'provider_unreachable', reason: `${client.error.code} ${client.error.at}` })
  const flow: SignInFlow = {
    id: newId(),
    organisation_id: chosen.organisation_id,
    identity_provider_id: chosen.id,
    state: randomState(),
    nonce: randomNonce(),
    code_verifier: randomPKCECodeVerifier(),
    next: ownPath(next),
    locale,
    expires_at: new Date(services.clock.now().getTime() + flow_ms),
  }
  const url = buildAuthorizationUrl(client.value, {
    redirect_uri: redirectUri(services, chosen.id),
    response_type: 'code',
    scope: 'openid email',
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await calculatePKCECodeChallenge(flow.code_verifier),
    code_challenge_method: 'S256',
    ui_locales: locale,
    ...(typed.includes('@') && { login_hint: typed.trim() }),
  })
  return ok({
    kind: 'redirect',
    url: url.href,
    sealed_flow: sealFlow(services, flow),
    expires_at: flow.expires_at,
  })
}

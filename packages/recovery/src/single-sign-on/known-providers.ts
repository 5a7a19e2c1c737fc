import { err, type Result } from '@quittance/core'
import type { Configuration } from 'openid-client'
import { openClientSecret } from '../identity-provider/client-secret.js'
import { clientOf, discoverProvider, type ProviderMetadata } from '../identity-provider/discover.js'
import type { DiscoveryProblem } from '../identity-provider/discovery-problem.js'
import type { Services } from '../services.js'

/** A provider as far as signing in needs it. */
export type UsableProvider = {
  readonly organisation_id: string
  readonly id: string
  readonly issuer: string
  readonly client_id: string
  /** Sealed. */
  readonly client_secret: string
}

/** The clients of providers. Anybody may begin a sign-in, so what a provider says of itself is not asked each time. */
export type KnownProviders = {
  clientFor(provider: UsableProvider): Promise<Result<Configuration, DiscoveryProblem>>
}

const kept_ms = 10 * 60_000
/** A provider in trouble is not asked by everybody who tries. */
const failure_kept_ms = 15_000
const entries_maximum = 500

type Entry = { readonly discovered: Promise<Result<ProviderMetadata, DiscoveryProblem>>; until_ms: number }

/** Remembers the descriptions of providers in the memory of one process. */
export const openKnownProviders = (services: Pick<Services, 'clock' | 'outbound' | 'secrets'>): KnownProviders => {
  const entries = new Map<string, Entry>()
  const discover = (issuer: string, now_ms: number): Entry => {
    const discovered = discoverProvider(services, new URL(issuer))
    const entry: Entry = { discovered, until_ms: now_ms + kept_ms }
    const shorten = () => {
      entry.until_ms = Math.min(entry.until_ms, now_ms + failure_kept_ms)
    }
    discovered.then((result) => result.ok || shorten(), shorten)
    entries.delete(issuer)
    entries.set(issuer, entry)
    const oldest = entries.keys().next().value
    if (entries.size > entries_maximum && oldest !== undefined) entries.delete(oldest)
    return entry
  }
  return {
    clientFor: async (provider) => {
      const now_ms = services.clock.now().getTime()
      const known = entries.get(provider.issuer)
      const entry = known !== undefined && known.until_ms > now_ms ? known : discover(provider.issuer, now_ms)
      const metadata = await entry.discovered
      if (!metadata.ok) return metadata
      // People are known by the issuer: a provider that renamed itself is another one.
      if (metadata.value.issuer !== provider.issuer)
        return err({ code: 'issuer_differs', at: metadata.value.issuer } as const)
      const client_secret = openClientSecret(services, provider, provider.client_secret)
      const { client_id } = provider
      return { ok: true, value: clientOf(services, metadata.value, { client_id, client_secret }) }
    },
  }
}

import type { Language } from '@quittance/core'
import { isId } from '@quittance/platform'
import { z } from 'zod'
import type { Services } from '../services.js'

/**
 * A single sign-on under way. Only the browser that began it holds it, sealed: what comes back from the provider is
 * judged by this, so nobody can finish in one browser what began in another.
 */
export type SignInFlow = {
  readonly id: string
  readonly organisation_id: string
  readonly identity_provider_id: string
  /** Comes back with the answer (RFC 6749, section 10.12). */
  readonly state: string
  /** Comes back inside of the identity token (OpenID Connect Core 1.0, section 3.1.2.1). */
  readonly nonce: string
  /** Proves to the provider that the code is fetched by whom it was made for (RFC 7636). */
  readonly code_verifier: string
  /** The path of our own that was asked for before. */
  readonly next: string
  readonly locale: Language
  readonly expires_at: Date
}

/** Time to type a password and a second factor at the provider. */
export const flow_ms = 10 * 60_000

const purpose = 'single sign-on flow'

const schema = z.strictObject({
  id: z.string().refine(isId),
  organisation_id: z.string().refine(isId),
  identity_provider_id: z.string().refine(isId),
  state: z.string().min(20),
  nonce: z.string().min(20),
  code_verifier: z.string().min(43),
  next: z.string(),
  locale: z.enum(['en', 'fr']),
  expires_at: z.iso.datetime().transform((text) => new Date(text)),
})

/** The flow as its browser keeps it. */
export const sealFlow = ({ secrets }: Pick<Services, 'secrets'>, flow: SignInFlow): string =>
  secrets.seal(JSON.stringify(flow), purpose)

/** The flow of a browser, or null when this was not sealed here or a bit of it was changed. */
export const openFlow = ({ secrets }: Pick<Services, 'secrets'>, sealed: string): SignInFlow | null => {
  try {
    return schema.parse(JSON.parse(secrets.open(sealed, purpose)))
  } catch {
    return null
  }
}

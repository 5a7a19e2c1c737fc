import * as z from 'zod/mini'
import { type Failure, ofStatus } from '../ui/failure.js'

/** What the API answers to whoever wants to sign in through a provider. */
export type SingleSignOnAnswer =
  | { readonly kind: 'redirect'; readonly url: string }
  | { readonly kind: 'choice'; readonly choices: readonly { readonly id: string; readonly name: string }[] }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed'; readonly failure: Failure }

const answers = z.union([
  z.object({ redirect: z.url({ protocol: /^https?$/ }) }),
  z.object({ choices: z.array(z.object({ id: z.string(), name: z.string() })).check(z.minLength(1)) }),
])
const refusals = z.object({ error: z.object({ message: z.string(), requestId: z.string() }) })

/** Asks where to sign in. `account` is an e-mail address or the agency's sign-in name. */
export async function beginSingleSignOn(body: {
  readonly account: string
  readonly providerId?: string
  readonly next?: string | undefined
}): Promise<SingleSignOnAnswer> {
  try {
    const response = await fetch('/sign-in/oidc/start', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-quittance-request': '1',
        'accept-language': document.documentElement.lang,
      },
      body: JSON.stringify(body),
    })
    return read(response.status, await response.json().catch(() => null))
  } catch {
    return { kind: 'failed', failure: { kind: 'unreachable', message: null, requestId: null } }
  }
}

/** The answer of a status and its body, whatever they hold. */
export function read(status: number, body: unknown): SingleSignOnAnswer {
  const answer = answers.safeParse(body)
  if (status === 200 && answer.success)
    return 'redirect' in answer.data
      ? { kind: 'redirect', url: answer.data.redirect }
      : { kind: 'choice', choices: answer.data.choices }
  const refusal = refusals.safeParse(body)
  if (status === 422 && refusal.success) return { kind: 'refused', message: refusal.data.error.message }
  const requestId = refusal.success ? refusal.data.error.requestId : null
  return { kind: 'failed', failure: { kind: ofStatus(status === 200 ? 500 : status), message: null, requestId } }
}

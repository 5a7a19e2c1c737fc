import { randomBytes } from 'node:crypto'
import { isIP } from 'node:net'
import { z } from 'zod'
import type { Services } from '../services.js'

/** What a passkey is asked for. A ticket for one thing is of no use for another. */
export type CeremonyPurpose = 'sign_in' | 'confirm' | 'add'

/**
 * What the browser passes to the device, as JSON of WebAuthn, and the ticket with which it brings back the answer. The
 * ticket is sealed: nobody else can read which challenge it stands for, or make one.
 */
export type Ceremony = { readonly ticket: string; readonly options: string }

const challenge_bytes = 32

/** People look for their key or their finger; nobody needs longer. */
export const ceremony_ms = 5 * 60_000

const ticketContents = z.object({
  challenge: z.string(),
  purpose: z.enum(['sign_in', 'confirm', 'add']),
  /** Session in which it was asked; null before anybody is known. */
  session_id: z.string().nullable(),
  expires_ms: z.number(),
})

const ticket_purpose = 'passkey ticket'

export const newChallenge = (): string => randomBytes(challenge_bytes).toString('base64url')

/** A ticket for this challenge and session. */
export const sealTicket = (
  services: Pick<Services, 'secrets' | 'clock'>,
  purpose: CeremonyPurpose,
  session_id: string | null,
  challenge: string,
): string => {
  const expires_ms = services.clock.now().getTime() + ceremony_ms
  return services.secrets.seal(JSON.stringify({ challenge, purpose, session_id, expires_ms }), ticket_purpose)
}

/** The challenge of a ticket that was made for this purpose and session and is still good, else null. */
export const challengeOf = (
  services: Pick<Services, 'secrets' | 'clock'>,
  purpose: CeremonyPurpose,
  session_id: string | null,
  ticket: string,
): string | null => {
  try {
    const contents = ticketContents.parse(JSON.parse(services.secrets.open(ticket, ticket_purpose)))
    const isGood =
      contents.purpose === purpose &&
      contents.session_id === session_id &&
      contents.expires_ms > services.clock.now().getTime()
    return isGood ? contents.challenge : null
  } catch {
    return null
  }
}

/** Under which name devices keep passkeys for us, and where alone they may be used. */
export const relyingParty = ({ public_url }: Pick<Services, 'public_url'>) => ({
  id: new URL(public_url).hostname,
  origin: new URL(public_url).origin,
  name: 'Quittance',
})

/** Browsers keep passkeys for host names alone, not for numeric addresses. */
export const hasDomain = (services: Pick<Services, 'public_url'>): boolean =>
  isIP(relyingParty(services).id.replaceAll(/[[\]]/gu, '')) === 0

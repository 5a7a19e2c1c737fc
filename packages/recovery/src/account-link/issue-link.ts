import { newId } from '@quittance/platform'
import type pg from 'pg'
import type { MailContent } from '../mail/mail-layout.js'
import { queueMail } from '../mail/queue-mail.js'
import type { Services } from '../services.js'
import { linkAddress, linkLife_ms, type LinkPurpose } from './link-purpose.js'
import { linkTokenHash, newLinkToken } from './link-token.js'
import { revokeLinks } from './revoke-links.js'

export type LinkOrder = {
  readonly organisation_id: string
  readonly user_id: string
  readonly email: string
  readonly purpose: LinkPurpose
  /** Who invited; null when the person asked for the link. */
  readonly created_by_id: string | null
  /** The e-mail that brings the link. */
  readonly write: (address: string, expires_at: Date) => MailContent
}

/** A link just made. Its address exists here and in the sealed e-mail only. */
export type IssuedLink = { readonly address: string; readonly message_id: string; readonly expires_at: Date }

/** Makes a link and queues the e-mail that brings it, in the caller's transaction. Links made before it are void. */
export const issueLink = async (
  client: pg.ClientBase,
  services: Pick<Services, 'secrets' | 'clock' | 'public_url'>,
  order: LinkOrder,
): Promise<IssuedLink> => {
  const { organisation_id, user_id, email, purpose, created_by_id } = order
  const now = services.clock.now()
  const token = newLinkToken()
  const address = linkAddress(services.public_url, purpose, token)
  const expires_at = new Date(now.getTime() + linkLife_ms[purpose])
  await revokeLinks(client, { organisation_id, user_id, purpose }, now)
  const message_id = await queueMail(client, services, {
    organisation_id,
    recipient: { user_id, email },
    template: purpose,
    content: order.write(address, expires_at),
    expires_at,
  })
  await client.query(
    `insert into account_link
       (organisation_id, id, user_id, purpose, token_hash, mail_message_id, created_by_id, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [organisation_id, newId(), user_id, purpose, linkTokenHash(token), message_id, created_by_id, now, expires_at],
  )
  return { address, message_id, expires_at }
}

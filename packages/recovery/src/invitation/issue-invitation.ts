import type pg from 'pg'
import { issueLink } from '../account-link/issue-link.js'
import type { Actor } from '../actor.js'
import type { Services } from '../services.js'
import { invitationMail } from './invitation-mail.js'

/** An invitation on its way. */
export type SentInvitation = {
  readonly person_id: string
  readonly message_id: string
  readonly expires_at: Date
  /** The link, where no e-mail can bring it: to be handed over by whoever invited. */
  readonly link: string | null
}

/** Makes the link of an invitation and queues its e-mail, in the caller's transaction. */
export const issueInvitation = async (
  client: pg.ClientBase,
  services: Services,
  actor: Actor,
  person: { readonly id: string; readonly name: string; readonly email: string; readonly locale: 'fr' | 'en' },
): Promise<SentInvitation> => {
  const { organisation_id, time_zone } = actor
  const { rows } = await client.query<{ name: string }>('select name from organisation where id = $1', [
    organisation_id,
  ])
  const mail = {
    name: person.name,
    organisation_name: rows[0]?.name ?? '',
    inviter_name: actor.user_id === null ? null : actor.name,
    time_zone,
    locale: person.locale,
  }
  const { address, message_id, expires_at } = await issueLink(client, services, {
    organisation_id,
    user_id: person.id,
    email: person.email,
    purpose: 'invitation',
    created_by_id: actor.user_id,
    write: (link, until) => invitationMail(mail, link, until),
  })
  return { person_id: person.id, message_id, expires_at, link: services.mail === null ? address : null }
}

import type { Language } from '@quittance/core'
import type pg from 'pg'
import { layOutMail, type MailContent } from '../mail/mail-layout.js'
import { queueMail } from '../mail/queue-mail.js'
import type { Services } from '../services.js'

type Recipient = {
  readonly organisation_id: string
  readonly organisation_name: string
  readonly user_id: string
  readonly email: string
  readonly name: string
  readonly locale: Language
}

/** Tells a person that the password of the account was changed, in case it was not them. Answers the e-mail's id. */
export const queuePasswordChanged = async (
  client: pg.ClientBase,
  services: Pick<Services, 'secrets' | 'clock'>,
  { organisation_id, user_id, email, name, organisation_name, locale }: Recipient,
): Promise<string> =>
  await queueMail(client, services, {
    organisation_id,
    recipient: { user_id, email },
    template: 'password_changed',
    content: passwordChangedMail({ name, organisation_name, locale }),
    expires_at: null,
  })

/** The notice that a password was changed. */
export const passwordChangedMail = ({
  name,
  organisation_name,
  locale,
}: Pick<Recipient, 'name' | 'organisation_name' | 'locale'>): MailContent =>
  layOutMail(locale === 'fr' ? french(name, organisation_name) : english(name, organisation_name))

const english = (name: string, agency: string) => ({
  language: 'en' as const,
  subject: `Your password at ${agency} was changed`,
  greeting: `Hello ${name},`,
  paragraphs: [
    'The password of your account was just changed, and the sessions that were open elsewhere have ended.',
    'If this was not you, tell an administrator of the agency at once.',
  ],
  link: null,
  notes: [],
  signature: agency,
})

const french = (name: string, agency: string) => ({
  language: 'fr' as const,
  subject: `Votre mot de passe chez ${agency} a été modifié`,
  greeting: `Bonjour ${name},`,
  paragraphs: [
    'Le mot de passe de votre compte vient d’être modifié et les sessions ouvertes ailleurs ont été fermées.',
    'Si vous n’êtes pas à l’origine de ce changement, prévenez sans attendre un administrateur de l’agence.',
  ],
  link: null,
  notes: [],
  signature: agency,
})

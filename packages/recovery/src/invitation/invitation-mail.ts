import type { Language } from '@quittance/core'
import { inWords } from '../account-link/link-instant.js'
import { layOutMail, type MailContent } from '../mail/mail-layout.js'

export type InvitationMail = {
  readonly name: string
  readonly organisation_name: string
  /** Who invites; null when it was the operator. */
  readonly inviter_name: string | null
  readonly time_zone: string
  readonly locale: Language
}

/** The e-mail that brings the link of an invitation. */
export const invitationMail = (mail: InvitationMail, address: string, expires_at: Date): MailContent => {
  const until = inWords(expires_at, mail.locale, mail.time_zone)
  return layOutMail(mail.locale === 'fr' ? french(mail, address, until) : english(mail, address, until))
}

const english = (
  { name, organisation_name: agency, inviter_name }: InvitationMail,
  address: string,
  until: string,
) => ({
  language: 'en' as const,
  subject: `Your account at ${agency}`,
  greeting: `Hello ${name},`,
  paragraphs: [
    `${inviter_name ?? agency} invites you to work with ${agency} on Quittance. Choose a password to begin.`,
  ],
  link: { label: 'Open my account', address },
  notes: [
    `The link works once, until ${until}. Do not pass it on: whoever opens it first has your account.`,
    'If you did not expect this, do nothing: without the link nobody can use the account.',
  ],
  signature: agency,
})

const french = ({ name, organisation_name: agency, inviter_name }: InvitationMail, address: string, until: string) => ({
  language: 'fr' as const,
  subject: `Votre compte chez ${agency}`,
  greeting: `Bonjour ${name},`,
  paragraphs: [
    `${inviter_name ?? agency} vous invite à travailler avec ${agency} sur Quittance. Choisissez un mot de passe pour commencer.`,
  ],
  link: { label: 'Ouvrir mon compte', address },
  notes: [
    `Ce lien fonctionne une seule fois, jusqu’au ${until}. Ne le transmettez pas : la première personne qui l’ouvre dispose de votre compte.`,
    'Si vous n’attendiez pas cette invitation, ne faites rien : sans ce lien, personne ne peut utiliser le compte.',
  ],
  signature: agency,
})

import type { Language } from '@quittance/core'
import { inWords } from '../account-link/link-instant.js'
import { layOutMail, type MailContent } from '../mail/mail-layout.js'

export type PasswordResetMail = {
  readonly name: string
  readonly organisation_name: string
  readonly time_zone: string
  readonly locale: Language
}

/** The e-mail that brings the link with which a forgotten password is replaced. */
export const passwordResetMail = (mail: PasswordResetMail, address: string, expires_at: Date): MailContent => {
  const until = inWords(expires_at, mail.locale, mail.time_zone)
  return layOutMail(mail.locale === 'fr' ? french(mail, address, until) : english(mail, address, until))
}

const english = ({ name, organisation_name: agency }: PasswordResetMail, address: string, until: string) => ({
  language: 'en' as const,
  subject: `A new password for your account at ${agency}`,
  greeting: `Hello ${name},`,
  paragraphs: ['Somebody, we hope you, asked for a new password for your account.'],
  link: { label: 'Choose a new password', address },
  notes: [
    `The link works once, until ${until}. Your second factor, if you have one, is still needed to sign in.`,
    'If it was not you, do nothing: your password stays as it is.',
  ],
  signature: agency,
})

const french = ({ name, organisation_name: agency }: PasswordResetMail, address: string, until: string) => ({
  language: 'fr' as const,
  subject: `Un nouveau mot de passe pour votre compte chez ${agency}`,
  greeting: `Bonjour ${name},`,
  paragraphs: ['Quelqu’un, vous sans doute, a demandé un nouveau mot de passe pour votre compte.'],
  link: { label: 'Choisir un nouveau mot de passe', address },
  notes: [
    `Ce lien fonctionne une seule fois, jusqu’au ${until}. Votre second facteur, si vous en avez un, reste nécessaire pour vous connecter.`,
    'Si vous n’êtes pas à l’origine de cette demande, ne faites rien : votre mot de passe ne change pas.',
  ],
  signature: agency,
})

import type { Translated } from '@quittance/core'
import type pg from 'pg'
import { layOutMail } from '../mail/mail-layout.js'
import { queueMail } from '../mail/queue-mail.js'
import type { Services } from '../services.js'
import type { Account } from '../session/begin-session.js'

/** What happened to somebody's second factors. */
export type FactorChange =
  | 'authenticator_added'
  | 'authenticator_removed'
  | 'passkey_added'
  | 'passkey_removed'
  | 'recovery_codes_renewed'
  | 'factors_reset'

const subjects: Readonly<Record<FactorChange, Translated>> = {
  authenticator_added: {
    en: 'An authenticator app was added to your account',
    fr: 'Une application d’authentification a été ajoutée à votre compte',
  },
  authenticator_removed: {
    en: 'The authenticator app was removed from your account',
    fr: 'L’application d’authentification a été retirée de votre compte',
  },
  passkey_added: {
    en: 'A passkey was added to your account',
    fr: 'Une clé d’accès a été ajoutée à votre compte',
  },
  passkey_removed: {
    en: 'A passkey was removed from your account',
    fr: 'Une clé d’accès a été retirée de votre compte',
  },
  recovery_codes_renewed: {
    en: 'New recovery codes were made for your account',
    fr: 'De nouveaux codes de secours ont été créés pour votre compte',
  },
  factors_reset: {
    en: 'All second factors were taken away from your account',
    fr: 'Tous les seconds facteurs de votre compte ont été retirés',
  },
}

const texts = {
  greeting: { en: (name: string) => `Hello ${name},`, fr: (name: string) => `Bonjour ${name},` },
  advice: {
    en: 'If this was you, there is nothing to do. If it was not, change your password, end your other sessions and tell your administrator.',
    fr: 'Si c’était vous, il n’y a rien à faire. Sinon, changez votre mot de passe, mettez fin à vos autres sessions et prévenez votre administrateur.',
  },
} as const

type PersonRow = {
  readonly email: string
  readonly name: string
  readonly locale: string
  readonly organisation_name: string
}

/** Of no use after so long. */
const useful_ms = 3 * 24 * 60 * 60_000

/** Tells a person by e-mail that their second factors have changed (ASVS 5.0, 6.3.7), in the transaction of the change. */
export const noticeFactors = async (
  client: pg.PoolClient,
  services: Pick<Services, 'secrets' | 'clock'>,
  { organisation_id, user_id }: Account,
  change: FactorChange,
): Promise<void> => {
  const { rows } = await client.query<PersonRow>(
    `select u.email, u.name, u.locale, o.name as organisation_name
       from user_account u join organisation o on o.id = u.organisation_id
      where u.organisation_id = $1 and u.id = $2`,
    [organisation_id, user_id],
  )
  const person = rows[0]
  if (person === undefined) return
  const language = person.locale === 'fr' ? 'fr' : 'en'
  const subject = subjects[change][language]
  await queueMail(client, services, {
    organisation_id,
    recipient: { user_id, email: person.email },
    template: 'second_factor_changed',
    content: layOutMail({
      language,
      subject,
      greeting: texts.greeting[language](person.name),
      paragraphs: [`${subject}.`, texts.advice[language]],
      link: null,
      notes: [],
      signature: person.organisation_name,
    }),
    expires_at: new Date(services.clock.now().getTime() + useful_ms),
  })
}

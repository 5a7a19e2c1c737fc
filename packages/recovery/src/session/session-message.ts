import type { Language, Translated } from '@quittance/core'
import { messageIn } from '../graphql-failure/message.js'

const messages = {
  password_wrong: {
    en: 'This is not the password of your account.',
    fr: 'Ce n’est pas le mot de passe de votre compte.',
  },
  code_wrong: {
    en: 'This code is not valid, or was used before: wait for the next one and type that.',
    fr: 'Ce code n’est pas valable ou a déjà servi : attendez le suivant et saisissez-le.',
  },
  passkey_refused: {
    en: 'This passkey was not accepted: try again, or prove in another way who you are.',
    fr: 'Cette clé d’accès n’a pas été acceptée : réessayez ou prouvez autrement votre identité.',
  },
  single_sign_on_only: {
    en: 'Your agency wants you to sign in with your company’s account: choose “Single sign-on”.',
    fr: 'Votre agence souhaite que vous vous connectiez avec le compte de votre entreprise : choisissez « Authentification unique ».',
  },
} as const satisfies Readonly<Record<string, Translated>>

export type ProofFailure =
  | { readonly code: keyof typeof messages | 'refused' }
  | { readonly code: 'throttled'; readonly wait_ms: number }

const minute_ms = 60_000

/** Why a proof of identity was not accepted, and what to do. */
export const signInMessage = (failure: ProofFailure, language: Language): string => {
  switch (failure.code) {
    case 'refused':
      return messageIn(language).sign_in_refused
    case 'throttled':
      return messageIn(language).sign_in_throttled(Math.ceil(failure.wait_ms / minute_ms))
    default:
      return messages[failure.code][language]
  }
}

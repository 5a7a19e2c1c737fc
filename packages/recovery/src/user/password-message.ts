import type { Language, Translated } from '@quittance/core'
import { password_length } from './password-length.js'
import type { PasswordFault } from './password.rules.js'

const { minimum, advised, maximum } = password_length

const messages: Readonly<Record<PasswordFault, Translated>> = {
  password_too_short: {
    en: `A password has at least ${minimum} characters, and ${advised} are better: take a few words, for example.`,
    fr: `Un mot de passe compte au moins ${minimum} caractères, mieux encore ${advised} : prenez par exemple quelques mots.`,
  },
  password_too_long: {
    en: `A password has at most ${maximum} characters.`,
    fr: `Un mot de passe compte au plus ${maximum} caractères.`,
  },
  password_common: {
    en: 'This password is among those that are tried first: choose another one.',
    fr: 'Ce mot de passe fait partie de ceux que l’on essaie en premier : choisissez-en un autre.',
  },
  password_personal: {
    en: 'This password holds a name or an address that others know: choose one without them.',
    fr: 'Ce mot de passe contient un nom ou une adresse que d’autres connaissent : choisissez-en un qui n’en contient pas.',
  },
}

/** What is wrong with a password and what to do, in the language of whoever chose it. */
export const passwordMessage = (fault: PasswordFault, language: Language): string => messages[fault][language]

import type { Language, Translated } from '@quittance/core'

export type LetterheadFailureCode =
  | 'not_allowed'
  | 'name_missing'
  | 'address_invalid'
  | 'iban_invalid'
  | 'bic_invalid'
  | 'holder_missing'
  | 'email_invalid'
  | 'text_too_long'
  | 'creditor_unknown'

/** Why nothing was set. `field` is where a form shows it. */
export type LetterheadFailure = { readonly code: LetterheadFailureCode; readonly field: string | null }

const messages: Readonly<Record<LetterheadFailureCode, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  name_missing: { en: 'Write the name or company name.', fr: 'Indiquez le nom ou la dénomination sociale.' },
  address_invalid: {
    en: 'Write the address or seat in at most 6 lines, street and place at least.',
    fr: 'Indiquez l’adresse ou le siège en 6 lignes au plus, avec au moins la voie et la localité.',
  },
  iban_invalid: {
    en: 'This is not an IBAN: its check digits do not fit. Compare it with the bank’s document.',
    fr: 'Ce n’est pas un IBAN : la clé ne correspond pas. Comparez avec le RIB.',
  },
  bic_invalid: { en: 'A BIC has 8 or 11 letters and digits.', fr: 'Un BIC compte 8 ou 11 lettres et chiffres.' },
  holder_missing: { en: 'Say whose account it is.', fr: 'Indiquez le titulaire du compte.' },
  email_invalid: { en: 'This is not an e-mail address.', fr: 'Ce n’est pas une adresse e-mail.' },
  text_too_long: { en: 'Write at most 200 characters.', fr: 'Écrivez au plus 200 caractères.' },
  creditor_unknown: { en: 'There is no such creditor.', fr: 'Ce créancier n’existe pas.' },
}

export const letterheadMessage = ({ code }: LetterheadFailure, language: Language): string => messages[code][language]

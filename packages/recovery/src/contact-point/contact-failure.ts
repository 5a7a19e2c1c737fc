import type { Language, Translated } from '@quittance/core'

export type ContactFailureCode =
  | 'not_allowed'
  | 'case_unknown'
  | 'contact_unknown'
  | 'case_closed'
  | 'anonymised'
  | 'phone_invalid'
  | 'email_invalid'
  | 'street_missing'
  | 'city_missing'
  | 'postcode_invalid'
  | 'line_too_long'
  | 'known_already'
  | 'ended_already'
  | 'unchanged'

/** Why nothing was changed. `field` is where a form shows it. */
export type ContactFailure = { readonly code: ContactFailureCode; readonly field: string | null }

const messages: Readonly<Record<ContactFailureCode, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  case_unknown: { en: 'There is no such case.', fr: 'Ce dossier n’existe pas.' },
  contact_unknown: { en: 'There is no such contact detail.', fr: 'Cette coordonnée n’existe pas.' },
  case_closed: {
    en: 'The case is closed. Reopen it before you change it.',
    fr: 'Le dossier est clos. Rouvrez-le avant de le modifier.',
  },
  anonymised: { en: 'The debtor is anonymised.', fr: 'Le débiteur est anonymisé.' },
  phone_invalid: {
    en: 'This is no number that can be dialled. Write it as on a card; from abroad with + and the country code.',
    fr: 'Ce numéro ne peut pas être composé. Écrivez-le comme sur une carte ; de l’étranger, avec + et l’indicatif.',
  },
  email_invalid: {
    en: 'This is no e-mail address. It reads like name@provider.fr.',
    fr: 'Ce n’est pas une adresse e-mail. Elle s’écrit comme nom@fournisseur.fr.',
  },
  street_missing: { en: 'Give number and street.', fr: 'Indiquez le numéro et la voie.' },
  city_missing: { en: 'Give the town.', fr: 'Indiquez la commune.' },
  postcode_invalid: {
    en: 'A French postcode has five digits. For another country, name it.',
    fr: 'Un code postal français compte cinq chiffres. Pour un autre pays, indiquez-le.',
  },
  line_too_long: {
    en: 'A line of an address has at most 100 characters.',
    fr: 'Une ligne d’adresse compte au plus 100 caractères.',
  },
  known_already: { en: 'This is known already, and valid.', fr: 'Cette coordonnée est déjà connue et valable.' },
  ended_already: { en: 'This contact detail has ended already.', fr: 'Cette coordonnée n’est déjà plus valable.' },
  unchanged: { en: 'That is what stands there already.', fr: 'C’est déjà ce qui est indiqué.' },
}

export const contactMessage = ({ code }: Pick<ContactFailure, 'code'>, language: Language): string =>
  messages[code][language]

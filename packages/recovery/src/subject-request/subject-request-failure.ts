import type { Language, Translated } from '@quittance/core'

export type SubjectRequestFailureCode =
  | 'not_allowed'
  | 'debtor_unknown'
  | 'debtor_missing'
  | 'too_many_debtors'
  | 'nothing_to_look_for'
  | 'locale_unknown'
  | 'name_missing'
  | 'name_too_long'
  | 'anonymised'
  | 'not_available'

/** Why nothing was done about a person. `field` is where a form shows it. */
export type SubjectRequestFailure = { readonly code: SubjectRequestFailureCode; readonly field: string | null }

/** Records of debtors that one request may take for the same person. */
export const subject_debtors_maximum = 50

/** Characters of a name. */
export const debtor_name_maximum = 200

const messages: Readonly<Record<SubjectRequestFailureCode, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  debtor_unknown: { en: 'There is no such debtor.', fr: 'Ce débiteur n’existe pas.' },
  debtor_missing: {
    en: 'Choose at least one record that is about the person.',
    fr: 'Choisissez au moins une fiche qui concerne la personne.',
  },
  too_many_debtors: {
    en: `A request covers at most ${subject_debtors_maximum} records.`,
    fr: `Une demande porte sur au plus ${subject_debtors_maximum} fiches.`,
  },
  nothing_to_look_for: {
    en: 'Give a name, or an e-mail address, telephone number, reference or SIREN.',
    fr: 'Indiquez un nom, ou une adresse e-mail, un téléphone, une référence ou un SIREN.',
  },
  locale_unknown: { en: "The language is 'fr' or 'en'.", fr: 'La langue est « fr » ou « en ».' },
  name_missing: { en: 'Give the name.', fr: 'Indiquez le nom.' },
  name_too_long: {
    en: `A name has at most ${debtor_name_maximum} characters.`,
    fr: `Un nom compte au plus ${debtor_name_maximum} caractères.`,
  },
  anonymised: {
    en: 'This debtor is anonymised: nothing about the person is kept any more.',
    fr: 'Ce débiteur est anonymisé : plus rien n’est conservé sur la personne.',
  },
  not_available: {
    en: 'There is nothing to download: the package is unknown, not yours, not ready or removed.',
    fr: 'Rien à télécharger : le dossier est inconnu, n’est pas le vôtre, n’est pas prêt ou a été supprimé.',
  },
}

export const subjectRequestMessage = ({ code }: Pick<SubjectRequestFailure, 'code'>, language: Language): string =>
  messages[code][language]

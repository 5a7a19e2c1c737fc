import type { Language, Translated } from '@quittance/core'

/** Why a diagnosis was not kept. `case_unknown` also stands for a case that is not the actor's. */
export type DiagnosisFailure = {
  readonly code:
    | 'not_allowed'
    | 'case_unknown'
    | 'case_closed'
    | 'category_unknown'
    | 'amount_negative'
    | 'household_invalid'
    | 'orientation_unknown'
    | 'note_too_long'
}

/** Characters of a note. */
export const diagnosis_note_length_maximum = 2_000

const messages: Readonly<Record<DiagnosisFailure['code'], Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  case_unknown: { en: 'There is no such case.', fr: 'Ce dossier n’existe pas.' },
  case_closed: {
    en: 'The case is closed. Reopen it before noting a diagnosis.',
    fr: 'Le dossier est clôturé. Rouvrez-le avant de noter un diagnostic.',
  },
  category_unknown: { en: 'There is no such category.', fr: 'Cette rubrique n’existe pas.' },
  amount_negative: {
    en: 'Amounts are zero or more, each once. Leave blank what is not known.',
    fr: 'Les montants sont nuls ou positifs, un par rubrique. Laissez vide ce qui n’est pas connu.',
  },
  household_invalid: {
    en: 'A household has 0 to 30 adults and 0 to 30 children.',
    fr: 'Un foyer compte de 0 à 30 adultes et de 0 à 30 enfants.',
  },
  orientation_unknown: { en: 'There is no such orientation.', fr: 'Cette orientation n’existe pas.' },
  note_too_long: {
    en: `A note has at most ${diagnosis_note_length_maximum} characters.`,
    fr: `Une note compte au plus ${diagnosis_note_length_maximum} caractères.`,
  },
}

export const diagnosisMessage = ({ code }: DiagnosisFailure, language: Language): string => messages[code][language]

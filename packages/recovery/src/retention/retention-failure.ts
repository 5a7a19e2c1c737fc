import { type Language, retention_months_maximum, type Translated } from '@quittance/core'

export type RetentionFailureCode =
  | 'not_allowed'
  | 'creditor_unknown'
  | 'rule_unknown'
  | 'months_invalid'
  | 'archive_of_cases_only'
  | 'reason_of_cases_only'
  | 'source_missing'
  | 'source_too_long'

/** Why a rule was not changed. `field` is where a form shows it. */
export type RetentionFailure = { readonly code: RetentionFailureCode; readonly field: string | null }

/** Characters of what a rule rests on. */
export const retention_source_maximum = 500

const messages: Readonly<Record<RetentionFailureCode, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  creditor_unknown: { en: 'There is no such creditor.', fr: 'Ce créancier n’existe pas.' },
  rule_unknown: { en: 'There is no such rule.', fr: 'Cette règle n’existe pas.' },
  months_invalid: {
    en: `A period is a whole number of months from 0 to ${retention_months_maximum}.`,
    fr: `Une durée est un nombre entier de mois, de 0 à ${retention_months_maximum}.`,
  },
  archive_of_cases_only: {
    en: 'Only cases have an archive. Set the archived months to 0.',
    fr: 'Seuls les dossiers ont un archivage. Mettez 0 mois d’archivage.',
  },
  reason_of_cases_only: {
    en: 'Only cases have a closing reason. Leave it out.',
    fr: 'Seuls les dossiers ont un motif de clôture. Laissez-le vide.',
  },
  source_missing: {
    en: 'Say on what the period rests: a law, a contract, a decision.',
    fr: 'Indiquez le fondement de la durée : une loi, un contrat, une décision.',
  },
  source_too_long: {
    en: `The source has at most ${retention_source_maximum} characters. Shorten it.`,
    fr: `Le fondement compte au plus ${retention_source_maximum} caractères. Abrégez-le.`,
  },
}

export const retentionMessage = ({ code }: RetentionFailure, language: Language): string => messages[code][language]

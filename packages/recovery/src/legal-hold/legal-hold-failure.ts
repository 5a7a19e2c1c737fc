import type { Language, Translated } from '@quittance/core'

export type LegalHoldFailureCode =
  | 'not_allowed'
  | 'case_unknown'
  | 'hold_unknown'
  | 'already_released'
  | 'anonymised'
  | 'reason_missing'
  | 'reason_too_long'
  | 'until_past'

/** Why a legal hold was neither placed nor released. `field` is where a form shows it. */
export type LegalHoldFailure = { readonly code: LegalHoldFailureCode; readonly field: string | null }

/** Characters of a reason. */
export const legal_hold_reason_maximum = 1_000

const messages: Readonly<Record<LegalHoldFailureCode, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  case_unknown: { en: 'There is no such case.', fr: 'Ce dossier n’existe pas.' },
  hold_unknown: { en: 'There is no such legal hold.', fr: 'Ce gel légal n’existe pas.' },
  already_released: { en: 'This legal hold has been released already.', fr: 'Ce gel légal a déjà été levé.' },
  anonymised: {
    en: 'The case is anonymised: nothing is left that could be held.',
    fr: 'Le dossier est anonymisé : il ne reste rien à geler.',
  },
  reason_missing: { en: 'Say why.', fr: 'Indiquez le motif.' },
  reason_too_long: {
    en: `A reason has at most ${legal_hold_reason_maximum} characters. Shorten it.`,
    fr: `Un motif compte au plus ${legal_hold_reason_maximum} caractères. Abrégez-le.`,
  },
  until_past: {
    en: 'The last day is before today. Choose a later one, or none.',
    fr: 'Le dernier jour est passé. Choisissez-en un plus tardif, ou aucun.',
  },
}

export const legalHoldMessage = ({ code }: LegalHoldFailure, language: Language): string => messages[code][language]

/** What is wrong with a reason, or null. */
export const reasonFailure = (reason: string): LegalHoldFailure | null => {
  const length = reason.trim().length
  if (length === 0) return { code: 'reason_missing', field: 'reason' }
  return length > legal_hold_reason_maximum ? { code: 'reason_too_long', field: 'reason' } : null
}

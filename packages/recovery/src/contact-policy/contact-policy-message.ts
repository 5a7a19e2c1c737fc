import { type Language, limits, type Translated } from '@quittance/core'

export type ContactPolicyFailureCode =
  | 'not_allowed'
  | 'country'
  | 'valid_from_past'
  | 'hours'
  | 'limit'
  | 'wait'
  | 'nothing_changed'
  | 'reason_missing'
  | 'reason_too_long'
  | 'time_zone'
  | 'weekdays'
  | 'history'
  | 'case_unknown'

/** Why a policy or a wish of a debtor was not set. `field` is where a form shows it. */
export type ContactPolicyFailure = { readonly code: ContactPolicyFailureCode; readonly field: string | null }

const messages: Readonly<Record<ContactPolicyFailureCode, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  country: {
    en: 'Give a country by its two letters, such as FR.',
    fr: 'Indiquez un pays par ses deux lettres, comme FR.',
  },
  valid_from_past: {
    en: 'A policy cannot hold for contacts that were made already. Choose today or a later day.',
    fr: 'Une politique ne peut pas valoir pour des contacts passés. Choisissez aujourd’hui ou un jour ultérieur.',
  },
  hours: {
    en: 'Hours begin before they end, within 00:00 and 24:00.',
    fr: 'Les horaires commencent avant de finir, entre 00:00 et 24:00.',
  },
  limit: {
    en: 'Allow 1 to 1,000 attempts within 1 to 90 days.',
    fr: 'Autorisez de 1 à 1 000 tentatives en 1 à 90 jours.',
  },
  wait: { en: 'Wait 0 to 90 days.', fr: 'Attendez de 0 à 90 jours.' },
  nothing_changed: {
    en: 'Nothing differs from what holds on that day.',
    fr: 'Rien ne diffère de ce qui vaut ce jour-là.',
  },
  reason_missing: { en: 'Say why.', fr: 'Indiquez le motif.' },
  reason_too_long: {
    en: `A reason has at most ${limits.search_length_maximum} characters. Shorten it.`,
    fr: `Un motif compte au plus ${limits.search_length_maximum} caractères. Abrégez-le.`,
  },
  time_zone: {
    en: 'There is no such time zone. Give one such as Europe/Paris.',
    fr: 'Ce fuseau horaire n’existe pas. Indiquez-en un comme Europe/Paris.',
  },
  weekdays: {
    en: 'Give days of the week from 1 (Monday) to 7 (Sunday), each once.',
    fr: 'Indiquez des jours de 1 (lundi) à 7 (dimanche), chacun une fois.',
  },
  history: { en: 'Give at most 100 earlier contacts.', fr: 'Indiquez au plus 100 contacts antérieurs.' },
  case_unknown: { en: 'There is no such case.', fr: 'Ce dossier n’existe pas.' },
}

/** The failure in the language of who caused it. */
export const contactPolicyMessage = ({ code }: ContactPolicyFailure, language: Language): string =>
  messages[code][language]

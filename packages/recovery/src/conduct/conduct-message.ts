import { type Language, limits, type Translated } from '@quittance/core'

export type ConductFailureCode = 'not_allowed' | 'thresholds' | 'contact_policy' | 'source_missing' | 'source_too_long'

/** Why a rule was not set. `field` is where a form shows it. */
export type ConductFailure = { readonly code: ConductFailureCode; readonly field: string | null }

const messages: Readonly<Record<ConductFailureCode, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  thresholds: {
    en: 'Give every number of the rule, from 1 up to its limit.',
    fr: 'Donnez chaque nombre de la règle, de 1 à sa limite.',
  },
  contact_policy: {
    en: 'This is part of the contact policy. Change it there.',
    fr: 'Cela fait partie de la politique de contact. Modifiez-la.',
  },
  source_missing: {
    en: 'Say where the rule comes from: a law, a mandate, or company policy.',
    fr: 'Indiquez l’origine de la règle : une loi, un mandat ou la politique de l’entreprise.',
  },
  source_too_long: {
    en: `A source has at most ${limits.search_length_maximum} characters. Shorten it.`,
    fr: `Une origine compte au plus ${limits.search_length_maximum} caractères. Abrégez-la.`,
  },
}

/** The failure in the language of who caused it. */
export const conductMessage = ({ code }: ConductFailure, language: Language): string => messages[code][language]

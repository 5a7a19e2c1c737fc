import type { Language, Translated } from '@quittance/core'

export type CostRateFailureCode = 'not_allowed' | 'currency_unknown' | 'day_invalid' | 'amount_invalid'

/** Why no rate was set. `field` is where a form shows it. */
export type CostRateFailure = { readonly code: CostRateFailureCode; readonly field: string | null }

const messages: Readonly<Record<CostRateFailureCode, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  currency_unknown: {
    en: 'Choose a currency by its code of three letters, such as EUR.',
    fr: 'Choisissez une devise par son code de trois lettres, par exemple EUR.',
  },
  day_invalid: {
    en: 'Choose a first day between 2000 and 2099.',
    fr: 'Choisissez un premier jour entre 2000 et 2099.',
  },
  amount_invalid: {
    en: 'A rate is zero or more, and at most 10,000.00.',
    fr: 'Un tarif est positif ou nul, et d’au plus 10 000,00.',
  },
}

export const costRateMessage = ({ code }: CostRateFailure, language: Language): string => messages[code][language]

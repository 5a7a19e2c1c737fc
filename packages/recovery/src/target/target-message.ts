import type { Language, Translated } from '@quittance/core'

export type TargetFailureCode =
  | 'not_allowed'
  | 'kpi_unknown'
  | 'creditor_unknown'
  | 'portfolio_unknown'
  | 'agent_unknown'
  | 'scope_mixed'
  | 'nothing_shared'
  | 'month_invalid'
  | 'value_invalid'
  | 'currency_missing'

/** Why no target was set. `field` is where a form shows it. */
export type TargetFailure = { readonly code: TargetFailureCode; readonly field: string | null }

const messages: Readonly<Record<TargetFailureCode, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  kpi_unknown: { en: 'Choose a KPI of the catalogue.', fr: 'Choisissez un indicateur du catalogue.' },
  creditor_unknown: { en: 'There is no such creditor.', fr: 'Ce créancier n’existe pas.' },
  portfolio_unknown: { en: 'There is no such portfolio.', fr: 'Ce portefeuille n’existe pas.' },
  agent_unknown: { en: 'There is no such agent.', fr: 'Cet agent n’existe pas.' },
  scope_mixed: {
    en: 'A target is for the agency, a creditor, a portfolio or an agent: choose one of them.',
    fr: 'Un objectif vaut pour l’agence, un créancier, un portefeuille ou un agent : choisissez-en un seul.',
  },
  nothing_shared: {
    en: 'Only the target of a creditor or a portfolio can be shared with the creditor.',
    fr: 'Seul l’objectif d’un créancier ou d’un portefeuille peut être partagé avec le créancier.',
  },
  month_invalid: {
    en: 'Write the first month as YYYY-MM, between 2000-01 and 2099-12.',
    fr: 'Indiquez le premier mois sous la forme AAAA-MM, entre 2000-01 et 2099-12.',
  },
  value_invalid: {
    en: 'A target is zero or more, and at most ten thousand billion.',
    fr: 'Un objectif est positif ou nul, et d’au plus dix mille milliards.',
  },
  currency_missing: {
    en: 'Choose a currency: this KPI is an amount.',
    fr: 'Choisissez une devise : cet indicateur est un montant.',
  },
}

export const targetMessage = ({ code }: TargetFailure, language: Language): string => messages[code][language]

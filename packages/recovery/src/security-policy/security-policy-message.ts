import type { Language, Translated } from '@quittance/core'
import { policy_bounds, type PolicyFault } from './security-policy.rules.js'

const { idle_minutes: idle, absolute_hours: absolute } = policy_bounds

const messages: Readonly<Record<PolicyFault, Translated>> = {
  idle_out_of_bounds: {
    en: `A session may rest from ${idle.minimum} to ${idle.maximum} minutes.`,
    fr: `Une session peut rester inactive de ${idle.minimum} à ${idle.maximum} minutes.`,
  },
  absolute_out_of_bounds: {
    en: `A session may last from ${absolute.minimum} to ${absolute.maximum} hours.`,
    fr: `Une session peut durer de ${absolute.minimum} à ${absolute.maximum} heures.`,
  },
  idle_beyond_absolute: {
    en: 'A session cannot rest longer than it may last: shorten the one or lengthen the other.',
    fr: 'Une session ne peut pas rester inactive plus longtemps qu’elle ne dure : raccourcissez l’une ou allongez l’autre.',
  },
}

/** What is wrong with a security policy and how to mend it. */
export const policyMessage = (fault: PolicyFault, language: Language): string => messages[fault][language]

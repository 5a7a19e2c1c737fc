import type { Translated } from '../language.js'

/** Why a debt is disputed: a closed list, beside which the debtor's own words are noted. */
export const dispute_reasons = {
  not_owed: { en: 'Never ordered, no contract', fr: 'Rien commandé, pas de contrat' },
  already_paid: { en: 'Already paid', fr: 'Déjà payé' },
  wrong_amount: { en: 'Wrong amount', fr: 'Montant erroné' },
  not_delivered: { en: 'Not delivered', fr: 'Non livré' },
  defective: { en: 'Defective goods or poor service', fr: 'Marchandise défectueuse ou prestation insuffisante' },
  terminated: { en: 'Contract ended', fr: 'Contrat résilié' },
  identity: { en: 'Another person, stolen identity', fr: 'Homonymie ou usurpation d’identité' },
  time_barred: { en: 'Time-barred', fr: 'Créance prescrite' },
  other: { en: 'Another reason', fr: 'Autre motif' },
} as const satisfies Readonly<Record<string, Translated>>

/** A reason for which a debt is disputed. */
export type DisputeReason = keyof typeof dispute_reasons

/** All of them, in the order in which they are shown. */
export const dispute_reason_ids = Object.keys(dispute_reasons) as readonly DisputeReason[]

/** How holds end. A dispute is upheld, in part or not, or withdrawn; what else a hold is about ends, or was an error. */
export const hold_outcomes = ['upheld', 'partly_upheld', 'rejected', 'withdrawn', 'ended', 'error'] as const

/** How a hold ended. */
export type HoldOutcome = (typeof hold_outcomes)[number]

/** The outcomes that a hold may have: those of a dispute, or those of all others. */
export function outcomesOf(is_dispute: boolean): readonly HoldOutcome[] {
  return is_dispute ? ['upheld', 'partly_upheld', 'rejected', 'withdrawn'] : ['ended', 'error']
}

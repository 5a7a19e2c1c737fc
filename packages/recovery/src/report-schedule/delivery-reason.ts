import type { Language, Translated } from '@quittance/core'

/** Why a report was not sent; what the server of e-mails answered stands as it is. */
export const delivery_reasons = {
  inactive: { en: 'The account is closed or was never opened.', fr: 'Le compte est fermé ou n’a jamais été ouvert.' },
  not_available: {
    en: 'This person’s role does not include the report.',
    fr: 'Le rôle de cette personne ne comprend pas ce rapport.',
  },
  not_computable: {
    en: 'The report cannot be computed as it is specified for this person: several currencies, or a filter that no longer fits. Change its filters.',
    fr: 'Le rapport ne peut pas être calculé tel quel pour cette personne : plusieurs devises, ou un filtre devenu inadapté. Modifiez ses filtres.',
  },
  error: {
    en: 'Something failed on our side while it was computed. Try again.',
    fr: 'Une erreur est survenue de notre côté pendant le calcul. Réessayez.',
  },
} as const satisfies Readonly<Record<string, Translated>>

/** A reason of ours. */
export type DeliveryReason = keyof typeof delivery_reasons

const isReason = (text: string): text is DeliveryReason => Object.hasOwn(delivery_reasons, text)

/** What people read. */
export const reasonText = (reason: string | null, language: Language): string | null =>
  reason !== null && isReason(reason) ? delivery_reasons[reason][language] : reason

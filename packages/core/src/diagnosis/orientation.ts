import type { Translated } from '../language.js'

/** Where a debtor in difficulty is sent for help, in France. */
export const orientations = {
  budget_advice: {
    en: 'Budget advice point (Point conseil budget)',
    fr: 'Point conseil budget (PCB)',
  },
  social_services: { en: 'Municipal social services (CCAS)', fr: 'Centre communal d’action sociale (CCAS)' },
  over_indebtedness_commission: {
    en: 'Over-indebtedness commission (Banque de France)',
    fr: 'Commission de surendettement (Banque de France)',
  },
  housing_solidarity_fund: { en: 'Housing solidarity fund (FSL)', fr: 'Fonds de solidarité pour le logement (FSL)' },
  energy_mediator: { en: 'National energy mediator', fr: 'Médiateur national de l’énergie' },
  legal_aid: { en: 'Legal aid', fr: 'Aide juridictionnelle' },
} as const satisfies Readonly<Record<string, Translated>>

export type OrientationId = keyof typeof orientations
export const orientation_ids = Object.keys(orientations) as readonly OrientationId[]

/** True for the id of an orientation. */
export function isOrientation(text: string): text is OrientationId {
  return Object.hasOwn(orientations, text)
}

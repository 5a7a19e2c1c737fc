import { defineKpi } from './kpi.js'

/** Money that came in, wherever it was paid. */
export const collected = defineKpi({
  id: 'collected',
  group: 'recovery',
  unit: 'money',
  better: 'higher',
  basis: 'occurrence',
  measures: ['collected_minor'],
  value: (totals) => totals.collected_minor,
  example: {
    given: { collected_minor: 1_250_00n },
    gives: 1_250_00n,
  },
  text: {
    en: {
      title: 'Collected',
      formula: 'payments to the agency + payments to the creditor − reversals',
      population: 'Payments in the period on claims of any placement date that match the filters.',
      date_basis: 'The day of the payment, or of the reversal, up to the as-of day.',
      edge_cases: 'A reversal counts on its own date, so a period may be negative; earlier periods do not change.',
    },
    fr: {
      title: 'Encaissé',
      formula: 'paiements à l’agence + paiements au créancier − annulations',
      population: 'Paiements de la période sur des créances de toute date de remise répondant aux filtres.',
      date_basis: 'Le jour du paiement, ou de l’annulation, jusqu’à la date d’arrêté.',
      edge_cases:
        'Une annulation compte à sa propre date : le total d’une période peut être négatif, les périodes passées ne changent pas.',
    },
  },
})

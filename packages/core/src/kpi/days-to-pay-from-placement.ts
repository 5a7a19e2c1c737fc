import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** How long after the placement the money came in, each euro weighing the same. */
export const daysToPayFromPlacement = defineKpi({
  id: 'days-to-pay-from-placement',
  group: 'recovery',
  unit: 'days',
  better: 'lower',
  basis: 'occurrence',
  measures: ['collected_placed_minor_days', 'reversed_minor_days', 'collected_minor'],
  value: (totals) => ratio(totals.collected_placed_minor_days + totals.reversed_minor_days, totals.collected_minor),
  example: {
    given: { collected_placed_minor_days: 159_950_00n, reversed_minor_days: 700_00n, collected_minor: 2_500_00n },
    gives: { numerator: 160_650_00n, denominator: 2_500_00n },
  },
  text: {
    en: {
      title: 'Days to pay, from placement',
      formula: 'sum of (amount × days from placement to the payment) ÷ sum of the amounts',
      population: 'Payments in the period on claims of any placement date that match the filters.',
      date_basis: 'The day of the payment, or of the reversal, up to the as-of day.',
      edge_cases:
        'Weighted by amount. A reversal takes its payment out with the days of that payment: the days between the two are added again. Money received before the placement counts as received on it. Nothing collected: no value.',
    },
    fr: {
      title: 'Délai de paiement depuis la remise',
      formula: 'somme de (montant × jours de la remise au paiement) ÷ somme des montants',
      population: 'Paiements de la période sur des créances de toute date de remise répondant aux filtres.',
      date_basis: 'Le jour du paiement, ou de l’annulation, jusqu’à la date d’arrêté.',
      edge_cases:
        'Pondéré par les montants. Une annulation retire son paiement avec les jours de celui-ci : les jours écoulés entre les deux sont rajoutés. L’argent reçu avant la remise compte au jour de celle-ci. Rien d’encaissé : pas de valeur.',
    },
  },
})

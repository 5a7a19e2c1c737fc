import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** The share of the money that debtors paid to the creditor and not to the agency. */
export const directShare = defineKpi({
  id: 'direct-share',
  group: 'recovery',
  unit: 'ratio',
  better: 'neither',
  basis: 'occurrence',
  measures: ['collected_direct_minor', 'collected_minor'],
  value: (totals) => ratio(totals.collected_direct_minor, totals.collected_minor),
  example: {
    given: { collected_direct_minor: 1_250_00n, collected_minor: 2_500_00n },
    gives: { numerator: 1_250_00n, denominator: 2_500_00n },
  },
  text: {
    en: {
      title: 'Direct share',
      formula: 'paid to the creditor ÷ collected',
      population: 'Payments in the period on claims of any placement date that match the filters.',
      date_basis: 'The day of the payment, or of the reversal, up to the as-of day.',
      edge_cases:
        'A reversal counts negatively on its own day, in the part in which its payment was. Nothing collected: no value.',
    },
    fr: {
      title: 'Part des paiements directs',
      formula: 'payé au créancier ÷ encaissé',
      population: 'Paiements de la période sur des créances de toute date de remise répondant aux filtres.',
      date_basis: 'Le jour du paiement, ou de l’annulation, jusqu’à la date d’arrêté.',
      edge_cases:
        'Une annulation compte en négatif à sa propre date, dans la part de son paiement. Rien d’encaissé : pas de valeur.',
    },
  },
})

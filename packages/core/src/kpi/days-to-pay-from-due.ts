import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** How long after the due day the money came in, each euro weighing the same. */
export const daysToPayFromDue = defineKpi({
  id: 'days-to-pay-from-due',
  group: 'recovery',
  unit: 'days',
  better: 'lower',
  basis: 'occurrence',
  measures: ['collected_due_minor_days', 'collected_minor', 'collected_undated_minor'],
  value: (totals) => ratio(totals.collected_due_minor_days, totals.collected_minor - totals.collected_undated_minor),
  example: {
    given: { collected_due_minor_days: 198_150_00n, collected_minor: 2_500_00n, collected_undated_minor: 0n },
    gives: { numerator: 198_150_00n, denominator: 2_500_00n },
  },
  text: {
    en: {
      title: 'Days to pay, from the due day',
      formula: 'sum of (amount × days from the due day to the payment) ÷ sum of the amounts',
      population: 'Payments in the period on claims of any placement date that match the filters and have a due day.',
      date_basis: 'The day of the payment, or of the reversal, up to the as-of day.',
      edge_cases:
        'Weighted by amount. Paid before the due day counts negatively. A reversal takes its payment out with the days of that payment. Claims without a due day are left out. Only what was paid counts, so that a portfolio of which nothing comes in looks no slower.',
    },
    fr: {
      title: 'Délai de paiement depuis l’échéance',
      formula: 'somme de (montant × jours de l’échéance au paiement) ÷ somme des montants',
      population:
        'Paiements de la période sur des créances de toute date de remise répondant aux filtres et ayant une échéance.',
      date_basis: 'Le jour du paiement, ou de l’annulation, jusqu’à la date d’arrêté.',
      edge_cases:
        'Pondéré par les montants. Un paiement avant l’échéance compte en négatif. Une annulation retire son paiement avec les jours de celui-ci. Les créances sans échéance sont exclues. Seul l’encaissé compte : un portefeuille dont rien ne rentre n’en paraît pas plus lent.',
    },
  },
})

import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** The share of what was closed that was paid in full. */
export const paidInFullRate = defineKpi({
  id: 'paid-in-full-rate',
  group: 'recovery',
  unit: 'ratio',
  better: 'higher',
  basis: 'occurrence',
  measures: ['closed_paid_count', 'closed_count'],
  value: (totals) => ratio(totals.closed_paid_count, totals.closed_count),
  example: {
    given: { closed_paid_count: 1n, closed_count: 2n },
    gives: { numerator: 1n, denominator: 2n },
  },
  text: {
    en: {
      title: 'Paid in full',
      formula: 'claims closed as paid ÷ claims closed',
      population: 'Claims of cases closed in the period, whatever the reason.',
      date_basis: 'The day on which the case was closed, up to the as-of day.',
      edge_cases:
        'Closed as paid: payments alone brought the balance of the case to zero. Counted in claims, each in its own portfolio. A case reopened is taken out again on the day it is reopened. Nothing closed: no value.',
    },
    fr: {
      title: 'Soldés par paiement',
      formula: 'créances closes pour paiement ÷ créances closes',
      population: 'Créances des dossiers clos dans la période, quel que soit le motif.',
      date_basis: 'Le jour de clôture du dossier, jusqu’à la date d’arrêté.',
      edge_cases:
        'Clos pour paiement : les paiements seuls ont ramené le solde du dossier à zéro. Compté en créances, chacune dans son portefeuille. Un dossier rouvert est retiré au jour de sa réouverture. Rien de clos : pas de valeur.',
    },
  },
})

import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** The share of what was closed that was settled for a part. */
export const settledRate = defineKpi({
  id: 'settled-rate',
  group: 'recovery',
  unit: 'ratio',
  better: 'neither',
  basis: 'occurrence',
  measures: ['closed_settled_count', 'closed_count'],
  value: (totals) => ratio(totals.closed_settled_count, totals.closed_count),
  example: {
    given: { closed_settled_count: 1n, closed_count: 2n },
    gives: { numerator: 1n, denominator: 2n },
  },
  text: {
    en: {
      title: 'Settled',
      formula: 'claims closed as settled ÷ claims closed',
      population: 'Claims of cases closed in the period, whatever the reason.',
      date_basis: 'The day on which the case was closed, up to the as-of day.',
      edge_cases:
        'Closed as settled: a part was paid and the rest given up by agreement. Counted in claims, each in its own portfolio. A case reopened is taken out again on the day it is reopened. Nothing closed: no value.',
    },
    fr: {
      title: 'Soldés par transaction',
      formula: 'créances closes par transaction ÷ créances closes',
      population: 'Créances des dossiers clos dans la période, quel que soit le motif.',
      date_basis: 'Le jour de clôture du dossier, jusqu’à la date d’arrêté.',
      edge_cases:
        'Clos par transaction : une part a été payée, le reste abandonné d’un commun accord. Compté en créances, chacune dans son portefeuille. Un dossier rouvert est retiré au jour de sa réouverture. Rien de clos : pas de valeur.',
    },
  },
})

import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** The share of the claims that debtors dispute. */
export const disputeRateCount = defineKpi({
  id: 'dispute-rate-count',
  group: 'quality',
  unit: 'ratio',
  better: 'lower',
  basis: 'placement',
  measures: ['disputed_count', 'placed_count'],
  value: (totals) => ratio(totals.disputed_count, totals.placed_count),
  example: {
    given: { disputed_count: 1n, placed_count: 3n },
    gives: { numerator: 1n, denominator: 3n },
  },
  text: {
    en: {
      title: 'Dispute rate, by number',
      formula: 'claims disputed ÷ claims placed',
      population: 'Claims placed in the period (by received date) that match the filters.',
      date_basis: 'Disputes opened on those claims up to the as-of day.',
      edge_cases:
        'A claim counts once, however many disputes it had and whether they are settled or not. Nothing placed: no value.',
    },
    fr: {
      title: 'Taux de litige, en nombre',
      formula: 'créances contestées ÷ créances confiées',
      population: 'Créances confiées dans la période (date de réception) répondant aux filtres.',
      date_basis: 'Litiges ouverts sur ces créances jusqu’à la date d’arrêté.',
      edge_cases:
        'Une créance compte une fois, quel que soit le nombre de litiges, réglés ou non. Rien de confié : pas de valeur.',
    },
  },
})

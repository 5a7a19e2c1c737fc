import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** The share of the entrusted amount that debtors dispute. */
export const disputeRate = defineKpi({
  id: 'dispute-rate',
  group: 'quality',
  unit: 'ratio',
  better: 'lower',
  basis: 'placement',
  measures: ['disputed_minor', 'placed_minor'],
  value: (totals) => ratio(totals.disputed_minor, totals.placed_minor),
  example: {
    given: { disputed_minor: 600_00n, placed_minor: 10_000_00n },
    gives: { numerator: 600_00n, denominator: 10_000_00n },
  },
  text: {
    en: {
      title: 'Dispute rate',
      formula: 'principal disputed ÷ placed',
      population: 'Claims placed in the period (by received date) that match the filters.',
      date_basis: 'Disputes opened on those claims up to the as-of day.',
      edge_cases:
        'A claim counts once with its whole principal, however many disputes it had and whether they are settled or not. Nothing placed: no value.',
    },
    fr: {
      title: 'Taux de litige',
      formula: 'principal contesté ÷ confié',
      population: 'Créances confiées dans la période (date de réception) répondant aux filtres.',
      date_basis: 'Litiges ouverts sur ces créances jusqu’à la date d’arrêté.',
      edge_cases:
        'Une créance compte une fois pour tout son principal, quel que soit le nombre de litiges, réglés ou non. Rien de confié : pas de valeur.',
    },
  },
})

import { defineKpi } from './kpi.js'

/** What was entrusted to the agency. */
export const placed = defineKpi({
  id: 'placed',
  group: 'recovery',
  unit: 'money',
  better: 'neither',
  basis: 'placement',
  measures: ['placed_minor'],
  value: (totals) => totals.placed_minor,
  example: {
    given: { placed_minor: 10_000_00n },
    gives: 10_000_00n,
  },
  text: {
    en: {
      title: 'Placed',
      formula: 'sum of the principal of claims placed',
      population: 'Claims placed in the period (by received date) that match the filters.',
      date_basis: 'The received date of the placement, up to the as-of day.',
      edge_cases: 'The amount is frozen at placement: later corrections, payments and recalls do not change it.',
    },
    fr: {
      title: 'Confié',
      formula: 'somme du principal des créances confiées',
      population: 'Créances confiées dans la période (date de réception) répondant aux filtres.',
      date_basis: 'La date de réception de la remise, jusqu’à la date d’arrêté.',
      edge_cases: 'Le montant est figé à la remise : corrections, paiements et retraits ultérieurs ne le changent pas.',
    },
  },
})

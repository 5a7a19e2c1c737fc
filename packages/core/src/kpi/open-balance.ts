import { defineKpi } from './kpi.js'

/** What is still owed. */
export const openBalance = defineKpi({
  id: 'open-balance',
  group: 'stock',
  unit: 'money',
  better: 'neither',
  basis: 'placement',
  measures: ['placed_minor', 'recalled_minor', 'collected_minor'],
  value: (totals) => totals.placed_minor - totals.recalled_minor - totals.collected_minor,
  example: {
    given: { placed_minor: 10_000_00n, recalled_minor: 2_000_00n, collected_minor: 2_500_00n },
    gives: 5_500_00n,
  },
  text: {
    en: {
      title: 'Open balance',
      formula: 'placed − recalled − collected',
      population: 'Claims placed in the period (by received date) that match the filters.',
      date_basis: 'Everything on those claims dated up to the as-of day.',
      edge_cases:
        'Principal only. An overpaid claim counts negatively until the excess is paid back. Equals the total of the ageing buckets, those without a due date included.',
    },
    fr: {
      title: 'Solde ouvert',
      formula: 'confié − retiré − encaissé',
      population: 'Créances confiées dans la période (date de réception) répondant aux filtres.',
      date_basis: 'Tous les mouvements sur ces créances datés jusqu’à la date d’arrêté.',
      edge_cases:
        'Principal seulement. Un trop-perçu compte en négatif jusqu’à son remboursement. Égal au total des tranches d’ancienneté, créances sans échéance comprises.',
    },
  },
})

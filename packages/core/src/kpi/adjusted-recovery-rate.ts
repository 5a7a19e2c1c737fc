import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** Recovery rate net of recalls: what came in of all that the agency could keep working. */
export const adjustedRecoveryRate = defineKpi({
  id: 'adjusted-recovery-rate',
  group: 'recovery',
  unit: 'ratio',
  better: 'higher',
  basis: 'placement',
  measures: ['collected_minor', 'placed_minor', 'recalled_minor'],
  value: (totals) => ratio(totals.collected_minor, totals.placed_minor - totals.recalled_minor),
  example: {
    given: { collected_minor: 2_500_00n, placed_minor: 10_000_00n, recalled_minor: 2_000_00n },
    gives: { numerator: 2_500_00n, denominator: 8_000_00n },
  },
  text: {
    en: {
      title: 'Recovery rate net of recalls',
      formula: 'collected ÷ (placed − recalled)',
      population: 'Claims placed in the period (by received date) that match the filters.',
      date_basis: 'Payments and recalls on those claims dated up to the as-of day.',
      edge_cases:
        'Only the balance still open at the recall is taken out, so money collected before it stays on both sides. Everything recalled: no value.',
    },
    fr: {
      title: 'Taux de recouvrement net des retraits',
      formula: 'encaissé ÷ (confié − retiré)',
      population: 'Créances confiées dans la période (date de réception) répondant aux filtres.',
      date_basis: 'Paiements et retraits sur ces créances datés jusqu’à la date d’arrêté.',
      edge_cases:
        'Seul le solde encore ouvert au jour du retrait est déduit : l’encaissé antérieur reste des deux côtés. Tout est retiré : pas de valeur.',
    },
  },
})

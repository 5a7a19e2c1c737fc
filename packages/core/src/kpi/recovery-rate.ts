import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** Gross recovery rate: what came in of all that was entrusted. */
export const recoveryRate = defineKpi({
  id: 'recovery-rate',
  group: 'recovery',
  unit: 'ratio',
  better: 'higher',
  basis: 'placement',
  measures: ['collected_minor', 'placed_minor'],
  value: (totals) => ratio(totals.collected_minor, totals.placed_minor),
  example: {
    given: { collected_minor: 2_500_00n, placed_minor: 10_000_00n },
    gives: { numerator: 2_500_00n, denominator: 10_000_00n },
  },
  text: {
    en: {
      title: 'Recovery rate',
      formula: 'collected ÷ placed',
      population: 'Claims placed in the period (by received date) that match the filters.',
      date_basis: 'Payments on those claims dated up to the as-of day, whenever they came in.',
      edge_cases:
        'Payments made directly to the creditor count; a reversal counts negatively on its own date; recalled claims stay in the denominator; interest and costs are not in the placed amount. Nothing placed: no value.',
    },
    fr: {
      title: 'Taux de recouvrement',
      formula: 'encaissé ÷ confié',
      population: 'Créances confiées dans la période (date de réception) répondant aux filtres.',
      date_basis: 'Paiements sur ces créances jusqu’à la date d’arrêté, quel qu’en soit le mois.',
      edge_cases:
        'Les paiements directs au créancier comptent ; une annulation compte en négatif à sa propre date ; les créances retirées restent au dénominateur ; intérêts et frais n’entrent pas dans le montant confié. Rien de confié : pas de valeur.',
    },
  },
})

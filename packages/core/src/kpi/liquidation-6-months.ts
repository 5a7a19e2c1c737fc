import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** What came in within 6 months of the month of placement, of placements that have had those months. */
export const liquidation6Months = defineKpi({
  id: 'liquidation-6-months',
  group: 'recovery',
  unit: 'ratio',
  better: 'higher',
  basis: 'placement',
  measures: ['liquidated_6_minor', 'matured_6_minor'],
  value: (totals) => ratio(totals.liquidated_6_minor, totals.matured_6_minor),
  example: {
    given: { liquidated_6_minor: 2_500_00n, matured_6_minor: 10_000_00n },
    gives: { numerator: 2_500_00n, denominator: 10_000_00n },
  },
  text: {
    en: {
      title: '6-month liquidation',
      formula: 'collected by the end of month 6 after the month of placement ÷ placed',
      population:
        'Claims placed in the period (by received date) that match the filters, only of months of placement since whose end 6 whole months had passed by the as-of day.',
      date_basis:
        'Payments and reversals up to the end of the 6th month after the month of placement; the month of placement itself is month 0.',
      edge_cases:
        'Placements that are too young count on neither side, so that old and young ones compare. A later reversal no longer changes it. Nothing old enough: no value.',
    },
    fr: {
      title: 'Liquidation à 6 mois',
      formula: 'encaissé jusqu’à la fin du 6ᵉ mois suivant le mois de remise ÷ confié',
      population:
        'Créances confiées dans la période (date de réception) répondant aux filtres, pour les seuls mois de remise terminés depuis 6 mois entiers à la date d’arrêté.',
      date_basis: 'Paiements et annulations jusqu’à la fin du 6ᵉ mois suivant le mois de remise, lequel est le mois 0.',
      edge_cases:
        'Les remises trop récentes ne comptent d’aucun côté : anciennes et récentes restent comparables. Une annulation ultérieure n’y change plus rien. Rien d’assez ancien : pas de valeur.',
    },
  },
})

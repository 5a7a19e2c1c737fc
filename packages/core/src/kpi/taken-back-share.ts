import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** What left the stock by recall rather than by payment, so that a portfolio at risk never shrinks in silence. */
export const takenBackShare = defineKpi({
  id: 'taken-back-share',
  group: 'stock',
  unit: 'ratio',
  better: 'lower',
  basis: 'placement',
  measures: ['recalled_minor', 'open_minor'],
  value: (totals) => ratio(totals.recalled_minor, totals.open_minor + totals.recalled_minor),
  example: {
    given: { recalled_minor: 2_000_00n, open_minor: 8_000_00n },
    gives: { numerator: 2_000_00n, denominator: 10_000_00n },
  },
  text: {
    en: {
      title: 'Share taken back',
      formula: 'recalled ÷ (open balance + recalled)',
      population: 'Claims placed in the period (by received date) that match the filters.',
      date_basis: 'Recalls dated up to the as-of day, and what is open at its end.',
      edge_cases:
        'Beside the portfolio at risk it shows how much of the stock was taken back instead of being paid. A recall undone counts negatively. Nothing open and nothing recalled: no value.',
    },
    fr: {
      title: 'Part retirée',
      formula: 'retiré ÷ (solde ouvert + retiré)',
      population: 'Créances confiées dans la période (date de réception) répondant aux filtres.',
      date_basis: 'Les retraits datés jusqu’à la date d’arrêté, et ce qui est ouvert à sa fin.',
      edge_cases:
        'À côté de l’encours à risque, montre ce qui est sorti du stock par retrait et non par paiement. Un retrait annulé compte en négatif. Rien d’ouvert ni de retiré : pas de valeur.',
    },
  },
})

import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** How late the overdue balance is, each euro counting the same. */
export const daysPastDue = defineKpi({
  id: 'days-past-due',
  group: 'stock',
  unit: 'days',
  better: 'lower',
  basis: 'placement',
  measures: ['overdue_minor_days', 'overdue_minor'],
  value: (totals) => ratio(totals.overdue_minor_days, totals.overdue_minor),
  example: {
    given: { overdue_minor_days: 45_000_00n, overdue_minor: 1_000_00n },
    gives: { numerator: 45_000_00n, denominator: 1_000_00n },
  },
  text: {
    en: {
      title: 'Days past due',
      formula: 'sum of (overdue balance × days past due) ÷ overdue balance',
      population:
        'Claims placed in the period (by received date) that match the filters and are open on the as-of day. Only those past due.',
      date_basis: 'The end of the as-of day; days past due are counted from the due date.',
      edge_cases:
        'Weighted by amount: a large claim weighs more than a small one. Claims not yet due or without a due date are left out. Nothing overdue: no value.',
    },
    fr: {
      title: 'Retard moyen pondéré',
      formula: 'somme de (solde échu × jours de retard) ÷ solde échu',
      population:
        'Créances confiées dans la période (date de réception), répondant aux filtres et ouvertes à la date d’arrêté. Seulement les échues.',
      date_basis: 'La fin de la date d’arrêté ; les jours de retard se comptent depuis l’échéance.',
      edge_cases:
        'Pondéré par le montant : une grosse créance pèse plus qu’une petite. Créances non échues ou sans échéance exclues. Rien d’échu : pas de valeur.',
    },
  },
})

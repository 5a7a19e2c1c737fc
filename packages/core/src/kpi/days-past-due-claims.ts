import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** How late an overdue claim is on average, each claim counting the same. */
export const daysPastDueClaims = defineKpi({
  id: 'days-past-due-claims',
  group: 'stock',
  unit: 'days',
  better: 'lower',
  basis: 'placement',
  measures: ['overdue_days_count', 'overdue_count'],
  value: (totals) => ratio(totals.overdue_days_count, totals.overdue_count),
  example: {
    given: { overdue_days_count: 900n, overdue_count: 12n },
    gives: { numerator: 900n, denominator: 12n },
  },
  text: {
    en: {
      title: 'Days past due per claim',
      formula: 'days past due of overdue claims, added up ÷ overdue claims',
      population:
        'Claims placed in the period (by received date) that match the filters and are open on the as-of day. Only those past due.',
      date_basis: 'The end of the as-of day; days past due are counted from the due date.',
      edge_cases:
        'Each claim counts once, whatever its amount. Claims not yet due or without a due date are left out. Nothing overdue: no value.',
    },
    fr: {
      title: 'Retard moyen par créance',
      formula: 'jours de retard des créances échues, additionnés ÷ créances échues',
      population:
        'Créances confiées dans la période (date de réception), répondant aux filtres et ouvertes à la date d’arrêté. Seulement les échues.',
      date_basis: 'La fin de la date d’arrêté ; les jours de retard se comptent depuis l’échéance.',
      edge_cases:
        'Chaque créance compte une fois, quel que soit son montant. Créances non échues ou sans échéance exclues. Rien d’échu : pas de valeur.',
    },
  },
})

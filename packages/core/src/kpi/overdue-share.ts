import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** How much of what is open is past its due date. */
export const overdueShare = defineKpi({
  id: 'overdue-share',
  group: 'stock',
  unit: 'ratio',
  better: 'lower',
  basis: 'placement',
  measures: ['overdue_minor', 'open_minor'],
  value: (totals) => ratio(totals.overdue_minor, totals.open_minor),
  example: {
    given: { overdue_minor: 40_000_00n, open_minor: 168_000_00n },
    gives: { numerator: 40_000_00n, denominator: 168_000_00n },
  },
  text: {
    en: {
      title: 'Overdue share',
      formula: 'overdue open balance ÷ open balance',
      population:
        'Claims placed in the period (by received date) that match the filters and are open on the as-of day.',
      date_basis: 'The end of the as-of day; days past due are counted from the due date.',
      edge_cases:
        'Due that very day is not overdue. A claim without a due date is never overdue but counts in the open balance. Nothing open: no value.',
    },
    fr: {
      title: 'Part échue',
      formula: 'solde ouvert échu ÷ solde ouvert',
      population:
        'Créances confiées dans la période (date de réception), répondant aux filtres et ouvertes à la date d’arrêté.',
      date_basis: 'La fin de la date d’arrêté ; les jours de retard se comptent depuis l’échéance.',
      edge_cases:
        'Ce qui échoit le jour même n’est pas échu. Une créance sans échéance n’est jamais échue mais compte dans le solde ouvert. Rien d’ouvert : pas de valeur.',
    },
  },
})

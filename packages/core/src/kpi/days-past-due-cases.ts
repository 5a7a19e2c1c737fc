import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** How late a debtor is on average: the age of the oldest unpaid claim of each case. */
export const daysPastDueCases = defineKpi({
  id: 'days-past-due-cases',
  group: 'stock',
  unit: 'days',
  better: 'lower',
  basis: 'placement',
  measures: ['overdue_case_days_count', 'overdue_case_count'],
  value: (totals) => ratio(totals.overdue_case_days_count, totals.overdue_case_count),
  example: {
    given: { overdue_case_days_count: 1_240n, overdue_case_count: 10n },
    gives: { numerator: 1_240n, denominator: 10n },
  },
  text: {
    en: {
      title: 'Days past due per case',
      formula: 'days past due of the oldest unpaid claim of each overdue case, added up ÷ overdue cases',
      population: 'Cases with at least one open claim that was placed in the period and matches the filters.',
      date_basis: 'The end of the as-of day; days past due are counted from the due date.',
      edge_cases:
        'The oldest unpaid claim is looked for among all claims of the case, whatever the filters. A late payment, a reversal or a recall changes it. A case that is in several rows of a table counts in each.',
    },
    fr: {
      title: 'Retard moyen par dossier',
      formula:
        'jours de retard de la plus ancienne créance impayée de chaque dossier en retard, additionnés ÷ dossiers en retard',
      population: 'Dossiers ayant au moins une créance ouverte, confiée dans la période et répondant aux filtres.',
      date_basis: 'La fin de la date d’arrêté ; les jours de retard se comptent depuis l’échéance.',
      edge_cases:
        'La plus ancienne créance impayée est cherchée parmi toutes celles du dossier, quels que soient les filtres. Un paiement tardif, une annulation ou un retrait la change. Un dossier présent dans plusieurs lignes d’un tableau compte dans chacune.',
    },
  },
})

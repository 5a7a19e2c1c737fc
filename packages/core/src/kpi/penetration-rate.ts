import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** How many of the cases that could be worked were worked. */
export const penetrationRate = defineKpi({
  id: 'penetration-rate',
  group: 'contact',
  unit: 'ratio',
  better: 'higher',
  basis: 'occurrence',
  measures: ['worked_case_count', 'listed_case_count'],
  value: (totals) => ratio(totals.worked_case_count, totals.listed_case_count),
  example: {
    given: { worked_case_count: 640n, listed_case_count: 800n },
    gives: { numerator: 640n, denominator: 800n },
  },
  text: {
    en: {
      title: 'Penetration',
      formula: 'cases worked ÷ cases to work',
      population:
        'Denominator: cases workable on the as-of day, and those worked in the period that were paid, held or closed since.',
      date_basis: 'The day of the activity, up to the as-of day; what is workable, at the end of the as-of day.',
      edge_cases:
        'Worked: at least one outbound call, visit, letter, e-mail or text message; notes and inbound contacts are left out. A case counts once however often it was tried.',
    },
    fr: {
      title: 'Taux de couverture',
      formula: 'dossiers travaillés ÷ dossiers à travailler',
      population:
        'Dénominateur : dossiers travaillables à la date d’arrêté, et ceux travaillés dans la période puis payés, bloqués ou clos.',
      date_basis:
        'Le jour de l’activité, jusqu’à la date d’arrêté ; ce qui est travaillable, à la fin de la date d’arrêté.',
      edge_cases:
        'Travaillé : au moins un appel, une visite, un courrier, un e-mail ou un SMS sortant ; notes et contacts entrants exclus. Un dossier compte une fois, quel que soit le nombre de tentatives.',
    },
  },
})

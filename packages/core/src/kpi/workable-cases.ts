import { defineKpi } from './kpi.js'

/** How many cases may be worked now. */
export const workableCases = defineKpi({
  id: 'workable-cases',
  group: 'stock',
  unit: 'count',
  better: 'neither',
  basis: 'placement',
  measures: ['workable_case_count'],
  value: (totals) => totals.workable_case_count,
  example: {
    given: { workable_case_count: 986n },
    gives: 986n,
  },
  text: {
    en: {
      title: 'Workable cases',
      formula: 'open cases − those closed or on hold',
      population: 'Open cases with a claim that was placed in the period and matches the filters.',
      date_basis: 'The end of the as-of day.',
      edge_cases:
        'On hold: a dispute, over-indebtedness, insolvency, a death, a vulnerable person or a lawyer, open on that day on any claim of the case. A hold keeps its last day, and a reopened case was closed until then.',
    },
    fr: {
      title: 'Dossiers travaillables',
      formula: 'dossiers ouverts − dossiers clos ou bloqués',
      population: 'Dossiers ouverts ayant une créance confiée dans la période et répondant aux filtres.',
      date_basis: 'La fin de la date d’arrêté.',
      edge_cases:
        'Blocages : contestation, surendettement, procédure collective, décès, personne vulnérable ou avocat, en cours ce jour-là sur une créance du dossier. Un blocage garde son dernier jour, et un dossier rouvert était clos jusque-là.',
    },
  },
})

import { defineKpi } from './kpi.js'

/** Promises that debtors made. */
export const promisesMade = defineKpi({
  id: 'promises-made',
  group: 'promises',
  unit: 'count',
  better: 'neither',
  basis: 'occurrence',
  measures: ['promise_made_count'],
  value: (totals) => totals.promise_made_count,
  example: {
    given: { promise_made_count: 4n },
    gives: 4n,
  },
  text: {
    en: {
      title: 'Promises made',
      formula: 'number of promises made',
      population: 'Promises made in the period, whenever they fall due; those cancelled later are counted.',
      date_basis: 'The day on which the promise was made, up to the as-of day.',
      edge_cases: 'Each promise counts, also several made in one conversation.',
    },
    fr: {
      title: 'Promesses obtenues',
      formula: 'nombre de promesses faites',
      population:
        'Promesses faites dans la période, quelle que soit leur échéance ; celles annulées ensuite sont comptées.',
      date_basis: 'Le jour où la promesse a été faite, jusqu’à la date d’arrêté.',
      edge_cases: 'Chaque promesse compte, même si plusieurs ont été faites lors d’un même entretien.',
    },
  },
})

import { defineKpi } from './kpi.js'

/** Outbound calls. */
export const calls = defineKpi({
  id: 'calls',
  group: 'contact',
  unit: 'count',
  better: 'neither',
  basis: 'occurrence',
  measures: ['call_count'],
  value: (totals) => totals.call_count,
  example: {
    given: { call_count: 300n },
    gives: 300n,
  },
  text: {
    en: {
      title: 'Calls',
      formula: 'number of outbound calls',
      population: 'Outbound calls in the period that match the filters, answered or not.',
      date_basis: 'The day of the activity, up to the as-of day.',
      edge_cases: 'Inbound calls are left out; a call without an outcome counts.',
    },
    fr: {
      title: 'Appels',
      formula: 'nombre d’appels sortants',
      population: 'Appels sortants de la période répondant aux filtres, aboutis ou non.',
      date_basis: 'Le jour de l’activité, jusqu’à la date d’arrêté.',
      edge_cases: 'Les appels entrants sont exclus ; un appel sans résultat compte.',
    },
  },
})

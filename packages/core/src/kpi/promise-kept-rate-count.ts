import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** The share of promises that were kept, each promise counting once. */
export const promiseKeptRateCount = defineKpi({
  id: 'promise-kept-rate-count',
  group: 'promises',
  unit: 'ratio',
  better: 'higher',
  basis: 'occurrence',
  measures: ['promise_kept_count', 'promise_due_count'],
  value: (totals) => ratio(totals.promise_kept_count, totals.promise_due_count),
  example: {
    given: { promise_kept_count: 3n, promise_due_count: 4n },
    gives: { numerator: 3n, denominator: 4n },
  },
  text: {
    en: {
      title: 'Promises kept, by number',
      formula: 'promises kept ÷ promises fallen due',
      population:
        'Promises whose decision day (due day plus grace days) is in the period; not yet due, and cancelled, promises are left out.',
      date_basis: 'The decision day, up to the as-of day.',
      edge_cases:
        'Kept means that the money matched by the decision day reached the promise’s threshold share; partly kept is not kept. No promise fallen due: no value.',
    },
    fr: {
      title: 'Promesses tenues, en nombre',
      formula: 'promesses tenues ÷ promesses échues',
      population:
        'Promesses dont le jour de décision (échéance plus jours de grâce) est dans la période ; non échues et annulées exclues.',
      date_basis: 'Le jour de décision, jusqu’à la date d’arrêté.',
      edge_cases:
        'Tenue : la somme affectée au jour de décision atteint le seuil de la promesse ; partiellement tenue n’est pas tenue. Aucune promesse échue : pas de valeur.',
    },
  },
})

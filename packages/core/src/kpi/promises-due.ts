import { defineKpi } from './kpi.js'

/** Promised money that fell due. */
export const promisesDue = defineKpi({
  id: 'promises-due',
  group: 'promises',
  unit: 'money',
  better: 'neither',
  basis: 'occurrence',
  measures: ['promise_due_minor'],
  value: (totals) => totals.promise_due_minor,
  example: {
    given: { promise_due_minor: 400_00n },
    gives: 400_00n,
  },
  text: {
    en: {
      title: 'Promises due',
      formula: 'sum of the amounts promised',
      population:
        'Promises whose decision day (due day plus grace days) is in the period; not yet due, and cancelled, promises are left out.',
      date_basis: 'The decision day, up to the as-of day.',
      edge_cases: 'The whole promised amount counts on the decision day, kept or not.',
    },
    fr: {
      title: 'Promesses échues',
      formula: 'somme des montants promis',
      population:
        'Promesses dont le jour de décision (échéance plus jours de grâce) est dans la période ; non échues et annulées exclues.',
      date_basis: 'Le jour de décision, jusqu’à la date d’arrêté.',
      edge_cases: 'Le montant promis entier compte au jour de décision, tenu ou non.',
    },
  },
})

import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** The share of promised money that came, capped promise by promise. */
export const promiseKeptRateAmount = defineKpi({
  id: 'promise-kept-rate-amount',
  group: 'promises',
  unit: 'ratio',
  better: 'higher',
  basis: 'occurrence',
  measures: ['promise_kept_minor', 'promise_due_minor'],
  value: (totals) => ratio(totals.promise_kept_minor, totals.promise_due_minor),
  example: {
    given: { promise_kept_minor: 350_00n, promise_due_minor: 400_00n },
    gives: { numerator: 350_00n, denominator: 400_00n },
  },
  text: {
    en: {
      title: 'Promises kept, by amount',
      formula: 'paid on promises ÷ promised and due',
      population:
        'Promises whose decision day (due day plus grace days) is in the period; not yet due, and cancelled, promises are left out.',
      date_basis: 'The decision day, up to the as-of day.',
      edge_cases:
        'Each promise counts at most its own amount: the excess goes to the debtor’s next active promise, so the rate never passes 100 %. Payments after the decision day do not count. Nothing fallen due: no value.',
    },
    fr: {
      title: 'Promesses tenues, en montant',
      formula: 'payé sur promesses ÷ promis échu',
      population:
        'Promesses dont le jour de décision (échéance plus jours de grâce) est dans la période ; non échues et annulées exclues.',
      date_basis: 'Le jour de décision, jusqu’à la date d’arrêté.',
      edge_cases:
        'Chaque promesse compte au plus pour son montant : l’excédent va à la promesse active suivante, le taux ne dépasse donc jamais 100 %. Les paiements après le jour de décision ne comptent pas. Rien d’échu : pas de valeur.',
    },
  },
})

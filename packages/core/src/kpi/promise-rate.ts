import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** How often a right-party contact ends in a promise. */
export const promiseRate = defineKpi({
  id: 'promise-rate',
  group: 'promises',
  unit: 'ratio',
  better: 'higher',
  basis: 'occurrence',
  measures: ['promise_agreed_count', 'right_party_count'],
  value: (totals) => ratio(totals.promise_agreed_count, totals.right_party_count),
  example: {
    given: { promise_agreed_count: 3n, right_party_count: 45n },
    gives: { numerator: 3n, denominator: 45n },
  },
  text: {
    en: {
      title: 'Promises per right-party contact',
      formula: 'days on which a case promised ÷ right-party contacts',
      population: 'Promises made in the period, and right-party contacts of the period.',
      date_basis: 'The day on which the promise was made, and the day of the contact, up to the as-of day.',
      edge_cases:
        'One promise per contact at most: several promises of a case on one day, such as the parts of a sum, count once. A promise counts although no contact was delivered for it, so more than 100% says that contacts are missing. No contact: no value.',
    },
    fr: {
      title: 'Promesses par contact utile',
      formula: 'jours où un dossier a promis ÷ contacts utiles',
      population: 'Promesses faites dans la période et contacts utiles de la période.',
      date_basis: 'Le jour de la promesse et le jour du contact, jusqu’à la date d’arrêté.',
      edge_cases:
        'Une promesse par contact au plus : plusieurs promesses d’un dossier le même jour, comme les parts d’une somme, comptent une fois. Une promesse compte même sans contact transmis : plus de 100 % signale des contacts manquants. Aucun contact : pas de valeur.',
    },
  },
})

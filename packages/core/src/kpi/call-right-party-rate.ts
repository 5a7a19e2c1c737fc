import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** Right-party contacts per call. */
export const callRightPartyRate = defineKpi({
  id: 'call-right-party-rate',
  group: 'contact',
  unit: 'ratio',
  better: 'higher',
  basis: 'occurrence',
  measures: ['call_right_party_count', 'call_count'],
  value: (totals) => ratio(totals.call_right_party_count, totals.call_count),
  example: {
    given: { call_right_party_count: 45n, call_count: 300n },
    gives: { numerator: 45n, denominator: 300n },
  },
  text: {
    en: {
      title: 'Right-party contacts per call',
      formula: 'outbound calls that reached the right party ÷ outbound calls',
      population: 'Outbound calls in the period that match the filters.',
      date_basis: 'The day of the activity, up to the as-of day.',
      edge_cases:
        'Right party: the debtor or an authorised person, promises and refusals included. Per dialled call, answered or not. No call: no value.',
    },
    fr: {
      title: 'Contacts utiles par appel',
      formula: 'appels sortants ayant joint la bonne personne ÷ appels sortants',
      population: 'Appels sortants de la période répondant aux filtres.',
      date_basis: 'Le jour de l’activité, jusqu’à la date d’arrêté.',
      edge_cases:
        'Contact utile : le débiteur ou une personne habilitée, promesses et refus compris. Par appel émis, décroché ou non. Aucun appel : pas de valeur.',
    },
  },
})

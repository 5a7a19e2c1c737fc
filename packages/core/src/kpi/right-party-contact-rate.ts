import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** Right-party contacts per attempt: the efficiency form of the rate, which every attempt lowers. */
export const rightPartyContactRate = defineKpi({
  id: 'right-party-contact-rate',
  group: 'contact',
  unit: 'ratio',
  better: 'higher',
  basis: 'occurrence',
  measures: ['right_party_count', 'activity_count'],
  value: (totals) => ratio(totals.right_party_count, totals.activity_count),
  example: {
    given: { right_party_count: 45n, activity_count: 300n },
    gives: { numerator: 45n, denominator: 300n },
  },
  text: {
    en: {
      title: 'Right-party contact rate',
      formula: 'right-party contacts ÷ contact attempts',
      population:
        'Outbound calls, visits, letters, e-mails and text messages in the period; notes and inbound contacts are left out.',
      date_basis: 'The day of the activity, up to the as-of day.',
      edge_cases:
        'Right party: the debtor or an authorised person, promises and refusals included; a relative without authority is not. Measured per attempt, not per answered call. No attempt: no value.',
    },
    fr: {
      title: 'Taux de contacts utiles',
      formula: 'contacts utiles ÷ tentatives de contact',
      population:
        'Appels, visites, courriers, e-mails et SMS sortants de la période ; notes et contacts entrants exclus.',
      date_basis: 'Le jour de l’activité, jusqu’à la date d’arrêté.',
      edge_cases:
        'Contact utile : le débiteur ou une personne habilitée, promesses et refus compris ; un proche sans pouvoir n’en est pas un. Mesuré par tentative, non par appel décroché. Aucune tentative : pas de valeur.',
    },
  },
})

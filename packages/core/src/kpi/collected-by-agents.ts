import { defineKpi } from './kpi.js'

/** Money attributed to the agent whose contact or promise it followed. */
export const collectedByAgents = defineKpi({
  id: 'collected-by-agents',
  group: 'productivity',
  unit: 'money',
  better: 'higher',
  basis: 'occurrence',
  measures: ['attributed_minor'],
  value: (totals) => totals.attributed_minor,
  example: {
    given: { attributed_minor: 1_250_00n },
    gives: 1_250_00n,
  },
  text: {
    en: {
      title: 'Collected by agents',
      formula: 'payments attributed to an agent − their reversals',
      population: 'Payments in the period on claims of any placement date that match the filters.',
      date_basis: 'The day of the payment, or of the reversal, up to the as-of day.',
      edge_cases:
        'The agent of the last right-party contact (in either direction) or promise on the case on the day of the payment or in the 30 days before it; on one day a promise goes before a contact, and then what was recorded last. Where that agent is unknown, or nobody reached the debtor in time, the money is nobody’s. A reversal follows its payment, on its own day.',
    },
    fr: {
      title: 'Encaissé par les agents',
      formula: 'paiements attribués à un agent − leurs annulations',
      population: 'Paiements de la période sur des créances de toute date de remise répondant aux filtres.',
      date_basis: 'Le jour du paiement, ou de l’annulation, jusqu’à la date d’arrêté.',
      edge_cases:
        'L’agent du dernier contact utile (entrant ou sortant) ou de la dernière promesse sur le dossier, le jour du paiement ou dans les 30 jours précédents ; le même jour, une promesse passe avant un contact, puis le plus récemment enregistré. Agent inconnu, ou personne de joint à temps : à personne. Une annulation suit son paiement, à sa propre date.',
    },
  },
})

import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** What an hour of work brings in. */
export const collectedPerHour = defineKpi({
  id: 'collected-per-hour',
  group: 'productivity',
  unit: 'money_per_hour',
  better: 'higher',
  basis: 'occurrence',
  measures: ['attributed_minor', 'handling_seconds'],
  value: (totals) => ratio(totals.attributed_minor, totals.handling_seconds),
  example: {
    given: { attributed_minor: 1_250_00n, handling_seconds: 10_800n },
    gives: { numerator: 1_250_00n, denominator: 10_800n },
  },
  text: {
    en: {
      title: 'Collected per agent hour',
      formula: 'payments attributed to an agent ÷ summed durations in hours',
      population:
        'Payments in the period on claims of any placement date that match the filters; the durations of all activities of the period.',
      date_basis: 'The day of the payment, or of the reversal, up to the as-of day.',
      edge_cases:
        'An hour is an hour of summed durations of activities: the hours that agents were logged in are not known here. Attribution: see “Collected by agents”. No duration: no value.',
    },
    fr: {
      title: 'Encaissé par heure d’agent',
      formula: 'paiements attribués à un agent ÷ durées cumulées en heures',
      population:
        'Paiements de la période sur des créances de toute date de remise répondant aux filtres ; durées de toutes les activités de la période.',
      date_basis: 'Le jour du paiement, ou de l’annulation, jusqu’à la date d’arrêté.',
      edge_cases:
        'Une heure est une heure de durées d’activités cumulées : les heures de connexion des agents ne sont pas connues ici. Attribution : voir « Encaissé par les agents ». Aucune durée : pas de valeur.',
    },
  },
})

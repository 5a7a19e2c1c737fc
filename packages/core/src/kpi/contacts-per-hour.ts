import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** Right-party contacts per hour of work. */
export const contactsPerHour = defineKpi({
  id: 'contacts-per-hour',
  group: 'productivity',
  unit: 'count_per_hour',
  better: 'higher',
  basis: 'occurrence',
  measures: ['right_party_count', 'handling_seconds'],
  value: (totals) => ratio(totals.right_party_count, totals.handling_seconds),
  example: {
    given: { right_party_count: 45n, handling_seconds: 10_800n },
    gives: { numerator: 45n, denominator: 10_800n },
  },
  text: {
    en: {
      title: 'Contacts per agent hour',
      formula: 'right-party contacts ÷ summed durations in hours',
      population: 'Right-party contacts among the outbound attempts of the period; the durations of all activities.',
      date_basis: 'The day of the activity, up to the as-of day.',
      edge_cases:
        'An hour is an hour of summed durations of activities: the hours that agents were logged in are not known here. No duration: no value.',
    },
    fr: {
      title: 'Contacts utiles par heure d’agent',
      formula: 'contacts utiles ÷ durées cumulées en heures',
      population: 'Contacts utiles parmi les tentatives sortantes de la période ; durées de toutes les activités.',
      date_basis: 'Le jour de l’activité, jusqu’à la date d’arrêté.',
      edge_cases:
        'Une heure est une heure de durées d’activités cumulées : les heures de connexion des agents ne sont pas connues ici. Aucune durée : pas de valeur.',
    },
  },
})

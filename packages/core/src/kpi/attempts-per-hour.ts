import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** Contact attempts per hour of work. */
export const attemptsPerHour = defineKpi({
  id: 'attempts-per-hour',
  group: 'productivity',
  unit: 'count_per_hour',
  better: 'higher',
  basis: 'occurrence',
  measures: ['activity_count', 'handling_seconds'],
  value: (totals) => ratio(totals.activity_count, totals.handling_seconds),
  example: {
    given: { activity_count: 300n, handling_seconds: 10_800n },
    gives: { numerator: 300n, denominator: 10_800n },
  },
  text: {
    en: {
      title: 'Attempts per agent hour',
      formula: 'contact attempts ÷ summed durations in hours',
      population:
        'Outbound calls, visits, letters, e-mails and text messages in the period; the durations of all activities.',
      date_basis: 'The day of the activity, up to the as-of day.',
      edge_cases:
        'An hour is an hour of summed durations of activities: the hours that agents were logged in are not known here. Attempts without a duration count above only, so many of them make the rate high. No duration: no value.',
    },
    fr: {
      title: 'Tentatives par heure d’agent',
      formula: 'tentatives de contact ÷ durées cumulées en heures',
      population: 'Appels, visites, courriers, e-mails et SMS sortants de la période ; durées de toutes les activités.',
      date_basis: 'Le jour de l’activité, jusqu’à la date d’arrêté.',
      edge_cases:
        'Une heure est une heure de durées d’activités cumulées : les heures de connexion des agents ne sont pas connues ici. Les tentatives sans durée ne comptent qu’au numérateur : nombreuses, elles élèvent le taux. Aucune durée : pas de valeur.',
    },
  },
})

import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** How long an activity takes. */
export const averageHandlingTime = defineKpi({
  id: 'average-handling-time',
  group: 'productivity',
  unit: 'seconds',
  better: 'neither',
  basis: 'occurrence',
  measures: ['handling_seconds', 'handled_count'],
  value: (totals) => ratio(totals.handling_seconds, totals.handled_count),
  example: {
    given: { handling_seconds: 10_800n, handled_count: 45n },
    gives: { numerator: 10_800n, denominator: 45n },
  },
  text: {
    en: {
      title: 'Average handling time',
      formula: 'summed durations ÷ activities with a duration',
      population: 'Activities in the period of any channel and direction, notes included, that have a duration.',
      date_basis: 'The day of the activity, up to the as-of day.',
      edge_cases:
        'Activities without a duration count on neither side; a duration of zero is none. Nothing with a duration: no value.',
    },
    fr: {
      title: 'Durée moyenne de traitement',
      formula: 'durées cumulées ÷ activités ayant une durée',
      population: 'Activités de la période, de tout canal et de tout sens, notes comprises, ayant une durée.',
      date_basis: 'Le jour de l’activité, jusqu’à la date d’arrêté.',
      edge_cases:
        'Les activités sans durée ne comptent d’aucun côté ; une durée nulle n’en est pas une. Aucune durée : pas de valeur.',
    },
  },
})

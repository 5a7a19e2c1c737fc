import type { Language, Translated } from '@quittance/core'
import { type ScheduleFailure, scheduleMessage } from '../report-schedule/schedule-failure.js'

/** Hours of a cool-down or between reminders: a month at most. */
export const alert_hours_maximum = 24 * 31

type Code =
  | 'alert_unknown'
  | 'kpi_unknown'
  | 'bound_missing'
  | 'bad_bound'
  | 'bad_percent'
  | 'period_needed'
  | 'bad_hours'

/** Why nothing was changed. `field` is where a form shows it. */
export type AlertFailure = { readonly code: Code; readonly field: string | null } | ScheduleFailure

const messages: Readonly<Record<Code, Translated>> = {
  alert_unknown: { en: 'There is no such alert.', fr: 'Cette alerte n’existe pas.' },
  kpi_unknown: { en: 'Choose a figure to watch.', fr: 'Choisissez un indicateur à surveiller.' },
  bound_missing: { en: 'Write the value to compare with.', fr: 'Indiquez la valeur à comparer.' },
  bad_bound: {
    en: 'The value is out of range: its denominator is above zero, and neither part beyond 1,000,000,000,000,000.',
    fr: 'La valeur est hors limites : son dénominateur est positif, et aucune partie ne dépasse 1 000 000 000 000 000.',
  },
  bad_percent: { en: 'Write a percentage above zero.', fr: 'Indiquez un pourcentage supérieur à zéro.' },
  period_needed: {
    en: 'A change is measured against the period before: choose a period, such as this month.',
    fr: 'Une variation se mesure par rapport à la période précédente : choisissez une période, comme ce mois-ci.',
  },
  bad_hours: {
    en: `Write a whole number of hours, ${alert_hours_maximum} at most.`,
    fr: `Indiquez un nombre entier d’heures, ${alert_hours_maximum} au plus.`,
  },
}

const isOwn = (failure: AlertFailure): failure is { readonly code: Code; readonly field: string | null } =>
  Object.hasOwn(messages, failure.code)

export const alertMessage = (failure: AlertFailure, language: Language): string =>
  isOwn(failure) ? messages[failure.code][language] : scheduleMessage(failure, language)

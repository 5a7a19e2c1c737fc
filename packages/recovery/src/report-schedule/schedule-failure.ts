import type { Language, Translated } from '@quittance/core'
import { recipients_maximum } from '../recipient/known-recipients.js'
import { type ReportFailure, reportFailureMessage } from '../report/report-failure.js'

/** Characters of the name of a schedule or an alert. */
export const schedule_name_maximum = 120

/** Schedules, and alerts, that one person may own. */
export const schedules_maximum = 100

/** Rows of each table that an e-mail may show in itself. */
export const body_rows_maximum = 50

type Code =
  | 'not_allowed'
  | 'schedule_unknown'
  | 'delivery_unknown'
  | 'name_missing'
  | 'name_too_long'
  | 'spec_too_large'
  | 'kind_not_available'
  | 'bad_time'
  | 'no_weekday'
  | 'bad_day'
  | 'bad_rows'
  | 'recipient_missing'
  | 'recipient_unknown'
  | 'too_many_recipients'
  | 'too_many_schedules'
  | 'not_failed'

/** Why nothing was changed. `field` is where a form shows it. */
export type ScheduleFailure =
  | { readonly code: Code; readonly field: string | null }
  | { readonly code: 'report'; readonly field: 'spec'; readonly report: ReportFailure }

const messages: Readonly<Record<Code, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  schedule_unknown: { en: 'There is no such scheduled report.', fr: 'Cet envoi programmé n’existe pas.' },
  delivery_unknown: { en: 'There is no such delivery.', fr: 'Cet envoi n’existe pas.' },
  name_missing: { en: 'Give it a name.', fr: 'Donnez-lui un nom.' },
  name_too_long: {
    en: `A name has at most ${schedule_name_maximum} characters.`,
    fr: `Un nom compte au plus ${schedule_name_maximum} caractères.`,
  },
  spec_too_large: {
    en: 'The report has too many filters to be kept: choose fewer.',
    fr: 'Le rapport comporte trop de filtres pour être conservé : choisissez-en moins.',
  },
  kind_not_available: {
    en: 'This report cannot be sent by e-mail.',
    fr: 'Ce rapport ne peut pas être envoyé par e-mail.',
  },
  bad_time: { en: 'Write a time such as 08:00.', fr: 'Écrivez une heure comme 08:00.' },
  no_weekday: { en: 'Choose at least one day of the week.', fr: 'Choisissez au moins un jour de la semaine.' },
  bad_day: { en: 'Choose a day from 1 to 31.', fr: 'Choisissez un jour de 1 à 31.' },
  bad_rows: {
    en: `An e-mail shows from 0 to ${body_rows_maximum} rows of a table.`,
    fr: `Un e-mail montre de 0 à ${body_rows_maximum} lignes d’un tableau.`,
  },
  recipient_missing: { en: 'Choose at least one recipient.', fr: 'Choisissez au moins un destinataire.' },
  recipient_unknown: {
    en: 'One of the recipients is unknown or has left: choose again.',
    fr: 'Un des destinataires est inconnu ou parti : choisissez à nouveau.',
  },
  too_many_recipients: {
    en: `At most ${recipients_maximum} people can be sent one report.`,
    fr: `Un rapport peut être envoyé à ${recipients_maximum} personnes au plus.`,
  },
  too_many_schedules: {
    en: `You have ${schedules_maximum} of them already: remove one first.`,
    fr: `Vous en avez déjà ${schedules_maximum} : supprimez-en d’abord.`,
  },
  not_failed: {
    en: 'Only what has failed can be tried again.',
    fr: 'Seul un envoi en échec peut être relancé.',
  },
}

export const scheduleMessage = (failure: ScheduleFailure, language: Language): string =>
  failure.code === 'report' ? reportFailureMessage(failure.report, language) : messages[failure.code][language]

import {
  type AlertCondition,
  type AlertState,
  anomaly_history,
  findKpi,
  type KpiId,
  type KpiUnit,
  type Language,
  type Ratio,
} from '@quittance/core'
import {
  mailButton,
  mailCell,
  mailLink,
  mailNote,
  mailPage,
  mailTable,
  mailText,
  mailTitle,
} from '../mail/mail-html.js'
import type { MailContent } from '../mail/mail-layout.js'
import { kpiValue } from '../report-document/document-value.js'
import type { DocumentValue } from '../report-document/report-document.js'
import { writeDay, writeValue } from '../report-document/write-value.js'
import type { EvaluationNotice } from './evaluation-words.js'
import type { Observed } from './observe.js'

/** What an alert tells one recipient. */
export type AlertMail = {
  readonly language: Language
  readonly name: string
  /** Null where the recipient is the owner. */
  readonly owner_name: string | null
  readonly agency_name: string
  readonly kpi: KpiId
  readonly condition: AlertCondition
  readonly notice: EvaluationNotice
  readonly state: AlertState
  /** Null where the figure could not be computed. */
  readonly observed: Observed | null
  /** For an anomaly the median of the history. */
  readonly usual: Ratio | null
  readonly report_address: string
  readonly stop_address: string
}

/** Writes the e-mail of an alert: the figure, its threshold or what it is held against, and where to look. */
export const alertMail = (mail: AlertMail): MailContent => {
  const { language } = mail
  const french = language === 'fr'
  const title = findKpi(mail.kpi)?.text[language].title ?? mail.kpi
  const lines = factLines(mail, title)
  const heading = headingOf(mail.notice, language)
  const value = lines[0]?.[1] ?? ''
  const subject = mail.observed === null ? `${heading} · ${mail.name}` : `${heading} · ${mail.name} · ${value}`
  const sentence = sentenceOf(mail, title)
  const open = french ? 'Ouvrir le rapport' : 'Open the report'
  const stop = french ? 'Ne plus recevoir cette alerte' : 'Stop this alert for me'
  const why = whyWarned(mail)
  const table = mailTable(
    lines.map(([label, text]) => [mailCell(label, {}), mailCell(text, { end: true, strong: true })]),
  )
  return {
    subject,
    html: mailPage(language, subject, [
      mailTitle(mail.name) + mailNote(heading),
      mailText(sentence),
      ...(lines.length === 0 ? [] : [table]),
      mailButton(open, mail.report_address),
      `${mailNote(why)}<p style="margin:0;font-size:12px;line-height:18px">${mailLink(stop, mail.stop_address)}</p>`,
    ]),
    text: `${[
      mail.name,
      heading,
      sentence,
      lines.map(([label, text]) => `${label}${french ? '\u202f: ' : ': '}${text}`).join('\n'),
      `${open}\n${mail.report_address}`,
      why,
      `${stop}\n${mail.stop_address}`,
    ]
      .filter((part) => part !== '')
      .join('\n\n')}\n`,
  }
}

/** Why the recipient gets it. */
const whyWarned = ({ language, name, owner_name, agency_name }: AlertMail): string => {
  if (language === 'fr') {
    const why = owner_name === null ? 'vous avez créé cette alerte' : `${owner_name} vous a inscrit à cette alerte`
    return `Vous recevez cet e-mail car ${why} : « ${name} », chez ${agency_name}. Le chiffre est calculé sur ce que vous pouvez voir.`
  }
  const who = owner_name === null ? 'you have' : `${owner_name} has`
  return `You get this e-mail because ${who} the alert “${name}” sent to you at ${agency_name}. The figure is computed on what you may see.`
}

const headings: Readonly<Record<EvaluationNotice, Readonly<Record<Language, string>>>> = {
  firing: { en: 'Alert', fr: 'Alerte' },
  reminder: { en: 'Alert, still', fr: 'Alerte, toujours en cours' },
  resolved: { en: 'Back to normal', fr: 'Retour à la normale' },
  failed: { en: 'Alert not evaluated', fr: 'Alerte non évaluée' },
  test: { en: 'Test of an alert', fr: 'Essai d’une alerte' },
}

const headingOf = (notice: EvaluationNotice, language: Language): string => headings[notice][language]

const sentenceOf = ({ observed, condition, state, notice, language }: AlertMail, title: string): string => {
  const french = language === 'fr'
  if (observed === null)
    return french
      ? `« ${title} » n’a pas pu être calculé tel que l’alerte le demande : modifiez ses filtres.`
      : `“${title}” could not be computed as the alert asks for it: change its filters.`
  if (notice === 'resolved')
    return french
      ? `« ${title} » ne remplit plus la condition de l’alerte.`
      : `“${title}” no longer meets the condition.`
  if (state === 'no_data')
    return french
      ? `« ${title} » n’a pas de valeur, ou trop peu d’historique pour en juger.`
      : `“${title}” has no value, or too short a history to judge it by.`
  if (state === 'ok')
    return french ? `« ${title} » ne remplit pas la condition de l’alerte.` : `“${title}” does not meet the condition.`
  return `${title} : ${conditionText(condition, language)}`.replace(' : ', french ? '\u202f: ' : ': ')
}

/** What the alert looks for, in words. */
const conditionText = (condition: AlertCondition, language: Language): string => {
  const french = language === 'fr'
  switch (condition.kind) {
    case 'above':
      return french ? 'au-dessus du seuil' : 'above the threshold'
    case 'below':
      return french ? 'au-dessous du seuil' : 'below the threshold'
    case 'rises':
      return french ? 'hausse par rapport à la période précédente' : 'up on the period before'
    case 'falls':
      return french ? 'baisse par rapport à la période précédente' : 'down on the period before'
    case 'anomaly':
      return french
        ? `loin de ses ${anomaly_history} valeurs comparables précédentes`
        : `far from its ${anomaly_history} comparable values before`
  }
}

const factLines = (mail: AlertMail, title: string): (readonly [string, string])[] => {
  const { observed, condition, language, usual, kpi } = mail
  if (observed === null) return []
  const french = language === 'fr'
  const unit = findKpi(kpi)?.unit ?? 'count'
  const write = (value: Ratio | null): string => writeValue(unitValue(unit, value, observed.currency), language)
  const { from, to } = observed.spec.period
  const percent = (value: Ratio): string =>
    writeValue(
      { kind: 'ratio', ratio: { numerator: value.numerator, denominator: value.denominator * 100n } },
      language,
    )
  return [
    [title, write(observed.value)],
    ...('threshold' in condition ? [[french ? 'Seuil' : 'Threshold', write(condition.threshold)] as const] : []),
    ...('percent' in condition
      ? [
          [french ? 'Période précédente' : 'Period before', write(observed.compared)] as const,
          [french ? 'Variation tolérée' : 'Change allowed', percent(condition.percent)] as const,
        ]
      : []),
    ...(condition.kind === 'anomaly' ? [[french ? 'Valeur habituelle' : 'Usual value', write(usual)] as const] : []),
    [french ? 'Arrêté au' : 'As of', writeDay(observed.spec.as_of, language)],
    ...(from === null || to === null
      ? []
      : [[french ? 'Période' : 'Period', `${writeDay(from, language)} – ${writeDay(to, language)}`] as const]),
  ]
}

/** A value of a unit as documents have it; the median of whole numbers is rounded down to one. */
export const unitValue = (unit: KpiUnit, value: Ratio | null, currency: string | null): DocumentValue => {
  const is_whole = unit === 'money' || unit === 'count'
  return kpiValue({
    unit,
    numerator: value && (is_whole ? value.numerator / value.denominator : value.numerator),
    denominator: value === null || is_whole ? null : value.denominator,
    currency,
  })
}

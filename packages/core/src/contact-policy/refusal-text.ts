import { assertNever } from '../assert.js'
import type { HoldKind } from '../hold/index.js'
import type { Language, Translated } from '../language.js'
import type { ContactHours } from './contact-policy.js'
import type { ContactFinding, ContactRuleId } from './contact-rule.js'

/** What each rule is called. */
export const contact_rule_titles: Readonly<Record<ContactRuleId, Translated>> = {
  hold: { en: 'A hold stands', fr: 'Suspension en cours' },
  opted_out: { en: 'Opted out of the channel', fr: 'Canal refusé par le débiteur' },
  consent: { en: 'Consent missing or withdrawn', fr: 'Consentement absent ou retiré' },
  first_letter: { en: 'First letter not sent', fr: 'Première lettre non envoyée' },
  hours: { en: 'Outside the hours', fr: 'Hors des horaires' },
  holiday: { en: 'Public holiday', fr: 'Jour férié' },
  preferred_time: { en: 'Outside the time the debtor asked for', fr: 'Hors du moment souhaité par le débiteur' },
  per_debt: { en: 'Too many attempts for this debt', fr: 'Trop de tentatives pour cette créance' },
  per_person: { en: 'Too many attempts for this debtor', fr: 'Trop de tentatives pour ce débiteur' },
  cool_off: { en: 'Too soon after a conversation', fr: 'Trop tôt après une conversation' },
  minimum_gap: { en: 'Too soon after the last attempt', fr: 'Trop tôt après la dernière tentative' },
}

const hold_words: Readonly<Record<HoldKind, Translated>> = {
  dispute: { en: 'the debt is disputed', fr: 'la créance est contestée' },
  over_indebtedness: { en: 'the debtor is over-indebted', fr: 'le débiteur est en surendettement' },
  insolvency: { en: 'insolvency proceedings are open', fr: 'une procédure collective est ouverte' },
  deceased: { en: 'the debtor has died', fr: 'le débiteur est décédé' },
  vulnerable: { en: 'the debtor is vulnerable', fr: 'le débiteur est vulnérable' },
  breathing_space: { en: 'a breathing space runs', fr: 'un « breathing space » est en cours' },
  lawyer: { en: 'contact goes through the lawyer alone', fr: 'le contact passe par l’avocat' },
}

/** A sentence that says why a contact is refused. */
export function findingText(finding: ContactFinding, language: Language): string {
  return language === 'fr' ? inFrench(finding) : inEnglish(finding)
}

function inEnglish(finding: ContactFinding): string {
  switch (finding.rule) {
    case 'hold':
      return `A hold stands since ${finding.opened_on}: ${hold_words[finding.hold_kind].en}.`
    case 'opted_out':
      return 'The debtor refused this channel.'
    case 'consent':
      return 'The debtor has not agreed to be contacted there, or no longer does.'
    case 'first_letter':
      return 'The first letter has not been sent.'
    case 'holiday':
      return 'It is a public holiday where the debtor is.'
    case 'hours':
      return finding.hours === null
        ? `It is ${finding.local_time} where the debtor is, on a day without contact by this channel.`
        : `It is ${finding.local_time} where the debtor is; the hours are ${hoursText(finding.hours)}.`
    case 'preferred_time':
      return `It is ${finding.local_time} where the debtor is; the debtor asked for ${hoursText(finding.hours)}.`
    case 'per_debt':
      return `${finding.attempts} attempts about this debt within ${finding.days} days; ${finding.limit} are allowed.`
    case 'per_person':
      return `${finding.attempts} attempts to this debtor within ${finding.days} days; ${finding.limit} are allowed.`
    case 'cool_off':
      return `There was a conversation on ${finding.conversation_on}; ${finding.days} days without contact begin with that day.`
    case 'minimum_gap':
      return `The last attempt was less than ${durationText(finding.minutes)} ago.`
    default:
      return assertNever(finding)
  }
}

function inFrench(finding: ContactFinding): string {
  switch (finding.rule) {
    case 'hold':
      return `Une suspension court depuis le ${frenchDay(finding.opened_on)} : ${hold_words[finding.hold_kind].fr}.`
    case 'opted_out':
      return 'Le débiteur a refusé ce canal.'
    case 'consent':
      return 'Le débiteur n’a pas accepté d’y être contacté, ou ne l’accepte plus.'
    case 'first_letter':
      return 'La première lettre n’a pas été envoyée.'
    case 'holiday':
      return 'C’est un jour férié là où se trouve le débiteur.'
    case 'hours':
      return finding.hours === null
        ? `Il est ${finding.local_time} chez le débiteur, un jour sans contact par ce canal.`
        : `Il est ${finding.local_time} chez le débiteur ; horaires : ${hoursText(finding.hours)}.`
    case 'preferred_time':
      return `Il est ${finding.local_time} chez le débiteur, qui souhaite : ${hoursText(finding.hours)}.`
    case 'per_debt':
      return `${finding.attempts} tentatives pour cette créance en ${finding.days} jours ; ${finding.limit} au plus.`
    case 'per_person':
      return `${finding.attempts} tentatives auprès de ce débiteur en ${finding.days} jours ; ${finding.limit} au plus.`
    case 'cool_off':
      return `Une conversation a eu lieu le ${frenchDay(finding.conversation_on)} ; ${finding.days} jours sans contact courent à partir de ce jour.`
    case 'minimum_gap':
      return `La dernière tentative date de moins de ${durationText(finding.minutes)}.`
    default:
      return assertNever(finding)
  }
}

function hoursText({ from_minute, until_minute }: ContactHours): string {
  return `${clockText(from_minute)}–${clockText(until_minute)}`
}

function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

function durationText(minutes: number): string {
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`
}

function frenchDay(day: string): string {
  return day.split('-').toReversed().join('/')
}

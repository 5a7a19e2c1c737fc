import type { Language, Translated } from '@quittance/core'

export const round_failures = [
  'not_allowed',
  'case_unknown',
  'address_unknown',
  'round_unknown',
  'request_unknown',
  'already_requested',
  'on_hold',
  'case_closed',
  'day_past',
  'hours_wrong',
  'note_too_long',
  'place_unknown',
  'start_unknown',
  'service_wrong',
  'stops_none',
  'stops_many',
  'stop_twice',
  'stop_not_located',
  'does_not_fit',
  'day_taken',
  'round_over',
  'report_wrong',
  'report_changed',
  'report_out_of_order',
  'stop_unknown',
] as const

export type RoundFailureCode = (typeof round_failures)[number]

/** Why a visit was not planned or reported. `field` is where a form shows it; `values` fill the words. */
export type RoundFailure = {
  readonly code: RoundFailureCode
  readonly field: string | null
  readonly values?: Readonly<Record<string, string>>
}

/** Characters of a note. */
export const visit_note_maximum = 2_000

/** Visits of one day: more is a list, not a round. */
export const round_stops_maximum = 40

const messages: Readonly<Record<RoundFailureCode, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  case_unknown: { en: 'There is no such case.', fr: 'Ce dossier n’existe pas.' },
  address_unknown: { en: 'There is no such address.', fr: 'Cette adresse n’existe pas.' },
  round_unknown: { en: 'There is no such round.', fr: 'Cette tournée n’existe pas.' },
  request_unknown: { en: 'There is no such visit to be made.', fr: 'Cette visite à faire n’existe pas.' },
  already_requested: {
    en: 'A visit of this debtor is already asked for. Withdraw it first to change it.',
    fr: 'Une visite de ce débiteur est déjà demandée. Retirez-la d’abord pour la modifier.',
  },
  on_hold: {
    en: 'The case is on hold: nobody may visit this debtor.',
    fr: 'Le dossier est suspendu : ce débiteur ne peut pas être visité.',
  },
  case_closed: { en: 'The case is closed.', fr: 'Le dossier est clos.' },
  day_past: { en: 'Choose today or a later day.', fr: 'Choisissez aujourd’hui ou un jour à venir.' },
  hours_wrong: {
    en: 'Give both hours as HH:MM, the later one second.',
    fr: 'Indiquez les deux heures au format HH:MM, la plus tardive en second.',
  },
  note_too_long: {
    en: `A note has at most ${visit_note_maximum} characters. Shorten it.`,
    fr: `Une note compte au plus ${visit_note_maximum} caractères. Abrégez-la.`,
  },
  place_unknown: {
    en: 'Give coordinates as on a map: 50.6292, 3.0573.',
    fr: 'Indiquez des coordonnées comme sur une carte : 50.6292, 3.0573.',
  },
  start_unknown: {
    en: 'This place is not on the map. Give a French postcode, or coordinates such as 50.6292, 3.0573.',
    fr: 'Ce lieu n’est pas sur la carte. Indiquez un code postal français ou des coordonnées, par exemple 50.6292, 3.0573.',
  },
  service_wrong: {
    en: 'A visit lasts 5 to 120 minutes.',
    fr: 'Une visite dure de 5 à 120 minutes.',
  },
  stops_none: { en: 'Choose at least one visit.', fr: 'Choisissez au moins une visite.' },
  stops_many: {
    en: `A round has at most ${round_stops_maximum} visits.`,
    fr: `Une tournée compte au plus ${round_stops_maximum} visites.`,
  },
  stop_twice: { en: 'A case stands in the round twice.', fr: 'Un dossier figure deux fois dans la tournée.' },
  stop_not_located: {
    en: 'One of the debtors has no valid address that is on the map. Correct the address or give its coordinates.',
    fr: 'L’un des débiteurs n’a pas d’adresse valide située sur la carte. Corrigez l’adresse ou indiquez ses coordonnées.',
  },
  does_not_fit: {
    en: 'These visits do not fit into the hours in this order. Take one out, begin earlier or end later.',
    fr: 'Ces visites ne tiennent pas dans les heures prévues, dans cet ordre. Retirez-en une, commencez plus tôt ou finissez plus tard.',
  },
  day_taken: {
    en: 'You have a round on this day already. Give it up first to plan another.',
    fr: 'Vous avez déjà une tournée ce jour-là. Abandonnez-la d’abord pour en prévoir une autre.',
  },
  round_over: { en: 'This round is over.', fr: 'Cette tournée est terminée.' },
  report_wrong: {
    en: 'The report number {number} cannot be read: its id, moment, outcome or duration is wrong.',
    fr: 'Le compte rendu n° {number} est illisible : son identifiant, son heure, son résultat ou sa durée est faux.',
  },
  report_changed: {
    en: 'The report number {number} was received before with other content. Reports are not changed: note the correction on the case.',
    fr: 'Le compte rendu n° {number} a déjà été reçu avec un autre contenu. Un compte rendu ne se modifie pas : notez la correction dans le dossier.',
  },
  report_out_of_order: {
    en: 'The report number {number} came before number {expected}. Send them in order.',
    fr: 'Le compte rendu n° {number} est arrivé avant le n° {expected}. Envoyez-les dans l’ordre.',
  },
  stop_unknown: {
    en: 'The report number {number} is about a case that is not in this round.',
    fr: 'Le compte rendu n° {number} concerne un dossier qui n’est pas dans cette tournée.',
  },
}

/** The failure in the language of who caused it. */
export const roundMessage = ({ code, values = {} }: RoundFailure, language: Language): string =>
  messages[code][language].replaceAll(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole)

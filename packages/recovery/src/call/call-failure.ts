import type { Language, Translated } from '@quittance/core'

export type CallFailureCode =
  | 'not_allowed'
  | 'case_unknown'
  | 'case_closed'
  | 'contact_unknown'
  | 'activity_unknown'
  | 'not_started'
  | 'note_too_long'
  | 'note_missing'
  | 'duration_invalid'
  | 'reason_missing'
  | 'reason_text_missing'
  | 'call_back_missing'
  | 'call_back_past'
  | 'call_back_too_far'
  | 'time_invalid'

/** Why a call was not begun or not noted. `field` is where a form shows it. */
export type CallFailure = { readonly code: CallFailureCode; readonly field: string | null }

/** Characters of a note. */
export const note_length_maximum = 4_000

const messages: Readonly<Record<CallFailureCode, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  case_unknown: { en: 'There is no such case.', fr: 'Ce dossier n’existe pas.' },
  case_closed: {
    en: 'The case is closed. Reopen it before you work it.',
    fr: 'Le dossier est clos. Rouvrez-le avant de le travailler.',
  },
  contact_unknown: {
    en: 'This number is not among those of the debtor. Choose one of the list.',
    fr: 'Ce numéro n’est pas parmi ceux du débiteur. Choisissez-en un dans la liste.',
  },
  activity_unknown: { en: 'There is no such entry in this case.', fr: 'Cette entrée n’existe pas dans ce dossier.' },
  not_started: {
    en: 'Start the call first: whether it is allowed is asked at the moment of dialling.',
    fr: 'Commencez par lancer l’appel : son autorisation se vérifie au moment de composer.',
  },
  note_too_long: {
    en: `A note has at most ${note_length_maximum} characters. Shorten it.`,
    fr: `Une note compte au plus ${note_length_maximum} caractères. Abrégez-la.`,
  },
  note_missing: { en: 'Write what is to be noted.', fr: 'Écrivez ce qui est à noter.' },
  duration_invalid: {
    en: 'A call takes between 0 seconds and a day.',
    fr: 'Un appel dure entre 0 seconde et un jour.',
  },
  reason_missing: {
    en: 'Choose why the debtor does not pay; “other” asks for a word.',
    fr: 'Choisissez pourquoi le débiteur ne paie pas ; « autre » demande une précision.',
  },
  reason_text_missing: { en: 'Say in the note which other reason.', fr: 'Précisez dans la note quel autre motif.' },
  call_back_missing: {
    en: 'Give the day on which the debtor wants to be called.',
    fr: 'Indiquez le jour où le débiteur souhaite être rappelé.',
  },
  call_back_past: {
    en: 'That moment has passed. Choose a later one.',
    fr: 'Ce moment est passé. Choisissez-en un à venir.',
  },
  call_back_too_far: {
    en: 'That is further away than the strategy lets a case wait. Choose an earlier day.',
    fr: 'C’est plus loin que ce que la stratégie laisse attendre un dossier. Choisissez un jour plus proche.',
  },
  time_invalid: { en: 'A time is written HH:MM.', fr: 'Une heure s’écrit HH:MM.' },
}

export const callMessage = ({ code }: Pick<CallFailure, 'code'>, language: Language): string => messages[code][language]

import type { Language } from '@quittance/core'

/** Why a follow-up was not set. `case_unknown` also stands for a case that is not the actor's. */
export type FollowUpFailure =
  | { readonly code: 'not_allowed' | 'case_unknown' | 'case_closed' | 'time_invalid' | 'note_too_long' }
  | { readonly code: 'in_the_past' | 'too_far'; readonly days_maximum: number }

/** Characters of a note. */
export const follow_up_note_length_maximum = 1_000

export const followUpMessage = (failure: FollowUpFailure, language: Language): string => {
  const en = language === 'en'
  switch (failure.code) {
    case 'not_allowed':
      return en ? 'Your role does not include this.' : 'Votre rôle ne le permet pas.'
    case 'case_unknown':
      return en ? 'There is no such case.' : 'Ce dossier n’existe pas.'
    case 'case_closed':
      return en
        ? 'The case is closed. Reopen it before planning anything.'
        : 'Le dossier est clôturé. Rouvrez-le avant de prévoir une suite.'
    case 'time_invalid':
      return en ? 'A time of day is written HH:MM, such as 14:30.' : 'Une heure s’écrit HH:MM, par exemple 14:30.'
    case 'note_too_long':
      return en
        ? `A note has at most ${follow_up_note_length_maximum} characters.`
        : `Une note compte au plus ${follow_up_note_length_maximum} caractères.`
    case 'in_the_past':
      return en
        ? 'That moment has passed. Choose today or a later day.'
        : 'Ce moment est passé. Choisissez aujourd’hui ou un jour à venir.'
    case 'too_far':
      return en
        ? `No case waits longer than ${failure.days_maximum} days: the strategy says so. Choose an earlier day.`
        : `Aucun dossier n’attend plus de ${failure.days_maximum} jours : la stratégie le fixe. Choisissez un jour plus proche.`
  }
}

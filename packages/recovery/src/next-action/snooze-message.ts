import type { Language } from '@quittance/core'

/** Why a case was not put off. `case_unknown` also stands for a case that is not the actor's. */
export type SnoozeFailure =
  | {
      readonly code:
        | 'not_allowed'
        | 'case_unknown'
        | 'case_closed'
        | 'note_missing'
        | 'note_too_long'
        | 'in_the_past'
        | 'not_to_be_put_off'
      /** Of the input, or null. */
      readonly field: string | null
    }
  | { readonly code: 'too_far'; readonly field: string; readonly days_maximum: number }

/** Characters of the reason why. */
export const snooze_note_length_maximum = 500

export const snoozeMessage = (failure: SnoozeFailure, language: Language): string => {
  const en = language === 'en'
  switch (failure.code) {
    case 'not_allowed':
      return en ? 'Your role does not include this.' : 'Votre rôle ne le permet pas.'
    case 'case_unknown':
      return en ? 'There is no such case.' : 'Ce dossier n’existe pas.'
    case 'case_closed':
      return en ? 'The case is closed: nothing waits.' : 'Le dossier est clôturé : rien n’attend.'
    case 'note_missing':
      return en ? 'Say why it can wait.' : 'Dites pourquoi cela peut attendre.'
    case 'note_too_long':
      return en
        ? `The reason has at most ${snooze_note_length_maximum} characters.`
        : `Le motif compte au plus ${snooze_note_length_maximum} caractères.`
    case 'in_the_past':
      return en ? 'Choose a day after today.' : 'Choisissez un jour après aujourd’hui.'
    case 'not_to_be_put_off':
      return en
        ? 'This cannot wait: it is a deadline, or somebody’s answer is due.'
        : 'Cela ne peut pas attendre : c’est un délai à tenir ou une réponse due.'
    case 'too_far':
      return en
        ? `No case waits longer than ${failure.days_maximum} days: the strategy says so. Choose an earlier day.`
        : `Aucun dossier n’attend plus de ${failure.days_maximum} jours : la stratégie le fixe. Choisissez un jour plus proche.`
  }
}

import type { Language, Translated } from '@quittance/core'

export type CoachingFailureCode =
  | 'not_allowed'
  | 'agent_unknown'
  | 'note_unknown'
  | 'note_missing'
  | 'note_too_long'
  | 'follow_up_past'

/** Why a note was not written or changed. `field` is where a form shows it. */
export type CoachingFailure = { readonly code: CoachingFailureCode; readonly field: string | null }

/** Characters of a note: what was agreed, and no story. */
export const coaching_note_maximum = 1_000

const messages: Readonly<Record<CoachingFailureCode, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  agent_unknown: {
    en: 'There is no such person in this team.',
    fr: 'Cette personne ne fait pas partie de cette équipe.',
  },
  note_unknown: { en: 'There is no such note.', fr: 'Cette note n’existe pas.' },
  note_missing: { en: 'Write what was agreed.', fr: 'Écrivez ce qui est convenu.' },
  note_too_long: {
    en: `A note has at most ${coaching_note_maximum} characters. Shorten it.`,
    fr: `Une note compte au plus ${coaching_note_maximum} caractères. Abrégez-la.`,
  },
  follow_up_past: {
    en: 'Follow up today or later.',
    fr: 'Choisissez une date de suivi à partir d’aujourd’hui.',
  },
}

/** The failure in the language of who caused it. */
export const coachingMessage = ({ code }: CoachingFailure, language: Language): string => messages[code][language]

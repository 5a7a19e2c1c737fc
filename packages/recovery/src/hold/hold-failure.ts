import type { Language, Translated } from '@quittance/core'

export type HoldFailureCode =
  | 'not_allowed'
  | 'case_unknown'
  | 'case_closed'
  | 'hold_unknown'
  | 'claim_unknown'
  | 'claim_not_disputed'
  | 'owner_unknown'
  | 'reason_code_missing'
  | 'reason_missing'
  | 'reason_too_long'
  | 'already_open'
  | 'already_settled'
  | 'respond_by_past'
  | 'outcome'

/** Why a hold was not opened, assigned or settled. `field` is where a form shows it. */
export type HoldFailure = { readonly code: HoldFailureCode; readonly field: string | null }

/** Characters of what the debtor said, and of how a hold was settled. */
export const hold_note_maximum = 1_000

const messages: Readonly<Record<HoldFailureCode, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  case_unknown: { en: 'There is no such case.', fr: 'Ce dossier n’existe pas.' },
  case_closed: { en: 'The case is closed. Reopen it first.', fr: 'Le dossier est clos. Rouvrez-le d’abord.' },
  hold_unknown: { en: 'There is no such hold.', fr: 'Cette suspension n’existe pas.' },
  claim_unknown: { en: 'The case has no such claim.', fr: 'Le dossier n’a pas cette créance.' },
  claim_not_disputed: {
    en: 'Only a dispute is about one claim; this is about the debtor. Leave the claim out.',
    fr: 'Seule une contestation porte sur une créance ; ceci concerne le débiteur. N’indiquez pas de créance.',
  },
  owner_unknown: {
    en: 'Choose somebody of the agency who works cases.',
    fr: 'Choisissez une personne de l’agence qui traite des dossiers.',
  },
  reason_code_missing: { en: 'Say why the debt is disputed.', fr: 'Indiquez pourquoi la créance est contestée.' },
  reason_missing: { en: 'Say what happened.', fr: 'Indiquez ce qui s’est passé.' },
  reason_too_long: {
    en: `Write at most ${hold_note_maximum} characters.`,
    fr: `Écrivez au plus ${hold_note_maximum} caractères.`,
  },
  already_open: {
    en: 'Such a hold stands already, or was opened today. Go on with that one.',
    fr: 'Une telle suspension court déjà, ou a été ouverte aujourd’hui. Poursuivez avec celle-ci.',
  },
  already_settled: { en: 'This hold has ended already.', fr: 'Cette suspension a déjà pris fin.' },
  respond_by_past: {
    en: 'The day is before today. Choose a later one.',
    fr: 'Ce jour est passé. Choisissez-en un plus tardif.',
  },
  outcome: {
    en: 'A dispute is upheld, partly upheld, rejected or withdrawn; other holds end or were an error.',
    fr: 'Une contestation est fondée, fondée en partie, rejetée ou retirée ; une autre suspension prend fin ou était une erreur.',
  },
}

/** The failure in the language of who caused it. */
export const holdMessage = ({ code }: HoldFailure, language: Language): string => messages[code][language]

/** What is wrong with a note, or null. */
export const noteFailure = (note: string, field: string): HoldFailure | null => {
  if (note.trim() === '') return { code: 'reason_missing', field }
  return note.trim().length > hold_note_maximum ? { code: 'reason_too_long', field } : null
}

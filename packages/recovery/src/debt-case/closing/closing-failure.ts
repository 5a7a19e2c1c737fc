import type { Language, Translated } from '@quittance/core'

/** Why a case was neither closed nor reopened. `case_unknown` also stands for a case that is not the actor's. */
export type ClosingFailureCode =
  | 'not_allowed'
  | 'case_unknown'
  | 'already_closed'
  | 'not_closed'
  | 'still_owed'
  | 'nothing_owed'
  | 'anonymised'

export type ClosingFailure = { readonly code: ClosingFailureCode }

const messages: Readonly<Record<ClosingFailureCode, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  case_unknown: { en: 'There is no such case.', fr: 'Ce dossier n’existe pas.' },
  already_closed: {
    en: 'The case is closed already. Reopen it first to give another reason.',
    fr: 'Le dossier est déjà clôturé. Rouvrez-le d’abord pour changer de motif.',
  },
  not_closed: { en: 'The case is open already.', fr: 'Le dossier est déjà ouvert.' },
  still_owed: {
    en: 'Something is still owed, so the case is not paid. Choose another reason, or record the payment.',
    fr: 'Il reste un solde dû : le dossier n’est pas payé. Choisissez un autre motif ou enregistrez le paiement.',
  },
  nothing_owed: {
    en: 'Nothing is owed any more, so there is nothing to recover. A reversal or a new claim reopens the case by itself.',
    fr: 'Plus rien n’est dû : il n’y a rien à recouvrer. Un impayé ou une nouvelle créance rouvre le dossier de lui-même.',
  },
  anonymised: {
    en: 'The case is anonymised for good: it cannot be reopened.',
    fr: 'Le dossier est anonymisé définitivement : il ne peut pas être rouvert.',
  },
}

export const closingMessage = ({ code }: ClosingFailure, language: Language): string => messages[code][language]

import { formatMoney, type Language, money } from '@quittance/core'
import { onHoldMessage } from '../hold/hold-message.js'
import type { OnHold } from '../hold/require-no-hold.js'

/** Why a promise was neither noted nor cancelled. `case_unknown` also stands for a case that is not the actor's. */
export type PromiseFailure =
  | {
      readonly code:
        | 'not_allowed'
        | 'case_unknown'
        | 'claim_unknown'
        | 'promise_unknown'
        | 'case_closed'
        | 'nothing_owed'
        | 'amount_not_positive'
        | 'due_in_the_past'
        | 'one_per_contact'
        | 'plan_running'
        | 'note_too_long'
        | 'already_decided'
    }
  | { readonly code: 'more_than_owed'; readonly owed_minor: bigint; readonly currency: string }
  | { readonly code: 'due_too_far'; readonly days_maximum: number }
  | OnHold

/** Characters of a note. */
export const promise_note_length_maximum = 1_000

/** What was wrong and how to mend it, in the language of who asked. */
export const promiseMessage = (failure: PromiseFailure, language: Language): string => {
  const en = language === 'en'
  switch (failure.code) {
    case 'not_allowed':
      return en ? 'Your role does not include this.' : 'Votre rôle ne le permet pas.'
    case 'case_unknown':
      return en ? 'There is no such case.' : 'Ce dossier n’existe pas.'
    case 'claim_unknown':
      return en ? 'The case has no such claim.' : 'Ce dossier n’a pas cette créance.'
    case 'promise_unknown':
      return en ? 'There is no such promise.' : 'Cette promesse n’existe pas.'
    case 'case_closed':
      return en
        ? 'The case is closed. Reopen it before noting a promise.'
        : 'Le dossier est clôturé. Rouvrez-le avant de noter une promesse.'
    case 'nothing_owed':
      return en ? 'Nothing is owed any more.' : 'Plus rien n’est dû.'
    case 'amount_not_positive':
      return en ? 'Give an amount above zero.' : 'Indiquez un montant supérieur à zéro.'
    case 'more_than_owed': {
      const owed = formatMoney(money(failure.owed_minor, failure.currency), en ? 'en-GB' : 'fr-FR')
      return en
        ? `Not more than ${owed} is owed. Lower the amount.`
        : `Il n’est pas dû plus de ${owed}. Réduisez le montant.`
    }
    case 'due_in_the_past':
      return en
        ? 'That day has passed. Choose today or a later day.'
        : 'Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.'
    case 'due_too_far':
      return en
        ? `A promise lies at most ${failure.days_maximum} days ahead. Choose an earlier day, or agree a plan.`
        : `Une promesse porte sur ${failure.days_maximum} jours au plus. Choisissez un jour plus proche, ou convenez d’un échéancier.`
    case 'one_per_contact':
      return en
        ? 'A promise of this contact is noted already. Cancel it to replace it.'
        : 'Une promesse issue de ce contact est déjà notée. Annulez-la pour la remplacer.'
    case 'plan_running':
      return en
        ? 'The case has a plan that runs: its instalments are what is promised. Replace the plan to change them.'
        : 'Un échéancier court sur ce dossier : ses échéances tiennent lieu de promesses. Remplacez-le pour les modifier.'
    case 'note_too_long':
      return en
        ? `A note has at most ${promise_note_length_maximum} characters.`
        : `Une note compte au plus ${promise_note_length_maximum} caractères.`
    case 'already_decided':
      return en
        ? 'It is decided what became of this promise; that is not changed any more.'
        : 'L’issue de cette promesse est acquise ; elle ne change plus.'
    case 'on_hold':
      return onHoldMessage(failure, language)
  }
}

/** The input at which a form shows it; null for the form as a whole. */
export const promiseFailureField = ({ code }: PromiseFailure): string | null => {
  switch (code) {
    case 'amount_not_positive':
    case 'more_than_owed':
      return 'amountMinor'
    case 'due_in_the_past':
    case 'due_too_far':
      return 'dueOn'
    case 'note_too_long':
      return 'note'
    default:
      return null
  }
}

import { formatMoney, type Language, money, type PlanRefusal } from '@quittance/core'
import { onHoldMessage } from '../hold/hold-message.js'
import type { OnHold } from '../hold/require-no-hold.js'

/** Why a plan was neither made nor changed. `case_unknown` also stands for a case that is not the actor's. */
export type PlanFailure =
  | {
      readonly code:
        | 'not_allowed'
        | 'case_unknown'
        | 'plan_unknown'
        | 'case_closed'
        | 'nothing_owed'
        | 'amount_not_positive'
        | 'layout_invalid'
        | 'day_invalid'
        | 'plan_running'
        | 'step_impossible'
        | 'own_plan'
        | 'reason_missing'
        | 'note_too_long'
    }
  | { readonly code: 'more_than_owed'; readonly owed_minor: bigint; readonly currency: string }
  | (PlanRefusal & { readonly currency: string })
  | OnHold

/** Characters of a note or a reason. */
export const plan_note_length_maximum = 1_000

/** What was wrong and how to mend it, in the language of who asked. */
export const planMessage = (failure: PlanFailure, language: Language): string => {
  const en = language === 'en'
  const written = (amount_minor: bigint, currency: string) =>
    formatMoney(money(amount_minor, currency), en ? 'en-GB' : 'fr-FR')
  switch (failure.code) {
    case 'not_allowed':
      return en ? 'Your role does not include this.' : 'Votre rôle ne le permet pas.'
    case 'case_unknown':
      return en ? 'There is no such case.' : 'Ce dossier n’existe pas.'
    case 'plan_unknown':
      return en ? 'There is no such plan.' : 'Cet échéancier n’existe pas.'
    case 'case_closed':
      return en
        ? 'The case is closed. Reopen it before agreeing a plan.'
        : 'Le dossier est clôturé. Rouvrez-le avant de convenir d’un échéancier.'
    case 'nothing_owed':
      return en ? 'Nothing is owed any more.' : 'Plus rien n’est dû.'
    case 'amount_not_positive':
      return en ? 'Give an amount above zero.' : 'Indiquez un montant supérieur à zéro.'
    case 'layout_invalid':
      return en
        ? 'Give either a number of instalments from 1 to 360 or the amount of each.'
        : 'Indiquez soit un nombre d’échéances de 1 à 360, soit le montant de chacune.'
    case 'day_invalid':
      return en ? 'A day of the month is from 1 to 31.' : 'Un jour du mois va de 1 à 31.'
    case 'plan_running':
      return en
        ? 'The case has a plan already. Replace it, or cancel it first.'
        : 'Le dossier a déjà un échéancier. Remplacez-le ou annulez-le d’abord.'
    case 'step_impossible':
      return en
        ? 'Meanwhile the plan is no longer what you saw: this cannot be done any more.'
        : 'L’échéancier a changé entre-temps : cette action n’est plus possible.'
    case 'own_plan':
      return en
        ? 'Somebody else must approve a plan that you made.'
        : 'Un échéancier que vous avez établi doit être approuvé par une autre personne.'
    case 'reason_missing':
      return en ? 'Say why.' : 'Indiquez le motif.'
    case 'note_too_long':
      return en ? `At most ${plan_note_length_maximum} characters.` : `${plan_note_length_maximum} caractères au plus.`
    case 'more_than_owed': {
      const owed = written(failure.owed_minor, failure.currency)
      return en
        ? `Not more than ${owed} is owed. Lower the amount.`
        : `Il n’est pas dû plus de ${owed}. Réduisez le montant.`
    }
    case 'first_in_the_past':
      return en ? 'The first instalment lies in the past.' : 'La première échéance est passée.'
    case 'first_too_late':
      return en
        ? `The first instalment lies at most ${failure.days_maximum} days ahead.`
        : `La première échéance intervient sous ${failure.days_maximum} jours au plus.`
    case 'too_long':
      return en
        ? `A plan has at most ${failure.months_maximum} months. Raise the instalments.`
        : `Un échéancier dure ${failure.months_maximum} mois au plus. Augmentez les échéances.`
    case 'instalment_too_small': {
      const minimum = written(failure.minimum_minor, failure.currency)
      return en ? `An instalment is at least ${minimum}.` : `Une échéance est d’au moins ${minimum}.`
    }
    case 'no_discount':
      return en
        ? 'The mandate lets nothing be given up: the instalments must sum to what is owed.'
        : 'Le mandat n’autorise aucune remise : les échéances doivent couvrir tout ce qui est dû.'
    case 'discount_too_large':
      return en
        ? `The mandate lets at most ${failure.percent_maximum}% be given up.`
        : `Le mandat autorise une remise de ${failure.percent_maximum} % au plus.`
    case 'on_hold':
      return onHoldMessage(failure, language)
  }
}

/** The input at which a form shows it; null for the form as a whole. */
export const planFailureField = ({ code }: PlanFailure): string | null => {
  switch (code) {
    case 'amount_not_positive':
    case 'more_than_owed':
    case 'no_discount':
    case 'discount_too_large':
      return 'amountMinor'
    case 'layout_invalid':
    case 'too_long':
    case 'instalment_too_small':
      return 'layout'
    case 'first_in_the_past':
    case 'first_too_late':
      return 'firstDueOn'
    case 'day_invalid':
      return 'dayOfMonth'
    case 'reason_missing':
      return 'reason'
    case 'note_too_long':
      return 'note'
    default:
      return null
  }
}

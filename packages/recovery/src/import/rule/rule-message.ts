import type { Language, Translated } from '@quittance/core'
import { fillTemplate, type MessageParameters } from '../message/fill-template.js'
import { isRowRule, type RowRule } from './row-rule.js'

/** Each rule in words: what is wrong, and how to mend it. The row, column and value stand beside the message. */
const messages: Readonly<Record<RowRule, Translated>> = {
  wrong_cell_count: {
    en: 'The row has {found} cells, the header has {expected}. Look for a missing or extra separator, or for text with a separator that needs quotes around it.',
    fr: 'La ligne a {found} cellules, l’en-tête en a {expected}. Cherchez un séparateur en trop ou manquant, ou un texte contenant un séparateur à mettre entre guillemets.',
  },
  required_missing: {
    en: 'The cell is empty, but every row needs this value. Fill it in.',
    fr: 'La cellule est vide alors que chaque ligne doit porter cette valeur. Renseignez-la.',
  },
  text_too_long: {
    en: 'The text has {length} characters; {maximum} are allowed. Shorten it.',
    fr: 'Le texte compte {length} caractères ; {maximum} sont permis. Raccourcissez-le.',
  },
  control_character: {
    en: 'The text contains an invisible control character. Delete it, or type the text again.',
    fr: 'Le texte contient un caractère de contrôle invisible. Supprimez-le ou ressaisissez le texte.',
  },
  not_an_amount: {
    en: 'This is not an amount. Write digits with one decimal mark, for example 1234.56.',
    fr: 'Ce n’est pas un montant. Écrivez des chiffres avec une seule virgule décimale, par exemple 1234,56.',
  },
  amount_mark_unclear: {
    en: 'The points or commas of this amount do not follow those of its column (decimal mark “{decimal}”). Write it like the others.',
    fr: 'Les points ou virgules de ce montant ne suivent pas ceux de la colonne (marque décimale « {decimal} »). Écrivez-le comme les autres.',
  },
  too_many_decimals: {
    en: 'The amount has more decimals than {currency} has ({maximum}). Round it to what is really owed.',
    fr: 'Le montant a plus de décimales que n’en a la devise {currency} ({maximum}). Arrondissez-le à ce qui est réellement dû.',
  },
  amount_not_positive: {
    en: 'The amount must be above zero. Credit notes and payments do not belong in this file: send them as payments.',
    fr: 'Le montant doit être supérieur à zéro. Avoirs et paiements n’ont pas leur place dans ce fichier : envoyez-les comme paiements.',
  },
  amount_is_zero: {
    en: 'The amount is zero. Remove the row or correct the amount.',
    fr: 'Le montant est nul. Retirez la ligne ou corrigez le montant.',
  },
  amount_too_large: {
    en: 'The amount is larger than any that can be placed. Check the decimal mark and the number of digits.',
    fr: 'Le montant dépasse tout ce qui peut être confié. Vérifiez la marque décimale et le nombre de chiffres.',
  },
  currency_unknown: {
    en: 'This is no currency. Write its ISO code, for example EUR.',
    fr: 'Cette devise n’existe pas. Écrivez son code ISO, par exemple EUR.',
  },
  currency_differs: {
    en: 'The row is in {found}, but this file is read in {expected}. Send rows of another currency to a portfolio of that currency.',
    fr: 'La ligne est en {found}, or ce fichier est lu en {expected}. Envoyez les lignes d’une autre devise dans un portefeuille de cette devise.',
  },
  not_a_date: {
    en: 'This is not a date. Write it like the others of the column, for example {example}.',
    fr: 'Ce n’est pas une date. Écrivez-la comme les autres de la colonne, par exemple {example}.',
  },
  impossible_date: {
    en: 'The calendar has no such day. Correct the date.',
    fr: 'Ce jour n’existe pas dans le calendrier. Corrigez la date.',
  },
  other_date_order: {
    en: 'The date is not in the order of its column ({order}). Write it like the others.',
    fr: 'La date n’est pas dans l’ordre de sa colonne ({order}). Écrivez-la comme les autres.',
  },
  date_out_of_range: {
    en: 'The year is before 1900 or after 2100. Correct the date.',
    fr: 'L’année est antérieure à 1900 ou postérieure à 2100. Corrigez la date.',
  },
  date_in_future: {
    en: 'The date is after today ({today}), yet it tells of something that has happened. Correct the date.',
    fr: 'La date est postérieure à aujourd’hui ({today}) alors qu’elle décrit un fait passé. Corrigez-la.',
  },
  not_a_number: {
    en: 'This is not a whole number. Write digits only.',
    fr: 'Ce n’est pas un nombre entier. Écrivez uniquement des chiffres.',
  },
  number_out_of_range: {
    en: 'The number must be from {minimum} to {maximum}. Correct it.',
    fr: 'Le nombre doit être compris entre {minimum} et {maximum}. Corrigez-le.',
  },
  not_yes_or_no: {
    en: 'Write yes or no (also 1 or 0, true or false).',
    fr: 'Écrivez oui ou non (également 1 ou 0, vrai ou faux).',
  },
  unknown_choice: {
    en: 'This value is not known here. Use one of: {choices}.',
    fr: 'Cette valeur n’est pas connue ici. Utilisez l’une de : {choices}.',
  },
  debtor_missing: {
    en: 'Neither the name nor the reference of the debtor is given. Fill in at least one of them.',
    fr: 'Ni le nom ni la référence du débiteur ne sont indiqués. Renseignez au moins l’un des deux.',
  },
  settled_before_issue: {
    en: 'The claim is said to be settled before it was issued ({issued_on}). Correct one of the dates.',
    fr: 'La créance serait réglée avant son émission ({issued_on}). Corrigez l’une des dates.',
  },
  promise_due_before_promised: {
    en: 'The promise falls due before the day on which it was made ({promised_on}). Correct one of the dates.',
    fr: 'La promesse échoit avant le jour où elle a été faite ({promised_on}). Corrigez l’une des dates.',
  },
  duplicate_in_file: {
    en: 'The reference stands on line {first_line} already. Keep one of the rows, or give each its own reference.',
    fr: 'La référence figure déjà à la ligne {first_line}. Gardez une seule des lignes ou donnez à chacune sa référence.',
  },
  claim_already_placed_differently: {
    en: 'This claim was placed on {placed_on} with different content: {difference}. A placed claim is not overwritten by a file: send payments as a payment file, and ask the agency for other corrections.',
    fr: 'Cette créance a été confiée le {placed_on} avec un autre contenu : {difference}. Un fichier ne modifie pas une créance confiée : envoyez les règlements dans un fichier de paiements et demandez les autres corrections à l’agence.',
  },
  already_recorded_differently: {
    en: 'This reference is recorded already with different content: {difference}. Correct the reference; what is recorded is not overwritten by a file.',
    fr: 'Cette référence est déjà enregistrée avec un autre contenu : {difference}. Corrigez la référence ; un fichier ne modifie pas ce qui est enregistré.',
  },
  claim_unknown: {
    en: 'No claim of this creditor has this reference. Check the reference, or place the claim first.',
    fr: 'Aucune créance de ce créancier ne porte cette référence. Vérifiez-la, ou confiez d’abord la créance.',
  },
  claim_in_other_portfolio: {
    en: 'The claim lies in the portfolio {portfolio}, but the file was sent for another one. Send the row for that portfolio, or the file without choosing one.',
    fr: 'La créance se trouve dans le portefeuille {portfolio} alors que le fichier vise un autre portefeuille. Envoyez la ligne pour celui-là, ou le fichier sans en choisir.',
  },
  payment_unknown: {
    en: 'No payment of this claim matches the one to be reversed. Check the reference of the payment, or the amount.',
    fr: 'Aucun paiement de cette créance ne correspond à celui à annuler. Vérifiez la référence du paiement ou le montant.',
  },
  reversal_before_payment: {
    en: 'The payment to be reversed came later, on {paid_on}. Correct one of the dates.',
    fr: 'Le paiement à annuler est plus récent ({paid_on}). Corrigez l’une des dates.',
  },
  reversal_above_payment: {
    en: 'Only {left} of the payment can still be taken back. Correct the amount.',
    fr: 'Il ne reste que {left} à annuler sur ce paiement. Corrigez le montant.',
  },
  due_before_issue: {
    en: 'The due date is before the issue date ({issued_on}). The row is taken as it is; check the dates.',
    fr: 'L’échéance précède la date d’émission ({issued_on}). La ligne est prise telle quelle ; vérifiez les dates.',
  },
  payment_above_balance: {
    en: 'The payment is {excess} above what was still owed. The excess is kept aside until somebody decides about it.',
    fr: 'Le paiement dépasse de {excess} ce qui restait dû. L’excédent est mis en attente jusqu’à décision.',
  },
  paid_before_placed: {
    en: 'The payment is dated before the claim was placed ({placed_on}). It counts from that day on; check the dates.',
    fr: 'Le paiement est antérieur au placement de la créance ({placed_on}). Il compte à partir de ce jour ; vérifiez les dates.',
  },
  invalid_siren: {
    en: 'This is no valid SIREN (nine digits with a check digit). The row is taken without it.',
    fr: 'Ce SIREN n’est pas valide (neuf chiffres avec clé). La ligne est prise sans lui.',
  },
  invalid_email: {
    en: 'This is no valid e-mail address. The row is taken without it.',
    fr: 'Cette adresse électronique n’est pas valide. La ligne est prise sans elle.',
  },
  invalid_phone: {
    en: 'This is no valid telephone number. The row is taken without it.',
    fr: 'Ce numéro de téléphone n’est pas valide. La ligne est prise sans lui.',
  },
  agent_unknown: {
    en: 'Nobody of the agency has this name or e-mail address. The row is taken, with the name only.',
    fr: 'Personne à l’agence ne porte ce nom ou cette adresse. La ligne est prise, avec le nom seulement.',
  },
}

/** The message of a rule for the person who reads it. */
export const ruleMessage = (rule: string, parameters: MessageParameters, language: Language): string =>
  isRowRule(rule) ? fillTemplate(messages[rule][language], translated(parameters, language), language) : rule

/** Names of what differs and of date orders are stored as ids and put into words here. */
const translated = (parameters: MessageParameters, language: Language): MessageParameters =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      name === 'difference' && Array.isArray(value)
        ? value.map((item) => wordOf(String(item), language))
        : name === 'order' && typeof value === 'string'
          ? wordOf(value, language)
          : value,
    ]),
  )

const words: Readonly<Record<string, Translated>> = {
  amount: { en: 'amount', fr: 'montant' },
  portfolio: { en: 'portfolio', fr: 'portefeuille' },
  debtor: { en: 'debtor', fr: 'débiteur' },
  issued_on: { en: 'issue date', fr: 'date d’émission' },
  due_on: { en: 'due date', fr: 'échéance' },
  settled_on: { en: 'settlement', fr: 'règlement' },
  disputed: { en: 'dispute', fr: 'litige' },
  paid_on: { en: 'payment date', fr: 'date de paiement' },
  promised_on: { en: 'date of the promise', fr: 'date de la promesse' },
  occurred_on: { en: 'day', fr: 'jour' },
  channel: { en: 'channel', fr: 'canal' },
  day_month_year: { en: 'day, month, year', fr: 'jour, mois, année' },
  month_day_year: { en: 'month, day, year', fr: 'mois, jour, année' },
  year_month_day: { en: 'year, month, day', fr: 'année, mois, jour' },
}

const wordOf = (id: string, language: Language): string =>
  Object.hasOwn(words, id) ? (words[id]?.[language] ?? id) : id

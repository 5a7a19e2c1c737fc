import {
  assertNever,
  type ContactRefusal,
  findingText,
  type FirstLetterGap,
  type HoldKind,
  item_of_gap,
  type Language,
  type LetterChannel,
  merge_fields,
  type MergeField,
  type Translated,
} from '@quittance/core'

/** Why a letter is refused. Several may hold at once; all are told. */
export type LetterObstacle =
  | { readonly code: 'case_closed' }
  | { readonly code: 'channel_not_allowed' }
  | { readonly code: 'letterhead_missing' }
  | { readonly code: 'recipient_missing'; readonly channel: LetterChannel }
  | { readonly code: 'nothing_owed' }
  | { readonly code: 'several_currencies' }
  | { readonly code: 'first_letter_missing' }
  | { readonly code: 'first_letter_sent' }
  | { readonly code: 'mention_missing'; readonly gap: FirstLetterGap }
  | { readonly code: 'field_missing'; readonly field: MergeField }
  | { readonly code: 'template_broken' }
  | { readonly code: 'on_hold'; readonly hold_kind: HoldKind }
  | { readonly code: 'time_barred' }
  | { readonly code: 'contact_refused'; readonly refusal: ContactRefusal }
  | { readonly code: 'sms_too_long' }

/** Where an obstacle is mended. */
export type MendingPlace = 'letterhead' | 'creditor' | 'contact_points' | 'template' | 'case'

/** A wish that cannot be read, or a case that is not there. */
export type LetterFailure =
  | { readonly code: 'not_allowed' }
  | { readonly code: 'case_unknown' }
  | { readonly code: 'message_too_long' }
  | { readonly code: 'refused'; readonly obstacles: readonly LetterObstacle[] }

/** Longest text that an agent adds to one letter. */
export const message_length_maximum = 4_000

/** Where somebody goes to mend it; null where only time or another letter does. */
export const mendingPlace = (obstacle: LetterObstacle): MendingPlace | null => {
  switch (obstacle.code) {
    case 'letterhead_missing':
      return 'letterhead'
    case 'recipient_missing':
      return 'contact_points'
    case 'template_broken':
    case 'sms_too_long':
      return 'template'
    case 'mention_missing':
      return placeOfGap(obstacle.gap)
    case 'case_closed':
    case 'nothing_owed':
    case 'several_currencies':
    case 'field_missing':
    case 'on_hold':
      return 'case'
    case 'channel_not_allowed':
    case 'first_letter_missing':
    case 'first_letter_sent':
    case 'time_barred':
    case 'contact_refused':
      return null
    default:
      return assertNever(obstacle)
  }
}

const placeOfGap = (gap: FirstLetterGap): MendingPlace => {
  if (gap === 'creditor_name' || gap === 'creditor_address') return 'creditor'
  if (gap === 'instruction_to_pay') return 'template'
  return gap === 'basis' || gap === 'amounts' || gap === 'creditor_costs' ? 'case' : 'letterhead'
}

/** What is wrong and how to mend it. */
export const obstacleMessage = (obstacle: LetterObstacle, language: Language): string => {
  switch (obstacle.code) {
    case 'recipient_missing':
      return recipients[obstacle.channel][language]
    case 'mention_missing':
      return `${gaps[obstacle.gap][language]} (CPCE, art. R. 124-4, ${item_of_gap[obstacle.gap]}°)`
    case 'field_missing':
      return `${plain.field_missing[language]} ${merge_fields[obstacle.field].meaning[language]} ({{ ${obstacle.field} }}).`
    case 'on_hold':
      return `${plain.on_hold[language]} ${holds[obstacle.hold_kind][language]}.`
    case 'contact_refused':
      return findingText(obstacle.refusal.data, language)
    default:
      return plain[obstacle.code][language]
  }
}

/** Why nothing was written. */
export const letterFailureMessage = (
  failure: Exclude<LetterFailure, { code: 'refused' }>,
  language: Language,
): string => failures[failure.code][language]

const failures: Readonly<Record<Exclude<LetterFailure['code'], 'refused'>, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  case_unknown: { en: 'There is no such case.', fr: 'Ce dossier n’existe pas.' },
  message_too_long: {
    en: `Write at most ${message_length_maximum} characters.`,
    fr: `Écrivez au plus ${message_length_maximum} caractères.`,
  },
}

type PlainCode = Exclude<LetterObstacle['code'], 'recipient_missing' | 'mention_missing' | 'contact_refused'>

const plain: Readonly<Record<PlainCode, Translated>> = {
  case_closed: { en: 'The case is closed: reopen it first.', fr: 'Le dossier est clôturé : rouvrez-le d’abord.' },
  channel_not_allowed: {
    en: 'A letter of this kind does not go on this way. Choose another.',
    fr: 'Ce type de courrier ne s’envoie pas par ce canal. Choisissez-en un autre.',
  },
  letterhead_missing: {
    en: 'Nobody has said yet who the agency is on paper and where money is to be paid.',
    fr: 'L’identité légale de l’agence et son compte d’encaissement ne sont pas encore renseignés.',
  },
  nothing_owed: { en: 'Nothing is owed any more.', fr: 'Plus rien n’est dû.' },
  several_currencies: {
    en: 'The case has claims in several currencies, which one letter cannot add.',
    fr: 'Le dossier a des créances en plusieurs devises, qu’un courrier ne peut pas additionner.',
  },
  first_letter_missing: {
    en: 'The first letter has not been sent: every later step repeats its reference and date. Send it first.',
    fr: 'Le premier courrier n’a pas été envoyé : toute démarche en rappelle la référence et la date. Envoyez-le d’abord.',
  },
  first_letter_sent: {
    en: 'The first letter was sent already. Write a reminder instead.',
    fr: 'Le premier courrier a déjà été envoyé. Rédigez plutôt une relance.',
  },
  field_missing: {
    en: 'The text asks for what the case does not have:',
    fr: 'Le texte demande ce que le dossier n’a pas :',
  },
  template_broken: {
    en: 'The template can no longer be read. Correct it under Settings.',
    fr: 'Le modèle n’est plus lisible. Corrigez-le dans les paramètres.',
  },
  on_hold: { en: 'A hold on the case forbids this letter:', fr: 'Une suspension du dossier interdit ce courrier :' },
  time_barred: {
    en: 'The debt can no longer be claimed in court: demanding it is forbidden.',
    fr: 'La dette est prescrite : il est interdit d’en demander le paiement.',
  },
  sms_too_long: {
    en: 'A text message may have 480 characters at most. Shorten the template or your message.',
    fr: 'Un SMS compte au plus 480 caractères. Raccourcissez le modèle ou votre message.',
  },
}

const recipients: Readonly<Record<LetterChannel, Translated>> = {
  letter: {
    en: 'No valid postal address of the debtor is known. Add one to the contact details.',
    fr: 'Aucune adresse postale valable du débiteur n’est connue. Ajoutez-en une aux coordonnées.',
  },
  email: {
    en: 'No valid e-mail address of the debtor is known. Add one to the contact details.',
    fr: 'Aucune adresse e-mail valable du débiteur n’est connue. Ajoutez-en une aux coordonnées.',
  },
  sms: {
    en: 'No valid mobile number of the debtor is known. Add one to the contact details.',
    fr: 'Aucun numéro de mobile valable du débiteur n’est connu. Ajoutez-en un aux coordonnées.',
  },
}

const gaps: Readonly<Record<FirstLetterGap, Translated>> = {
  agency_name: { en: 'The name of the agency is missing', fr: 'Le nom de l’agence manque' },
  agency_address: {
    en: 'The address or seat of the agency is missing',
    fr: 'L’adresse ou le siège de l’agence manque',
  },
  amicable_statement: {
    en: 'It is not said that the agency recovers amicably',
    fr: 'L’indication de l’activité de recouvrement amiable manque',
  },
  creditor_name: { en: 'The name of the creditor is missing', fr: 'Le nom du créancier manque' },
  creditor_address: {
    en: 'The address or seat of the creditor is missing',
    fr: 'L’adresse ou le siège du créancier manque',
  },
  basis: { en: 'It is not said what each sum is for', fr: 'Le fondement de chaque somme manque' },
  amounts: {
    en: 'Principal, interest and accessories do not add up to what the claims still owe',
    fr: 'Principal, intérêts et accessoires ne correspondent pas au reste dû des créances',
  },
  creditor_costs: {
    en: 'Costs of recovery that stay with the creditor stand in the account of the debtor',
    fr: 'Des frais de recouvrement qui restent à la charge du créancier figurent au compte du débiteur',
  },
  instruction_to_pay: { en: 'It is not said that the sum is to be paid', fr: 'L’indication d’avoir à payer manque' },
  payment_account: { en: 'It is not said how to pay', fr: 'Les modalités de paiement manquent' },
  law_text: {
    en: 'The text of article L. 111-8 is not known for this day',
    fr: 'Le texte de l’article L. 111-8 n’est pas connu à cette date',
  },
}

const holds: Readonly<Record<HoldKind, Translated>> = {
  dispute: { en: 'a dispute', fr: 'contestation' },
  over_indebtedness: { en: 'over-indebtedness', fr: 'surendettement' },
  insolvency: { en: 'insolvency', fr: 'procédure collective' },
  deceased: { en: 'the debtor has died', fr: 'débiteur décédé' },
  vulnerable: { en: 'a vulnerable debtor', fr: 'débiteur vulnérable' },
  lawyer: { en: 'the debtor has a lawyer', fr: 'débiteur représenté par un avocat' },
  breathing_space: { en: 'a breathing space', fr: 'breathing space en cours' },
}

/** Whether who may pass the contact policy can pass it with a reason. */
export const mayBePassed = (obstacle: LetterObstacle): boolean =>
  obstacle.code === 'contact_refused' && obstacle.refusal.overridable

import type { ActivityChannel, ActivityOutcome, DelayReason } from '../activity.js'
import type { ImportChoice } from './import-field.js'

/** The channels of an activity, as files call them. */
export const activity_channel_choices = [
  {
    value: 'call',
    label: { en: 'Call', fr: 'Appel' },
    synonyms: [
      'phone',
      'phone call',
      'telephone',
      'tel',
      'appel téléphonique',
      'téléphone',
      'appel sortant',
      'appel entrant',
    ],
  },
  {
    value: 'letter',
    label: { en: 'Letter', fr: 'Courrier' },
    synonyms: ['post', 'mail', 'lettre', 'LR', 'LRAR', 'mise en demeure'],
  },
  { value: 'email', label: { en: 'E-mail', fr: 'E-mail' }, synonyms: ['email', 'e-mailing', 'courriel', 'mél'] },
  { value: 'sms', label: { en: 'Text message', fr: 'SMS' }, synonyms: ['text', 'texto', 'message'] },
  {
    value: 'visit',
    label: { en: 'Visit', fr: 'Visite' },
    synonyms: ['field visit', 'home visit', 'visite domiciliaire', 'déplacement'],
  },
  { value: 'note', label: { en: 'Note', fr: 'Note' }, synonyms: ['comment', 'memo', 'commentaire', 'observation'] },
] as const satisfies readonly (ImportChoice & { readonly value: ActivityChannel })[]

/** The outcomes of an activity, as files call them. */
export const outcome_choices = [
  {
    value: 'reached_right_party',
    label: { en: 'Debtor reached', fr: 'Débiteur joint' },
    synonyms: [
      'reached',
      'right party',
      'RPC',
      'contact',
      'right party contact',
      'joint',
      'contact utile',
      'contact débiteur',
    ],
  },
  {
    value: 'third_party',
    label: { en: 'Third party', fr: 'Tiers' },
    synonyms: ['third party contact', 'TPC', 'relative', 'tiers joint', 'contact tiers', 'proche', 'entourage'],
  },
  {
    value: 'no_answer',
    label: { en: 'No answer', fr: 'Sans réponse' },
    synonyms: ['NA', 'busy', 'unanswered', 'absent', 'pas de réponse', 'occupé', 'non joint', 'NRP'],
  },
  {
    value: 'wrong_number',
    label: { en: 'Wrong number', fr: 'Faux numéro' },
    synonyms: ['invalid number', 'disconnected', 'mauvais numéro', 'numéro erroné', 'numéro non attribué'],
  },
  {
    value: 'refused',
    label: { en: 'Refused to pay', fr: 'Refus de payer' },
    synonyms: ['refused', 'refusal', 'refus', 'refuse', 'refus de paiement'],
  },
  {
    value: 'promised',
    label: { en: 'Promise to pay', fr: 'Promesse de paiement' },
    synonyms: ['promised', 'promise', 'PTP', 'promesse', 'promis', 'engagement'],
  },
  {
    value: 'sent',
    label: { en: 'Sent', fr: 'Envoyé' },
    synonyms: ['delivered', 'envoyée', 'expédié', 'distribué', 'remis'],
  },
  {
    value: 'bounced',
    label: { en: 'Returned', fr: 'Non distribué' },
    synonyms: ['bounced', 'undelivered', 'failed', 'NPAI', 'retour', 'rejeté', 'échec', 'adresse inconnue', 'PND'],
  },
  {
    value: 'voicemail',
    label: { en: 'Voicemail', fr: 'Répondeur' },
    synonyms: ['answering machine', 'left message', 'VM', 'messagerie', 'message laissé', 'boîte vocale'],
  },
  {
    value: 'callback_asked',
    label: { en: 'Call back asked', fr: 'Rappel demandé' },
    synonyms: ['call back', 'callback', 'rappeler', 'à rappeler', 'demande de rappel'],
  },
  {
    value: 'disputed',
    label: { en: 'Disputes the debt', fr: 'Conteste la créance' },
    synonyms: ['dispute', 'contests', 'conteste', 'contestation', 'litige'],
  },
  { value: 'other', label: { en: 'Other', fr: 'Autre' }, synonyms: ['autres', 'divers', 'misc'] },
] as const satisfies readonly (ImportChoice & { readonly value: ActivityOutcome })[]

/** Why a debtor says that payment is late, as files call it. */
export const delay_reason_choices = [
  { value: 'forgot', label: { en: 'Forgot', fr: 'Oubli' }, synonyms: ['forgotten', 'oversight', 'oublié', 'omission'] },
  {
    value: 'cash_flow',
    label: { en: 'Cash flow', fr: 'Trésorerie' },
    synonyms: [
      'cash',
      'lack of funds',
      'insufficient funds',
      'difficultés financières',
      'difficulté financière',
      'manque de trésorerie',
    ],
  },
  { value: 'dispute', label: { en: 'Dispute', fr: 'Litige' }, synonyms: ['disputed', 'contestation', 'désaccord'] },
  {
    value: 'unemployment',
    label: { en: 'Unemployment', fr: 'Chômage' },
    synonyms: ['job loss', 'unemployed', 'perte d’emploi', 'licenciement'],
  },
  {
    value: 'illness',
    label: { en: 'Illness', fr: 'Maladie' },
    synonyms: ['sick', 'health', 'santé', 'arrêt maladie', 'hospitalisation'],
  },
  { value: 'separation', label: { en: 'Separation', fr: 'Séparation' }, synonyms: ['divorce', 'séparé', 'divorcé'] },
  {
    value: 'invoice_not_received',
    label: { en: 'Invoice not received', fr: 'Facture non reçue' },
    synonyms: ['no invoice', 'missing invoice', 'facture manquante', 'pas reçu la facture'],
  },
  {
    value: 'bank_problem',
    label: { en: 'Bank problem', fr: 'Problème bancaire' },
    synonyms: ['bank', 'bank error', 'banque', 'erreur bancaire', 'rejet bancaire', 'interdit bancaire'],
  },
  { value: 'other', label: { en: 'Other', fr: 'Autre' }, synonyms: ['autres', 'divers', 'misc', 'unknown', 'inconnu'] },
] as const satisfies readonly (ImportChoice & { readonly value: DelayReason })[]

import type { ImportField } from './import-field.js'
import { agent_field, claim_link_field, currency_field, note_field } from './shared-fields.js'

/** The fields of a file of promises to pay. */
export const promise_fields = [
  claim_link_field,
  {
    id: 'promised_on',
    type: 'date',
    required: true,
    label: { en: 'Promised on', fr: 'Promis le' },
    synonyms: {
      en: ['promise date', 'date of promise', 'promised date', 'made on', 'promise made on', 'created on', 'ptp date'],
      fr: [
        'date promesse',
        'date de la promesse',
        'promesse du',
        'promesse faite le',
        'date d’engagement',
        'engagement du',
      ],
    },
  },
  {
    id: 'due_on',
    type: 'date',
    required: true,
    label: { en: 'Due on', fr: 'Échéance' },
    synonyms: {
      en: ['due date', 'promise due date', 'promised payment date', 'pay by', 'payment due date', 'ptp due date'],
      fr: [
        'date échéance',
        'date d’échéance',
        'échéance promesse',
        'échéance de la promesse',
        'à payer le',
        'paiement prévu le',
        'date prévue',
      ],
    },
  },
  {
    id: 'amount',
    type: 'amount',
    required: true,
    label: { en: 'Amount', fr: 'Montant' },
    synonyms: {
      en: ['promised amount', 'promise amount', 'amount promised', 'ptp amount'],
      fr: ['montant promis', 'montant promesse', 'montant de la promesse', 'somme promise'],
    },
  },
  currency_field,
  {
    id: 'promise_reference',
    type: 'text',
    required: false,
    maximum_length: 100,
    label: { en: 'Promise reference', fr: 'Référence de la promesse' },
    synonyms: {
      en: ['promise id', 'promise number', 'promise ref', 'ptp id'],
      fr: ['réf promesse', 'n° promesse', 'numéro promesse', 'id promesse'],
    },
  },
  {
    id: 'grace_days',
    type: 'integer',
    required: false,
    label: { en: 'Grace days', fr: 'Jours de grâce' },
    synonyms: {
      en: ['grace', 'grace period', 'grace period days', 'tolerance days'],
      fr: ['délai de grâce', 'jours de tolérance', 'tolérance', 'tolérance jours'],
    },
  },
  {
    id: 'threshold_percent',
    type: 'integer',
    required: false,
    label: { en: 'Threshold %', fr: 'Seuil %' },
    synonyms: {
      en: ['threshold', 'threshold percent', 'kept threshold', 'threshold percentage'],
      fr: ['seuil', 'seuil pourcentage', 'pourcentage seuil', 'taux seuil'],
    },
  },
  agent_field,
  note_field,
] as const satisfies readonly ImportField[]

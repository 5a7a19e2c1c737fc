import type { ImportField } from './import-field.js'
import { activity_channel_choices, delay_reason_choices, outcome_choices } from './activity-choices.js'
import { agent_field, claim_link_field, note_field } from './shared-fields.js'

/** The fields of a file of activities. */
export const activity_fields = [
  claim_link_field,
  {
    id: 'occurred_at',
    type: 'date_time',
    required: true,
    label: { en: 'Occurred at', fr: 'Date et heure' },
    synonyms: {
      en: [
        'activity date',
        'date time',
        'timestamp',
        'call date',
        'contact date',
        'occurred on',
        'action date',
        'date',
        'time',
      ],
      fr: [
        'date heure',
        'date action',
        'date de l’action',
        'date activité',
        'date appel',
        'date contact',
        'horodatage',
        'effectué le',
      ],
    },
  },
  {
    id: 'channel',
    type: 'choice',
    required: true,
    label: { en: 'Channel', fr: 'Canal' },
    synonyms: {
      en: ['activity type', 'activity', 'action type', 'contact type', 'contact channel', 'medium', 'action', 'type'],
      fr: ['type action', 'type d’action', 'type activité', 'activité', 'moyen de contact', 'type contact', 'média'],
    },
    choices: activity_channel_choices,
  },
  {
    id: 'direction',
    type: 'choice',
    required: false,
    label: { en: 'Direction', fr: 'Sens' },
    synonyms: {
      en: ['in out', 'inbound outbound', 'call direction'],
      fr: ['sens appel', 'entrant sortant', 'sens du contact'],
    },
    choices: [
      {
        value: 'outbound',
        label: { en: 'Outbound', fr: 'Sortant' },
        synonyms: ['out', 'outgoing', 'O', 'S', 'sortante', 'émis', 'émission'],
      },
      {
        value: 'inbound',
        label: { en: 'Inbound', fr: 'Entrant' },
        synonyms: ['in', 'incoming', 'I', 'E', 'entrante', 'reçu', 'réception'],
      },
    ],
  },
  {
    id: 'outcome',
    type: 'choice',
    required: false,
    label: { en: 'Outcome', fr: 'Résultat' },
    synonyms: {
      en: ['result', 'disposition', 'outcome code', 'result code', 'call result', 'status'],
      fr: ['issue', 'résultat appel', 'résultat de l’action', 'code résultat', 'statut', 'qualification'],
    },
    choices: outcome_choices,
  },
  {
    id: 'reason_for_delay',
    type: 'choice',
    required: false,
    label: { en: 'Reason for delay', fr: 'Motif du retard' },
    synonyms: {
      en: ['reason', 'delay reason', 'reason code', 'reason for non payment', 'non payment reason'],
      fr: ['motif', 'motif de retard', 'motif d’impayé', 'motif de non paiement', 'cause du retard', 'raison'],
    },
    choices: delay_reason_choices,
  },
  {
    id: 'duration_seconds',
    type: 'integer',
    required: false,
    label: { en: 'Duration (seconds)', fr: 'Durée (secondes)' },
    synonyms: {
      en: ['duration', 'call duration', 'seconds', 'talk time', 'duration s', 'duration sec'],
      fr: ['durée', 'durée appel', 'durée en secondes', 'durée s', 'durée sec', 'temps de communication'],
    },
  },
  agent_field,
  note_field,
] as const satisfies readonly ImportField[]

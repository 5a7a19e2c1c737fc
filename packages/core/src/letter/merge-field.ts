import type { Translated } from '../language.js'

/** What a field holds; it is written as the language of the letter writes it. */
export type MergeFieldType = 'text' | 'money' | 'date' | 'lines'

type MergeFieldFacts = {
  readonly type: MergeFieldType
  /** False where a case may have none: its place then stands in `{{#if …}}`, or the letter is refused. */
  readonly always: boolean
  readonly meaning: Translated
  readonly sample: Translated
}

const text = (en: string, fr: string, sample: string | Translated): MergeFieldFacts => ({
  type: 'text',
  always: true,
  meaning: { en, fr },
  sample: typeof sample === 'string' ? { en: sample, fr: sample } : sample,
})
const money = (en: string, fr: string, sample: Translated): MergeFieldFacts => ({
  ...text(en, fr, sample),
  type: 'money',
})
const date = (en: string, fr: string, sample: Translated): MergeFieldFacts => ({
  ...text(en, fr, sample),
  type: 'date',
})
const perhaps = (facts: MergeFieldFacts): MergeFieldFacts => ({ ...facts, always: false })

/**
 * Everything that a template may ask for. A closed list: what is not here cannot stand in a letter, so that no template
 * brings out what the debtor, or whoever opens the envelope, should not read.
 */
export const merge_fields = {
  debtor_name: text('Name of the debtor', 'Nom du débiteur', 'Camille Moreau'),
  creditor_name: text('Name of the creditor', 'Nom du créancier', 'Voltane Énergie'),
  agency_name: text('Name of the agency', 'Nom de l’agence', 'Recouvra'),
  agency_phone: perhaps(text('Telephone of the agency', 'Téléphone de l’agence', '01 84 60 00 00')),
  agency_email: perhaps(text('E-mail of the agency', 'E-mail de l’agence', 'contact@recouvra.example')),
  agent_name: perhaps(text('Who writes', 'Qui écrit', 'Nadia Belkacem')),
  case_reference: text('Number of the case', 'Numéro du dossier', '1042'),
  letter_reference: text('Reference of this letter', 'Référence de ce courrier', '1042-2'),
  letter_date: date('Day of this letter', 'Date de ce courrier', { en: '23 November 2026', fr: '23 novembre 2026' }),
  first_letter_reference: perhaps(text('Reference of the first letter', 'Référence du premier courrier', '1042-1')),
  first_letter_date: perhaps(
    date('Day of the first letter', 'Date du premier courrier', { en: '2 November 2026', fr: '2 novembre 2026' }),
  ),
  amount_due: money('All that is due', 'Montant total dû', { en: '€1,284.60', fr: '1 284,60 €' }),
  principal: money('The principal of it', 'dont le principal', { en: '€1,210.00', fr: '1 210,00 €' }),
  interest: money('The interest of it', 'dont les intérêts', { en: '€34.60', fr: '34,60 €' }),
  accessories: money('The other accessories of it', 'dont les autres accessoires', { en: '€40.00', fr: '40,00 €' }),
  payment_deadline: date('By when to pay', 'Date limite de paiement', {
    en: '8 December 2026',
    fr: '8 décembre 2026',
  }),
  promise_amount: perhaps(money('Amount of the promise', 'Montant promis', { en: '€400.00', fr: '400,00 €' })),
  promise_due_date: perhaps(
    date('When the promise is due', 'Échéance de la promesse', { en: '30 November 2026', fr: '30 novembre 2026' }),
  ),
  instalment_amount: perhaps(
    money('Amount of the next instalment', 'Montant de la prochaine échéance', { en: '€150.00', fr: '150,00 €' }),
  ),
  instalment_due_date: perhaps(
    date('When the next instalment is due', 'Date de la prochaine échéance', {
      en: '5 December 2026',
      fr: '5 décembre 2026',
    }),
  ),
  message: perhaps({
    ...text('What the agent writes for this letter alone', 'Ce que l’agent écrit pour ce seul courrier', {
      en: 'Thank you for your call of this morning.',
      fr: 'Nous vous remercions de votre appel de ce matin.',
    }),
    type: 'lines',
  }),
} as const satisfies Readonly<Record<string, MergeFieldFacts>>

/** The name of a field. */
export type MergeField = keyof typeof merge_fields

/** The names of all fields, in the order in which they are offered. */
export const merge_field_names = Object.keys(merge_fields) as readonly MergeField[]

/** True for the name of a field. */
export function isMergeField(name: string): name is MergeField {
  return Object.hasOwn(merge_fields, name)
}

/** The values of one letter, as they are written in it; a field that the case does not have is left out. */
export type MergeValues = Readonly<Partial<Record<MergeField, string>>>

/** How the rows of every other file say which claim they are about: the claim's own reference. */
export const claim_link_field = {
  id: 'claim_reference',
  type: 'text',
  required: true,
  maximum_length: 100,
  label: { en: 'Claim reference', fr: 'Référence de la créance' },
  synonyms: {
    en: [
      'claim number',
      'claim id',
      'claim ref',
      'invoice number',
      'invoice no',
      'invoice id',
      'invoice ref',
      'invoice reference',
      'invoice',
      'document number',
      'reference',
      'ref',
      'account ref',
      'account number',
      'case number',
      'case reference',
      'file number',
    ],
    fr: [
      'référence créance',
      'réf créance',
      'n° créance',
      'n° facture',
      'numéro facture',
      'num facture',
      'réf facture',
      'référence facture',
      'facture',
      'n° pièce',
      'référence pièce',
      'réf',
      'n° dossier',
      'numéro dossier',
      'référence dossier',
      'réf dossier',
      'dossier',
    ],
  },
} as const

/** The currency of a row's amount; without it, the portfolio's. */
export const currency_field = {
  id: 'currency',
  type: 'text',
  required: false,
  maximum_length: 10,
  label: { en: 'Currency', fr: 'Devise' },
  synonyms: { en: ['currency code', 'ccy', 'iso currency'], fr: ['code devise', 'monnaie'] },
} as const

/** Free text kept with the row. */
export const note_field = {
  id: 'note',
  type: 'text',
  required: false,
  maximum_length: 2000,
  label: { en: 'Note', fr: 'Observations' },
  synonyms: {
    en: ['notes', 'comment', 'comments', 'remark', 'remarks', 'description', 'memo'],
    fr: ['observation', 'commentaire', 'commentaires', 'remarque', 'remarques', 'libellé', 'objet'],
  },
} as const

/** The agent, by e-mail address or full name. */
export const agent_field = {
  id: 'agent',
  type: 'text',
  required: false,
  maximum_length: 254,
  label: { en: 'Agent', fr: 'Agent' },
  synonyms: {
    en: ['agent name', 'agent email', 'collector', 'case manager', 'owner', 'user', 'handled by'],
    fr: [
      'nom agent',
      'email agent',
      'gestionnaire',
      'chargé de recouvrement',
      'négociateur',
      'utilisateur',
      'collaborateur',
    ],
  },
} as const

import type { Language, Translated } from '@quittance/core'

/** The words of documents that no rule owns. */
const words = {
  ageing_basis: { en: 'Age counted from', fr: 'Âge compté depuis' },
  ageing_edges: { en: 'Buckets to (days)', fr: 'Tranches jusqu’à (jours)' },
  as_of: { en: 'As of', fr: 'Arrêté au' },
  basis_due: { en: 'due date', fr: 'l’échéance' },
  basis_issued: { en: 'invoice date', fr: 'la date de facture' },
  basis_placed: { en: 'day placed', fr: 'la remise' },
  case: { en: 'Case', fr: 'Dossier' },
  claims: { en: 'Claims', fr: 'Créances' },
  compared: { en: 'before', fr: 'avant' },
  comparison: { en: 'Compared with', fr: 'Comparé à' },
  computed_at: { en: 'Computed at', fr: 'Calculé le' },
  creditor: { en: 'Creditor', fr: 'Créancier' },
  currency: { en: 'Currency', fr: 'Devise' },
  days: { en: 'days', fr: 'jours' },
  days_past_due: { en: 'Days past due', fr: 'Jours de retard' },
  debtor: { en: 'Debtor', fr: 'Débiteur' },
  definition: { en: 'Definition', fr: 'Définition' },
  elsewhere: { en: 'Cases of other teams or archived', fr: 'Dossiers d’autres équipes ou archivés' },
  figure: { en: 'Figure', fr: 'Chiffre' },
  from: { en: 'from', fr: 'du' },
  kind: { en: 'Kind', fr: 'Type' },
  known_at: { en: 'As known on', fr: 'Selon ce qui était connu le' },
  none: { en: 'none', fr: 'aucun' },
  of: { en: 'of', fr: 'sur' },
  open_balance: { en: 'Open balance', fr: 'Solde ouvert' },
  open_today: { en: 'Open balance today', fr: 'Solde ouvert à ce jour' },
  other: { en: 'unknown', fr: 'inconnu' },
  owner: { en: 'Owner', fr: 'Propriétaire' },
  page: { en: 'Page', fr: 'Page' },
  period: { en: 'Period', fr: 'Période' },
  placed: { en: 'Placed', fr: 'Confié' },
  placed_in: { en: 'Placed in', fr: 'Remis en' },
  previous_period: { en: 'previous period', fr: 'la période précédente' },
  previous_year: { en: 'a year before', fr: 'l’année précédente' },
  report: { en: 'Report', fr: 'Rapport' },
  column_by: { en: 'Columns by', fr: 'Colonnes par' },
  rows_by: { en: 'Rows by', fr: 'Lignes par' },
  share: { en: 'Share', fr: 'Part' },
  since: { en: 'since', fr: 'depuis le' },
  state_closed: { en: 'nightly statistics', fr: 'statistiques de la nuit' },
  state_live: { en: 'live', fr: 'en direct' },
  target: { en: 'Target', fr: 'Objectif' },
  to: { en: 'to', fr: 'au' },
  total: { en: 'Total', fr: 'Total' },
  unit: { en: 'Unit', fr: 'Unité' },
  until: { en: 'until', fr: 'jusqu’au' },
  value: { en: 'Value', fr: 'Valeur' },
} as const satisfies Readonly<Record<string, Translated>>

/** The name of a word of documents. */
export type DocumentWord = keyof typeof words

/** A word of documents in a language. */
export const word = (name: DocumentWord, language: Language): string => words[name][language]

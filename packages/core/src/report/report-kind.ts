import type { Translated } from '../language.js'

/**
 * Every report that can be shown, exported, sent by e-mail or watched. A new one is a line here, what computes it, and how
 * it is laid out in files and e-mails.
 */
export const report_kinds = {
  /** Some KPIs, one value each. */
  figures: { en: 'Figures', fr: 'Indicateurs' },
  /** KPIs by one or more dimensions. */
  table: { en: 'Table', fr: 'Tableau' },
  ageing: { en: 'Ageing balance', fr: 'Balance âgée' },
  recovery_curve: { en: 'Recovery curves', fr: 'Courbes de recouvrement' },
  roll: { en: 'Roll and cure rates', fr: 'Taux de glissement et de retour' },
  forecast: { en: 'Cash forecast', fr: 'Prévision d’encaissement' },
  /** The cases behind one figure. */
  cases_behind: { en: 'Cases behind a figure', fr: 'Dossiers derrière un chiffre' },
  portfolio_health: { en: 'Portfolio health', fr: 'État des portefeuilles' },
  team_performance: { en: 'Team performance', fr: 'Performance des équipes' },
  finance: { en: 'Finance', fr: 'Finance' },
} as const satisfies Readonly<Record<string, Translated>>

/** Which report. */
export type ReportKind = keyof typeof report_kinds

/** All of them. */
export const report_kind_ids = Object.keys(report_kinds) as readonly ReportKind[]

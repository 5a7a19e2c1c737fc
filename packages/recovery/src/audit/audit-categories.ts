import type { Translated } from '@quittance/core'

/** What an action is about, to search the trail by. */
export const auditCategories = [
  'sign_in',
  'people',
  'access',
  'case',
  'file',
  'report',
  'settings',
  'personal_data',
  'audit',
] as const

export type AuditCategory = (typeof auditCategories)[number]

/** The categories as people call them. */
export const auditCategoryNames: Readonly<Record<AuditCategory, Translated>> = {
  sign_in: { en: 'Sign-in', fr: 'Connexion' },
  people: { en: 'People and teams', fr: 'Personnes et équipes' },
  access: { en: 'Access rules', fr: 'Règles d’accès' },
  case: { en: 'Cases', fr: 'Dossiers' },
  file: { en: 'Files', fr: 'Fichiers' },
  report: { en: 'Reports', fr: 'Rapports' },
  settings: { en: 'Settings', fr: 'Paramètres' },
  personal_data: { en: 'Personal data', fr: 'Données personnelles' },
  audit: { en: 'Audit trail', fr: 'Journal d’audit' },
}

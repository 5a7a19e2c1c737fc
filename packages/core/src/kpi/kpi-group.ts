import type { Translated } from '../language.js'

/** The parts of the catalogue, in the order in which it shows them. */
export const kpi_groups = {
  recovery: { en: 'Recovery', fr: 'Recouvrement' },
  promises: { en: 'Promises', fr: 'Promesses' },
  contact: { en: 'Contact', fr: 'Contact' },
  productivity: { en: 'Productivity', fr: 'Productivité' },
  quality: { en: 'Quality', fr: 'Qualité' },
  stock: { en: 'Stock', fr: 'Stock' },
} as const satisfies Readonly<Record<string, Translated>>

/** A part of the catalogue. */
export type KpiGroup = keyof typeof kpi_groups

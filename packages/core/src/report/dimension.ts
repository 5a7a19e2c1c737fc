import type { Translated } from '../language.js'

interface DimensionFacts {
  /** Above a column, and before the value of a filter. */
  readonly text: Translated
  /**
   * What its values are: `id` of a row with a name; `code` of a closed list; `month` (YYYY-MM) and `day` (YYYY-MM-DD) of
   * the calendar.
   */
  readonly values: 'id' | 'code' | 'month' | 'day'
  /** True where it says how the agency arranges its work, which is no creditor's business. */
  readonly internal: boolean
}

const dimension = (values: DimensionFacts['values'], internal: boolean, en: string, fr: string): DimensionFacts => ({
  values,
  internal,
  text: { en, fr },
})

/**
 * What figures can be divided and filtered by. Every measure has every dimension; where a fact does not know its value
 * (a payment has no agent, an invoice no due month) it counts under "none", so that the parts always add up to the whole.
 */
export const dimensions = {
  creditor: dimension('id', false, 'Creditor', 'Créancier'),
  portfolio: dimension('id', false, 'Portfolio', 'Portefeuille'),
  placement_month: dimension('month', false, 'Month placed', 'Mois de remise'),
  /** Of the fact: a payment, a decision on a promise, an activity. */
  month: dimension('month', false, 'Month', 'Mois'),
  day: dimension('day', false, 'Day', 'Jour'),
  claim_kind: dimension('code', false, 'Kind of claim', 'Nature de la créance'),
  debtor_kind: dimension('code', false, 'Kind of debtor', 'Type de débiteur'),
  /** Who did it, or to whom it is attributed by the rule of the measure. */
  agent: dimension('id', true, 'Agent', 'Agent'),
  /** The team that works the portfolio today. */
  team: dimension('id', true, 'Team', 'Équipe'),
} as const satisfies Readonly<Record<string, DimensionFacts>>

/** The id of a dimension. */
export type DimensionId = keyof typeof dimensions

/** All of them, in the order in which they are offered. */
export const dimension_ids = Object.keys(dimensions) as readonly DimensionId[]

/** True for the id of a dimension. */
export function isDimensionId(id: string): id is DimensionId {
  return Object.hasOwn(dimensions, id)
}

/** Restricts a report to some values of a dimension; null stands for "none". */
export interface DimensionFilter {
  readonly dimension: DimensionId
  readonly values: readonly (string | null)[]
}

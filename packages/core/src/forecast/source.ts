import type { BusinessMonth } from '../calendar/index.js'
import type { Translated } from '../language.js'

interface SourceFacts {
  readonly text: Translated
  /**
   * `agreed`: amounts that debtors agreed to, each in its month. `statistical`: what vintages bring in by experience, in
   * which what was agreed is contained.
   */
  readonly kind: 'agreed' | 'statistical'
}

/**
 * What a forecast is made of, in the order in which the open balance is used up. Another agreed source, such as plans, is
 * a line here, and a file that reads it with a line in the list of readers.
 */
export const forecast_sources = {
  promises: { text: { en: 'Open promises', fr: 'Promesses en cours' }, kind: 'agreed' },
  vintages: { text: { en: 'Vintage curve', fr: 'Courbe des remises' }, kind: 'statistical' },
} as const satisfies Readonly<Record<string, SourceFacts>>

/** The id of a source. */
export type ForecastSourceId = keyof typeof forecast_sources

/** All of them. */
export const forecast_source_ids = Object.keys(forecast_sources) as readonly ForecastSourceId[]

/** The sources of amounts that debtors agreed to. */
export type AgreedSourceId = {
  [Id in ForecastSourceId]: (typeof forecast_sources)[Id]['kind'] extends 'agreed' ? Id : never
}[ForecastSourceId]

/** What debtors agreed to pay on one vintage in one month. */
export interface AgreedAmount {
  readonly source: AgreedSourceId
  readonly portfolio_id: string
  readonly placement_month: BusinessMonth
  /** The month in which it is to be paid; what is due before the first month of a forecast is expected in that. */
  readonly month: BusinessMonth
  /** What was agreed and is not paid yet. */
  readonly agreed_minor: bigint
  /** What of it is expected by experience. */
  readonly expected_minor: bigint
}

import { limits } from '@quittance/core'

/** What one document may ask for. Those of our own screens stay far below (see limit-rules.test.ts). */
export const queryLimits = {
  /** Characters of the document, those that mean nothing included. */
  text_length_maximum: 65_536,
  /** Tokens of the document, counted while it is parsed. */
  tokens_maximum: 4_000,
  /** Characters of a name that the caller chooses: of an operation, fragment, variable or alias. */
  name_length_maximum: 100,
  /** Fields within fields. */
  depth_maximum: 12,
  /** Fields selected, fragments written out. */
  fields_maximum: 1_000,
  /** Fields renamed: the way to ask for the same thing many times. */
  aliases_maximum: 30,
  directives_maximum: 30,
  fragments_maximum: 60,
  variables_maximum: 40,
  /** Members of one list in an argument or a variable: the longest is the mapping of a file's columns. */
  list_items_maximum: limits.columns_maximum,
  /** Lists and objects within one another, in an argument or in the variables. */
  value_depth_maximum: 12,
  /** Changes asked for at once. */
  mutations_maximum: 5,
  /** Values that may have to be produced, each list counted with its page size. */
  cost_maximum: 50_000,
  /** Rows counted for a list that has no page size of its own. */
  list_rows_assumed: 10,
} as const

/**
 * What some fields cost beside their values: they read many rows to answer few. A figure over a portfolio counts as a
 * list of so many values.
 */
export const fieldCosts: ReadonlyMap<string, number> = new Map([
  ['DebtCase.callScript', 50],
  ['DebtCase.timeline', 200],
  ['Query.ageing', 500],
  ['Query.ageingTable', 500],
  ['Query.casesBehind', 500],
  ['Query.forecast', 2_000],
  ['Query.forecastBacktest', 8_000],
  ['Query.agentDays', 500],
  ['Query.coaching', 2_000],
  ['Query.conduct', 2_000],
  ['Query.conductFindings', 1_000],
  ['Query.kpis', 500],
  ['Query.table', 2_000],
  ['Query.explainChange', 2_000],
  ['Query.recoveryCurve', 1_000],
  ['Query.roll', 2_000],
  ['Query.reportTargets', 50],
  ['Query.reportMailPreview', 1_000],
  ['Query.teamPerformance', 2_000],
  ['Query.simulateStrategy', 10_000],
  ['Query.workQueue', 2_000],
  ['Query.workload', 2_000],
  ['Mutation.runStatistics', 1_000],
  ['Mutation.testReportAlert', 1_000],
])

/** What one document may ask for. Those of our own screens stay far below (see query-limits.test.ts). */
export const queryLimits = {
  /** Tokens of the document, counted while it is parsed. */
  tokens_maximum: 4_000,
  /** Fields within fields. */
  depth_maximum: 12,
  /** Fields selected, fragments written out. */
  fields_maximum: 1_000,
  /** Fields renamed: the way to ask for the same thing many times. */
  aliases_maximum: 30,
  /** Changes asked for at once. */
  mutations_maximum: 5,
  /** Values that may have to be produced, each list counted with its page size. */
  cost_maximum: 50_000,
  /** Rows counted for a list that has no page size of its own. */
  list_rows_assumed: 10,
} as const

/**
 * Columns we add in front of a creditor's own when we hand refused rows back. Their names begin with this prefix, which
 * no creditor uses, so that the corrected file can be sent again as it is: the reader leaves these columns out.
 */
const prefix = 'quittance:'

export type RejectColumn = 'line' | 'reason'

/** The name of a reject column in the language of the file. */
export function rejectColumnName(column: RejectColumn, language: 'en' | 'fr'): string {
  const names = { line: { en: 'line', fr: 'ligne' }, reason: { en: 'reason', fr: 'motif' } } as const
  return prefix + names[column][language]
}

/** How many leading columns of a header are ours; above 0 the file is a reject file sent again. */
export function rejectColumnCount(header: readonly string[]): number {
  const first_own = header.findIndex((name) => !name.trim().toLowerCase().startsWith(prefix))
  return first_own === -1 ? header.length : first_own
}

/**
 * True when the text can separate cells: one printable ASCII character or a tab, but no letter, figure, quote or space.
 * Check what a person types with it; reading with another delimiter is a programming error.
 */
export function isDelimiter(text: string): boolean {
  return /^(?:\t|[!#-&(-/:-@[-`{-~])$/.test(text)
}

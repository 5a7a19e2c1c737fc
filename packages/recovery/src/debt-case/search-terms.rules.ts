/** What a search for cases looks for. A case is found when all words fit, or any of the beginnings. */
export type SearchTerms = {
  /** The text as one beginning, folded: of a case number, debtor reference or claim reference. */
  readonly beginning: string
  /** Digits of the text when it is made of digits and blanks only: the beginning of a SIREN; else null. */
  readonly digits: string | null
  /** The words that the debtor's name must all contain, folded. */
  readonly words: readonly string[]
}

const words_maximum = 6

/** The terms of a search text; null when it holds nothing to look for. */
export const searchTerms = (text: string): SearchTerms | null => {
  const beginning = foldText(text.replaceAll('\0', '')).trim()
  if (beginning === '') return null
  const digits = beginning.replaceAll(/\s/gu, '')
  return {
    beginning,
    digits: /^\d+$/u.test(digits) ? digits : null,
    words: beginning.split(/\s+/u).slice(0, words_maximum),
  }
}

/** Text without capitals and accents; `foldedColumn` in case-search.sql.ts does the same to a column. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'")

/** A LIKE pattern for texts that begin so; the marks of patterns in the text stand for themselves. */
export const beginningPattern = (text: string): string => `${escapePattern(text)}%`

/** A LIKE pattern for texts that contain it. */
export const containingPattern = (text: string): string => `%${escapePattern(text)}%`

const escapePattern = (text: string): string => text.replaceAll(/[\\%_]/gu, (mark) => `\\${mark}`)

/**
 * A header, or a word of a choice, as it is compared: small letters without accents, words separated by one space,
 * punctuation gone, camelCase and PascalCase split (`InvoiceDate` → `invoice date`, `customerID` → `customer id`),
 * `N°`, `№` and `#` read as `no`. Text of other scripts is kept.
 */
export function normaliseHeader(text: string): string {
  return text
    .slice(0, header_length_read)
    .replaceAll(/(?<=\bn)\s?[°º]|№|#/giu, (mark) => (mark === '№' || mark === '#' ? ' no ' : 'o '))
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/(?<=\p{Ll}|\d)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

/** A header may be a cell of any length; the words that name a column are at its beginning. */
const header_length_read = 200

import type { Language } from '@quittance/core'
import type { DocumentValue } from '../report-document.js'
import { writeValue } from '../write-value.js'

/**
 * The font has no narrow no-break space, which French numbers use; the wide one keeps them together as well. Raised
 * letters, as in an ordinal, become plain ones.
 */
export const pdfText = (text: string): string =>
  text.replaceAll('\u202f', '\u00a0').replaceAll(/\p{Lm}/gu, (letter) => letter.normalize('NFKC'))

/** A value as it stands on paper. */
export const pdfValue = (value: DocumentValue, language: Language): string => pdfText(writeValue(value, language))

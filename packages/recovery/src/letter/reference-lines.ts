import type { BusinessDate, Language } from '@quittance/core'
import { letterWord } from './letter-words.js'
import { longDay } from './write-letter-words.js'

/** By what a debtor and the agency find a letter again. */
export type LetterReferences = {
  readonly language: Language
  readonly case_reference: string
  readonly reference: string
  readonly creditor_name: string
  /** Null in the first letter itself, and where none was sent. */
  readonly first_letter: { readonly reference: string; readonly sent_on: BusinessDate } | null
}

/** What every letter refers to; later ones repeat the first by this, whatever their template says (R124-4 of the CPCE). */
export const referenceLines = (letter: LetterReferences): (readonly [string, string])[] => {
  const { language, case_reference, reference, creditor_name, first_letter } = letter
  const word = (name: Parameters<typeof letterWord>[0]): string => letterWord(name, language)
  return [
    [word('our_references'), `${word('case')} ${case_reference}, ${word('letter')} ${reference}`],
    [word('on_behalf'), creditor_name],
    ...(first_letter === null
      ? []
      : [
          [
            word('first_letter'),
            `${first_letter.reference} ${word('of_day')} ${longDay(first_letter.sent_on, language)}`,
          ] as const,
        ]),
  ]
}

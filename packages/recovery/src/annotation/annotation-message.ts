import type { Language, Translated } from '@quittance/core'

export type AnnotationFailureCode =
  | 'not_allowed'
  | 'annotation_unknown'
  | 'creditor_unknown'
  | 'portfolio_unknown'
  | 'text_missing'
  | 'text_too_long'
  | 'days_reversed'

/** Why nothing was written, changed or removed. `field` is where a form shows it. */
export type AnnotationFailure = { readonly code: AnnotationFailureCode; readonly field: string | null }

/** Characters of an annotation: it is read beside a chart. */
export const annotation_text_maximum = 280

const messages: Readonly<Record<AnnotationFailureCode, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  annotation_unknown: { en: 'There is no such annotation.', fr: 'Cette annotation n’existe pas.' },
  creditor_unknown: { en: 'There is no such creditor.', fr: 'Ce créancier n’existe pas.' },
  portfolio_unknown: { en: 'There is no such portfolio.', fr: 'Ce portefeuille n’existe pas.' },
  text_missing: { en: 'Write what happened.', fr: 'Indiquez ce qui s’est passé.' },
  text_too_long: {
    en: `An annotation has at most ${annotation_text_maximum} characters. Shorten it.`,
    fr: `Une annotation compte au plus ${annotation_text_maximum} caractères. Abrégez-la.`,
  },
  days_reversed: {
    en: 'The last day comes before the first: swap them.',
    fr: 'Le dernier jour précède le premier : inversez-les.',
  },
}

export const annotationMessage = ({ code }: AnnotationFailure, language: Language): string => messages[code][language]

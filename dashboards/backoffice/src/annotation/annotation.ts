import type { AnnotationPartsFragment } from './annotation-parts.generated.js'

/** What was written on a day or a span of days. */
export type AnnotationNote = AnnotationPartsFragment

/** An annotation with the number under which a chart shows it. */
export interface NumberedNote {
  readonly number: number
  readonly note: AnnotationNote
}

/** Queries whose charts show annotations. */
export const annotated_queries: readonly string[] = ['TrendFigures', 'CurveAnnotations']

/** Annotations in the order of their days, numbered from 1: a mark on a chart and a line under it have one number. */
export function numberNotes(notes: readonly AnnotationNote[]): NumberedNote[] {
  return notes
    .toSorted((left, right) =>
      left.fromDay === right.fromDay ? (left.id < right.id ? -1 : 1) : left.fromDay < right.fromDay ? -1 : 1,
    )
    .map((note, position) => ({ number: position + 1, note }))
}

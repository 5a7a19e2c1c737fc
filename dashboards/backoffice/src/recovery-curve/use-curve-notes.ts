import { useQuery } from '@apollo/client/react'
import { monthOf, shiftMonth, startOfMonth } from '@quittance/core'
import { type NumberedNote, numberNotes } from '../annotation/annotation.js'
import { type ReportFilter, timeOf } from '../report/report-filter.js'
import { useToday } from '../session/use-today.js'
import { CurveAnnotationsDocument } from './curve-annotations.generated.js'

/** Annotations of older days say little about the months that are shown. */
const annotated_months = 24

/** What was written about the days up to the as-of day, numbered for the marks of a curve; none while on its way. */
export function useCurveNotes(filter: ReportFilter): readonly NumberedNote[] {
  const { as_of } = timeOf(filter, useToday())
  const { data, previousData } = useQuery(CurveAnnotationsDocument, {
    variables: {
      creditorId: filter.creditor ?? null,
      portfolioId: filter.portfolio ?? null,
      from: startOfMonth(shiftMonth(monthOf(as_of), -annotated_months)),
      to: as_of,
    },
  })
  return numberNotes((data ?? previousData)?.annotations.nodes ?? [])
}

import { useQuery } from '@apollo/client/react'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { ageCurve, type AgeCurve } from './age-curve.js'
import { RecoveryCurveFiguresDocument } from './recovery-curve-figures.generated.js'

/** More lines than these cannot be told apart. */
export const portfolios_maximum = 5

/** The curve of one portfolio; null while it is on its way. */
function usePortfolioCurve(filter: ReportFilter, portfolio: string | undefined) {
  const { data } = useQuery(RecoveryCurveFiguresDocument, {
    variables: {
      spec: toReportSpec({ ...filter, creditor: undefined, currency: undefined, compare: undefined, portfolio }),
    },
    skip: portfolio === undefined,
  })
  return portfolio === undefined || !data ? null : ageCurve(data.recoveryCurve)
}

/** The curves of some portfolios under the same filters, in the order asked; those on their way are left out. */
export function usePortfolioCurves(
  filter: ReportFilter,
  portfolios: readonly string[],
): { readonly id: string; readonly curve: AgeCurve }[] {
  // As many questions as there may be lines, asked or not: the number of hooks may not change.
  const curves = [
    usePortfolioCurve(filter, portfolios[0]),
    usePortfolioCurve(filter, portfolios[1]),
    usePortfolioCurve(filter, portfolios[2]),
    usePortfolioCurve(filter, portfolios[3]),
    usePortfolioCurve(filter, portfolios[4]),
  ]
  return portfolios.flatMap((id, position) => {
    const curve = curves[position] ?? null
    return curve === null ? [] : [{ id, curve }]
  })
}

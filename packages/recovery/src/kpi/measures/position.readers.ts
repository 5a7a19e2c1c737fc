import type { PositionMeasureId } from '@quittance/core'
import { caseReader } from './case.reader.js'
import type { MeasureReader } from './measure-reader.js'
import { openClaimReader } from './open-claim.reader.js'

/** How each measure of how things stand is read. */
export const positionReaders = {
  open_minor: openClaimReader,
  open_count: openClaimReader,
  overdue_minor: openClaimReader,
  overdue_count: openClaimReader,
  overdue_30_minor: openClaimReader,
  overdue_60_minor: openClaimReader,
  overdue_90_minor: openClaimReader,
  overdue_minor_days: openClaimReader,
  overdue_days_count: openClaimReader,
  at_risk_30_minor: caseReader,
  at_risk_60_minor: caseReader,
  at_risk_90_minor: caseReader,
  open_case_count: caseReader,
  overdue_case_count: caseReader,
  overdue_case_days_count: caseReader,
  workable_case_count: caseReader,
} as const satisfies { readonly [Id in PositionMeasureId]: MeasureReader }

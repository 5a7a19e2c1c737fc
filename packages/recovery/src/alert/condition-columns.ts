import type { AlertCondition, AnomalySpan, ConditionKind } from '@quittance/core'

/** A condition in the columns of its table. Whole numbers come from the database as text. */
export type ConditionColumns = {
  readonly condition_kind: ConditionKind
  readonly bound_numerator: string | null
  readonly bound_denominator: string | null
  readonly anomaly_span: AnomalySpan | null
}

/** The condition of a row, which only `readAlert` wrote: anomalies have a span, all others a bound. */
export const conditionOf = (columns: ConditionColumns): AlertCondition => {
  const bound = {
    numerator: BigInt(columns.bound_numerator ?? '0'),
    denominator: BigInt(columns.bound_denominator ?? '1'),
  }
  switch (columns.condition_kind) {
    case 'above':
    case 'below':
      return { kind: columns.condition_kind, threshold: bound }
    case 'rises':
    case 'falls':
      return { kind: columns.condition_kind, percent: bound }
    case 'anomaly':
      return { kind: 'anomaly', span: columns.anomaly_span ?? 'day' }
  }
}

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** From which day the age of a claim is counted. */
export type AgeingBasis =
  /** The due date. */
  | 'due'
  /** The date of the invoice. */
  | 'issued'
  /** The day on which it was placed with the agency. */
  | 'placed';

/** What figures are held against, like for like: period and as-of day move together. */
export type Comparison =
  | 'previous_period'
  | 'previous_year';

/** What figures are divided and filtered by. */
export type Dimension =
  /** Values are ids of users of the agency. Not for creditors. */
  | 'agent'
  /** civil or commercial. */
  | 'claim_kind'
  /** Values are ids of creditors. */
  | 'creditor'
  /** Day of the fact, as 2026-01-31. */
  | 'day'
  /** person or company. */
  | 'debtor_kind'
  /** Month of the fact, as 2026-01. */
  | 'month'
  /** Month in which the claim was placed, as 2026-01. */
  | 'placement_month'
  /** Values are ids of portfolios. */
  | 'portfolio'
  /** Team that works the portfolio today; values are ids of teams. Not for creditors. */
  | 'team';

/** Only some values of a dimension. */
export type DimensionFilterInput = {
  /** Which dimension. */
  dimension: Dimension;
  /** Any of these; null stands for facts that do not know it, such as payments without an agent. */
  values: Array<string | null | undefined>;
};

/** Days from one to another, both included; an end left out is open. */
export type PeriodInput = {
  /** First day. */
  from?: string | null | undefined;
  /** Last day. */
  to?: string | null | undefined;
};

/** A period that moves with the as-of day: "last … days" end on it, "last … months" with the month before. */
export type RelativePeriod =
  | 'last_3_months'
  | 'last_7_days'
  | 'last_12_months'
  | 'last_30_days'
  | 'last_month'
  | 'last_quarter'
  | 'last_year'
  | 'this_month'
  | 'this_quarter'
  | 'this_year';

/** Which report a specification lays out. */
export type ReportKind =
  | 'ageing'
  | 'cases_behind'
  | 'figures'
  | 'finance'
  | 'forecast'
  | 'portfolio_health'
  | 'recovery_curve'
  | 'roll'
  | 'table'
  | 'team_performance';

/** What a report is about, and what is shown of it. One specification drives every figure, the list behind it, files, e-mails and alerts. */
export type ReportSpecInput = {
  /** From which day ages are counted; left out: due. */
  ageingBasis?: AgeingBasis | null | undefined;
  /** Upper ends of the ageing buckets in days overdue, rising; left out: 30, 60, 90, 180, 365. */
  ageingEdges?: Array<number> | null | undefined;
  /** The day as of which to count; left out: today. */
  asOf?: string | null | undefined;
  /** What the columns of a table are divided by. */
  column?: Dimension | null | undefined;
  /** What each figure is held against. */
  comparison?: Comparison | null | undefined;
  /** Only these creditors; left out: all that the viewer may see. */
  creditorIds?: Array<string> | null | undefined;
  /** ISO 4217 code of the portfolios to count, needed when the viewer has several currencies. */
  currency?: string | null | undefined;
  /** The figure whose cases are listed, as casesBehind takes it. */
  figure?: string | null | undefined;
  /** Further restrictions; all hold at once. */
  filters?: Array<DimensionFilterInput> | null | undefined;
  /** Which report to lay out; left out: figures. */
  kind?: ReportKind | null | undefined;
  /** Count only what had been recorded by then: the report as it would have read at that moment. */
  knownAt?: string | null | undefined;
  /** KPIs to show; left out: the usual ones of the report. */
  kpiIds?: Array<string> | null | undefined;
  /** Months that a roll or a forecast shows; left out: 6. */
  months?: number | null | undefined;
  /** The order of the rows of a table; left out: by their names and days. */
  order?: TableOrderInput | null | undefined;
  /** Which placements (recovery, ageing, curves), decisions (promises) or events (sums) count. */
  period?: PeriodInput | null | undefined;
  /** Only these portfolios; left out: all that the viewer may see. */
  portfolioIds?: Array<string> | null | undefined;
  /** A period that moves; it stands before `period`. */
  relativePeriod?: RelativePeriod | null | undefined;
  /** What rows are divided by, outermost first; 3 at most. */
  rows?: Array<Dimension> | null | undefined;
};

/** What became of a balance between two days. */
export type RollOutcome =
  /** Still open, and no longer late. */
  | 'cured'
  /** Paid, net of reversals. */
  | 'paid'
  /** Taken back by the creditor. */
  | 'recalled'
  /** Still open and late, in a younger bucket. */
  | 'rolled_back'
  /** Still open, in an older bucket. */
  | 'rolled_forward'
  /** Still open, in the same bucket. */
  | 'stable'
  /** Given up. */
  | 'written_off';

/** What is followed from one day to another. */
export type RollUnit =
  /** Each claim stands in the bucket of its case: that of the oldest unpaid claim. */
  | 'case'
  /** Each claim stands in its own bucket. */
  | 'claim';

/** By which KPI the rows of a table are ordered. */
export type TableOrderInput = {
  /** The largest first; rows without a value come last either way. */
  descending: boolean;
  /** One of the KPIs of the table. */
  kpi: string;
};

export type RollFiguresQueryVariables = Exact<{
  spec: Types.ReportSpecInput;
  months?: number | null | undefined;
  unit?: Types.RollUnit | null | undefined;
}>;


export type RollFiguresQuery = { roll: { __typename: 'Roll', asOf: string, computedAt: string, unit: Types.RollUnit, currency: string, buckets: Array<{ __typename: 'RollBucket', id: string, fromDays: number | null, toDays: number | null }>, steps: Array<{ __typename: 'RollStep', firstDay: string, secondDay: string, rows: Array<{ __typename: 'RollRow', beforeMinor: string, claimCount: number, figure: string, afterMinor: string, afterFigure: string, bucket: { __typename: 'RollBucket', id: string, fromDays: number | null, toDays: number | null }, cells: Array<{ __typename: 'RollCell', to: string, balanceMinor: string, claimCount: number, figure: string }>, outcomes: Array<{ __typename: 'RollOutcomeSum', outcome: Types.RollOutcome, balanceMinor: string, claimCount: number }> }> }> } };


export const RollFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RollFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"spec"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSpecInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RollUnit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"spec"},"value":{"kind":"Variable","name":{"kind":"Name","value":"spec"}}},{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}},{"kind":"Argument","name":{"kind":"Name","value":"unit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromDays"}},{"kind":"Field","name":{"kind":"Name","value":"toDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"secondDay"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bucket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromDays"}},{"kind":"Field","name":{"kind":"Name","value":"toDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beforeMinor"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"afterMinor"}},{"kind":"Field","name":{"kind":"Name","value":"afterFigure"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"balanceMinor"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"balanceMinor"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RollFiguresQuery, RollFiguresQueryVariables>;
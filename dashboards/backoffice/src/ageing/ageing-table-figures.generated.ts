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

/** By which KPI the rows of a table are ordered. */
export type TableOrderInput = {
  /** The largest first; rows without a value come last either way. */
  descending: boolean;
  /** One of the KPIs of the table. */
  kpi: string;
};

export type AgeingTableFiguresQueryVariables = Exact<{
  spec: Types.ReportSpecInput;
  by: Types.Dimension;
}>;


export type AgeingTableFiguresQuery = { ageingTable: { __typename: 'AgeingTable', asOf: string, computedAt: string, currency: string, isWhole: boolean, rows: Array<{ __typename: 'AgeingRow', value: string | null, title: string, openMinors: Array<string>, claimCount: number }> } };


export const AgeingTableFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgeingTableFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"spec"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSpecInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Dimension"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageingTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"spec"},"value":{"kind":"Variable","name":{"kind":"Name","value":"spec"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"isWhole"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openMinors"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}}]}}]}}]}}]} as unknown as DocumentNode<AgeingTableFiguresQuery, AgeingTableFiguresQueryVariables>;
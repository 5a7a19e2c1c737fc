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

/** What contacts are looked through for. A finding is a fact to look at, and no judgement. */
export type ConductRuleId =
  /** A contact on a day without contact by its channel, such as Sundays and public holidays. */
  | 'closed_day'
  /** More attempts on one case within some days than the contact policy allows. */
  | 'frequent_attempts'
  /** A promise further ahead than some days. */
  | 'long_promise'
  /** A contact of which nobody noted what came of it. */
  | 'no_outcome'
  /** A contact while the case was on hold. */
  | 'on_hold'
  /** A contact outside the hours of the contact policy, by the agency’s clocks. */
  | 'outside_hours'
  /** A promise after so many broken ones, where instalments are proposed. */
  | 'plan_absent';

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

export type ConductQueryVariables = Exact<{
  spec: Types.ReportSpecInput;
}>;


export type ConductQuery = { conduct: { __typename: 'Conduct', computedAt: string, firstDay: string, rules: Array<{ __typename: 'ConductRule', rule: Types.ConductRuleId, validFrom: string | null, validUntil: string | null, enabled: boolean, thresholds: Array<number>, source: string, isContactPolicy: boolean }>, counts: Array<{ __typename: 'FindingCount', rule: Types.ConductRuleId, agentId: string | null, agentName: string | null, findings: number, cases: number }> } };

export type ConductRulePartsFragment = { __typename: 'ConductRule', rule: Types.ConductRuleId, validFrom: string | null, validUntil: string | null, enabled: boolean, thresholds: Array<number>, source: string, isContactPolicy: boolean } & { ' $fragmentName'?: 'ConductRulePartsFragment' };

export const ConductRulePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConductRuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConductRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"isContactPolicy"}}]}}]} as unknown as DocumentNode<ConductRulePartsFragment, unknown>;
export const ConductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Conduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"spec"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSpecInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"spec"},"value":{"kind":"Variable","name":{"kind":"Name","value":"spec"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConductRuleParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConductRuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConductRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"isContactPolicy"}}]}}]} as unknown as DocumentNode<ConductQuery, ConductQueryVariables>;
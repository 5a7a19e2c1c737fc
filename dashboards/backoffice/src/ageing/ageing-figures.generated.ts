/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Days from one to another, both included; an end left out is open. */
export type PeriodInput = {
  /** First day. */
  from?: string | null | undefined;
  /** Last day. */
  to?: string | null | undefined;
};

/** What a report is about. One specification drives every figure and the list behind it. */
export type ReportSpecInput = {
  /** Upper ends of the ageing buckets in days overdue, rising; left out: 30, 60, 90, 180, 365. */
  ageingEdges?: Array<number> | null | undefined;
  /** The day as of which to count; left out: today. */
  asOf?: string | null | undefined;
  /** Only these creditors; left out: all that the viewer may see. */
  creditorIds?: Array<string> | null | undefined;
  /** ISO 4217 code of the portfolios to count, needed when the viewer has several currencies. */
  currency?: string | null | undefined;
  /** Count only what had been recorded by then: the report as it would have read at that moment. */
  knownAt?: string | null | undefined;
  /** Which placements (recovery, ageing, curves), decisions (promises) or events (sums) count. */
  period?: PeriodInput | null | undefined;
  /** Only these portfolios; left out: all that the viewer may see. */
  portfolioIds?: Array<string> | null | undefined;
};

export type AgeingFiguresQueryVariables = Exact<{
  spec: Types.ReportSpecInput;
}>;


export type AgeingFiguresQuery = { ageing: { __typename: 'Ageing', asOf: string, computedAt: string, claimCount: number, buckets: Array<{ __typename: 'AgeingBucket', id: string, fromDays: number | null, toDays: number | null, claimCount: number, open: { __typename: 'Money', amountMinor: string, currency: string } }>, total: { __typename: 'Money', amountMinor: string, currency: string } } };


export const AgeingFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgeingFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"spec"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSpecInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"spec"},"value":{"kind":"Variable","name":{"kind":"Name","value":"spec"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromDays"}},{"kind":"Field","name":{"kind":"Name","value":"toDays"}},{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}}]}}]}}]} as unknown as DocumentNode<AgeingFiguresQuery, AgeingFiguresQueryVariables>;
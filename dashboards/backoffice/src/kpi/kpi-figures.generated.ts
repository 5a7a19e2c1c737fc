/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type DataState =
  | 'closed'
  | 'live';

export type KpiUnit =
  | 'count'
  | 'days'
  | 'money'
  | 'ratio';

export type PeriodInput = {
  from?: string | null | undefined;
  to?: string | null | undefined;
};

/** One specification drives every figure and the list behind it */
export type ReportSpecInput = {
  ageingEdges?: Array<number> | null | undefined;
  asOf?: string | null | undefined;
  creditorIds?: Array<string> | null | undefined;
  currency?: string | null | undefined;
  knownAt?: string | null | undefined;
  period?: PeriodInput | null | undefined;
  portfolioIds?: Array<string> | null | undefined;
};

export type KpiFiguresQueryVariables = Exact<{
  spec: Types.ReportSpecInput;
  ids?: Array<string> | string | null | undefined;
}>;


export type KpiFiguresQuery = { kpis: Array<{ __typename: 'KpiValue', id: string, unit: Types.KpiUnit, numerator: string | null, denominator: string | null, currency: string | null, asOf: string, computedAt: string, dataState: Types.DataState, numeratorMeasure: string, denominatorMeasure: string | null }> };


export const KpiFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KpiFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"spec"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSpecInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"spec"},"value":{"kind":"Variable","name":{"kind":"Name","value":"spec"}}},{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dataState"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorMeasure"}}]}}]}}]} as unknown as DocumentNode<KpiFiguresQuery, KpiFiguresQueryVariables>;
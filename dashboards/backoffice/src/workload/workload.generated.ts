/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** By what the workload is divided. */
export type WorkGrouping =
  | 'assignee'
  | 'portfolio'
  | 'team';

/** What open cases are looked through for. */
export type WorkKind =
  /** The last promise to fall due was not kept, and nobody tried to reach the debtor since. */
  | 'broken_promise'
  /** Opened at least so many days ago, and no activity since. */
  | 'idle'
  /** Neither the debtor nor somebody authorised was ever reached. */
  | 'never_reached'
  /** No attempt to reach the debtor yet. */
  | 'never_worked'
  /** A dispute has been open for more than so many days. */
  | 'old_dispute'
  /** All of them. */
  | 'open'
  /** A promise falls due today. */
  | 'promise_today'
  /** A promise falls due today or in the six days after. */
  | 'promise_week';

export type WorkloadQueryVariables = Exact<{
  idleDays?: number | null | undefined;
  disputeDays?: number | null | undefined;
}>;


export type WorkloadQuery = { workload: { __typename: 'Workload', computedAt: string, total: { __typename: 'WorkloadRow', grouping: Types.WorkGrouping | null, id: string | null, name: string | null, unreachedSince: string | null, counts: Array<{ __typename: 'WorkCount', kind: Types.WorkKind, count: number }>, openBalances: Array<{ __typename: 'Money', amountMinor: string, currency: string }> }, rows: Array<{ __typename: 'WorkloadRow', grouping: Types.WorkGrouping | null, id: string | null, name: string | null, unreachedSince: string | null, counts: Array<{ __typename: 'WorkCount', kind: Types.WorkKind, count: number }>, openBalances: Array<{ __typename: 'Money', amountMinor: string, currency: string }> }> } };

export type WorkloadRowPartsFragment = { __typename: 'WorkloadRow', grouping: Types.WorkGrouping | null, id: string | null, name: string | null, unreachedSince: string | null, counts: Array<{ __typename: 'WorkCount', kind: Types.WorkKind, count: number }>, openBalances: Array<{ __typename: 'Money', amountMinor: string, currency: string }> } & { ' $fragmentName'?: 'WorkloadRowPartsFragment' };

export const WorkloadRowPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkloadRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkloadRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grouping"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openBalances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreachedSince"}}]}}]} as unknown as DocumentNode<WorkloadRowPartsFragment, unknown>;
export const WorkloadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Workload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idleDays"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"disputeDays"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"idleDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idleDays"}}},{"kind":"Argument","name":{"kind":"Name","value":"disputeDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"disputeDays"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkloadRowParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkloadRowParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkloadRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkloadRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grouping"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openBalances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreachedSince"}}]}}]} as unknown as DocumentNode<WorkloadQuery, WorkloadQueryVariables>;
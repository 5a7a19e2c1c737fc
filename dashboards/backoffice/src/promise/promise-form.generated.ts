/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What became of a promise. */
export type PromiseStatus =
  /** Nothing was paid by the deadline. */
  | 'broken'
  /** Withdrawn; it counts nowhere. */
  | 'cancelled'
  /** Paid to its threshold at least. */
  | 'kept'
  /** Its deadline has not passed and it is not paid yet. */
  | 'open'
  /** Paid in part, below its threshold, when the deadline passed. */
  | 'partly_kept';

export type PromiseFormQueryVariables = Exact<{
  debtCaseId: string;
}>;


export type PromiseFormQuery = { debtCase: { __typename: 'DebtCase', id: string, openBalance: { __typename: 'Money', amountMinor: string, currency: string }, promises: Array<{ __typename: 'Promise', id: string, status: Types.PromiseStatus, dueOn: string, amount: { __typename: 'Money', amountMinor: string, currency: string } }> } | null, arrangementTerms: { __typename: 'ArrangementTerms', promise: { __typename: 'PromiseTerms', daysAheadMaximum: number, graceDays: number, thresholdPercent: number } } };


export const PromiseFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PromiseForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"debtCaseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"debtCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"debtCaseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrangementTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysAheadMaximum"}},{"kind":"Field","name":{"kind":"Name","value":"graceDays"}},{"kind":"Field","name":{"kind":"Name","value":"thresholdPercent"}}]}}]}}]}}]} as unknown as DocumentNode<PromiseFormQuery, PromiseFormQueryVariables>;
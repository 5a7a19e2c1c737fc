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

export type PromiseTable_DebtCaseFragment = { __typename: 'DebtCase', id: string, promises: Array<{ __typename: 'Promise', id: string, promisedOn: string, dueOn: string, graceDays: number, thresholdPercent: number, status: Types.PromiseStatus, decidedOn: string | null, amount: { __typename: 'Money', amountMinor: string, currency: string }, appropriated: { __typename: 'Money', amountMinor: string, currency: string } }> } & { ' $fragmentName'?: 'PromiseTable_DebtCaseFragment' };

export const PromiseTable_DebtCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseTable_debtCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DebtCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appropriated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"graceDays"}},{"kind":"Field","name":{"kind":"Name","value":"thresholdPercent"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}}]} as unknown as DocumentNode<PromiseTable_DebtCaseFragment, unknown>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Why a plan waits for approval. */
export type ApprovalReason =
  /** Of its amount. */
  | 'amount'
  /** Of the share that it gives up. */
  | 'given_up'
  /** Of its length. */
  | 'length';

/** What became of an instalment. */
export type InstalmentStatus =
  /** The plan ended before it. */
  | 'ended'
  /** Its deadline passed and something of it is left. */
  | 'missed'
  /** Its deadline has not passed and it is not paid yet. */
  | 'open'
  /** Paid whole by its deadline. */
  | 'paid'
  /** Paid whole, after its deadline. */
  | 'paid_late';

/** Which plans are listed. */
export type PlanList =
  /** Those that run. */
  | 'active'
  /** Those that wait for approval. */
  | 'awaiting_approval'
  /** Those that were kept, broken, cancelled or superseded. */
  | 'ended'
  /** Those that run with a missed instalment. */
  | 'late';

/** How a payment plan stands. */
export type PlanState =
  /** It runs. */
  | 'active'
  /** Beyond what an agent may agree alone; it waits for somebody to approve it. */
  | 'awaiting_approval'
  /** Too many instalments were missed. */
  | 'broken'
  /** Withdrawn, or refused. */
  | 'cancelled'
  /** Being prepared. */
  | 'draft'
  /** All of it was paid. */
  | 'kept'
  /** Another plan took its place. */
  | 'superseded';

export type PlanListQueryVariables = Exact<{
  list?: Types.PlanList | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlanListQuery = { plans: { __typename: 'PaymentPlanConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'PaymentPlan', id: string, state: Types.PlanState, madeOn: string, madeBy: string | null, approvalReasons: Array<Types.ApprovalReason>, missedCount: number, amount: { __typename: 'Money', amountMinor: string, currency: string }, paid: { __typename: 'Money', amountMinor: string, currency: string }, instalments: Array<{ __typename: 'Instalment', id: string }>, next: { __typename: 'Instalment', id: string, dueOn: string, status: Types.InstalmentStatus, amount: { __typename: 'Money', amountMinor: string, currency: string } } | null, debtCase: { __typename: 'DebtCase', id: string, reference: string, debtor: { __typename: 'Debtor', id: string, name: string }, creditor: { __typename: 'Creditor', id: string, name: string } } }> } };


export const PlanListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanList"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"missedCount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"debtCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"debtor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanListQuery, PlanListQueryVariables>;
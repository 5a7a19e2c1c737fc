/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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

export type PlanWizardQueryVariables = Exact<{
  debtCaseId: string;
}>;


export type PlanWizardQuery = { debtCase: { __typename: 'DebtCase', id: string, openBalance: { __typename: 'Money', amountMinor: string, currency: string }, plans: Array<{ __typename: 'PaymentPlan', id: string, state: Types.PlanState }> } | null };


export const PlanWizardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanWizard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"debtCaseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"debtCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"debtCaseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<PlanWizardQuery, PlanWizardQueryVariables>;
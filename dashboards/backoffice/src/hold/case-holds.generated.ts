/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Why a debt is disputed. */
export type DisputeReason =
  | 'already_paid'
  | 'defective'
  | 'identity'
  | 'not_delivered'
  | 'not_owed'
  | 'other'
  | 'terminated'
  | 'time_barred'
  | 'wrong_amount';

/** What a hold may forbid. */
export type HeldAct =
  | 'accrue_interest'
  | 'contact'
  | 'demand_payment'
  | 'enforce'
  | 'make_plan'
  | 'make_promise'
  | 'start_legal'
  | 'visit';

/** Why a case or a claim is on hold. */
export type HoldKind =
  | 'breathing_space'
  | 'deceased'
  | 'dispute'
  | 'insolvency'
  | 'lawyer'
  | 'over_indebtedness'
  | 'vulnerable';

/** How a hold ended. */
export type HoldOutcome =
  | 'ended'
  | 'error'
  | 'partly_upheld'
  | 'rejected'
  | 'upheld'
  | 'withdrawn';

export type HoldPartsFragment = { __typename: 'Hold', id: string, kind: Types.HoldKind, claimReference: string | null, reasonCode: Types.DisputeReason | null, reason: string | null, openedOn: string, closedOn: string | null, outcome: Types.HoldOutcome | null, note: string | null, ownerId: string | null, ownerName: string | null, respondBy: string, isLate: boolean, forbids: Array<Types.HeldAct> } & { ' $fragmentName'?: 'HoldPartsFragment' };

export type CaseHoldsQueryVariables = Exact<{
  debtCaseId: string;
}>;


export type CaseHoldsQuery = { caseHolds: Array<{ __typename: 'Hold', id: string, kind: Types.HoldKind, claimReference: string | null, reasonCode: Types.DisputeReason | null, reason: string | null, openedOn: string, closedOn: string | null, outcome: Types.HoldOutcome | null, note: string | null, ownerId: string | null, ownerName: string | null, respondBy: string, isLate: boolean, forbids: Array<Types.HeldAct> }> };

export const HoldPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"claimReference"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"forbids"}}]}}]} as unknown as DocumentNode<HoldPartsFragment, unknown>;
export const CaseHoldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseHolds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"debtCaseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"debtCaseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"debtCaseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoldParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"claimReference"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"forbids"}}]}}]} as unknown as DocumentNode<CaseHoldsQuery, CaseHoldsQueryVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { HoldPartsFragment } from './case-holds.generated.js';
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

/** Why a case or a claim is on hold. */
export type HoldKind =
  | 'breathing_space'
  | 'deceased'
  | 'dispute'
  | 'insolvency'
  | 'lawyer'
  | 'over_indebtedness'
  | 'vulnerable';

/** A hold to be opened. */
export type OpenHoldInput = {
  /** The claim that is disputed; left out for all of the case. */
  claimId?: string | null | undefined;
  /** On which case. */
  debtCaseId: string;
  /** Why. */
  kind: HoldKind;
  /** Who answers it; left out for the viewer. */
  ownerId?: string | null | undefined;
  /** What the debtor said, or by what it was learnt. */
  reason: string;
  /** Why the debt is disputed; needed for a dispute. */
  reasonCode?: DisputeReason | null | undefined;
  /** By when; left out for the clock of its kind. */
  respondBy?: string | null | undefined;
};

export type HoldFormQueryVariables = Exact<{
  debtCaseId: string;
}>;


export type HoldFormQuery = { debtCase: { __typename: 'DebtCase', id: string, claims: Array<{ __typename: 'Claim', id: string, reference: string }> } | null, holdOwners: Array<{ __typename: 'HoldOwner', id: string, name: string }> };

export type OpenHoldMutationVariables = Exact<{
  input: Types.OpenHoldInput;
}>;


export type OpenHoldMutation = { openHold:
    | { __typename: 'HoldChanged', holds: Array<{ __typename: 'Hold', id: string, kind: Types.HoldKind, claimReference: string | null, reasonCode: Types.DisputeReason | null, reason: string | null, openedOn: string, closedOn: string | null, outcome: Types.HoldOutcome | null, note: string | null, ownerId: string | null, ownerName: string | null, respondBy: string, isLate: boolean, forbids: Array<Types.HeldAct> }> }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
   };


export const HoldFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HoldForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"debtCaseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"debtCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"debtCaseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holdOwners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HoldFormQuery, HoldFormQueryVariables>;
export const OpenHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoldChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoldParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"claimReference"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"forbids"}}]}}]} as unknown as DocumentNode<OpenHoldMutation, OpenHoldMutationVariables>;
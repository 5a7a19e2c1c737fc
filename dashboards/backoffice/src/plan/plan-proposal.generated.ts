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

/** What becomes of a day on which banks do not work. */
export type BusinessDayRule =
  /** The next working day. */
  | 'following'
  /** The next working day, unless it lies in the next month: then the one before. */
  | 'modified_following'
  /** It stays. */
  | 'none'
  /** The working day before. */
  | 'preceding';

/** What is agreed with a debtor. */
export type PlanInput = {
  /** What is paid in all, in minor units; left out for all that is owed. Less only where the mandate allows it. */
  amountMinor?: string | null | undefined;
  /** Left out for the agency’s own rule. */
  businessDayRule?: BusinessDayRule | null | undefined;
  /** On which day of the months after it, 1 to 31. */
  dayOfMonth: number;
  /** In which case. */
  debtCaseId: string;
  /** When the first instalment falls due. */
  firstDueOn: string;
  /** In how many instalments; or give the amount of each. */
  instalmentCount?: number | null | undefined;
  /** How much a month, in minor units. */
  instalmentMinor?: string | null | undefined;
  /** Which instalment takes what does not divide. */
  remainder: RemainderPlace;
};

/** Which instalment takes what does not divide. */
export type RemainderPlace =
  /** The first. */
  | 'first'
  /** The last. */
  | 'last';

export type PlanProposalQueryVariables = Exact<{
  input: Types.PlanInput;
}>;


export type PlanProposalQuery = { planProposal:
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PlanProposal', approvalReasons: Array<Types.ApprovalReason>, amount: { __typename: 'Money', amountMinor: string, currency: string }, givenUp: { __typename: 'Money', amountMinor: string, currency: string }, instalments: Array<{ __typename: 'ProposedInstalment', position: number, dueOn: string, amount: { __typename: 'Money', amountMinor: string, currency: string } }> }
   };


export const PlanProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"givenUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PlanProposalQuery, PlanProposalQueryVariables>;
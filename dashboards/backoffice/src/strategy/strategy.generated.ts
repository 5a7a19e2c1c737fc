/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What a version of the strategy is today. */
export type StrategyState =
  /** Still changed. */
  | 'draft'
  /** In force. */
  | 'live'
  /** Published, and in force from a later day. */
  | 'planned'
  /** A later one took its place. */
  | 'retired';

/** Why a case is to be worked. Which of several wins is for the strategy to say. */
export type WorkReason =
  /** A promise was not kept. */
  | 'broken_promise'
  /** A call was agreed. */
  | 'call_back'
  /** No valid way to reach the debtor is known. */
  | 'contact_data_missing'
  /** The creditor asked something, or answered. */
  | 'creditor_question'
  /** An answer to a dispute is due. */
  | 'dispute_clock'
  /** The first letter was not sent. */
  | 'first_letter'
  /** It is looked at again, so that no case is forgotten. */
  | 'follow_up'
  /** Whether a hold still stands is to be looked at. */
  | 'hold_review'
  /** An instalment is late. */
  | 'instalment_late'
  /** An instalment is due soon. */
  | 'instalment_reminder'
  /** A procedure in court has a deadline. */
  | 'legal_deadline'
  /** A letter or message got no answer. */
  | 'letter_unanswered'
  /** A claim can soon no longer be claimed in court. */
  | 'limitation_near'
  /** The case is new and nobody worked it. */
  | 'new_case'
  /** The debtor was not reached at the last attempt. */
  | 'no_contact'
  /** A payment was taken back. */
  | 'payment_returned'
  /** A plan waits for somebody’s approval. */
  | 'plan_approval'
  /** A payment plan ended because instalments were missed. */
  | 'plan_broken'
  /** A promised payment is due soon. */
  | 'promise_reminder'
  /** A visit is planned. */
  | 'visit_due';

export type WorkStrategiesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkStrategiesQuery = { workStrategies: Array<{ __typename: 'WorkStrategy', version: number, state: Types.StrategyState, contentJson: string, reason: string | null, madeBy: string | null, madeAt: string | null, liveFrom: string | null, publishedBy: string | null }> };

export type SimulateStrategyQueryVariables = Exact<{
  contentJson: string;
}>;


export type SimulateStrategyQuery = { simulateStrategy:
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'Simulation', asOf: string, stock: number, sampled: number, moved: number, ungiven: number, reasons: Array<{ __typename: 'SimulatedReason', reason: Types.WorkReason, dueBefore: number, dueAfter: number, laterBefore: number, laterAfter: number }>, agents: Array<{ __typename: 'SimulatedAgent', id: string, name: string, ownBefore: number, ownAfter: number, given: number }>, examples: Array<{ __typename: 'SimulatedMove', reasonBefore: Types.WorkReason, dueBefore: string, reasonAfter: Types.WorkReason, dueAfter: string, debtCase: { __typename: 'DebtCase', id: string, reference: string, debtor: { __typename: 'Debtor', id: string, name: string } } }> }
   };

export type SaveStrategyMutationVariables = Exact<{
  version?: number | null | undefined;
  contentJson: string;
  reason: string;
}>;


export type SaveStrategyMutation = { saveStrategy:
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StrategySaved', version: number }
   };

export type PublishStrategyMutationVariables = Exact<{
  version: number;
  liveFrom: string;
}>;


export type PublishStrategyMutation = { publishStrategy:
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StrategySaved', version: number }
   };


export const WorkStrategiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkStrategies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workStrategies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contentJson"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"liveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"}}]}}]}}]} as unknown as DocumentNode<WorkStrategiesQuery, WorkStrategiesQueryVariables>;
export const SimulateStrategyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimulateStrategy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contentJson"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simulateStrategy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"contentJson"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contentJson"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Simulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"sampled"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"ungiven"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueBefore"}},{"kind":"Field","name":{"kind":"Name","value":"dueAfter"}},{"kind":"Field","name":{"kind":"Name","value":"laterBefore"}},{"kind":"Field","name":{"kind":"Name","value":"laterAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ownBefore"}},{"kind":"Field","name":{"kind":"Name","value":"ownAfter"}},{"kind":"Field","name":{"kind":"Name","value":"given"}}]}},{"kind":"Field","name":{"kind":"Name","value":"examples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"debtCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"debtor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasonBefore"}},{"kind":"Field","name":{"kind":"Name","value":"dueBefore"}},{"kind":"Field","name":{"kind":"Name","value":"reasonAfter"}},{"kind":"Field","name":{"kind":"Name","value":"dueAfter"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SimulateStrategyQuery, SimulateStrategyQueryVariables>;
export const SaveStrategyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveStrategy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contentJson"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveStrategy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"contentJson"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contentJson"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategySaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SaveStrategyMutation, SaveStrategyMutationVariables>;
export const PublishStrategyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishStrategy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"liveFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishStrategy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"liveFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"liveFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategySaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PublishStrategyMutation, PublishStrategyMutationVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** How a case came to somebody, or left. */
export type AssignmentKind =
  /** A manager gave it. */
  | 'assigned'
  /** The strategy gave it. */
  | 'distributed'
  /** Who had it handed it over. */
  | 'handed_over'
  /** It went back to the pool. */
  | 'released'
  /** An agent took it from the pool. */
  | 'taken';

/** How a case is worked. */
export type CasePhase =
  /** By agreement with the debtor. */
  | 'amicable'
  /** Not any more. */
  | 'closed'
  /** In court or with an enforceable title. */
  | 'judicial';

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

export type NextActionOfCaseQueryVariables = Exact<{
  id: string;
}>;


export type NextActionOfCaseQuery = { debtCase: { __typename: 'DebtCase', id: string, phase: Types.CasePhase, assignee: { __typename: 'CasePerson', id: string, name: string } | null, nextAction: { __typename: 'NextAction', reason: Types.WorkReason, dueOn: string, dueAt: string | null, note: string | null } | null, assignments: Array<{ __typename: 'CaseAssignment', id: string, kind: Types.AssignmentKind, fromName: string | null, toName: string | null, toTeam: string | null, note: string | null, byName: string | null, at: string }> } | null };

export type SnoozeCaseMutationVariables = Exact<{
  id: string;
  untilOn: string;
  note: string;
}>;


export type SnoozeCaseMutation = { snoozeCase:
    | { __typename: 'DebtCase', id: string }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
   };


export const NextActionOfCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NextActionOfCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"debtCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"toTeam"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<NextActionOfCaseQuery, NextActionOfCaseQueryVariables>;
export const SnoozeCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SnoozeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"untilOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snoozeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"untilOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"untilOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DebtCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SnoozeCaseMutation, SnoozeCaseMutationVariables>;
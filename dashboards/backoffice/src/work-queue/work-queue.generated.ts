/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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

export type WorkQueueQueryVariables = Exact<{
  userId?: string | null | undefined;
  shown?: number | null | undefined;
}>;


export type WorkQueueQuery = { workQueue: { __typename: 'WorkQueue', userId: string, name: string, today: string, caseCount: number, takesFromPool: boolean, doneCases: number, doneReached: number, donePromises: number, inHandId: string | null, counts: Array<{ __typename: 'QueueCount', reason: Types.WorkReason, count: number, overdue: number }>, cases: Array<{ __typename: 'QueuedCase', reason: Types.WorkReason, dueOn: string, dueAt: string | null, own: boolean, debtCase: { __typename: 'DebtCase', id: string, reference: string, debtor: { __typename: 'Debtor', id: string, name: string }, creditor: { __typename: 'Creditor', id: string, name: string }, openBalance: { __typename: 'Money', amountMinor: string, currency: string } } }>, agenda: Array<{ __typename: 'AgendaEntry', at: string, note: string | null, debtCase: { __typename: 'DebtCase', id: string, reference: string, debtor: { __typename: 'Debtor', id: string, name: string } } }> } | null };

export type TakeNextCaseMutationVariables = Exact<{ [key: string]: never; }>;


export type TakeNextCaseMutation = { takeNextCase:
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NextCaseTaken', debtCase: { __typename: 'DebtCase', id: string } | null }
    | { __typename: 'NotAllowed', message: string }
   };


export const WorkQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shown"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"Argument","name":{"kind":"Name","value":"shown"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shown"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"debtCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"debtor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"debtCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"debtor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseCount"}},{"kind":"Field","name":{"kind":"Name","value":"takesFromPool"}},{"kind":"Field","name":{"kind":"Name","value":"doneCases"}},{"kind":"Field","name":{"kind":"Name","value":"doneReached"}},{"kind":"Field","name":{"kind":"Name","value":"donePromises"}},{"kind":"Field","name":{"kind":"Name","value":"inHandId"}}]}}]}}]} as unknown as DocumentNode<WorkQueueQuery, WorkQueueQueryVariables>;
export const TakeNextCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeNextCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeNextCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NextCaseTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"debtCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TakeNextCaseMutation, TakeNextCaseMutationVariables>;
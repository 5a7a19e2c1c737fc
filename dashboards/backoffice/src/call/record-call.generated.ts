/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Who called. */
export type CallDirection =
  /** The debtor. */
  | 'inbound'
  /** The agency. */
  | 'outbound';

/** A call that was made or came in. */
export type CallInput = {
  /** The day on which to call back, where one was named. */
  callBackOn?: string | null | undefined;
  /** HH:MM in the time zone of the agency, where an hour was named. */
  callBackTime?: string | null | undefined;
  /** The checkId of startCall; left out for a call that came in. */
  checkId?: string | null | undefined;
  /** The number; left out for one that is not known. */
  contactPointId?: string | null | undefined;
  /** In which case. */
  debtCaseId: string;
  /** Who called. */
  direction: CallDirection;
  /** How long it took, in seconds. */
  durationSeconds?: number | null | undefined;
  /** What was said. At most 4,000 characters. */
  note?: string | null | undefined;
  /** What came of it. */
  outcome: CallOutcome;
  /** Why payment is late; needed with a refusal. */
  reasonForDelay?: DelayReason | null | undefined;
};

/** What came of a call. */
export type CallOutcome =
  /** The debtor asked to be called at another time. */
  | 'callback_asked'
  /** The debtor disputes the debt. */
  | 'disputed'
  /** Nobody answered. */
  | 'no_answer'
  /** The debtor promised to pay. */
  | 'promised'
  /** The debtor, or who may speak for it, was reached. */
  | 'reached_right_party'
  /** The debtor refuses to pay. */
  | 'refused'
  /** Somebody else answered, and was told nothing. */
  | 'third_party'
  /** A machine answered. */
  | 'voicemail'
  /** The number is not the debtor’s: it ends. */
  | 'wrong_number';

/** Why the debtor has not paid, as told. */
export type DelayReason =
  /** The bank did not carry it out. */
  | 'bank_problem'
  /** The money is short. */
  | 'cash_flow'
  /** The debt is disputed. */
  | 'dispute'
  /** It was forgotten. */
  | 'forgot'
  /** The debtor, or somebody near, is ill. */
  | 'illness'
  /** The invoice did not arrive. */
  | 'invoice_not_received'
  /** Something else, as the note says. */
  | 'other'
  /** A couple separated. */
  | 'separation'
  /** The debtor lost work. */
  | 'unemployment';

export type RecordCallMutationVariables = Exact<{
  input: Types.CallInput;
}>;


export type RecordCallMutation = { recordCall:
    | { __typename: 'CallRecorded', debtCaseId: string, followUpOn: string | null, nextForm: string | null }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
   };


export const RecordCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"debtCaseId"}},{"kind":"Field","name":{"kind":"Name","value":"followUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextForm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordCallMutation, RecordCallMutationVariables>;
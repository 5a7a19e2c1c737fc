/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** How it reaches the debtor. */
export type LetterChannel =
  /** By e-mail, with the letter as a PDF. */
  | 'email'
  /** On paper, by post. */
  | 'letter'
  /** As a text message. */
  | 'sms';

/** What a letter, e-mail or text message to a debtor is for. */
export type LetterKind =
  /** Opens the amicable phase, with what article R124-4 of the CPCE wants. */
  | 'first_letter'
  /** The last demand before court. */
  | 'formal_notice'
  /** Says that an instalment is due soon. */
  | 'instalment_reminder'
  /** Anything else. */
  | 'message'
  /** Confirms a payment plan. */
  | 'plan_confirmation'
  /** Confirms a promise in writing. */
  | 'promise_confirmation'
  /** Says that a promise is due soon. */
  | 'promise_reminder'
  /** Asks again. */
  | 'reminder';

/** Why a letter came back or a message did not arrive. */
export type LetterReturnReason =
  /** The address or number does not exist. */
  | 'address_invalid'
  /** The mailbox is full. */
  | 'mailbox_full'
  /** Anything else. */
  | 'other'
  /** The debtor refused it. */
  | 'refused'
  /** It was not collected. */
  | 'unclaimed'
  /** Nobody of that name lives there any more. */
  | 'unknown_at_address';

/** What became of it. */
export type LetterState =
  /** It was taken over and did not arrive. */
  | 'bounced'
  /** It could not be sent at all. */
  | 'failed'
  /** A letter: given to the printer or the post. */
  | 'handed_over'
  /** Made and stored; it has not left. */
  | 'prepared'
  /** The post brought it back. */
  | 'returned'
  /** An e-mail or text message: taken over by the server or provider. */
  | 'sent'
  /** Taken back before it left. */
  | 'withdrawn';

export type CaseLettersQueryVariables = Exact<{
  id: string;
}>;


export type CaseLettersQuery = { debtCase: { __typename: 'DebtCase', id: string, letters: Array<{ __typename: 'Letter', id: string, kind: Types.LetterKind, channel: Types.LetterChannel, reference: string, datedOn: string, voidedOn: string | null, state: Types.LetterState, stateReason: string | null, recipient: string | null, createdByName: string | null, fileUrl: string | null, demanded: { __typename: 'Money', amountMinor: string, currency: string } | null }> } | null };

export type ReturnLetterMutationVariables = Exact<{
  id: string;
  reason: Types.LetterReturnReason;
}>;


export type ReturnLetterMutation = { returnLetter:
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'Letter', id: string, state: Types.LetterState, stateReason: string | null }
    | { __typename: 'LetterRefused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
   };


export const CaseLettersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseLetters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"debtCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"datedOn"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateReason"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"demanded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseLettersQuery, CaseLettersQueryVariables>;
export const ReturnLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LetterReturnReason"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Letter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateReason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LetterRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnLetterMutation, ReturnLetterMutationVariables>;
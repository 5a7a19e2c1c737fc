/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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

/** Where a round stands. */
export type RoundState =
  /** Given up before any visit. */
  | 'cancelled'
  /** Its visits were reported, or it was ended after some of them. */
  | 'done'
  /** To be driven, or being driven. */
  | 'planned';

/** What came of a visit. */
export type VisitOutcome =
  /** Nobody opened. */
  | 'no_answer'
  /** Something else, as the note says. */
  | 'other'
  /** A payment was promised. */
  | 'promised'
  /** The debtor, or somebody authorised, was met. */
  | 'reached_right_party'
  /** The debtor refuses to pay. */
  | 'refused'
  /** Somebody else opened; nothing was disclosed. */
  | 'third_party'
  /** The debtor does not live there. */
  | 'wrong_number';

/** A visit as a device reports it. */
export type VisitReportInput = {
  /** A case of the round. */
  debtCaseId: string;
  /** How long it lasted, in seconds. */
  durationSeconds: number;
  /** Made by the device: a UUID. The same one sent again changes nothing. */
  id: string;
  /** What else is to be known. */
  note?: string | null | undefined;
  /** Counts the reports of the round from 1; they are taken in this order. */
  number: number;
  /** What came of it. */
  outcome: VisitOutcome;
  /** Why the debtor has not paid. */
  reasonForDelay?: DelayReason | null | undefined;
  /** When the visit began. */
  visitedAt: string;
};

export type ReportVisitsMutationVariables = Exact<{
  roundId: string;
  reports: Array<Types.VisitReportInput> | Types.VisitReportInput;
}>;


export type ReportVisitsMutation = { reportVisits:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'VisitReportsReceived', receivedIds: Array<string>, nextNumber: number, refusal: string | null, round: { __typename: 'Round', id: string, state: Types.RoundState, reportedCount: number } }
   };


export const ReportVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reports"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitReportInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roundId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reports"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reports"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitReportsReceived"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedIds"}},{"kind":"Field","name":{"kind":"Name","value":"nextNumber"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reportedCount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReportVisitsMutation, ReportVisitsMutationVariables>;
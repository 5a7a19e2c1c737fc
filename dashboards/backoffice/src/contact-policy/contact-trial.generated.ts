/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** A channel by which debtors are contacted. */
export type ContactChannel =
  /** Telephone call. */
  | 'call'
  /** E-mail. */
  | 'email'
  /** Letter. */
  | 'letter'
  /** Text message. */
  | 'sms'
  /** Visit. */
  | 'visit';

/** What an outbound contact is for. */
export type ContactPurpose =
  /** The debtor asked for it: limits on how often do not apply. */
  | 'call_back'
  /** The debt in general. */
  | 'contact'
  /** Asking for the money, which some holds forbid although they allow to talk. */
  | 'demand';

/** A rule of a contact policy. */
export type ContactRuleId =
  /** Consent is missing or was withdrawn. Nobody can pass it. */
  | 'consent'
  /** Too soon after a conversation. */
  | 'cool_off'
  /** The first letter was not sent. */
  | 'first_letter'
  /** A hold forbids it. Nobody can pass it. */
  | 'hold'
  /** A public holiday where the debtor is. */
  | 'holiday'
  /** Outside the hours where the debtor is. */
  | 'hours'
  /** Too soon after the last attempt. */
  | 'minimum_gap'
  /** The debtor refused the channel. Nobody can pass it. */
  | 'opted_out'
  /** As many attempts about the debt as are allowed. */
  | 'per_debt'
  /** As many attempts to the debtor as are allowed. */
  | 'per_person'
  /** Outside the time that the debtor asked for. */
  | 'preferred_time';

/** A contact that nobody makes: to see what a policy would say. */
export type ContactTrialInput = {
  /** At which moment. */
  at: string;
  /** By which channel. */
  channel: ContactChannel;
  /** The country of the debtor, ISO 3166-1 alpha-2. */
  country: string;
  /** A person or a company. */
  debtorKind: DebtorKind;
  /** Whether the first letter was sent. */
  firstLetterSent: boolean;
  /** What happened before: 100 contacts at most. */
  history: Array<PastContactInput>;
  /** What for. */
  purpose: ContactPurpose;
  /** The time zone of the debtor, such as Europe/Paris. */
  timeZone: string;
};

/** Which law protects the debtor. */
export type DebtorKind =
  /** A legal person. */
  | 'company'
  /** A natural person. */
  | 'person';

/** A contact that was made before the one in question. */
export type PastContactInput = {
  /** When. */
  at: string;
  /** How. */
  channel: ContactChannel;
  /** Whether the debtor was spoken to. */
  isConversation: boolean;
};

export type ContactTrialQueryVariables = Exact<{
  input: Types.ContactTrialInput;
}>;


export type ContactTrialQuery = { tryContactPolicy: { __typename: 'ContactAnswer', allowed: boolean, allowedFrom: string | null, refusals: Array<{ __typename: 'ContactRefusal', rule: Types.ContactRuleId, title: string, text: string, timeZone: string, allowedFrom: string | null, overridable: boolean }> } };


export const ContactTrialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContactTrial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactTrialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tryContactPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"overridable"}}]}}]}}]}}]} as unknown as DocumentNode<ContactTrialQuery, ContactTrialQueryVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { ContactOutlookPartsFragment } from './contact-outlook.generated.js';
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

/** What a debtor asked for, for all of its cases. */
export type ContactPreferenceInput = {
  /** ISO 3166-1 alpha-2; null for what the address says. */
  country?: string | null | undefined;
  /** A case of the debtor. */
  debtCaseId: string;
  /** Channels that the debtor refused. */
  optedOut: Array<ContactChannel>;
  /** Minutes since midnight where the debtor is. */
  preferredFromMinute?: number | null | undefined;
  /** The first minute after it. */
  preferredUntilMinute?: number | null | undefined;
  /** 1 for Monday to 7 for Sunday; empty for every day. */
  preferredWeekdays: Array<number>;
  /** IANA time zone; null for what the address says. */
  timeZone?: string | null | undefined;
};

export type SetContactPreferenceMutationVariables = Exact<{
  input: Types.ContactPreferenceInput;
}>;


export type SetContactPreferenceMutation = { setContactPreference:
    | { __typename: 'ContactOutlook', at: string, country: string, timeZones: Array<string>, channels: Array<{ __typename: 'ChannelOutlook', channel: Types.ContactChannel, allowed: boolean, allowedFrom: string | null, refusals: Array<{ __typename: 'ContactRefusal', rule: Types.ContactRuleId, title: string, text: string, overridable: boolean }> }>, preference: { __typename: 'ContactPreference', country: string | null, timeZone: string | null, optedOut: Array<Types.ContactChannel>, preferredWeekdays: Array<number>, preferredFromMinute: number | null, preferredUntilMinute: number | null } | null, checks: Array<{ __typename: 'ContactCheck', id: string, checkedAt: string, channel: Types.ContactChannel, allowed: boolean, overridden: boolean, refusedBy: Array<string>, overrideReason: string | null, checkedBy: string | null }> }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
   };


export const SetContactPreferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetContactPreference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactPreferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setContactPreference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactOutlook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactOutlookParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactOutlookParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactOutlook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"timeZones"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"overridable"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"optedOut"}},{"kind":"Field","name":{"kind":"Name","value":"preferredWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"preferredFromMinute"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUntilMinute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}},{"kind":"Field","name":{"kind":"Name","value":"refusedBy"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"}}]}}]}}]} as unknown as DocumentNode<SetContactPreferenceMutation, SetContactPreferenceMutationVariables>;
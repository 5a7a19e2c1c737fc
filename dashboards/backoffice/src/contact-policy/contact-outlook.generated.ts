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

export type ContactOutlookPartsFragment = { __typename: 'ContactOutlook', at: string, country: string, timeZones: Array<string>, channels: Array<{ __typename: 'ChannelOutlook', channel: Types.ContactChannel, allowed: boolean, allowedFrom: string | null, refusals: Array<{ __typename: 'ContactRefusal', rule: Types.ContactRuleId, title: string, text: string, overridable: boolean }> }>, preference: { __typename: 'ContactPreference', country: string | null, timeZone: string | null, optedOut: Array<Types.ContactChannel>, preferredWeekdays: Array<number>, preferredFromMinute: number | null, preferredUntilMinute: number | null } | null, checks: Array<{ __typename: 'ContactCheck', id: string, checkedAt: string, channel: Types.ContactChannel, allowed: boolean, overridden: boolean, refusedBy: Array<string>, overrideReason: string | null, checkedBy: string | null }> } & { ' $fragmentName'?: 'ContactOutlookPartsFragment' };

export type ContactOutlookQueryVariables = Exact<{
  debtCaseId: string;
}>;


export type ContactOutlookQuery = { contactOutlook: { __typename: 'ContactOutlook', at: string, country: string, timeZones: Array<string>, channels: Array<{ __typename: 'ChannelOutlook', channel: Types.ContactChannel, allowed: boolean, allowedFrom: string | null, refusals: Array<{ __typename: 'ContactRefusal', rule: Types.ContactRuleId, title: string, text: string, overridable: boolean }> }>, preference: { __typename: 'ContactPreference', country: string | null, timeZone: string | null, optedOut: Array<Types.ContactChannel>, preferredWeekdays: Array<number>, preferredFromMinute: number | null, preferredUntilMinute: number | null } | null, checks: Array<{ __typename: 'ContactCheck', id: string, checkedAt: string, channel: Types.ContactChannel, allowed: boolean, overridden: boolean, refusedBy: Array<string>, overrideReason: string | null, checkedBy: string | null }> } | null };

export const ContactOutlookPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactOutlookParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactOutlook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"timeZones"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"overridable"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"optedOut"}},{"kind":"Field","name":{"kind":"Name","value":"preferredWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"preferredFromMinute"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUntilMinute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}},{"kind":"Field","name":{"kind":"Name","value":"refusedBy"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"}}]}}]}}]} as unknown as DocumentNode<ContactOutlookPartsFragment, unknown>;
export const ContactOutlookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContactOutlook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"debtCaseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactOutlook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"debtCaseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"debtCaseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactOutlookParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactOutlookParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactOutlook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"timeZones"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"overridable"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"optedOut"}},{"kind":"Field","name":{"kind":"Name","value":"preferredWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"preferredFromMinute"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUntilMinute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}},{"kind":"Field","name":{"kind":"Name","value":"refusedBy"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"}}]}}]}}]} as unknown as DocumentNode<ContactOutlookQuery, ContactOutlookQueryVariables>;
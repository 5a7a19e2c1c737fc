/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { ContactPolicyPartsFragment } from './contact-policies.generated.js';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Which attempts a limit counts. */
export type AttemptCount =
  /** Those by any channel. */
  | 'all'
  /** Those by its channel. */
  | 'channel';

/** How many attempts are allowed within how many days. */
export type AttemptLimitInput = {
  /** At most so many. */
  attempts: number;
  /** Which attempts count. */
  counts: AttemptCount;
  /** Within so many consecutive days where the debtor is. */
  days: number;
};

/** The rules of one channel for one kind of debtor, as they are to be. */
export type ChannelPolicyInput = {
  /** Whether the first letter must have been sent. */
  afterFirstLetter: boolean;
  /** By which channel. */
  channel: ContactChannel;
  /** What it needs of consent. */
  consent: ConsentNeed;
  /** Days without contact that begin with that of a conversation; 0 for none. */
  coolOffDays: number;
  /** For whom. */
  debtorKind: DebtorKind;
  /** Minutes between two attempts; 0 for none. */
  minimumGapMinutes: number;
  /** Whether public holidays are days like others. */
  onHolidays: boolean;
  /** About one debt; null: no limit. */
  perDebt?: AttemptLimitInput | null | undefined;
  /** To one debtor; null: no limit. */
  perPerson?: AttemptLimitInput | null | undefined;
  /** On Saturdays; null: no contact. */
  saturday?: ContactHoursInput | null | undefined;
  /** On Sundays; null: no contact. */
  sunday?: ContactHoursInput | null | undefined;
  /** From Monday to Friday; null: no contact. */
  weekday?: ContactHoursInput | null | undefined;
};

/** What a channel needs of consent. */
export type ConsentNeed =
  /** That the debtor agreed. */
  | 'given'
  /** Nothing. */
  | 'none'
  /** That the debtor did not object. */
  | 'not_withdrawn';

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

/** A part of a day where the debtor is. */
export type ContactHoursInput = {
  /** Its first minute since midnight. */
  fromMinute: number;
  /** The first minute after it, 1440 at most. */
  untilMinute: number;
};

/** A contact policy as it is to hold from a day on. */
export type ContactPolicyInput = {
  /** What differs from that. */
  changes: Array<ChannelPolicyInput>;
  /** For debtors of which country, ISO 3166-1 alpha-2. */
  country: string;
  /** Begin with this; left out: with what holds that day. */
  preset?: ContactPreset | null | undefined;
  /** Why. */
  reason: string;
  /** From which day on: today or later. */
  validFrom: string;
};

/** A contact policy that comes with the product. */
export type ContactPreset =
  /** France: company policy. */
  | 'france'
  /** CONC 7. */
  | 'united_kingdom'
  /** Regulation F. */
  | 'united_states';

/** Which law protects the debtor. */
export type DebtorKind =
  /** A legal person. */
  | 'company'
  /** A natural person. */
  | 'person';

export type SetContactPolicyMutationVariables = Exact<{
  input: Types.ContactPolicyInput;
}>;


export type SetContactPolicyMutation = { setContactPolicy:
    | { __typename: 'ContactPolicySet', policies: Array<{ __typename: 'ContactPolicyVersion', id: string, country: string, preset: Types.ContactPreset, presetTitle: string, statedOn: string, validFrom: string | null, isInForce: boolean, reason: string | null, changedBy: string | null, changedAt: string | null, sources: Array<{ __typename: 'ContactPolicySource', isStatutory: boolean, text: string }>, rules: Array<{ __typename: 'ChannelPolicy', debtorKind: Types.DebtorKind, channel: Types.ContactChannel, onHolidays: boolean, coolOffDays: number, minimumGapMinutes: number, afterFirstLetter: boolean, consent: Types.ConsentNeed, weekday: { __typename: 'ContactHours', fromMinute: number, untilMinute: number } | null, saturday: { __typename: 'ContactHours', fromMinute: number, untilMinute: number } | null, sunday: { __typename: 'ContactHours', fromMinute: number, untilMinute: number } | null, perDebt: { __typename: 'AttemptLimit', attempts: number, days: number, counts: Types.AttemptCount } | null, perPerson: { __typename: 'AttemptLimit', attempts: number, days: number, counts: Types.AttemptCount } | null }> }> }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotAllowed', message: string }
   };


export const SetContactPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetContactPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setContactPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactPolicySet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactPolicyParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelPolicyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"debtorKind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromMinute"}},{"kind":"Field","name":{"kind":"Name","value":"untilMinute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saturday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromMinute"}},{"kind":"Field","name":{"kind":"Name","value":"untilMinute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sunday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromMinute"}},{"kind":"Field","name":{"kind":"Name","value":"untilMinute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onHolidays"}},{"kind":"Field","name":{"kind":"Name","value":"perDebt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coolOffDays"}},{"kind":"Field","name":{"kind":"Name","value":"minimumGapMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"afterFirstLetter"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactPolicyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactPolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"preset"}},{"kind":"Field","name":{"kind":"Name","value":"presetTitle"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isStatutory"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelPolicyParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]} as unknown as DocumentNode<SetContactPolicyMutation, SetContactPolicyMutationVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { ConductRulePartsFragment } from './conduct.generated.js';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What contacts are looked through for. A finding is a fact to look at, and no judgement. */
export type ConductRuleId =
  /** A contact on a day without contact by its channel, such as Sundays and public holidays. */
  | 'closed_day'
  /** More attempts on one case within some days than the contact policy allows. */
  | 'frequent_attempts'
  /** A promise further ahead than some days. */
  | 'long_promise'
  /** A contact of which nobody noted what came of it. */
  | 'no_outcome'
  /** A contact while the case was on hold. */
  | 'on_hold'
  /** A contact outside the hours of the contact policy, by the agency’s clocks. */
  | 'outside_hours'
  /** A promise after so many broken ones, where instalments are proposed. */
  | 'plan_absent';

/** A rule as it is to hold from a day on. */
export type ConductRuleInput = {
  /** False switches it off. */
  enabled: boolean;
  /** Which rule. */
  rule: ConductRuleId;
  /** A law, a mandate, or company policy. */
  source: string;
  /** Its numbers, in the order of the catalogue. */
  thresholds: Array<number>;
  /** From which day on. */
  validFrom: string;
};

export type SetConductRuleMutationVariables = Exact<{
  input: Types.ConductRuleInput;
}>;


export type SetConductRuleMutation = { setConductRule:
    | { __typename: 'ConductRuleSet', rules: Array<{ __typename: 'ConductRule', rule: Types.ConductRuleId, validFrom: string | null, validUntil: string | null, enabled: boolean, thresholds: Array<number>, source: string, isContactPolicy: boolean }> }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotAllowed', message: string }
   };


export const SetConductRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetConductRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConductRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setConductRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConductRuleSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConductRuleParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConductRuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConductRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"isContactPolicy"}}]}}]} as unknown as DocumentNode<SetConductRuleMutation, SetConductRuleMutationVariables>;
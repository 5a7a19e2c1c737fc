/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { CostRatePartsFragment } from './cost-rates.generated.js';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What has a price. */
export type CostKind =
  /** An hour of an agent's time, by the durations of activities. */
  | 'agent_hour'
  /** An e-mail sent out. */
  | 'email'
  /** A letter sent out. */
  | 'letter'
  /** A text message sent out. */
  | 'sms'
  /** A visit made. */
  | 'visit';

/** What something costs from a day on. */
export type SetCostRateInput = {
  /** Minor units of an hour or a piece; null ends the rate from that day on. */
  amountMinor?: string | null | undefined;
  /** ISO 4217 code. */
  currency: string;
  /** Of what. */
  kind: CostKind;
  /** The first day on which it is valid. */
  validFrom: string;
};

export type SetCostRateMutationVariables = Exact<{
  input: Types.SetCostRateInput;
}>;


export type SetCostRateMutation = { setCostRate:
    | { __typename: 'CostRate', id: string, kind: Types.CostKind, currency: string, validFrom: string, amountMinor: string | null, setByName: string | null, setAt: string }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotAllowed', message: string }
   };


export const SetCostRateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCostRate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCostRateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCostRate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CostRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostRateParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostRateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CostRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"setByName"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}}]}}]} as unknown as DocumentNode<SetCostRateMutation, SetCostRateMutationVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

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

export type CostRatePartsFragment = { __typename: 'CostRate', id: string, kind: Types.CostKind, currency: string, validFrom: string, amountMinor: string | null, setByName: string | null, setAt: string } & { ' $fragmentName'?: 'CostRatePartsFragment' };

export type CostRatesQueryVariables = Exact<{ [key: string]: never; }>;


export type CostRatesQuery = { costRates: Array<{ __typename: 'CostRate', id: string, kind: Types.CostKind, currency: string, validFrom: string, amountMinor: string | null, setByName: string | null, setAt: string }> };

export const CostRatePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostRateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CostRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"setByName"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}}]}}]} as unknown as DocumentNode<CostRatePartsFragment, unknown>;
export const CostRatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CostRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"costRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostRateParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostRateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CostRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"setByName"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}}]}}]} as unknown as DocumentNode<CostRatesQuery, CostRatesQueryVariables>;
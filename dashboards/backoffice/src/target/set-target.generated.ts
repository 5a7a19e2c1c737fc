/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What a KPI should be from a month on. */
export type SetTargetInput = {
  /** For an agent. Left out, as the other two: for the agency. */
  agentId?: string | null | undefined;
  /** For a creditor. */
  creditorId?: string | null | undefined;
  /** ISO 4217 code, for amounts. */
  currency?: string | null | undefined;
  /** Divides the numerator; 1 when left out. */
  denominator?: string | null | undefined;
  /** From which side it holds. */
  direction: TargetDirection;
  /** The first month in which it holds, written YYYY-MM. */
  fromMonth: string;
  /** Which KPI of the catalogue. */
  kpiId: string;
  /** In the unit of the KPI, of one month for what comes together by month; left out: it ends. */
  numerator?: string | null | undefined;
  /** For a portfolio. */
  portfolioId?: string | null | undefined;
  /** True lets the creditor's own users see it. */
  shared?: boolean | null | undefined;
};

/** How a KPI is to lie to its target. */
export type TargetDirection =
  /** The target or more. */
  | 'at_least'
  /** The target or less. */
  | 'at_most';

export type SetTargetMutationVariables = Exact<{
  input: Types.SetTargetInput;
}>;


export type SetTargetMutation = { setTarget:
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Target', id: string }
   };


export const SetTargetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetTargetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetTargetMutation, SetTargetMutationVariables>;
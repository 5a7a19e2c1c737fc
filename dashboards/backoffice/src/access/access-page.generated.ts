/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What a person is in the organisation. */
export type Role =
  /** May do everything. */
  | 'administrator'
  /** Works cases. */
  | 'agent'
  /** Reads everything and changes nothing. */
  | 'auditor'
  /** A creditor's own user: sees and delivers only that creditor's data. */
  | 'creditor'
  /** Follows the money, imports files, runs statistics. */
  | 'finance'
  /** Leads agents, imports files, runs statistics. */
  | 'manager';

/** How people of the agency shall get in. */
export type SecurityPolicyInput = {
  /** From 1 to 720. */
  absoluteHours: number;
  /** From 5 to 1440. */
  idleMinutes: number;
  /** Roles that cannot work without a second factor. */
  secondFactorRoles: Array<Role>;
};

export type PolicyPartsFragment = { __typename: 'SecurityPolicy', secondFactorRoles: Array<Types.Role>, idleMinutes: number, absoluteHours: number, coverage: Array<{ __typename: 'FactorCoverage', role: Types.Role, people: number, withoutFactor: number }> } & { ' $fragmentName'?: 'PolicyPartsFragment' };

export type AccessPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessPageQuery = { securityPolicy: { __typename: 'SecurityPolicy', secondFactorRoles: Array<Types.Role>, idleMinutes: number, absoluteHours: number, coverage: Array<{ __typename: 'FactorCoverage', role: Types.Role, people: number, withoutFactor: number }> } };

export type ChangeSecurityPolicyMutationVariables = Exact<{
  policy: Types.SecurityPolicyInput;
}>;


export type ChangeSecurityPolicyMutation = { changeSecurityPolicy:
    | { __typename: 'ConfirmationNeeded', message: string }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'SecurityPolicy', secondFactorRoles: Array<Types.Role>, idleMinutes: number, absoluteHours: number, coverage: Array<{ __typename: 'FactorCoverage', role: Types.Role, people: number, withoutFactor: number }> }
   };

export const PolicyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecurityPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondFactorRoles"}},{"kind":"Field","name":{"kind":"Name","value":"idleMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"absoluteHours"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"withoutFactor"}}]}}]}}]} as unknown as DocumentNode<PolicyPartsFragment, unknown>;
export const AccessPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"securityPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecurityPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondFactorRoles"}},{"kind":"Field","name":{"kind":"Name","value":"idleMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"absoluteHours"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"withoutFactor"}}]}}]}}]} as unknown as DocumentNode<AccessPageQuery, AccessPageQueryVariables>;
export const ChangeSecurityPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeSecurityPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SecurityPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeSecurityPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecurityPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmationNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecurityPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondFactorRoles"}},{"kind":"Field","name":{"kind":"Name","value":"idleMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"absoluteHours"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"withoutFactor"}}]}}]}}]} as unknown as DocumentNode<ChangeSecurityPolicyMutation, ChangeSecurityPolicyMutationVariables>;
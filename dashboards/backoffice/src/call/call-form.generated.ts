/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Whether the person agreed to be contacted there. */
export type ContactConsent =
  /** The person agreed. */
  | 'given'
  /** Nobody asked. */
  | 'unknown'
  /** The person does not agree, or not any more. */
  | 'withdrawn';

/** Whose a contact point is. An employer's is never kept. */
export type ContactRole =
  /** A relative whom the debtor authorised. */
  | 'authorised_relative'
  /** The debtor's own. */
  | 'debtor'
  /** The debtor's lawyer. */
  | 'lawyer'
  /** Who acts for a company, or a guardian. */
  | 'representative';

export type CallFormQueryVariables = Exact<{
  id: string;
}>;


export type CallFormQuery = { debtCase: { __typename: 'DebtCase', id: string, callScript: Array<{ __typename: 'CallScriptStep', id: string, text: string }>, debtor: { __typename: 'Debtor', id: string, contactPoints: Array<{ __typename: 'ContactPoint', id: string, kind: string, value: string, display: string, role: Types.ContactRole, consent: Types.ContactConsent }> } } | null };


export const CallFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"debtCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callScript"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"debtor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contactPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CallFormQuery, CallFormQueryVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What is known of a person who asks; at least one thing. */
export type SubjectCluesInput = {
  /** E-mail address. */
  email?: string | null | undefined;
  /** First and last name, in any order. */
  name?: string | null | undefined;
  /** Telephone number, however written. */
  phone?: string | null | undefined;
  /** Reference of a debtor, claim or case. */
  reference?: string | null | undefined;
  /** SIREN of a company or sole trader. */
  siren?: string | null | undefined;
};

export type SubjectMatchesQueryVariables = Exact<{
  clues: Types.SubjectCluesInput;
}>;


export type SubjectMatchesQuery = { subjectMatches: Array<{ __typename: 'SubjectMatch', matches: number, debtor: { __typename: 'Debtor', id: string, name: string, reference: string | null, contactPoints: Array<{ __typename: 'ContactPoint', id: string, kind: string, value: string }> }, creditor: { __typename: 'Creditor', id: string, name: string }, debtCases: Array<{ __typename: 'DebtCase', id: string, reference: string }> }> };


export const SubjectMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SubjectMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clues"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubjectCluesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clues"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clues"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"debtor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"contactPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"debtCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<SubjectMatchesQuery, SubjectMatchesQueryVariables>;
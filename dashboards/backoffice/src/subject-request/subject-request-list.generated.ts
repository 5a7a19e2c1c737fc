/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Where a request for all that is kept about a person stands. */
export type SubjectRequestState =
  /** The package was removed. */
  | 'expired'
  /** The package could not be built; ask again. */
  | 'failed'
  /** The package is being built. */
  | 'queued'
  /** The package can be downloaded by who asked for it. */
  | 'ready';

export type SubjectRequestPartsFragment = { __typename: 'SubjectRequest', id: string, state: Types.SubjectRequestState, requestedAt: string, requestedBy: string, expiresAt: string | null, downloadedAt: string | null, documentUrl: string | null, dataUrl: string | null, debtors: Array<{ __typename: 'Debtor', id: string, name: string }> } & { ' $fragmentName'?: 'SubjectRequestPartsFragment' };

export type SubjectRequestListQueryVariables = Exact<{ [key: string]: never; }>;


export type SubjectRequestListQuery = { subjectRequests: Array<{ __typename: 'SubjectRequest', id: string, state: Types.SubjectRequestState, requestedAt: string, requestedBy: string, expiresAt: string | null, downloadedAt: string | null, documentUrl: string | null, dataUrl: string | null, debtors: Array<{ __typename: 'Debtor', id: string, name: string }> }> };

export const SubjectRequestPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectRequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubjectRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"downloadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"documentUrl"}},{"kind":"Field","name":{"kind":"Name","value":"dataUrl"}},{"kind":"Field","name":{"kind":"Name","value":"debtors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SubjectRequestPartsFragment, unknown>;
export const SubjectRequestListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SubjectRequestList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubjectRequestParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectRequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubjectRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"downloadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"documentUrl"}},{"kind":"Field","name":{"kind":"Name","value":"dataUrl"}},{"kind":"Field","name":{"kind":"Name","value":"debtors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SubjectRequestListQuery, SubjectRequestListQueryVariables>;
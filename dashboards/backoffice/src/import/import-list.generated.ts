/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What the rows of a file are. */
export type ImportKind =
  /** Calls, letters, visits and notes. */
  | 'activity'
  /** Claims to be placed. */
  | 'claim'
  /** Payments and reversals. */
  | 'payment'
  /** Promises to pay. */
  | 'promise';

/** Where an import stands. The last three end it; only `applied` has changed anything. */
export type ImportState =
  /** Its accepted rows are recorded. */
  | 'applied'
  /** Its accepted rows are being recorded. */
  | 'applying'
  /** A person must confirm what its columns mean. */
  | 'awaiting_mapping'
  /** A person ended it; nothing of it is recorded. */
  | 'cancelled'
  /** The file cannot be used; nothing of it is recorded. */
  | 'failed'
  /** It is being read once to find out how it is written. */
  | 'inspecting'
  /** It waits to be applied. */
  | 'queued'
  /** The file is stored and waits to be read. */
  | 'received'
  /** Its rows are being read. */
  | 'staging'
  /** Its rows are being checked. */
  | 'validating';

export type ImportListQueryVariables = Exact<{
  states?: Array<Types.ImportState> | Types.ImportState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportListQuery = { imports: { __typename: 'ImportConnection', totalCount: number, nodes: Array<{ __typename: 'Import', id: string, kind: Types.ImportKind, state: Types.ImportState, fileName: string, sizeBytes: string, uploadedBy: string, createdAt: string, progressRows: number, expectedRows: number | null, duplicateOf: string | null, creditor: { __typename: 'Creditor', id: string, name: string }, portfolio: { __typename: 'Portfolio', id: string, name: string } | null, totals: { __typename: 'ImportTotals', rows: number, accepted: number, refused: number, unchanged: number, warnings: number } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };


export const ImportListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"creditor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"progressRows"}},{"kind":"Field","name":{"kind":"Name","value":"expectedRows"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateOf"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ImportListQuery, ImportListQueryVariables>;
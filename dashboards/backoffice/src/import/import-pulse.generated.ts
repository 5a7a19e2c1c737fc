/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { ImportProgress_ImportFragment } from './import-progress.generated.js';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type ImportState =
  | 'applied'
  | 'applying'
  | 'awaiting_mapping'
  | 'cancelled'
  | 'failed'
  | 'inspecting'
  | 'queued'
  | 'received'
  | 'staging'
  | 'validating';

export type ImportPulseQueryVariables = Exact<{
  id: string;
}>;


export type ImportPulseQuery = { import: (
    { __typename: 'Import', id: string, state: Types.ImportState, startedAt: string | null, finishedAt: string | null }
    & { ' $fragmentRefs'?: { 'ImportProgress_ImportFragment': ImportProgress_ImportFragment } }
  ) | null };


export const ImportPulseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportPulse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportProgress_import"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportProgress_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progressRows"}},{"kind":"Field","name":{"kind":"Name","value":"expectedRows"}},{"kind":"Field","name":{"kind":"Name","value":"progressAt"}}]}}]} as unknown as DocumentNode<ImportPulseQuery, ImportPulseQueryVariables>;
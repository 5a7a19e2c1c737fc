/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

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

export type ImportProgress_ImportFragment = { __typename: 'Import', id: string, state: Types.ImportState, progressRows: number, expectedRows: number | null, progressAt: string | null } & { ' $fragmentName'?: 'ImportProgress_ImportFragment' };

export const ImportProgress_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportProgress_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progressRows"}},{"kind":"Field","name":{"kind":"Name","value":"expectedRows"}},{"kind":"Field","name":{"kind":"Name","value":"progressAt"}}]}}]} as unknown as DocumentNode<ImportProgress_ImportFragment, unknown>;
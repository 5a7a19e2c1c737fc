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

export type ImportFailure_ImportFragment = { __typename: 'Import', id: string, state: Types.ImportState, failure: { __typename: 'ImportFailure', code: string, line: number | null, column: string | null, message: string } | null } & { ' $fragmentName'?: 'ImportFailure_ImportFragment' };

export const ImportFailure_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFailure_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ImportFailure_ImportFragment, unknown>;
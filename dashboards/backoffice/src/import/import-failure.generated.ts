/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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

export type ImportFailure_ImportFragment = { __typename: 'Import', id: string, state: Types.ImportState, failure: { __typename: 'ImportFailure', code: string, line: number | null, column: string | null, message: string } | null } & { ' $fragmentName'?: 'ImportFailure_ImportFragment' };

export const ImportFailure_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFailure_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ImportFailure_ImportFragment, unknown>;
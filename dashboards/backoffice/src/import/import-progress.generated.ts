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

export type ImportProgress_ImportFragment = { __typename: 'Import', id: string, state: Types.ImportState, progressRows: number, expectedRows: number | null, progressAt: string | null } & { ' $fragmentName'?: 'ImportProgress_ImportFragment' };

export const ImportProgress_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportProgress_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progressRows"}},{"kind":"Field","name":{"kind":"Name","value":"expectedRows"}},{"kind":"Field","name":{"kind":"Name","value":"progressAt"}}]}}]} as unknown as DocumentNode<ImportProgress_ImportFragment, unknown>;
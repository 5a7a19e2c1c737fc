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

export type ImportMapping_ImportFragment = { __typename: 'Import', id: string, kind: Types.ImportKind, state: Types.ImportState, creditor: { __typename: 'Creditor', id: string, name: string }, inspection: { __typename: 'ImportInspection', encoding: string, delimiter: string, headerLine: number, rowCount: number, missingFields: Array<string>, preview: Array<Array<string>>, profile: { __typename: 'ImportProfile', id: string, name: string, mapping: Array<{ __typename: 'ColumnMapping', field: string, column: string, dateFormat: string | null, decimalMark: string | null, grouping: string | null }> } | null, columns: Array<{ __typename: 'ImportColumn', index: number, header: string, samples: Array<string>, proposedField: string | null, confidence: number, dateFormats: Array<string>, dateAmbiguous: boolean, decimalMarks: Array<string>, numberAmbiguous: boolean, emptyCount: number }> } | null } & { ' $fragmentName'?: 'ImportMapping_ImportFragment' };

export const ImportMapping_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportMapping_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"creditor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"headerLine"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingFields"}},{"kind":"Field","name":{"kind":"Name","value":"preview"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"decimalMark"}},{"kind":"Field","name":{"kind":"Name","value":"grouping"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"proposedField"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormats"}},{"kind":"Field","name":{"kind":"Name","value":"dateAmbiguous"}},{"kind":"Field","name":{"kind":"Name","value":"decimalMarks"}},{"kind":"Field","name":{"kind":"Name","value":"numberAmbiguous"}},{"kind":"Field","name":{"kind":"Name","value":"emptyCount"}}]}}]}}]}}]} as unknown as DocumentNode<ImportMapping_ImportFragment, unknown>;
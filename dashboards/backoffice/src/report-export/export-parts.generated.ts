/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** The format of a file. */
export type ExportFormat =
  /** Text with separators, for spreadsheets and programs. */
  | 'csv'
  /** Every value exact, for programs. */
  | 'json'
  /** Paper, with charts; long tables end with a notice. */
  | 'pdf'
  /** A workbook with real numbers and days, and what the report is about on a sheet of its own. */
  | 'xlsx';

/** Where an export stands. */
export type ExportState =
  /** A person ended it. */
  | 'cancelled'
  /** Its file was removed; it can be made again. */
  | 'expired'
  /** No file could be made; `failure` says why. */
  | 'failed'
  /** It waits for a worker. */
  | 'queued'
  /** Its file can be downloaded by who asked for it, until it expires. */
  | 'ready'
  /** Its file is being written. */
  | 'running';

/** A language of the product. */
export type Language =
  | 'en'
  | 'fr';

/** Which report a specification lays out. */
export type ReportKind =
  | 'ageing'
  | 'cases_behind'
  | 'figures'
  | 'finance'
  | 'forecast'
  | 'portfolio_health'
  | 'recovery_curve'
  | 'roll'
  | 'table'
  | 'team_performance';

export type ExportPartsFragment = { __typename: 'ReportExport', id: string, state: Types.ExportState, kind: Types.ReportKind, title: string | null, format: Types.ExportFormat, language: Types.Language, convention: Types.Language, requestedAt: string, progressRows: number, expectedRows: number | null, rowCount: number | null, sizeBytes: string | null, expiresAt: string | null, downloadedAt: string | null, cancelRequested: boolean, failure: string | null, downloadUrl: string | null } & { ' $fragmentName'?: 'ExportPartsFragment' };

export const ExportPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"convention"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"progressRows"}},{"kind":"Field","name":{"kind":"Name","value":"expectedRows"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"downloadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelRequested"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}}]} as unknown as DocumentNode<ExportPartsFragment, unknown>;
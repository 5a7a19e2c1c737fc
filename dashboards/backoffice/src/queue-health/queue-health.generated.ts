/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What does not go on by itself, or goes on slower than it should. */
export type StuckKind =
  /** Open cases that were due more than a week ago and were not worked. */
  | 'case_overdue'
  /** Open cases of which nobody knows when they are worked next. There is none. */
  | 'case_without_action'
  /** Files that could not be applied, in the last 30 days. */
  | 'file_failed'
  /** Files that did not move for an hour. */
  | 'file_slow'
  /** Files that wait for somebody to say what their columns mean. */
  | 'file_waiting'
  /** E-mails given up in the last 30 days. */
  | 'mail_failed'
  /** E-mails that have waited for more than an hour. */
  | 'mail_waiting'
  /** Rows that files of the last 30 days had refused. */
  | 'rows_refused'
  /** Computations that went wrong since the last good one. */
  | 'statistics_failed'
  /** Days of portfolios that wait, where the last computation is older than 36 hours. */
  | 'statistics_old';

export type QueueHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueHealthQuery = { queueHealth: Array<{ __typename: 'Stuck', kind: Types.StuckKind, count: number, since: string }> };


export const QueueHealthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueueHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<QueueHealthQuery, QueueHealthQueryVariables>;
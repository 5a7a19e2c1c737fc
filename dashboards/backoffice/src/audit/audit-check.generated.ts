/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What is wrong with a chain of audit events. */
export type AuditFault =
  | 'altered'
  | 'head_mismatch'
  | 'inserted'
  | 'removed'
  | 'rewritten';

export type AuditCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditCheckQuery = { lastAuditCheck: { __typename: 'AuditCheck', checkedAt: string, throughSequence: string, fault: Types.AuditFault | null, message: string | null, faultSequence: string | null, faultAt: string | null } | null };


export const AuditCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastAuditCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"throughSequence"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faultSequence"}},{"kind":"Field","name":{"kind":"Name","value":"faultAt"}}]}}]}}]} as unknown as DocumentNode<AuditCheckQuery, AuditCheckQueryVariables>;